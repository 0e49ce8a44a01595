import Casework

/// By which words a dossier is found, and where it stands in a list.
enum SearchKeys {
  /// Between surname and first name: sorts before every letter and digit.
  private static let separator = " "

  /// Names by surname, then first name, letter by letter.
  ///
  /// The Belgian way: a particle belongs to the name (`Van den Broeck` stands under V), and blanks,
  /// case and marks do not count, so that `Vandenbroeck` and `Van den Broeck` stand together.
  static func sortKey(naam: String, voornaam: String) -> String {
    Fold.letters(naam) + separator + Fold.letters(voornaam)
  }

  /// The name by which two registrations of one person are recognised.
  static func foldedName(naam: String, voornaam: String) -> String {
    sortKey(naam: naam, voornaam: voornaam)
  }

  /// What a dossier is found by: number, names and enterprise.
  static func terms(nummer: String, names: [String], onderneming: Onderneming) -> Set<String> {
    var terms = words(nummer)
    // CMW-0412 is also found as 412.
    terms.formUnion(Fold.parts(nummer).map { String($0.drop { $0 == "0" }) })
    for name in names {
      terms.formUnion(words(name))
      terms.insert(Fold.letters(name))
    }
    terms.formUnion(words(onderneming.naam))
    terms.insert(onderneming.nummer.digits)
    terms.remove("")
    return terms
  }

  /// The words of what somebody typed; every one must begin some term.
  static func typed(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { Fold.letters($0) }.filter { !$0.isEmpty }
  }

  /// Every word as a whole (`dhondt`) and in its parts (`d`, `hondt`).
  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { Fold.letters($0) } + Fold.parts(text))
  }
}
