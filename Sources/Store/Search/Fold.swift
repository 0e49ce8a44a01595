import Foundation

/// Letters and digits without case, diacritics or marks, as names are compared and looked up.
package enum Fold {
  /// The folded letters and digits of `text`, and nothing else: `D'Hondt-Łoś` is `dhondtlos`.
  package static func letters(_ text: some StringProtocol) -> String {
    var letters = ""
    for scalar in folded(text).unicodeScalars where isWordScalar(scalar) {
      letters.unicodeScalars.append(scalar)
    }
    return letters
  }

  /// The folded words of `text`, where blanks end a word and so does every mark.
  static func parts(_ text: some StringProtocol) -> [String] {
    folded(text).unicodeScalars.split { !isWordScalar($0) }.map { String($0) }
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
      : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func folded(_ text: some StringProtocol) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.lowercased() }
    let plain = String(text).folding(
      options: [.diacriticInsensitive, .widthInsensitive], locale: nil
    ).lowercased()
    var folded = ""
    for scalar in plain.unicodeScalars {
      if let letters = unfolded[scalar] {
        folded += letters
      } else {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// Letters that are no base letter with a mark, so that Foundation leaves them as they are.
  private static let unfolded: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "đ": "d", "ð": "d",
    "þ": "th", "ħ": "h", "ŋ": "ng", "ĳ": "ij", "ŧ": "t", "ə": "e",
  ]
}
