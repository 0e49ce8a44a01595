/// How many cells text takes.
///
/// One function for all of the program, equal to glibc's `wcwidth` in C.UTF-8, which is what the
/// terminal library counts with: if the two disagreed, columns would shift.
package enum TextWidth {
  /// The cells of one scalar: 0, 1 or 2, and -1 when it cannot be printed.
  package static func cells(_ scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    var low = 0
    var high = WidthTable.runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if WidthTable.runs[middle] >> 2 <= scalar.value { low = middle } else { high = middle }
    }
    return Int(WidthTable.runs[low] & 3) - 1
  }

  /// The cells of a text as a canvas shows it, so with U+FFFD for what cannot be printed.
  package static func cells(_ text: String) -> Int {
    if isPrintableASCII(text) { return text.utf8.count }
    return text.reduce(0) { $0 + cells($1) }
  }

  package static func cells(_ character: Character) -> Int {
    if let ascii = character.asciiValue, (0x20..<0x7F).contains(ascii) { return 1 }
    var sum = 0
    Glyph.forEach(in: character) { sum += $0.width }
    return sum
  }

  /// The beginning of a text that fits in `cells`; ending in "…" if something is cut and asked for.
  package static func clip(_ text: String, to cells: Int, ellipsis: Bool = true) -> String {
    if text.utf8.count <= cells, isPrintableASCII(text) { return text }
    let limit = max(0, cells)
    var used = 0
    var end = text.startIndex
    var endBeforeEllipsis = text.startIndex
    for index in text.indices {
      used += Self.cells(text[index])
      guard used <= limit else {
        guard ellipsis, limit > 0 else { return String(text[..<end]) }
        return text[..<endBeforeEllipsis] + "…"
      }
      end = text.index(after: index)
      if used < limit { endBeforeEllipsis = end }
    }
    return text
  }

  /// The text in exactly `cells` cells, blanks after it; clipped when it is longer.
  ///
  /// As shown, so with U+FFFD for what cannot be: a loose mark would join the blanks.
  package static func padRight(_ text: String, to cells: Int, ellipsis: Bool = true) -> String {
    let clipped = SafeText.shown(clip(text, to: cells, ellipsis: ellipsis))
    return clipped + blanks(cells - Self.cells(clipped))
  }

  /// The text in exactly `cells` cells, blanks before it; clipped when it is longer.
  ///
  /// As shown, like ``padRight(_:to:ellipsis:)``.
  package static func padLeft(_ text: String, to cells: Int, ellipsis: Bool = true) -> String {
    let clipped = SafeText.shown(clip(text, to: cells, ellipsis: ellipsis))
    return blanks(cells - Self.cells(clipped)) + clipped
  }

  static func isPrintableASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
