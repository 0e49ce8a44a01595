/// Text without capitals and diacritics, as people type it to find something.
enum PlainText {
  static func fold(_ text: some StringProtocol) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.lowercased() }
    var folded = ""
    for scalar in text.lowercased().unicodeScalars {
      // A mark that was typed apart from its letter.
      if (0x300...0x36F).contains(scalar.value) { continue }
      folded.unicodeScalars.append(letters[scalar] ?? scalar)
    }
    return folded
  }

  /// How well a text answers what was typed: every word begins a word of it (0), stands somewhere
  /// in it (1), or is short for a word of it, as `vrgn` for `vragenlijst` (2); nil when it does not answer.
  ///
  /// Both are folded already.
  static func rank(_ text: String, _ typed: [Substring]) -> Int? {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    var worst = 0
    for word in typed {
      if words.contains(where: { $0.hasPrefix(word) }) { continue }
      if text.contains(word) {
        worst = max(worst, 1)
      } else if word.count > 2, words.contains(where: { isShort(word, for: $0) }) {
        worst = 2
      } else {
        return nil
      }
    }
    return worst
  }

  /// Whether one word has the letters of the other in order, from its first letter on.
  private static func isShort(_ word: Substring, for whole: Substring) -> Bool {
    guard word.first == whole.first else { return false }
    var rest = word
    for letter in whole where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (plain, marked): (Unicode.Scalar, String) in [
      ("a", "àáâãäå"), ("c", "çć"), ("e", "èéêëę"), ("g", "ğ"), ("i", "ìíîïı"), ("l", "ł"),
      ("n", "ñń"), ("o", "òóôõöø"), ("s", "şšś"), ("u", "ùúûü"), ("y", "ýÿ"), ("z", "žźż"),
    ] {
      for scalar in marked.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
