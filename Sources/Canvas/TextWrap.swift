/// One row of wrapped text.
package struct WrappedLine: Hashable, Sendable {
  /// What the row shows, never wider than asked; blanks that hang over the edge are left out.
  package let text: String
  /// The characters of the whole text that belong to the row, without its line break.
  package let range: Range<Int>
}

extension TextWidth {
  /// Breaks text into rows of at most `cells` cells, between words where it can.
  ///
  /// Line breaks in the text are kept. The ranges of the rows follow each other without a gap
  /// except for those line breaks, so that an editor can place its cursor.
  package static func wrap(_ text: String, to cells: Int) -> [WrappedLine] {
    // Most texts fit on one row, and are nothing but ASCII without a line break.
    if text.utf8.count <= cells, isPrintableASCII(text) {
      return [WrappedLine(text: text, range: 0..<text.utf8.count)]
    }
    return wrap(Array(text), to: cells)
  }

  static func wrap(_ characters: [Character], to cells: Int) -> [WrappedLine] {
    rows(characters, to: cells).map { line(characters, $0, max(1, cells)) }
  }

  /// The same rows without their texts, for a long text of which only a part is in view.
  static func rows(_ characters: [Character], to cells: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    while true {
      let end = characters[start...].firstIndex(where: \.isNewline) ?? characters.count
      appendParagraph(characters, start..<end, to: max(1, cells), into: &rows)
      if end == characters.count { return rows }
      start = end + 1
    }
  }

  private static func appendParagraph(
    _ characters: [Character], _ paragraph: Range<Int>, to cells: Int,
    into rows: inout [Range<Int>]
  ) {
    var start = paragraph.lowerBound
    var afterBlank = start
    var used = 0
    var index = start
    while index < paragraph.upperBound {
      let character = characters[index]
      let width = self.cells(character)
      if character == " " {
        // A blank hangs over the edge instead of starting the next row.
        used += width
        index += 1
        afterBlank = index
        continue
      }
      if used + width > cells, index > start {
        let end = afterBlank > start ? afterBlank : index
        rows.append(start..<end)
        start = end
        afterBlank = end
        index = end
        used = 0
        continue
      }
      used += width
      index += 1
    }
    rows.append(start..<paragraph.upperBound)
  }

  /// What a row shows.
  static func line(
    _ characters: [Character], _ range: Range<Int>, _ cells: Int
  ) -> WrappedLine {
    WrappedLine(text: clip(String(characters[range]), to: cells, ellipsis: false), range: range)
  }
}
