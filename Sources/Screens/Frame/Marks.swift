import Canvas
import Casework

/// A mark in front of a line, with the colour that repeats what mark and word already say.
struct Mark: Hashable, Sendable {
  let text: String
  let style: Style

  static let late = Mark(text: "!", style: Style.color(.red).with(bold: true))
  static let busy = Mark(text: "▸", style: .color(.yellow))
  static let done = Mark(text: "✔", style: .color(.green))
  static let notYet = Mark(text: "·", style: .dim)
  static let blocked = Mark(text: "✖", style: .color(.red))
  static let assumed = Mark(text: "~", style: .color(.cyan))
  static let none = Mark(text: " ", style: .plain)

  init(text: String, style: Style) {
    self.text = text
    self.style = style
  }

  init(_ stand: Stapstaat.Stand) {
    self =
      switch stand {
      case .open: .notYet
      case .bezig: .busy
      case .klaar: .done
      case .geblokkeerd: .blocked
      case .nvt: Mark(text: "–", style: .dim)
      }
  }

  init(_ urgency: Dringendheid) {
    self =
      switch urgency {
      case .teLaat: .late
      case .vandaag: .busy
      case .week, .later: .none
      }
  }

  init(_ certainty: Zekerheid) { self = certainty == .aanname ? .assumed : .none }
}

extension Canvas {
  /// Writes a mark in the first cell of an area.
  mutating func write(_ mark: Mark, in row: Rect) {
    write(mark.text, at: row.origin, in: row.top(1), style: mark.style)
  }

  /// Writes text over as many rows as it needs; returns the rows used.
  @discardableResult
  mutating func write(paragraph text: String, in area: Rect, style: Style = .plain) -> Int {
    let lines = TextWidth.wrap(text, to: area.width)
    for (index, line) in lines.prefix(area.height).enumerated() {
      write(line.text, in: area.row(index), style: style, ellipsis: false)
    }
    return min(lines.count, area.height)
  }
}

extension Datum {
  /// `za 14/03`, for days near by.
  var shortWithWeekday: String {
    let names = ["ma", "di", "wo", "do", "vr", "za", "zo"]
    return "\(names[weekday - 1]) \(day.padded(2))/\(month.padded(2))"
  }
}
