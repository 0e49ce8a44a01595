/// One line of text that can be edited.
package struct TextField: Hashable, Sendable {
  private var buffer: EditBuffer

  /// Starts with the insertion point at the end of the text.
  package init(_ text: String = "", maximumLength: Int = 1_000) {
    buffer = EditBuffer(text, maximumLength: maximumLength, keepsNewlines: false)
  }

  package var text: String { buffer.text }
  /// How many characters stand before the insertion point.
  package var insertion: Int { buffer.insertion }

  /// How many characters of a pasted text there is no room for.
  package func overflow(of text: String) -> Int { buffer.overflow(of: text) }

  /// Puts the insertion point behind so many characters.
  package mutating func move(to insertion: Int) { buffer.move(to: insertion) }

  /// Edits or moves; returns false for a key that means nothing here.
  ///
  /// Arrows, Home, End, ^A, ^E, Backspace, Delete, ^D, ^K (to the end), ^U (to the beginning),
  /// ^W (a word); pasted line breaks become blanks.
  package mutating func handle(_ key: Key) -> Bool {
    buffer.handle(key, line: 0..<buffer.characters.count)
  }

  /// Draws the text in the first row of an area, scrolled so that the insertion point shows.
  ///
  /// The scroll position follows from the text alone, in steps of half the area, so that the value
  /// needs to know nothing of where it is drawn. Where text is hidden stands `…`, so that nobody
  /// takes a part for the whole; not in a field too short for it.
  package func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, style: Style = .plain) {
    guard !area.isEmpty else { return }
    let row = area.top(1)
    canvas.fill(row, style: style)
    let widths = buffer.characters.map { TextWidth.cells($0) }
    let before = widths[..<insertion].reduce(0, +)
    let isMarked = row.width > 4
    let first = focused ? firstShown(widths, before, in: row.width, isMarked: isMarked) : 0
    let hidden = widths[..<first].reduce(0, +)
    canvas.write(
      String(buffer.characters[first...]), in: row, style: style, ellipsis: isMarked || !focused)
    guard focused else { return }
    canvas.cursor = Point(x: row.x + before - hidden, y: row.y)
    guard isMarked, first > 0, before > hidden else { return }
    // Upon the first character, and blank where that one is wide.
    canvas.fill(row.left(max(1, widths[first])), style: style)
    canvas.write("…", in: row.left(1), style: style)
  }

  /// The character that the row begins with; the insertion point stands beside neither mark.
  private func firstShown(
    _ widths: [Int], _ before: Int, in width: Int, isMarked: Bool
  ) -> Int {
    let all = widths.reduce(0, +)
    // What one types before has a mark behind it, unless all of it fits.
    let next = widths.indices.contains(insertion) ? max(1, widths[insertion]) : 1
    let isInView = isMarked && all > width ? before + next < width : before < width
    guard !isInView else { return 0 }
    let half = max(1, (isMarked ? width - 3 : width) / 2)
    let skipped = (before / half - 1) * half
    var first = 0
    var column = 0
    while first < insertion, column < skipped || before - column >= width {
      // A mark needs a character to stand upon, left of the insertion point.
      if isMarked, (before - column) < width, before - column == widths[first] { break }
      column += widths[first]
      first += 1
    }
    return first
  }
}
