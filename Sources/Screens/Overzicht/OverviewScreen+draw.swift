import Canvas
import Casework

extension OverviewScreen {
  /// Where the second list below begins.
  private static let half = 38
  /// Where the columns of figures end, in cells from the left of the content.
  private static let stops = [26, 37, 56, 66, 77]

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard !isSmall(area) else { return drawSmall(on: &canvas, in: area) }
    let inner = area.inset(dx: 1, dy: 0)
    drawSteps(on: &canvas, in: inner)
    let below = inner.dropping(top: Stap.allCases.count + 4)
    // Two halves, with bars of the same length in both.
    drawPhases(on: &canvas, in: below.left(Self.half))
    drawProvinces(on: &canvas, in: below.dropping(left: Self.half))
  }

  private func drawSteps(on canvas: inout Canvas, in area: Rect) {
    let head = area.row(0)
    canvas.write("Te doen", in: head, style: .bold)
    for (text, end) in zip(["Te laat", "Vandaag", "Binnen een week", "Later", "Samen"], Self.stops)
    {
      canvas.write(text, in: head.left(end), style: .dim, align: .right)
    }
    for (index, row) in overview.stappen.enumerated() {
      let line = area.row(index + 1)
      draw(row.stap.naam, figures: row, on: &canvas, in: line)
      guard index == window.selection else { continue }
      let bar = Rect(x: 0, y: line.y, width: area.maxX + 1, height: 1)
      canvas.restyle(bar) { $0 = .reverse }
      canvas.cursor = bar.origin
    }
    let total = overview.stappen.reduce(into: Overzicht.Stapregel(stap: .pop)) {
      $0.teLaat += $1.teLaat
      $0.vandaag += $1.vandaag
      $0.week += $1.week
      $0.later += $1.later
    }
    let line = area.row(overview.stappen.count + 1)
    canvas.horizontalRule(in: line.left(Self.stops.last ?? 0), style: .dim)
    draw("Totaal", figures: total, on: &canvas, in: area.row(overview.stappen.count + 2))
  }

  private func draw(
    _ name: String, figures: Overzicht.Stapregel, on canvas: inout Canvas, in row: Rect
  ) {
    let mark: Mark = figures.teLaat > 0 ? .late : figures.vandaag > 0 ? .busy : .none
    canvas.write(mark, in: row)
    canvas.write(name, in: row.dropping(left: 2).left(14))
    let values = [figures.teLaat, figures.vandaag, figures.week, figures.later, figures.totaal]
    let styles: [Style] = [
      figures.teLaat > 0 ? Mark.late.style : .dim, figures.vandaag > 0 ? Mark.busy.style : .dim,
      .plain, .plain, .bold,
    ]
    for (index, value) in values.enumerated() {
      canvas.write(
        value == 0 ? "–" : value.grouped, in: row.left(Self.stops[index]),
        style: value == 0 ? .dim : styles[index], align: .right)
    }
  }

  /// The greatest figure that has a bar.
  private var most: Int {
    (overview.fasen.map(\.aantal) + overview.provincies.map(\.aantal)).max() ?? 0
  }

  private func drawPhases(on canvas: inout Canvas, in area: Rect) {
    let total = overview.fasen.reduce(0) { $0 + $1.aantal }
    canvas.write("Trajecten", in: area.row(0), style: .bold)
    canvas.write(total.grouped, in: area.row(0).left(24), style: .bold, align: .right)
    let shown = overview.fasen.filter { $0.stand != .geenFase || $0.aantal > 0 }
    for (index, row) in shown.enumerated() {
      let line = area.row(index + 1)
      canvas.write(row.stand.naam, in: line.dropping(left: 2).left(18))
      canvas.write(
        row.aantal == 0 ? "–" : row.aantal.grouped, in: line.left(24),
        style: row.aantal == 0 ? .dim : .plain, align: .right)
      Bar(value: row.aantal, of: most)
        .draw(on: &canvas, in: line.dropping(left: 25))
    }
  }

  private func drawProvinces(on canvas: inout Canvas, in area: Rect) {
    canvas.write("Open dossiers", in: area.row(0), style: .bold)
    canvas.write(overview.open.grouped, in: area.row(0).left(24), style: .bold, align: .right)
    // The smallest together where not all have a row of their own.
    let room = max(1, area.height - 1)
    let isCut = overview.provincies.count > room
    let shown = overview.provincies.prefix(isCut ? room - 1 : room)
    for (index, row) in shown.enumerated() {
      draw(
        row.provincie?.rawValue ?? "niet bekend", row.aantal, of: most, on: &canvas,
        in: area.row(index + 1))
    }
    guard isCut else { return }
    let rest = overview.provincies.dropFirst(shown.count)
    draw(
      "\(rest.count) andere", rest.reduce(0) { $0 + $1.aantal }, of: most, on: &canvas,
      in: area.row(shown.count + 1))
  }

  private func draw(
    _ name: String, _ count: Int, of most: Int, on canvas: inout Canvas, in row: Rect
  ) {
    canvas.write(name, in: row.dropping(left: 2).left(15))
    canvas.write(count.grouped, in: row.left(24), align: .right)
    Bar(value: count, of: most).draw(on: &canvas, in: row.dropping(left: 25))
  }
}

/// A bar that is as long as its part of the greatest; the figure stands beside it.
struct Bar {
  let value: Int
  let of: Int

  func draw(on canvas: inout Canvas, in row: Rect) {
    guard value > 0, of > 0, row.width > 0 else { return }
    // Something is never nothing.
    let most = min(row.width, Self.longest)
    let cells = max(1, (value * most + of / 2) / of)
    canvas.write(String(repeating: "▄", count: min(cells, most)), in: row, style: .dim)
  }

  /// The figure matters more than its bar, and all bars of a screen are on one scale.
  static let longest = 11
}

extension Int {
  /// `12.480`, as figures are written here.
  var grouped: String {
    let digits = String(abs(self))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(".") }
      text.append(digit)
    }
    return self < 0 ? "-" + text : text
  }
}
