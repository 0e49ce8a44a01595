import Casework
import GRDB

extension Register {
  /// Dossiers in the order of names, then numbers.
  ///
  /// Every word of `text` must begin a word of number, name or enterprise; nil gives all. A next
  /// page begins `after` the number of the last dossier of the page before. What is next is asked
  /// `on` a day; rows that are over by then do not count.
  package func dossiers(
    matching text: String? = nil, after: String? = nil, limit: Int? = nil, on today: Datum? = nil
  ) throws(StoreError) -> [DossierRow] {
    let typed = text.map(SearchKeys.typed) ?? []
    // Nothing but marks was typed: no dossier is called that.
    if let text, !text.isBlank, typed.isEmpty { return [] }
    return try read { db in
      var conditions = ["1"]
      var arguments: [any DatabaseValueConvertible] = [today?.dayNumber ?? Int.min]
      for word in typed {
        conditions.append(
          "d.nummer IN (SELECT dossier FROM zoekterm WHERE term >= ? AND term < ?)")
        arguments += [word, word + "\u{10FFFF}"]
      }
      if let after {
        conditions.append(
          """
          (d.sorteersleutel, d.nummer) >
            (SELECT sorteersleutel, nummer FROM dossier WHERE nummer = ?)
          """)
        arguments.append(after)
      }
      arguments.append(limit ?? -1)
      return try Row.fetchAll(
        db,
        sql: """
          SELECT d.*, w.*
          FROM dossier d LEFT JOIN werkregel w ON w.dossier = d.nummer AND
            (w.rang, w.taak, w.volgnr) = (SELECT rang, taak, volgnr FROM werkregel
              WHERE dossier = d.nummer AND (tot IS NULL OR tot > ?) ORDER BY uiterste_datum, rang DESC, taak, volgnr LIMIT 1)
          WHERE \(conditions.joined(separator: " AND "))
          ORDER BY d.sorteersleutel, d.nummer
          LIMIT ?
          """, arguments: StatementArguments(arguments)
      ).map { row in
        isTrial ? try trialRow(DossierRow(row), on: today, in: db) : try DossierRow(row)
      }
    }
  }
}

extension DossierRow {
  init(_ row: Row) throws(StoreError) {
    let code: String = row["instrument"]
    nummer = row["nummer"]
    guard let instrument = Instrument(rawValue: code) else {
      throw StoreError(.corrupt, "dossier \(nummer): instrument \(code)")
    }
    self.instrument = instrument
    werknemer = row["werknemer"]
    let birth: String? = row["geboortedatum"]
    geboortedatum = birth.flatMap { Datum(iso: $0) }
    onderneming = row["onderneming"]
    gesloten = row["gesloten"]
    let rank: Int? = row["rang"]
    volgende = rank == nil ? nil : try Werkregel(row)
  }
}

extension Register {
  /// The dossiers in which a trajectory runs, by number.
  package func numbersWithTrajectory() throws(StoreError) -> [String] {
    try read { db in try Register.numbersWithTrajectory(in: db) }
  }

  static func numbersWithTrajectory(in db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT nummer FROM dossier WHERE traject_loopt ORDER BY nummer")
  }
}
