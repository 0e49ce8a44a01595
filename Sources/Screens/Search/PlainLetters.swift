extension StringProtocol {
  /// The text in small letters without their marks, so that `Čelik` is found as `celik`.
  ///
  /// The letters of the languages that names here come from; whatever else stays as it is.
  var plainLetters: String {
    var plain = ""
    for character in lowercased() {
      plain += PlainLetters.table[character] ?? String(character)
    }
    return plain
  }
}

private enum PlainLetters {
  static let table: [Character: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąǎ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěə"),
      ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("ij", "ĳ"), ("j", "ĵ"), ("k", "ķ"),
      ("l", "ĺļľł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"),
      ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [Character: String] = ["i\u{307}": "i"]
    for (plain, letters) in groups {
      for letter in letters { table[letter] = plain }
    }
    return table
  }()
}
