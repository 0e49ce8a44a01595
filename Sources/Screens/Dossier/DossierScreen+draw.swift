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
      area.dropping(top: headRows(in: area)), listWidth: min(46, max(30, area.width * 2 / 5)),
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

  private func drawRail(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let states = staten(world)
    guard area.height >= 2 * states.count else {
      return drawShortRail(states, on: &canvas, in: area)
    }
    let notes = railNotes(states, in: area)
    let isRoomy = notes.reduce(0) { $0 + $1.count + 2 } <= area.height + 1
    var y = 0
    for (index, state) in states.enumerated() {
      let row = area.row(y).inset(dx: 1, dy: 0)
      let mark = Mark(state.stand)
      canvas.write("\(index + 1) \(state.stap.naam)", in: row.left(15), style: .bold)
      canvas.write(mark, in: row.dropping(left: 15))
      canvas.write(state.stand.woord, in: row.dropping(left: 17), style: mark.style)
      for (line, note) in notes[index].enumerated() {
        let row = area.row(y + 1 + line).inset(dx: 1, dy: 0).dropping(left: 2)
        canvas.write(note, in: row, style: .dim)
      }
      if index == step {
        canvas.restyle(area.row(y).dropping(right: 1)) { $0 = Style(bold: true, reverse: true) }
        canvas.cursor = row.origin
      }
      y += 1 + notes[index].count + (isRoomy ? 1 : 0)
    }
  }

  /// The steps around the chosen one, without the reasons.
  private func drawShortRail(_ states: [Stapstaat], on canvas: inout Canvas, in area: Rect) {
    let first = area.firstRow(showing: step, of: states.count)
    for (line, index) in states.indices.dropFirst(first).prefix(area.height).enumerated() {
      let row = area.row(line).inset(dx: 1, dy: 0)
      let mark = Mark(states[index].stand)
      canvas.write(mark, in: row)
      canvas.write(
        "\(index + 1) \(states[index].stap.naam)", in: row.dropping(left: 2), style: .bold)
      if row.width >= 28 {
        canvas.write(states[index].stand.woord, in: row.dropping(left: 17), style: mark.style)
      }
      if index == step {
        canvas.restyle(area.row(line)) { $0 = Style(bold: true, reverse: true) }
        canvas.cursor = row.origin
      }
    }
  }

  /// Why each step stands as it does: one row each, and more where there is room for it, for the
  /// chosen step first.
  private func railNotes(_ states: [Stapstaat], in area: Rect) -> [[String]] {
    let width = area.width - 4
    var notes = states.map { [$0.reden] }
    var spare = area.height - 2 * states.count
    let order = [step] + states.indices.filter { $0 != step }
    for index in order {
      let wrapped = TextWidth.wrap(states[index].reden, to: width).map(\.text)
      guard wrapped.count - 1 <= spare else { continue }
      spare -= wrapped.count - 1
      notes[index] = wrapped
    }
    return notes
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

  mutating func marked(_ mark: Mark, _ text: String, style: Style = .plain) {
    for (index, line) in TextWidth.wrap(text, to: max(10, width - 2)).enumerated() {
      lines.append(
        Line(text: "  " + line.text, style: style, mark: index == 0 ? mark : nil))
    }
  }
}

extension Stapstaat.Stand {
  /// The word beside the mark.
  var woord: String {
    switch self {
    case .open: "nog niet"
    case .bezig: "bezig"
    case .klaar: "klaar"
    case .geblokkeerd: "kan nog niet"
    case .nvt: "n.v.t."
    }
  }
}

extension Datum {
  /// Whole years since an earlier day: an age.
  func years(since earlier: Datum) -> Int {
    let years = year - earlier.year
    return sameDay(yearsLater: 0) >= earlier.sameDay(yearsLater: years) ? years : years - 1
  }
}
