import Canvas
import Casework

/// The figures in a small window: the steps as a list, and below it the rest in lines.
extension OverviewScreen {
  func isSmall(_ area: Rect) -> Bool { area.isLow || area.isNarrow }

  func panes(in area: Rect) -> Panes {
    Panes(
      area, listWidth: min(40, area.width / 2), listRows: Stap.allCases.count + headRows(in: area))
  }

  private func headRows(in area: Rect) -> Int { area.height < 9 ? 0 : 1 }

  func drawSmall(on canvas: inout Canvas, in area: Rect) {
    let panes = panes(in: area)
    let head = headRows(in: area)
    let heads = stops(panes.list.top(head).row(0).inset(dx: 1, dy: 0))
    for (text, cell) in zip(["", "Te doen", "Te laat", "Vandaag", "Samen"], heads) {
      canvas.write(text, in: cell, style: .dim, align: text == "Te doen" ? .left : .right)
    }
    let list = panes.list.dropping(top: head)
    let first = list.firstRow(showing: window.selection, of: overview.stappen.count)
    for (line, index) in overview.stappen.indices.dropFirst(first).prefix(list.height).enumerated()
    {
      let step = overview.stappen[index]
      let cells = stops(list.row(line).inset(dx: 1, dy: 0))
      let mark: Mark = step.teLaat > 0 ? .late : step.vandaag > 0 ? .busy : .none
      canvas.write(mark, in: cells[0])
      canvas.write(step.stap.naam, in: cells[1])
      for (value, cell) in zip([step.teLaat, step.vandaag, step.totaal], cells.dropFirst(2)) {
        canvas.write(value == 0 ? "–" : value.grouped, in: cell, align: .right)
      }
      if index == window.selection {
        canvas.restyle(list.row(line)) { $0 = .reverse }
        canvas.cursor = list.row(line).origin
      }
    }
    panes.drawRule(on: &canvas)
    let shown = lines.dropFirst(top).prefix(panes.detail.height)
    for (index, line) in shown.enumerated() {
      let row = panes.detail.row(index).left(24)
      canvas.write(line.figure, in: row, style: line.style, align: .right)
      // In the narrowest window the words need the room of their indent.
      canvas.write(
        row.width < 20 ? line.text.trimmed : line.text,
        in: row.dropping(right: TextWidth.cells(line.figure) + 1), style: line.style)
    }
    let edge = Rect(
      x: panes.detail.maxX, y: panes.detail.y, width: 1, height: panes.detail.height)
    canvas.more(above: top > 0, below: top + panes.detail.height < lines.count, in: edge)
  }

  /// Mark, step, what is late, what is for today and all of it.
  private func stops(_ row: Rect) -> [Rect] {
    Column.fit(
      [
        Column(width: 1, importance: 3), Column(width: 8, importance: 5, grows: true),
        Column(width: 7, importance: 2), Column(width: 7, importance: 1),
        Column(width: 6, importance: 4),
      ], in: row)
  }

  struct Line {
    let text: String
    let figure: String
    var style: Style = .plain
  }

  var lines: [Line] {
    let running = overview.fasen.reduce(0) { $0 + $1.aantal }
    let phases = overview.fasen.filter { $0.stand != .geenFase || $0.aantal > 0 }
    return [Line(text: "Trajecten", figure: running.grouped, style: .bold)]
      + phases.map { Line(text: "  " + $0.stand.naam, figure: $0.aantal.grouped) }
      + [Line(text: "Open dossiers", figure: overview.open.grouped, style: .bold)]
      + overview.provincies.map {
        Line(text: "  " + ($0.provincie?.rawValue ?? "niet bekend"), figure: $0.aantal.grouped)
      }
  }
}
