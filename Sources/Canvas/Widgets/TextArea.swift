/// Several lines of text that can be edited, wrapped between words.
package struct TextArea: Hashable, Sendable {
  private(set) var buffer: EditBuffer {
    didSet { rows = nil }
  }
  /// Where the rows begin and end at ``size``; made once after each change, since a long text
  /// takes long to wrap.
  private var rows: [Range<Int>]?
  /// The area the text was last laid out for; drawing adapts to any other.
  ///
  /// Only up, down and paging need it, and which row is on top.
  package private(set) var size: Size {
    didSet { if size.width != oldValue.width { rows = nil } }
  }
  private(set) var top = 0
  /// The column that moving up and down tries to keep.
  private var wantedColumn: Int?
  private var history = EditHistory()

  package static let standardMaximum = 10_000

  /// Starts with the insertion point at the end of the text.
  package init(
    _ text: String = "", size: Size = Size(width: 60, height: 5),
    maximumLength: Int = TextArea.standardMaximum
  ) {
    buffer = EditBuffer(text, maximumLength: maximumLength, keepsNewlines: true)
    self.size = size
    scroll()
  }

  package var text: String { buffer.text }
  package var characterCount: Int { buffer.characters.count }
  /// How many rows the text takes at the size it was laid out for.
  package var rowCount: Int { layout(for: size).rows.count }
  /// How many characters stand before the insertion point.
  package var insertion: Int { buffer.insertion }

  /// How many characters of a pasted text there is no room for.
  package func overflow(of text: String) -> Int { buffer.overflow(of: text) }

  /// Puts the insertion point behind so many characters, in view.
  package mutating func move(to insertion: Int) {
    buffer.move(to: insertion)
    wantedColumn = nil
    history.interrupt()
    scroll()
  }

  /// Takes the size of the area the text will be drawn in.
  package mutating func resize(to size: Size) {
    self.size = size
    scroll()
  }

  /// Edits or moves; returns false for a key that means nothing here.
  ///
  /// What ``TextField`` knows, and Enter, up, down, PgUp and PgDn over the rows as shown. ^_ and
  /// Alt-u take the last change back: ^Z belongs to the shell, and u is a letter here.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up: moveRows(-1)
    case .down: moveRows(1)
    case .pageUp: moveRows(-max(1, size.height - 1))
    case .pageDown: moveRows(max(1, size.height - 1))
    case .control("_"), .alt("u"): undo()
    default:
      let before = buffer
      let row = layout(for: size).currentRow
      guard buffer.handle(key == .enter ? .character("\n") : key, line: row) else { return false }
      if buffer.characters != before.characters {
        history.record(before, key: key)
      } else {
        history.interrupt()
      }
      wantedColumn = nil
    }
    scroll()
    return true
  }

  /// Takes the last change back; a run of typed letters is one change.
  package mutating func undo() {
    guard let earlier = history.takeBack() else { return }
    buffer.restore(earlier.text, insertion: earlier.insertion)
    wantedColumn = nil
    scroll()
  }

  /// Draws the rows around the insertion point.
  package func draw(on canvas: inout Canvas, in area: Rect, focused: Bool, style: Style = .plain) {
    guard !area.isEmpty else { return }
    canvas.fill(area, style: style)
    let layout = layout(for: area.size)
    let top = focused || area.size == size ? layout.top(near: top) : 0
    for (row, line) in layout.rows.indices.dropFirst(top).prefix(area.height).enumerated() {
      canvas.write(
        layout.text(ofRow: line), at: Point(x: area.x, y: area.y + row), in: area, style: style)
    }
    if focused {
      let place = layout.cursor
      canvas.cursor = Point(x: area.x + place.x, y: area.y + place.y - top)
    }
  }

  private func layout(for size: Size) -> TextAreaLayout {
    let known = size.width == self.size.width ? rows : nil
    return TextAreaLayout(
      buffer, known ?? TextAreaLayout.rows(buffer, width: size.width), size: size)
  }

  /// Keeps the rows, and the insertion point in view.
  private mutating func scroll() {
    if rows == nil { rows = TextAreaLayout.rows(buffer, width: size.width) }
    top = layout(for: size).top(near: top)
  }

  private mutating func moveRows(_ rows: Int) {
    let layout = layout(for: size)
    let column = wantedColumn ?? layout.cursor.x
    buffer.move(to: layout.character(atRow: layout.cursor.y + rows, column: column))
    wantedColumn = column
    history.interrupt()
  }
}
