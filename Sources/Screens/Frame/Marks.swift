import Canvas
import Casework

/// A mark in front of a line, with the colour that repeats what mark and word already say.
struct Mark: Hashable, Sendable {
  let text: String
  let style: Style

  static let late = Mark(text: "!", style: Style.color(.red).with(bold: true))
  static let busy = Mark(text: "▸", style: .color(.magenta))
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
  /// Draws the box of a dialog over an area and gives its inside.
  ///
  /// Beside a box as wide as the window nothing stays in view: half a word there only distracts. In
  /// a wider window what lies below stays.
  ///
  /// A small window has no room for a box: then it lies over all of the content, and its title is
  /// the first line of its text; see ``hasBox(in:)``.
  mutating func dialog(_ title: String, rows: Int, footer: String, in area: Rect) -> Rect {
    guard Self.hasBox(in: area) else {
      fill(area)
      return area.inset(dx: 1, dy: 0)
    }
    let box = place(Size(width: Self.dialogWidth(in: area), height: rows + 2), in: area)
    let isAlone = area.width < box.width + 12
    fill(
      isAlone
        ? Rect(x: area.x, y: box.y, width: area.width, height: box.height)
        : box.inset(dx: -1, dy: 0))
    self.box(in: box, title: title, footer: footer)
    return box.inset(dx: 2, dy: 1)
  }

  /// In the middle; where that covers the cursor or what is said below it, below or above those.
  private func place(_ size: Size, in area: Rect) -> Rect {
    let box = Rect.centered(size, in: area)
    guard let y = cursor?.y, y >= area.y, y < area.maxY, y >= box.y - 1, y < box.maxY else {
      return box
    }
    let below = y + 2
    if box.height <= area.maxY - below {
      return Rect(x: box.x, y: below, width: box.width, height: box.height)
    }
    guard box.height <= y - area.y else { return box }
    return Rect(x: box.x, y: y - box.height, width: box.width, height: box.height)
  }

  static func hasBox(in area: Rect) -> Bool { area.width >= 56 && area.height >= 10 }

  private static func dialogWidth(in area: Rect) -> Int { min(78, area.width - 2) }

  /// How wide the text of a dialog is, behind its marks.
  static func dialogTextWidth(in area: Rect) -> Int {
    max(1, hasBox(in: area) ? dialogWidth(in: area) - 6 : area.width - 4)
  }

  /// How wide a row of a dialog is, marks and all.
  static func dialogRowWidth(in area: Rect) -> Int {
    max(1, hasBox(in: area) ? dialogWidth(in: area) - 4 : area.width - 2)
  }

  /// How many rows of text a dialog has room for.
  static func dialogHeight(in area: Rect) -> Int {
    max(1, hasBox(in: area) ? area.height - 2 : area.height)
  }

  /// In the last column of a dialog without a box: where there is more to read.
  mutating func more(above: Bool, below: Bool, in area: Rect) {
    let edge = area.right(1)
    if above { write("↑", in: edge.row(0), style: .dim) }
    if below { write("↓", in: edge.bottom(1), style: .dim) }
  }

  /// Writes a mark in the first cell of an area.
  mutating func write(_ mark: Mark, in row: Rect) {
    write(mark.text, at: row.origin, in: row.top(1), style: mark.style)
  }

  /// Writes as many parts as fit whole, the first ones first, with a dot between them.
  mutating func write(parts: [String], in row: Rect, style: Style = .plain) {
    var shown = parts
    while shown.count > 1, TextWidth.cells(shown.joined(separator: " · ")) > row.width {
      shown.removeLast()
    }
    write(shown.joined(separator: " · "), in: row, style: style)
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

extension Zekerheid {
  /// What stands in running text before an amount that rests on a supposition.
  var sign: String { self == .aanname ? "~ " : "" }
}

extension LopendWOP {
  /// `WOP 60 hoog`, or that it has ended.
  func shown(on day: Datum) -> String {
    (tot ?? day) < day ? "WOP \(wop.shown) liep af" : "WOP \(wop.shown)"
  }
}
