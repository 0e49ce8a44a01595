import Casework
import GRDB

/// The part of the work list that a filter admits.
///
/// Where the filter leaves few dossiers, they are looked up and their rows sorted; else the table is
/// walked in its own order until the page is full.
struct FilteredWork {
  private let db: Database
  private var conditions: [String]
  private var arguments: [String: (any DatabaseValueConvertible)?]
  private var source: String
  /// Somebody recorded in so many dossiers that counting their rows would keep the next key waiting.
  private(set) var isTooMuchToCount = false

  /// As many dossiers as are looked up one by one.
  private static let few = 5_000

  init(_ filter: Werkfilter, on today: Datum, in db: Database) throws {
    self.db = db
    conditions = ["w.vanaf <= :vandaag", "(w.tot IS NULL OR w.tot > :vandaag)"]
    arguments = ["vandaag": today.dayNumber]
    source = "werkregel w CROSS JOIN dossier d ON d.nummer = w.dossier"
    if filter.binnenWeek {
      conditions.append("w.uiterste_datum BETWEEN :vandaag AND :vandaag + 7")
    }
    if filter.gesprekkenVandaag {
      conditions += ["w.stap = :gesprek", "w.taak = :taak", "w.uiterste_datum = :vandaag"]
      arguments["gesprek"] = Stap.gesprek.rawValue
      arguments["taak"] = Taak.gesprek.rawValue
    }
    if let step = filter.stap {
      conditions.append("w.stap = :stap")
      arguments["stap"] = step.rawValue
    }
    if let name = filter.onderneming {
      conditions.append("d.onderneming = :onderneming")
      arguments["onderneming"] = name
      if !filter.gesprekkenVandaag {
        source = "dossier d CROSS JOIN werkregel w ON w.dossier = d.nummer"
      }
    }
    if let name = filter.door { try restrict(toDossiersOf: name) }
  }

  private mutating func restrict(toDossiersOf name: String) throws {
    arguments["door"] = name
    let count = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (SELECT 1 FROM journal
          WHERE door = ? AND stroom >= ? AND stroom < ? LIMIT ?)
        """,
      arguments: [name, Stroom.dossiers, Stroom.dossiers.dropLast() + "0", Self.few + 1])
    if let count, count <= Self.few, arguments["onderneming"] == nil {
      source = """
        (SELECT DISTINCT substr(stroom, \(Stroom.dossiers.count + 1)) AS nummer FROM journal
          WHERE door = :door AND stroom >= '\(Stroom.dossiers)'
            AND stroom < '\(Stroom.dossiers.dropLast())0') m
        CROSS JOIN dossier d ON d.nummer = m.nummer CROSS JOIN werkregel w ON w.dossier = d.nummer
        """
    } else {
      isTooMuchToCount = (count ?? 0) > Self.few && arguments["onderneming"] == nil
      conditions.append(
        """
        EXISTS (SELECT 1 FROM journal
          WHERE door = :door AND stroom = '\(Stroom.dossiers)' || d.nummer)
        """)
    }
  }

  /// The dossiers in which somebody recorded something.
  static func dossiers(of name: String, in db: Database) throws -> Set<String> {
    try String.fetchSet(
      db,
      sql: """
        SELECT DISTINCT substr(stroom, \(Stroom.dossiers.count + 1)) FROM journal
        WHERE door = ? AND stroom >= ? AND stroom < ?
        """, arguments: [name, Stroom.dossiers, Stroom.dossiers.dropLast() + "0"])
  }

  /// The rows that come first in a direction.
  func page(
    _ direction: WorklistDirection, from cursor: WorklistCursor?, limit: Int?
  ) throws -> [WorklistRow] {
    var conditions = conditions
    var arguments = arguments
    if let cursor {
      conditions.append(
        "(w.rang, w.dossier, w.taak, w.volgnr) \(direction.comparison) "
          + "(:rang, :dossier, :bij, :volgnr)")
      arguments["rang"] = cursor.rang.dayNumber
      arguments["dossier"] = cursor.dossier
      arguments["bij"] = cursor.taak.rawValue
      arguments["volgnr"] = cursor.volgnr
    }
    arguments["limit"] = limit ?? -1
    return try Row.fetchAll(
      db,
      sql: """
        SELECT w.*, d.werknemer, d.onderneming FROM \(source)
        WHERE \(conditions.joined(separator: " AND "))
        ORDER BY \(direction.order) LIMIT :limit
        """, arguments: StatementArguments(arguments)
    ).map { try WorklistRow($0) }
  }

  func counts() throws -> WorklistCounts? {
    if isTooMuchToCount { return nil }
    return WorklistCounts(
      try Row.fetchOne(
        db,
        sql: """
          SELECT \(WorklistCounts.columns) FROM \(source)
          WHERE \(conditions.joined(separator: " AND "))
          """, arguments: StatementArguments(arguments)))
  }

  func enterprises() throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT d.onderneming FROM \(source) WHERE \(conditions.joined(separator: " AND "))
        GROUP BY d.onderneming ORDER BY min(w.uur), d.onderneming
        """, arguments: StatementArguments(arguments))
  }
}
