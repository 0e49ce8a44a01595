/// What one or two adjoining cells hold: a base scalar with its marks.
///
/// The one place that decides how text looks in cells; drawing, measuring and wrapping all ask
/// here, so that they cannot disagree.
struct Glyph {
  let text: String
  let width: Int

  private static let unshowable = Glyph(text: String(SafeText.replacement), width: 1)

  /// Splits a character; most have one glyph, a flag or an emoji family has several.
  ///
  /// A mark without a base, and whatever has no safe look, becomes U+FFFD. Variation selectors,
  /// marks on a U+FFFD and marks past what a cell can hold are left out.
  static func forEach(in character: Character, _ body: (Glyph) -> Void) {
    if let ascii = character.asciiValue, (0x20..<0x7F).contains(ascii) {
      body(Glyph(text: String(character), width: 1))
      return
    }
    // Most of what is no ASCII is one scalar too: a letter with an accent, a piece of a rule.
    let all = character.unicodeScalars
    if let only = all.first, all.index(after: all.startIndex) == all.endIndex {
      let cells = SafeText.isUnwanted(only) ? -1 : TextWidth.cells(only)
      body(cells > 0 ? Glyph(text: String(character), width: cells) : unshowable)
      return
    }
    var scalars = String.UnicodeScalarView()
    var width = 0
    for scalar in character.unicodeScalars where !SafeText.isVariationSelector(scalar) {
      let cells = SafeText.isUnwanted(scalar) ? -1 : TextWidth.cells(scalar)
      if cells == 0, width > 0 {
        let hasRoom = scalars.count < Cell.maximumScalars
        if hasRoom, scalars.first != SafeText.replacement { scalars.append(scalar) }
        continue
      }
      if width > 0 { body(Glyph(text: String(scalars), width: width)) }
      scalars = String.UnicodeScalarView([cells > 0 ? scalar : SafeText.replacement])
      width = max(1, cells)
    }
    body(width > 0 ? Glyph(text: String(scalars), width: width) : unshowable)
  }
}
