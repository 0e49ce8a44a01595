import Canvas
import Casework

extension FeesScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let inner = area.inset(dx: 1, dy: 0)
    let staat = staat(world)
    // In a low window the phases have their rows first, the one that is chosen among them.
    let headRows = area.headRows(1)
    let head = inner.top(headRows)
    let names = ["Fase", "Basis", "Index", "Bedrag", "Stand"]
    for (index, (text, cell)) in zip(names, stops(head)).enumerated() {
      canvas.write(
        text, in: cell, style: .dim, align: (1...3).contains(index) ? .right : .left)
    }
    let most = area.isLow ? max(1, inner.height - headRows - 2) : inner.height
    let list = inner.dropping(top: headRows).top(min(most, staat.regels.count))
    let first = list.firstRow(showing: row, of: staat.regels.count)
    for (line, index) in staat.regels.indices.dropFirst(first).prefix(list.height).enumerated() {
      draw(staat.regels[index], on: &canvas, in: list.row(line))
      guard index == row else { continue }
      canvas.restyle(area.row(headRows + line)) { $0 = Style(bold: $0.bold, reverse: true) }
      canvas.cursor = area.row(headRows + line).origin
    }
    let air = area.isLow ? 0 : 1
    var below = inner.dropping(top: headRows + list.height + air)
    // What has no column is told of the phase that is chosen.
    if stops(inner)[3].isEmpty, staat.regels.indices.contains(row) {
      let line = staat.regels[row]
      let text = line.indexering.zekerheid.sign + "\(line.bedrag.shownInEuro) \(line.stand.woord)"
      below = below.dropping(top: canvas.write(paragraph: text, in: below))
    }
    drawTotals(staat, on: &canvas, in: below)
    guard inner.width >= 32 else { return }
    drawNotes(staat, on: &canvas, in: below.dropping(top: 2 + air).left(90))
  }

  /// Phase, base, index, amount and where it stands, each where it fits.
  private func stops(_ row: Rect) -> [Rect] {
    guard row.isNarrow else {
      return [
        row.left(13), row.dropping(left: 12).left(12), row.dropping(left: 26).left(14),
        row.dropping(left: 42).left(14), row.dropping(left: 58),
      ]
    }
    // A phase with half of its name is no phase: the amount goes before that.
    return Column.fit(
      [
        Column(width: 11, importance: 5), Column(width: 11, importance: 1),
        Column(width: 14, importance: 2), Column(width: 12, importance: 4),
        Column(width: 12, importance: 3, grows: true),
      ], in: row)
  }

  private func drawTotals(_ staat: Vergoedingsstaat, on canvas: inout Canvas, in area: Rect) {
    guard area.width >= 32 else {
      let sums = "Verschuldigd \(staat.verschuldigd.shownInEuro), verwacht "
      canvas.write(
        paragraph: sums + staat.verwacht.shownInEuro, in: area, style: .dim)
      return
    }
    canvas.write("Verschuldigd", in: area.row(0))
    canvas.write(
      staat.verschuldigd.shownInEuro, in: area.row(0).left(56), style: .bold, align: .right)
    canvas.write("Verwacht", in: area.row(1))
    canvas.write(staat.verwacht.shownInEuro, in: area.row(1).left(56), align: .right)
  }

  private func drawNotes(_ staat: Vergoedingsstaat, on canvas: inout Canvas, in area: Rect) {
    let text =
      "De indexering en het moment waarop een vergoeding verschuldigd is, zijn aannames: "
      + "geen bron legt ze vast. Druk op w voor de berekening van het gekozen bedrag."
    canvas.write(.assumed, in: area)
    let used = canvas.write(paragraph: text, in: area.dropping(left: 2), style: .dim)
    let notes = area.dropping(top: used + 1)
    if staat.regels.contains(where: { !$0.bevestigd }) {
      canvas.write(.late, in: notes)
      canvas.write(
        paragraph: Vergoedingsregel.nietBevestigd,
        in: notes.dropping(left: 2), style: .color(.red))
    }
  }

  private func draw(_ line: Vergoedingsregel, on canvas: inout Canvas, in row: Rect) {
    let stops = stops(row)
    let new = line.indexering.nieuweIndex
    // Beside what it is about: the amount.
    canvas.write(Mark(line.indexering.zekerheid), in: stops[3])
    canvas.write(line.fase.rawValue, in: stops[0])
    let index = new.map { "\($0.shown) \($0.maand.shown)" } ?? "onbekend"
    canvas.write(line.indexering.basis.shownInEuro, in: stops[1], align: .right)
    canvas.write(index, in: stops[2], align: .right)
    canvas.write(
      line.bedrag.shownInEuro, in: stops[3].dropping(left: 2), style: .bold, align: .right)
    let isProvisional = line.indexering.voorlopig && line.stand != .vervallen
    let provisional = isProvisional ? ", voorlopig" : ""
    canvas.write(line.stand.woord + provisional, in: stops[4])
  }
}
