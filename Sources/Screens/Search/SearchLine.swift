import Canvas

/// The line in which somebody types what to look for: one look on every screen, in its first row.
///
/// `zoek stage____   3 van 12`: which one is chosen, of how many that were found.
struct SearchLine {
  /// The palette has its colon: that is the key it opens with.
  var label = "zoek"
  /// Which one is chosen, counted from 0; nil where nothing is chosen yet.
  var chosen: Int?
  /// How many were found; nil while nothing was looked for.
  var count: Int?
  /// There are more of them than were read.
  var hasMore = false
  /// The cursor is here: not while another field of a form is filled in, nor when the last key chose
  /// a row; see ``SearchCursor``.
  var isFocused = true

  static let nothing = "niets gevonden"
  static let advice = "Niets gevonden. Typ minder of iets anders."

  /// What was looked for in a text, and is not in it.
  static func nowhere(_ wanted: String) -> String {
    "Niets gevonden: \"\(wanted)\" staat hier niet."
  }

  /// As long as there is room for it; a narrow row is for what is typed.
  private func words(in width: Int) -> String {
    guard let count else { return "" }
    let all = hasMore ? "\(count)+" : "\(count)"
    let place =
      chosen.map { ["\($0 + 1) van \(all)", "\($0 + 1)/\(all)"] } ?? [all]
    let room = width - TextWidth.cells(label) - 1 - Self.leastTyped - 2
    return (count == 0 ? [Self.nothing] : place).first { TextWidth.cells($0) <= room } ?? ""
  }

  private static let leastTyped = 10

  func draw(_ field: TextField, on canvas: inout Canvas, in row: Rect) {
    let row = row.readable
    canvas.fill(row)
    let words = words(in: row.width)
    canvas.write(label, in: row, style: label == ":" ? .bold : .dim)
    field.draw(
      on: &canvas,
      in: row.dropping(left: TextWidth.cells(label) + 1)
        .dropping(right: words.isEmpty ? 0 : TextWidth.cells(words) + 2),
      focused: isFocused, style: .underline)
    canvas.write(words, in: row, style: .dim, align: .right)
  }
}
