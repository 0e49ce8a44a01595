import Canvas
import Casework

extension DossierScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let head = min(2, Self.headRows(in: area))
    drawHead(on: &canvas, in: area.top(head), world)
    let panes = Self.panes(in: area)
    drawRail(on: &canvas, in: panes.list, world)
    panes.drawRule(on: &canvas)
    drawDetail(on: &canvas, in: panes.detail, world)
  }

  /// Who it is, in two rows with air below them.
  private static func headRows(in area: Rect) -> Int { area.headRows(3) }

  static func panes(in area: Rect) -> Panes {
    Panes(
      area.dropping(top: headRows(in: area)), listWidth: area.railWidth,
      listRows: Stap.allCases.count)
  }

  func detailLines(width: Int, _ world: World) -> [DetailLines.Line] {
    var lines = DetailLines(width: width)
    detail(into: &lines, world)
    return lines.lines
  }

  private func drawHead(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let person = model.persoon
    let age = world.vandaag.years(since: person.geboortedatum)
    canvas.write(
      "\(person.volleNaam) · \(age) jaar · \(dossier.onderneming.naam)",
      in: area.row(0).inset(dx: 1, dy: 0), style: .bold)
    var parts = [dossier.instrument.naam]
    if let closed = dossier.sluiting { parts.append("gesloten op \(closed.datum.shown)") }
    if let running = dossier.wop {
      let isOver = running.tot.map { $0 < world.vandaag } ?? false
      let end = running.tot.map { "tot \($0.shown)" } ?? "voor onbepaalde tijd"
      parts.append(
        isOver
          ? "WOP liep af op \(running.tot?.shown ?? "")" : "WOP \(running.wop.shown) \(end)")
    }
    // Last: of what does not fit the end is left out, and the WOP matters more.
    parts.append("in dienst sinds \(dossier.inDienst.shown)")
    canvas.write(parts: parts, in: area.row(1).inset(dx: 1, dy: 0))
  }

  /// Every step has two rows, whichever is chosen: nothing moves under the arrow keys.
  private func drawRail(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let states = staten(world)
    let hasFacts = area.height >= 2 * states.count
    let rows = hasFacts ? area.height >= 3 * states.count - 1 ? 3 : 2 : 1
    let first = hasFacts ? 0 : area.firstRow(showing: step, of: states.count)
    for (line, index) in states.indices.dropFirst(first).prefix(area.height / rows).enumerated() {
      let state = states[index]
      let look = StepLook(state, tasks(at: state.stap, world).first, dossier, world)
      let row = area.row(line * rows).inset(dx: 1, dy: 0)
      canvas.write(
        "\(index + 1) \(state.stap.naam)", in: row.dropping(left: hasFacts ? 0 : 2), style: .bold)
      canvas.write(look.mark, in: hasFacts ? row.dropping(left: 15) : row)
      // In a very narrow row the word follows the name at once.
      let place = row.width < 26 ? 5 + state.stap.naam.count : 17
      canvas.write(look.word, in: row.dropping(left: place), style: look.mark.style)
      if hasFacts, let fact = look.fact {
        canvas.write(fact, in: area.row(line * rows + 1).inset(dx: 1, dy: 0).dropping(left: 2))
      }
      if index == step {
        let bar = hasFacts ? area.row(line * rows).dropping(right: 1) : area.row(line)
        canvas.restyle(bar) { $0 = Style(bold: true, reverse: true) }
        canvas.cursor = bar.origin
      }
    }
  }

  private func drawDetail(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let lines = detailLines(width: area.width, world)
    let overflows = lines.count > area.height
    let room = overflows && area.height > 3 ? area.dropping(bottom: 1) : area
    for (index, line) in lines.dropFirst(detailTop).prefix(room.height).enumerated() {
      let row = room.row(index)
      canvas.write(line.text, in: row, style: line.style)
      if let mark = line.mark { canvas.write(mark, in: row) }
    }
    guard overflows else { return }
    let isEnd = detailTop + room.height >= lines.count
    guard room != area else {
      let edge = Rect(x: area.maxX, y: area.y, width: 1, height: area.height)
      return canvas.more(above: detailTop > 0, below: !isEnd, in: edge)
    }
    canvas.write(
      isEnd ? "PgUp terug" : "PgDn verder lezen", in: area.bottom(1), style: .dim, align: .right)
  }
}

/// Lines of text for the right-hand side, wrapped to its width.
struct DetailLines {
  struct Line {
    var text: String
    var style: Style
    var mark: Mark?
  }

  let width: Int
  private(set) var lines: [Line] = []

  init(width: Int) { self.width = width }

  mutating func head(_ text: String) {
    gap()
    add(text, style: .bold)
  }

  /// Air between what does not belong together.
  mutating func gap() {
    if !lines.isEmpty { lines.append(Line(text: "", style: .plain)) }
  }

  mutating func add(_ text: String, style: Style = .plain) {
    for line in TextWidth.wrap(text, to: width) {
      lines.append(Line(text: line.text, style: style))
    }
  }

  /// A label in a column of its own, and its value beside it.
  mutating func field(_ label: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    let indent = 14
    guard width >= 2 * indent else { return add("\(label): \(value)") }
    for (index, line) in TextWidth.wrap(value, to: width - indent).enumerated() {
      let left = TextWidth.padRight(index == 0 ? label : "", to: indent)
      lines.append(Line(text: left + line.text, style: .plain))
    }
  }

  mutating func append(_ line: Line) { lines.append(line) }

  mutating func marked(_ mark: Mark, _ text: String, style: Style = .plain) {
    for (index, line) in TextWidth.wrap(text, to: max(10, width - 2)).enumerated() {
      lines.append(
        Line(text: "  " + line.text, style: style, mark: index == 0 ? mark : nil))
    }
  }
}
