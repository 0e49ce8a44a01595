import Canvas
import Casework

/// Phases as bars over months: what ran, what ran over the term, what is to come, and today.
struct Timeline {
  /// What stands for a suspended day, on the bar and before the word in the list.
  static let suspended = "▒"
  static let over = "▓"
  static let expected = "░"

  private var bars: [PhaseBar] = []
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
      var bar = PhaseBar(fase: phase.fase)
      if let from = phase.van, phase.stand != .gepland {
        let limit = phase.uiterlijk
        let end = max(from, phase.tot.map { min($0, max(from, vandaag)) } ?? max(from, vandaag))
        bar.ran = from.dayNumber...end.dayNumber
        bar.runs = phase.stand == .lopend
        if phase.isLate(on: vandaag), let limit {
          bar.ran = from <= limit ? from.dayNumber...limit.dayNumber : nil
          bar.over = max(from, limit.adding(days: 1)).dayNumber...end.dayNumber
        }
        if bar.runs, let last = phase.tot ?? limit, last > end {
          bar.expected = end.dayNumber + 1...last.dayNumber
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
    // The day after the last phase shows no more.
    last = max(next.adding(days: -1), einde ?? start)
    last = last.sameDay(monthsLater: 1)
    last = Datum(dayNumber: last.dayNumber - last.day)
  }

  /// How many rows it takes: months, a row for each phase, and today.
  var height: Int { Fase.allCases.count + (hasToday ? 2 : 1) }

  func draw(on canvas: inout Canvas, in area: Rect, fees: Vergoedingsstaat) {
    // In a narrow window the bars matter more than the amounts, which have a screen of their own.
    let hasFees = area.width >= 64
    let chart = area.dropping(left: 13).dropping(right: hasFees ? 16 : 0)
    let scale = MonthScale(from: first, through: last, width: chart.width)
    drawMonths(scale, on: &canvas, in: chart.row(0))
    if hasFees { canvas.write("Vergoeding", in: area.row(0), style: .dim, align: .right) }
    for (index, fase) in Fase.allCases.enumerated() {
      let row = area.row(index + 1)
      canvas.write(fase.rawValue, in: row.left(12))
      draw(bars.filter { $0.fase == fase }, scale, on: &canvas, in: chart.row(index + 1))
      if hasFees { draw(fees.regels.filter { $0.fase == fase }, on: &canvas, in: row) }
    }
    if hasToday {
      drawToday(scale, on: &canvas, in: chart.row(Fase.allCases.count + 1))
    }
  }

  /// What the signs on the bars mean, as far as they occur; as many as fit.
  func drawLegend(on canvas: inout Canvas, in row: Rect) {
    var signs = [("█", "liep")]
    if bars.contains(where: { $0.over != nil }) { signs.append((Self.over, "over de termijn")) }
    if bars.contains(where: { !$0.suspended.isEmpty }) {
      signs.append((Self.suspended, "opgeschort"))
    }
    if bars.contains(where: { $0.expected != nil }) {
      signs.append((Self.expected, "kan nog, hoogstens zo lang"))
    }
    if hasToday { signs.append(("┊", "vandaag")) }
    var x = row.x + min(13, row.width / 4)
    for (sign, word) in signs where x + TextWidth.cells(word) + 2 <= row.maxX {
      x += canvas.write("\(sign) \(word)", at: Point(x: x, y: row.y), in: row, style: .dim) + 3
    }
  }

  private func drawMonths(_ scale: MonthScale, on canvas: inout Canvas, in row: Rect) {
    let names = [
      "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]
    for (cell, month) in scale.names where row.x + cell + 3 <= row.maxX {
      canvas.write(
        names[month - 1], at: Point(x: row.x + cell, y: row.y), in: row, style: .dim)
    }
  }

  private func draw(
    _ runs: [PhaseBar], _ scale: MonthScale, on canvas: inout Canvas, in row: Rect
  ) {
    var end = 0
    for bar in runs {
      let halves = bar.halves(scale)
      for cell in 0..<min(scale.cells, row.width) {
        guard let sign = bar.sign(halves[2 * cell], halves[2 * cell + 1]) else { continue }
        canvas.write(sign.text, at: Point(x: row.x + cell, y: row.y), in: row, style: sign.style)
        end = max(end, cell + 1)
      }
    }
    drawTodayLine(runs, scale, on: &canvas, in: row)
    guard let bar = runs.last, bar.daysOver > 0 else { return }
    let text = "+\(bar.daysOver) \(bar.daysOver == 1 ? "dag" : "dagen")"
    let room = row.dropping(left: end + 1)
    guard TextWidth.cells(text) <= room.width else { return }
    canvas.write(text, in: room, style: Mark.late.style)
  }

  /// Today through every phase, before and behind what ran.
  private func drawTodayLine(
    _ runs: [PhaseBar], _ scale: MonthScale, on canvas: inout Canvas, in row: Rect
  ) {
    guard hasToday else { return }
    let cell = scale.cell(today)
    let isOver = runs.contains { bar in
      let halves = bar.halves(scale)
      return halves.indices.contains(2 * cell + 1)
        && max(halves[2 * cell], halves[2 * cell + 1]) > .expected
    }
    guard !isOver else { return }
    canvas.write("┊", at: Point(x: row.x + cell, y: row.y), in: row)
  }

  /// The fee of a phase; of one that came again what all its runs pay, under the stand of the first.
  private func draw(_ fees: [Vergoedingsregel], on canvas: inout Canvas, in row: Rect) {
    guard let fee = fees.first else { return }
    let paid = fees.filter { $0.stand != .vervallen }
    let amount = paid.isEmpty ? fee.bedrag : paid.reduce(.zero) { $0 + $1.bedrag }
    let mark: Mark =
      switch fee.stand {
      case .verschuldigd: .done
      case .verwacht: .notYet
      case .teBeoordelen: .late
      case .vervallen: Mark(text: "–", style: .dim)
      }
    // How sure the amount is stands before it, and where it stands behind it.
    let isAssumed = fees.contains { $0.indexering.zekerheid == .aanname }
    canvas.write(isAssumed ? .assumed : .none, in: row.right(15))
    canvas.write(amount.shownInEuro, in: row.right(13).dropping(right: 2), align: .right)
    canvas.write(mark, in: row.right(1))
  }

  /// Today falls within what the chart shows.
  var hasToday: Bool { today >= first && today <= last }

  private func drawToday(_ scale: MonthScale, on canvas: inout Canvas, in row: Rect) {
    let x = row.x + scale.cell(today)
    let day = "\(today.day.padded(2))/\(today.month.padded(2))"
    if x + TextWidth.cells("▲ vandaag \(day)") <= row.maxX {
      canvas.write("▲ vandaag \(day)", at: Point(x: x, y: row.y), in: row)
    } else {
      canvas.write(
        "vandaag \(day) ▲", in: row.left(x - row.x + 1), align: .right, ellipsis: false)
    }
  }
}
