import Casework
import GRDB

extension Lookups {
  /// What the register knows about the person of a dossier of which data are put right.
  static func correction(
    _ command: CorrectData, of dossier: Dossier, _ fold: PersoonFold, in db: Database
  ) throws -> Lookups {
    var lookups = Lookups()
    lookups.persoon = fold.erased ? nil : fold.persoon
    if case .wordt(let insz) = command.insz {
      lookups.inszElders = try String.fetchOne(
        try db.cachedStatement(
          sql: """
            SELECT min(d.nummer) FROM persoon p JOIN dossier d ON d.persoon = p.id
            WHERE p.insz = ? AND p.id <> ?
            """), arguments: [insz.digits, dossier.persoon.text])
    }
    lookups.isGeboekt = try isBooked(dossier, after: 0, in: db)
    return lookups
  }

  /// The other dossiers of a person.
  static func others(of persoon: PersoonID, than nummer: String, in db: Database) throws
    -> [String]
  {
    try String.fetchAll(
      try db.cachedStatement(
        sql: "SELECT nummer FROM dossier WHERE persoon = ? AND nummer <> ? ORDER BY nummer"),
      arguments: [persoon.text, nummer])
  }

  /// A number in use that is the same but for case.
  ///
  /// By the terms that dossiers are found by, so that it costs the same in a register of any size.
  static func inUse(like nummer: String, in db: Database) throws -> String? {
    if try isInUse(nummer, in: db) { return nummer }
    // Numbers differ at their end: the last word is the rarest.
    guard let word = SearchKeys.typed(nummer).last else { return nil }
    let lowercased = nummer.lowercased()
    return try String.fetchAll(
      try db.cachedStatement(sql: "SELECT dossier FROM zoekterm WHERE term = ? ORDER BY dossier"),
      arguments: [word]
    ).first { $0.lowercased() == lowercased }
  }
}
