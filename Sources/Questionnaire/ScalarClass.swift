/// A set of scalars in a pattern.
struct ScalarClass: Sendable {
  var ranges: [ClosedRange<Unicode.Scalar>] = []
  var kinds: [Kind] = []
  var isNegated = false

  /// Everything within one of these; see ``ScalarClass/contains(_:)``.
  indirect enum Kind: Sendable {
    case letter, uppercase, lowercase, number, punctuation, separator
    case of(ScalarClass)
  }

  static let digit = ScalarClass(ranges: ["0"..."9"])
  static let word = ScalarClass(ranges: ["0"..."9", "A"..."Z", "a"..."z", "_"..."_"])
  static let space = ScalarClass(
    ranges: ["\t"..."\r", " "..." ", "\u{A0}"..."\u{A0}", "\u{2028}"..."\u{2029}"])
  /// What a point stands for.
  static let anything = ScalarClass(ranges: ["\n"..."\n", "\r"..."\r"], isNegated: true)

  var negated: ScalarClass { ScalarClass(ranges: ranges, kinds: kinds, isNegated: !isNegated) }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isInside =
      ranges.contains { $0.contains(scalar) } || kinds.contains { $0.contains(scalar) }
    return isInside != isNegated
  }
}

extension ScalarClass.Kind {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return switch self {
    case .letter:
      [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter]
        .contains(category)
    case .uppercase: category == .uppercaseLetter
    case .lowercase: category == .lowercaseLetter
    case .number: [.decimalNumber, .letterNumber, .otherNumber].contains(category)
    case .punctuation:
      [
        .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation,
      ].contains(category)
    case .separator: [.spaceSeparator, .lineSeparator, .paragraphSeparator].contains(category)
    case .of(let other): other.contains(scalar)
    }
  }

  /// By the name of a Unicode category, as in `\p{L}`.
  init?(category: String) {
    switch category {
    case "L": self = .letter
    case "Lu": self = .uppercase
    case "Ll": self = .lowercase
    case "N", "Nd": self = .number
    case "P": self = .punctuation
    case "Z", "Zs": self = .separator
    default: return nil
    }
  }
}
