import Canvas
import Casework

/// Phases as bars over months: done, running, expected, the term, and today.
struct Timeline {
  private struct Bar {
    var fase: Fase
    var solid: ClosedRange<Int>?
    var expected: ClosedRange<Int>?
    /// The last day of the term of a phase that runs.
    var limit: Int?
    var isLate = false
    /// The stretches of the bar that do not count.
    var suspended: [ClosedRange<Int>] = []
    var runs = false
  }

  /// What stands for a suspended day, on the bar and before the word in the list.
  static let suspended = "▒"

  private var bars: [Bar] = []
  private var first: Datum
  private var last: Datum
  private let today: Datum

  /// Nil without a start: nothing is drawn from a guessed day.
  init?(
    _ staten: [Fasestaat], trajectStart: Datum?, einde: Datum?, vandaag: Datum,
    _ regels: Regelboek, _ opschortingen: Opschortingsdagen = .geen
  ) {
    guard let start = trajectStart else { return nil }
    today = vandaag
    first = Datum(dayNumber: start.dayNumber - start.day + 1)
    last = start
    var next = start
    for phase in staten where phase.stand != .overgeslagen {
      var bar = Bar(fase: phase.fase)
      if let from = phase.van, phase.stand != .gepland {
        let limit = phase.uiterlijk
        let end = phase.tot.map { min($0, max(from, vandaag)) } ?? max(from, vandaag)
        bar.solid = from.dayNumber...max(from, end).dayNumber
        bar.isLate = phase.isLate(on: vandaag)
        bar.runs = phase.stand == .lopend
        if bar.runs, let limit {
          bar.limit = limit.dayNumber
          let last = phase.tot ?? limit
          if last > end { bar.expected = end.dayNumber + 1...last.dayNumber }
        }
        bar.suspended = opschortingen.perioden.compactMap {
          let resumed = $0.hervat ?? end.adding(days: 1)
          let first = max($0.van, from)
          let last = min(
            resumed.adding(days: -1), max(limit ?? end, end), phase.tot ?? resumed)
          return first <= last ? first.dayNumber...last.dayNumber : nil
        }
        next = max(next, max(phase.tot ?? limit ?? end, end).adding(days: 1))
      } else if phase.stand == .gepland {
        next = phase.van ?? next
        let limit = regels.termijn(
          of: phase.fase, from: next, trajectStart: start, opschortingen
        ).uiterlijk
        let last = max(next, limit)
        bar.expected = next.dayNumber...last.dayNumber
        next = last.adding(days: 1)
      }
      bars.append(bar)
    }
    last = max(next, einde ?? next)
    last = last.sameDay(monthsLater: 1)
    last = Datum(dayNumber: last.dayNumber - last.day)
  }

  /// How many rows it takes: months, a row for each phase, today, and what the signs mean.
  var height: Int { Fase.allCases.count + (hasToday ? 3 : 2) }

  func draw(on canvas: inout Canvas, in area: Rect, fees: Vergoedingsstaat) {
    // In a narrow window the bars matter more than the amounts, which have a screen of their own.
    let hasFees = area.width >= 64
    let chart = area.dropping(left: 14).dropping(right: hasFees ? 14 : 0)
    drawMonths(on: &canvas, in: chart.row(0))
    if hasFees { canvas.write("vergoeding", in: area.row(0), style: .dim, align: .right) }
    for (index, fase) in Fase.allCases.enumerated() {
      let row = area.row(index + 1)
      canvas.write(fase.rawValue, in: row.left(12))
      drawTodayLine(on: &canvas, in: chart.row(index + 1))
      let runs = bars.filter { $0.fase == fase }
      for bar in runs { draw(bar, on: &canvas, in: chart.row(index + 1)) }
      if runs.contains(where: \.isLate) { canvas.write(.late, in: row.dropping(left: 12)) }
      if hasFees { draw(fees.regels.filter { $0.fase == fase }, on: &canvas, in: row) }
    }
    let next = Fase.allCases.count + 1
    if hasToday { drawToday(on: &canvas, in: chart.row(next)) }
    drawLegend(on: &canvas, in: area.row(hasToday ? next + 1 : next))
  }

  /// What the signs on the bars mean, as far as they occur; as many as fit.
  private func drawLegend(on canvas: inout Canvas, in row: Rect) {
    var signs = ["█ liep"]
    if bars.contains(where: { !$0.suspended.isEmpty }) {
      signs.append("\(Self.suspended) opgeschort")
    }
    if bars.contains(where: { $0.expected != nil }) { signs.append("░ gepland") }
    if bars.contains(where: { $0.limit != nil }) { signs.append("│ uiterlijk") }
    if bars.contains(where: \.isLate) { signs.append("! over de termijn") }
    var x = row.x + min(14, row.width / 4)
    for sign in signs where x + TextWidth.cells(sign) <= row.maxX {
      x += canvas.write(sign, at: Point(x: x, y: row.y), in: row, style: .dim) + 3
    }
  }

  /// Today through every phase; the bars go over it.
  private func drawTodayLine(on canvas: inout Canvas, in row: Rect) {
    guard hasToday else { return }
    canvas.write(
      "┊", at: Point(x: column(today.dayNumber, in: row), y: row.y), in: row, style: .dim)
  }

  private func column(_ dayNumber: Int, in row: Rect) -> Int {
    let days = max(1, last.dayNumber - first.dayNumber + 1)
    let offset = (dayNumber - first.dayNumber) * row.width / days
    return row.x + min(max(0, offset), max(0, row.width - 1))
  }

  private func drawMonths(on canvas: inout Canvas, in row: Rect) {
    let names = [
      "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]
    var months: [Datum] = []
    var month = first
    while month <= last {
      months.append(month)
      month = month.sameDay(monthsLater: 1)
    }
    let starts = months.map { column($0.dayNumber, in: row) }
    // Every month, or as many as have room for their name, at equal distances.
    let every = (1...12).first { step in
      let shown = stride(from: 0, to: starts.count, by: step).map { starts[$0] }
      return zip(shown, shown.dropFirst()).allSatisfy { $1 - $0 >= 4 }
    }
    for index in stride(from: 0, to: months.count, by: every ?? 12)
    where starts[index] + 3 <= row.maxX {
      canvas.write(
        names[months[index].month - 1], at: Point(x: starts[index], y: row.y), in: row, style: .dim)
    }
  }

  private func draw(_ bar: Bar, on canvas: inout Canvas, in row: Rect) {
    if let days = bar.expected { fill(days, "░", .dim, on: &canvas, in: row) }
    if let days = bar.solid {
      let color: Color = bar.isLate ? .red : bar.runs ? .magenta : .green
      fill(days, "█", .color(color), on: &canvas, in: row)
    }
    for days in bar.suspended { fill(days, Self.suspended, .plain, on: &canvas, in: row) }
    if let limit = bar.limit {
      canvas.write(
        "│", at: Point(x: column(limit, in: row), y: row.y), in: row,
        style: bar.isLate ? Style.color(.red).with(bold: true) : .bold)
    }
  }

  private func fill(
    _ days: ClosedRange<Int>, _ text: String, _ style: Style, on canvas: inout Canvas, in row: Rect
  ) {
    for x in column(days.lowerBound, in: row)...column(days.upperBound, in: row) {
      canvas.write(text, at: Point(x: x, y: row.y), in: row, style: style)
    }
  }

  /// The fee of a phase; of one that came again what all its runs pay, under the stand of the first.
  private func draw(_ fees: [Vergoedingsregel], on canvas: inout Canvas, in row: Rect) {
    guard let fee = fees.first else { return }
    let paid = fees.filter { $0.stand != .vervallen }
    let amount = paid.isEmpty ? fee.bedrag : paid.reduce(.zero) { $0 + $1.bedrag }
    let mark: Mark =
      switch fee.stand {
      case .verschuldigd: .done
      case .verwacht: .assumed
      case .teBeoordelen: .late
      case .vervallen: Mark(text: "–", style: .dim)
      }
    canvas.write(amount.shownInEuro, in: row.dropping(right: 2), align: .right)
    canvas.write(mark, in: row.right(1))
  }

  /// Today falls within what the chart shows.
  var hasToday: Bool { today >= first && today <= last }

  private func drawToday(on canvas: inout Canvas, in row: Rect) {
    guard hasToday else { return }
    let x = column(today.dayNumber, in: row)
    let text = "▲ vandaag \(today.day.padded(2))/\(today.month.padded(2))"
    let fits = x + TextWidth.cells(text) <= row.maxX
    if fits {
      canvas.write(text, at: Point(x: x, y: row.y), in: row)
    } else {
      canvas.write(
        "vandaag \(today.day.padded(2))/\(today.month.padded(2)) ▲", in: row.left(x - row.x + 1),
        align: .right, ellipsis: false)
    }
  }
}
