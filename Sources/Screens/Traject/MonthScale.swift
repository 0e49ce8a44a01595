import Casework

/// Days on a row of months: every month as wide as the others, and two halves in every cell.
struct MonthScale {
  /// The first day of the first month, and how many months there are.
  let first: Datum
  let months: Int
  private let width: Int
  /// Halves of a cell that a month takes; nil where months are narrower than half a cell.
  private let halves: Int?

  /// A month gets four cells where that fits, and in a wide window up to eight.
  init(from first: Datum, through last: Datum, width: Int) {
    self.first = Datum(dayNumber: first.dayNumber - first.day + 1)
    months = Self.months(from: first, to: last) + 1
    self.width = max(1, width)
    let cells = min(8, self.width / months)
    halves = cells > 0 ? 2 * cells : self.width * 2 >= months ? 1 : nil
  }

  /// How many cells all months take.
  var cells: Int { halves.map { ($0 * months + 1) / 2 } ?? width }

  /// Where a day begins, in halves of a cell from the left.
  func half(_ day: Datum) -> Int {
    let month = Self.months(from: first, to: day)
    guard let halves else {
      return min(max(0, month * 2 * width / months), 2 * width)
    }
    let start = Datum(dayNumber: day.dayNumber - day.day + 1)
    let length = start.sameDay(monthsLater: 1).dayNumber - start.dayNumber
    let part = ((day.day - 1) * halves + length / 2) / length
    return min(max(0, month * halves + part), 2 * cells)
  }

  func cell(_ day: Datum) -> Int { min(half(day) / 2, max(0, cells - 1)) }

  /// The cell in which each month begins, of as many months as have room for their names.
  var names: [(cell: Int, month: Int)] {
    let starts = (0..<months).map { first.sameDay(monthsLater: $0) }
    let every = (1...12).first { step in
      let shown = stride(from: 0, to: months, by: step).map { cell(starts[$0]) }
      return zip(shown, shown.dropFirst()).allSatisfy { $1 - $0 >= 4 }
    }
    return stride(from: 0, to: months, by: every ?? 12).map { (cell(starts[$0]), starts[$0].month) }
  }

  private static func months(from: Datum, to: Datum) -> Int {
    (to.year - from.year) * 12 + to.month - from.month
  }
}
