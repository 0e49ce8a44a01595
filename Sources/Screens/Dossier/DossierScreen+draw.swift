import Canvas
import Casework

extension DossierScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    drawHead(on: &canvas, in: area.top(2), world)
    let body = area.dropping(top: 3)
    let railWidth = min(46, max(30, area.width * 2 / 5))
    drawRail(on: &canvas, in: body.left(railWidth), world)
    canvas.verticalRule(in: body.dropping(left: railWidth).left(1), style: .dim)
    let detail = body.dropping(left: railWidth + 2).dropping(right: 1)
    drawDetail(on: &canvas, in: detail, world)
  }

  private func drawHead(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let person = model.persoon
    let age = world.vandaag.years(since: person.geboortedatum)
    canvas.write(
      "\(person.volleNaam) · \(age) jaar · \(dossier.onderneming.naam)",
      in: area.row(0).inset(dx: 1, dy: 0), style: .bold)
    var parts = [dossier.instrument.naam, "in dienst sinds \(dossier.inDienst.shown)"]
    if let running = dossier.wop {
      let end = running.tot.map { "tot \($0.shown)" } ?? "voor onbepaalde tijd"
      parts.append("WOP \(running.wop.shown) \(end)")
    }
    if let closed = dossier.sluiting { parts.append("gesloten op \(closed.datum.shown)") }
    canvas.write(parts.joined(separator: " · "), in: area.row(1).inset(dx: 1, dy: 0))
  }

  private func drawRail(on canvas: inout Canvas, in area: Rect, _ world: World) {
    var y = 0
    for (index, state) in staten(world).enumerated() {
      let row = area.row(y).inset(dx: 1, dy: 0)
      let mark = Mark(state.stand)
      canvas.write("\(index + 1) \(state.stap.naam)", in: row.left(15), style: .bold)
      canvas.write(mark, in: row.dropping(left: 15))
      canvas.write(state.stand.woord, in: row.dropping(left: 17), style: mark.style)
      let note = area.row(y + 1).inset(dx: 1, dy: 0).dropping(left: 2)
      canvas.write(state.reden, in: note, style: .dim)
      if index == step {
        canvas.restyle(area.row(y).dropping(right: 1)) { $0 = Style(bold: true, reverse: true) }
        canvas.cursor = row.origin
      }
      y += area.height >= 18 ? 3 : 2
    }
  }

  private func drawDetail(on canvas: inout Canvas, in area: Rect, _ world: World) {
    var lines = DetailLines(width: area.width)
    detail(into: &lines, world)
    for (index, line) in lines.lines.prefix(area.height).enumerated() {
      let row = area.row(index)
      canvas.write(line.text, in: row, style: line.style)
      if let mark = line.mark { canvas.write(mark, in: row) }
    }
    if lines.lines.count > area.height {
      canvas.write("meer, zie j journaal", in: area.bottom(1), style: .dim, align: .right)
    }
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
    if !lines.isEmpty { lines.append(Line(text: "", style: .plain)) }
    lines.append(Line(text: text, style: .bold))
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
    for (index, line) in TextWidth.wrap(value, to: max(10, width - indent)).enumerated() {
      let left = TextWidth.padRight(index == 0 ? label : "", to: indent)
      lines.append(Line(text: left + line.text, style: .plain))
    }
  }

  mutating func marked(_ mark: Mark, _ text: String) {
    for (index, line) in TextWidth.wrap(text, to: max(10, width - 2)).enumerated() {
      lines.append(
        Line(text: "  " + line.text, style: .plain, mark: index == 0 ? mark : nil))
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
    case .nvt: "niet van toepassing"
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
