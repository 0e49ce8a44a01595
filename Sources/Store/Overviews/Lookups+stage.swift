import Casework
import GRDB

extension Lookups {
  /// What the register knows about the host of a stage: an employer of the social economy or not.
  ///
  /// Individueel maatwerk is done at regular enterprises too, so its employers tell nothing.
  static func stage(_ stage: Stage, in db: Database) throws -> Lookups {
    var lookups = Lookups()
    lookups.socialeEconomie =
      try stage.ondernemingsnummer.flatMap { try employer(numbered: $0, in: db) }
      ?? employer(named: stage.bedrijf, in: db)
    return lookups
  }

  /// The enterprise with that number, by the terms that its dossiers are found by.
  private static func employer(numbered number: Ondernemingsnummer, in db: Database) throws
    -> String?
  {
    let rows = try candidates(with: number.digits, in: db)
    return rows.first { !SearchKeys.typed($0.nummer).contains(number.digits) }?.onderneming
  }

  /// The enterprise of that name, whatever its case, marks and blanks.
  private static func employer(named name: String, in db: Database) throws -> String? {
    let folded = Fold.letters(name)
    guard let word = SearchKeys.typed(name).max(by: { $0.count < $1.count }) else { return nil }
    return try candidates(with: word, in: db)
      .first { Fold.letters($0.onderneming) == folded }?.onderneming
  }

  private static func candidates(with term: String, in db: Database) throws
    -> [(nummer: String, onderneming: String)]
  {
    try Row.fetchAll(
      try db.cachedStatement(
        sql: """
          SELECT min(d.nummer) AS nummer, d.onderneming
          FROM zoekterm z JOIN dossier d ON d.nummer = z.dossier
          WHERE z.term = ? AND d.instrument <> ? GROUP BY d.onderneming ORDER BY 1
          """), arguments: [term, Instrument.imw.rawValue]
    ).map { ($0["nummer"], $0["onderneming"]) }
  }
}
