import Casework
import GRDB

extension Register {
  /// One range of the table, in its own order or the other way round: nothing is sorted, however
  /// long the list is.
  static func worklistPage(_ direction: WorklistDirection) -> String {
    """
    SELECT w.*, d.werknemer, d.onderneming
    FROM werkregel w JOIN dossier d ON d.nummer = w.dossier
    WHERE (w.rang, w.dossier, w.taak, w.volgnr) \(direction.comparison) (?, ?, ?, ?)
      AND w.vanaf <= ? AND (w.tot IS NULL OR w.tot > ?)
    ORDER BY \(direction.order)
    LIMIT ?
    """
  }

  /// What there is to do today, the most pressing first; with a filter, only what it admits.
  ///
  /// A next page begins `after` the cursor of the last row of the page before.
  package func worklist(
    on today: Datum, filter: Werkfilter = .alles, after: WorklistCursor? = nil, limit: Int? = nil
  ) throws(StoreError) -> [WorklistRow] {
    try page(.onward, on: today, filter, from: after, limit: limit)
  }

  /// The last rows of what there is to do today, or the last ones `before` a row.
  ///
  /// They come in the order of the list.
  package func worklistEnd(
    on today: Datum, filter: Werkfilter = .alles, before: WorklistCursor? = nil, limit: Int
  ) throws(StoreError) -> [WorklistRow] {
    try page(.back, on: today, filter, from: before, limit: limit).reversed()
  }

  /// The rows that come first in a direction.
  private func page(
    _ direction: WorklistDirection, on today: Datum, _ filter: Werkfilter,
    from cursor: WorklistCursor?, limit: Int?
  ) throws(StoreError) -> [WorklistRow] {
    try read { db in
      if isTrial {
        return try trialPage(direction, on: today, filter, from: cursor, limit: limit, in: db)
      }
      if !filter.isAlles {
        return try FilteredWork(filter, on: today, in: db)
          .page(direction, from: cursor, limit: limit)
      }
      let statement = try db.cachedStatement(sql: Register.worklistPage(direction))
      return try Row.fetchAll(
        statement,
        arguments: [
          cursor?.rang.dayNumber ?? direction.start, cursor?.dossier ?? "",
          cursor?.taak.rawValue ?? "", cursor?.volgnr ?? 0, today.dayNumber, today.dayNumber,
          limit ?? -1,
        ]
      ).map { try WorklistRow($0) }
    }
  }

  /// How much there is to do, by how pressing it is.
  package func worklistCounts(on today: Datum) throws(StoreError) -> WorklistCounts {
    try read { db in
      if isTrial { return try trialCounts(on: today, filter: .alles, in: db) }
      return WorklistCounts(
        try Row.fetchOne(
          db,
          sql: """
            SELECT \(WorklistCounts.columns)
            FROM werkregel w WHERE vanaf <= :vandaag AND (tot IS NULL OR tot > :vandaag)
            """, arguments: ["vandaag": today.dayNumber]))
    }
  }

  /// The same of what a filter admits; nil when that would take too long to count.
  package func worklistCounts(on today: Datum, filter: Werkfilter) throws(StoreError)
    -> WorklistCounts?
  {
    if filter.isAlles { return try worklistCounts(on: today) }
    return try read { db in
      if isTrial { return try trialCounts(on: today, filter: filter, in: db) }
      return try FilteredWork(filter, on: today, in: db).counts()
    }
  }

  /// The enterprises where a talk is planned for today, in the order of the first hour.
  package func visits(on today: Datum) throws(StoreError) -> [String] {
    let filter = Werkfilter(gesprekkenVandaag: true)
    return try read { db in
      if isTrial {
        let rows = try trialWorklist(on: today, in: db)
          .filter { filter.admits($0.regel, at: $0.onderneming, on: today) }
        return Set(rows.map(\.onderneming)).sorted()
      }
      return try FilteredWork(filter, on: today, in: db).enterprises()
    }
  }
}

extension WorklistRow {
  /// Reads a row of the work list with what the dossier adds to it.
  init(_ row: Row) throws(StoreError) {
    self.init(
      nummer: row["dossier"], werknemer: row["werknemer"], onderneming: row["onderneming"],
      regel: try Werkregel(row))
  }
}

extension WorklistCounts {
  /// The four counts over the rows `w`, with `:vandaag` as today.
  static let columns = """
    count(*) FILTER (WHERE w.uiterste_datum < :vandaag) AS te_laat,
    count(*) FILTER (WHERE w.uiterste_datum = :vandaag) AS vandaag,
    count(*) FILTER (WHERE w.uiterste_datum > :vandaag AND w.uiterste_datum <= :vandaag + 7) AS week,
    count(*) FILTER (WHERE w.uiterste_datum > :vandaag + 7) AS later
    """

  init(_ row: Row?) {
    self.init(
      teLaat: row?["te_laat"] ?? 0, vandaag: row?["vandaag"] ?? 0, week: row?["week"] ?? 0,
      later: row?["later"] ?? 0)
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
