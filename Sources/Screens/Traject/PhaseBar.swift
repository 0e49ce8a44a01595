import Canvas
import Casework

/// The days of one run of a phase on the timeline, by what they are.
struct PhaseBar {
  let fase: Fase
  /// What ran within the term, what ran over it, what is still to come: first and last day.
  var ran: ClosedRange<Int>?
  var over: ClosedRange<Int>?
  var expected: ClosedRange<Int>?
  /// The stretches that do not count.
  var suspended: [ClosedRange<Int>] = []
  var runs = false

  /// Days over the term; none where there is no term or it was kept.
  var daysOver: Int { over?.count ?? 0 }

  /// What half a cell shows; of two in one cell the greater one is never hidden.
  enum Part: Int, Comparable {
    case none, expected, ran, suspended, over

    static func < (left: Part, right: Part) -> Bool { left.rawValue < right.rawValue }
  }

  /// All halves of a row of the chart.
  func halves(_ scale: MonthScale) -> [Part] {
    var halves = Array(repeating: Part.none, count: 2 * scale.cells)
    func fill(_ days: ClosedRange<Int>?, _ part: Part) {
      guard let days, !halves.isEmpty else { return }
      let start = min(scale.half(Datum(dayNumber: days.lowerBound)), halves.count - 1)
      let end = scale.half(Datum(dayNumber: days.upperBound + 1))
      // Something is never nothing.
      for index in start..<min(halves.count, max(end, start + 1)) { halves[index] = part }
    }
    fill(expected, .expected)
    fill(ran, .ran)
    for days in suspended { fill(days, .suspended) }
    fill(over, .over)
    return halves
  }

  /// The sign for the two halves of a cell, and how it looks.
  func sign(_ left: Part, _ right: Part) -> (text: String, style: Style)? {
    let done: Style = .color(runs ? .magenta : .green)
    switch max(left, right) {
    case .none: return nil
    case .over: return (Timeline.over, .color(.red))
    case .suspended: return (Timeline.suspended, .plain)
    case .expected: return (Timeline.expected, .dim)
    case .ran:
      if left == right { return ("█", done) }
      return left == .ran ? ("▌", done) : ("▐", done)
    }
  }
}
