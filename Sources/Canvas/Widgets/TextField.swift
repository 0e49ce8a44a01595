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
  /// needs to know nothing of where it is drawn.
  package func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, style: Style = .plain) {
    guard !area.isEmpty else { return }
    let row = area.top(1)
    canvas.fill(row, style: style)
    let widths = buffer.characters.map { TextWidth.cells($0) }
    let before = widths[..<insertion].reduce(0, +)
    var skipped = 0
    if focused, widths.reduce(0, +) >= row.width, before >= row.width {
      let half = max(1, row.width / 2)
      skipped = (before / half - 1) * half
    }
    var first = 0
    var column = 0
    while first < insertion, column < skipped || before - column >= row.width {
      column += widths[first]
      first += 1
    }
    let shown = String(buffer.characters[first...])
    canvas.write(shown, in: row, style: style, ellipsis: !focused)
    if focused { canvas.cursor = Point(x: row.x + before - column, y: row.y) }
  }
}
