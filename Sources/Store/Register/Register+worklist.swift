import Casework
import GRDB

extension Register {
  /// One range of the table, in its own order: nothing is sorted, however long the list is.
  static let worklistPage = """
    SELECT w.*, d.werknemer, d.onderneming
    FROM werkregel w JOIN dossier d ON d.nummer = w.dossier
    WHERE (w.rang, w.dossier, w.taak, w.volgnr) > (?, ?, ?, ?) AND w.vanaf <= ?
      AND (w.tot IS NULL OR w.tot > ?)
    ORDER BY w.rang, w.dossier, w.taak, w.volgnr
    LIMIT ?
    """

  /// What there is to do today, the most pressing first.
  ///
  /// A next page begins `after` the cursor of the last row of the page before.
  package func worklist(on today: Datum, after: WorklistCursor? = nil, limit: Int? = nil)
    throws(StoreError) -> [WorklistRow]
  {
    try read { db in
      if isTrial { return try trialPage(on: today, after: after, limit: limit, in: db) }
      let statement = try db.cachedStatement(sql: Register.worklistPage)
      return try Row.fetchAll(
        statement,
        arguments: [
          after?.rang.dayNumber ?? .min, after?.dossier ?? "", after?.taak.rawValue ?? "",
          after?.volgnr ?? 0, today.dayNumber, today.dayNumber, limit ?? -1,
        ]
      ).map {
        WorklistRow(
          nummer: $0["dossier"], werknemer: $0["werknemer"], onderneming: $0["onderneming"],
          regel: try Werkregel($0))
      }
    }
  }

  /// How much there is to do, by how pressing it is.
  package func worklistCounts(on today: Datum) throws(StoreError) -> WorklistCounts {
    try read { db in
      if isTrial { return try trialCounts(on: today, in: db) }
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*) FILTER (WHERE uiterste_datum < :vandaag) AS te_laat,
            count(*) FILTER (WHERE uiterste_datum = :vandaag) AS vandaag,
            count(*) FILTER (WHERE uiterste_datum > :vandaag AND uiterste_datum <= :week) AS week,
            count(*) FILTER (WHERE uiterste_datum > :week) AS later
          FROM werkregel WHERE vanaf <= :vandaag AND (tot IS NULL OR tot > :vandaag)
          """, arguments: ["vandaag": today.dayNumber, "week": today.dayNumber + 7])
      return WorklistCounts(
        teLaat: row?["te_laat"] ?? 0, vandaag: row?["vandaag"] ?? 0, week: row?["week"] ?? 0,
        later: row?["later"] ?? 0)
    }
  }
}

extension Werkregel {
  /// Reads a row of the table `werkregel`.
  init(_ row: Row) throws(StoreError) {
    let (stap, taak): (String, String) = (row["stap"], row["taak"])
    guard let step = Stap(rawValue: stap), let task = Taak(rawValue: taak) else {
      throw StoreError(.corrupt, "werkregel \(stap) \(taak)")
    }
    let minutes: Int? = row["uur"]
    let until: Int? = row["tot"]
    let (who, number): (String?, Int) = (row["wie"], row["volgnr"])
    let doer = who.flatMap(Uitvoerder.init(rawValue:))
    guard (doer == nil) == (who == nil) else {
      throw StoreError(.corrupt, "werkregel wie \(who ?? "")")
    }
    self.init(
      vanaf: try Werkregel.day("vanaf", of: row),
      tot: until == nil ? nil : try Werkregel.day("tot", of: row),
      rang: try Werkregel.day("rang", of: row),
      stap: step, taak: task, uiterste: try Werkregel.day("uiterste_datum", of: row),
      uur: minutes.flatMap { Tijdstip("\($0 / 60):\(($0 % 60).padded(2))") }, wie: doer,
      volgnr: number)
  }

  /// A day that can be reckoned with: terms end after 9999, but not in a hundred centuries.
  private static func day(_ column: String, of row: Row) throws(StoreError) -> Datum {
    let number: Int = row[column]
    guard (-10_000_000...10_000_000).contains(number) else {
      throw StoreError(.corrupt, "werkregel \(column) \(number)")
    }
    return Datum(dayNumber: number)
  }
}
