/// Text without what could steer or confuse a terminal or a reader.
package enum SafeText {
  /// What stands where a scalar cannot be shown.
  package static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The text as it may be stored.
  ///
  /// Drops control, format (bidirectional overrides, zero-width joiners, soft hyphens) and
  /// noncharacter scalars and variation selectors; a tab becomes a blank, every kind of line break
  /// a newline, or a blank unless `keepingNewlines`.
  package static func cleaned(_ text: String, keepingNewlines: Bool) -> String {
    var result = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in text.unicodeScalars {
      defer { previousWasReturn = scalar == "\r" }
      switch scalar {
      case "\n" where previousWasReturn: continue
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
        result.append(keepingNewlines ? "\n" : " ")
      case "\t":
        result.append(" ")
      default:
        if !isUnwanted(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// Whether ``cleaned(_:keepingNewlines:)`` leaves out something that could have been meant: all but
  /// blanks of any kind and what only steers presentation.
  package static func hasUnwanted(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      isUnwanted($0) && !$0.properties.isWhitespace && !isVariationSelector($0)
    }
  }

  /// The text as a canvas shows it: every scalar that has no safe look becomes U+FFFD.
  package static func shown(_ text: String) -> String {
    if TextWidth.isPrintableASCII(text) { return text }
    var result = ""
    for character in text {
      Glyph.forEach(in: character) { result += $0.text }
    }
    return result
  }

  /// Whether a scalar only steers presentation, so that nothing is lost without it.
  static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
  }

  static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x7F: return scalar.value < 0x20
    // What is drawn most, without asking for its properties: Latin letters, of which only the soft
    // hyphen is unwanted, and lines.
    case 0xA0..<0x300: return scalar.value == 0xAD
    case 0x2500..<0x2600: return false
    default: break
    }
    if isVariationSelector(scalar) || scalar.properties.isNoncharacterCodePoint { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return false
    }
  }
}
