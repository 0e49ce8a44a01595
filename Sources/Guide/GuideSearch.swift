extension Guide {
  /// A place where the words that are looked for stand.
  package struct Hit: Equatable, Sendable {
    package var part: GuidePart
    package var section: GuideSection
    /// The paragraph, point or line.
    package var text: String
    /// A command, which is read to the letter and stays in one line.
    package var isLiteral = false
  }

  /// Where all of these words stand, in the order of the guide; capitals and accents do not matter.
  package func hits(_ words: String) -> [Hit] {
    let wanted = words.folded.split(separator: " ")
    guard !wanted.isEmpty else { return [] }
    return parts.flatMap { part in
      part.sections.flatMap { section in
        ([(section.title, false)] + section.blocks.flatMap(\.searchable))
          .filter { text, _ in
            let folded = text.folded
            return wanted.allSatisfy { folded.contains($0) }
          }
          .map { Hit(part: part, section: section, text: $0, isLiteral: $1) }
      }
    }
  }
}

extension GuideBlock {
  /// Its pieces, each with whether it is a command.
  fileprivate var searchable: [(String, Bool)] {
    switch self {
    case .paragraph, .item: [(text, false)]
    case .code(let lines): lines.filter { !$0.isEmpty }.map { ($0, true) }
    case .keys, .picture: text.split(separator: "\n").map { (String($0), false) }
    }
  }
}

extension [GuideRow] {
  /// The rows on which these words begin; they may go on in the next row of the same paragraph.
  package func indices(of words: String) -> [Int] {
    let wanted = words.folded
    guard !wanted.isEmpty else { return [] }
    let texts = map { $0.text.folded }
    return indices.filter { index in
      if texts[index].contains(wanted) { return true }
      let next = index + 1
      guard next < count, self[index].block >= 0, self[next].block == self[index].block,
        self[next].section == self[index].section, !texts[next].contains(wanted)
      else { return false }
      let joined = texts[index] + " " + texts[next].drop { $0 == " " }
      return joined.contains(wanted)
    }
  }
}

extension String {
  /// Without capitals or accents, for the letters that Dutch writes.
  package var folded: String {
    String(lowercased().map { Self.plainLetters[$0] ?? $0 })
  }

  private static let plainLetters: [Character: Character] = {
    var letters: [Character: Character] = [:]
    for (plain, accented) in [
      ("a", "áàâäãå"), ("c", "ç"), ("e", "éèêë"), ("i", "íìîï"), ("n", "ñ"), ("o", "óòôöõ"),
      ("u", "úùûü"), ("y", "ýÿ"),
    ] as [(Character, String)] {
      for letter in accented { letters[letter] = plain }
    }
    return letters
  }()
}
