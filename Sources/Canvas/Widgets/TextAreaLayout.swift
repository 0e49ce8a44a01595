/// The rows of a text area at a certain size, and where its insertion point stands in them.
struct TextAreaLayout {
  let rows: [Range<Int>]
  /// The row counted from the first line of the text, the column within the area.
  let cursor: Point
  private let characters: [Character]
  private let insertion: Int
  private let size: Size

  /// Wraps one cell narrower than the area, so that the cursor fits after a full row.
  static func rows(_ buffer: EditBuffer, width: Int) -> [Range<Int>] {
    TextWidth.rows(buffer.characters, to: max(1, width - 1))
  }

  init(_ buffer: EditBuffer, _ rows: [Range<Int>], size: Size) {
    characters = buffer.characters
    insertion = buffer.insertion
    self.size = size
    self.rows = rows
    let row = rows.lastIndex { $0.lowerBound <= buffer.insertion } ?? 0
    let before = buffer.characters[rows[row].lowerBound..<buffer.insertion]
    let column = before.reduce(0) { $0 + TextWidth.cells($1) }
    cursor = Point(x: min(column, max(0, size.width - 1)), y: row)
  }

  /// Where the row of the insertion point begins and where its last character ends.
  ///
  /// A wrapped row ends before its last blank: the place after it is the next row already.
  var currentRow: Range<Int> {
    let range = rows[cursor.y]
    return range.lowerBound..<max(range.lowerBound, end(ofRow: cursor.y))
  }

  /// The top row in view that moves least from `top` and shows the cursor.
  func top(near top: Int) -> Int {
    let height = max(1, size.height)
    let moved = min(max(top, cursor.y - height + 1), cursor.y)
    return max(0, min(moved, rows.count - height))
  }

  /// The character nearest to a column of a row; a row past the end is the last one.
  func character(atRow row: Int, column: Int) -> Int {
    if row < 0 { return 0 }
    if row >= rows.count { return characters.count }
    let last = end(ofRow: row)
    var place = rows[row].lowerBound
    var used = 0
    while place < last {
      used += TextWidth.cells(characters[place])
      if used > column { break }
      place += 1
    }
    return place
  }

  /// What a row shows.
  func text(ofRow row: Int) -> String {
    TextWidth.line(characters, rows[row], max(1, size.width - 1)).text
  }

  private func end(ofRow row: Int) -> Int {
    let range = rows[row]
    let wraps = row + 1 < rows.count && rows[row + 1].lowerBound == range.upperBound
    return wraps ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }
}
