import Casework
import GRDB

/// A line of one stream, read and decoded.
struct StreamLine<Event: Journaled> {
  let nr: Int
  let versie: Int
  let opgetekend: String
  let door: String
  let dag: String?
  let soort: String
  /// Nil when the contents were erased and nothing can be told without them.
  let event: Event?
  let erased: Bool
}

extension StreamLine {
  private static var columns: String {
    """
    SELECT j.nr, j.stroom, j.versie, j.opgetekend_utc, j.door, j.dag, j.soort, j.soortversie,
      j.feiten, j.inhoud_hmac IS NOT NULL AND i.nr IS NULL AS gewist, i.json
    FROM journal j LEFT JOIN inhoud i ON i.nr = j.nr
    """
  }

  /// All lines of one stream, in order.
  static func all(of stroom: Stroom, in db: Database) throws -> [StreamLine] {
    let coder = EventCoder()
    let statement = try db.cachedStatement(
      sql: columns + " WHERE j.stroom = ? ORDER BY j.versie")
    return try Row.fetchAll(statement, arguments: [stroom.text]).map {
      try StreamLine($0, coder)
    }
  }

  /// Gives each stream whose name begins with `prefix`, whole and in order.
  static func eachStream(
    _ prefix: String, in db: Database, _ body: (Stroom, [StreamLine]) throws -> Void
  ) throws {
    let coder = EventCoder()
    // The character after the slash ends the range of names that begin with the prefix.
    let rows = try Row.fetchCursor(
      db, sql: columns + " WHERE j.stroom >= ? AND j.stroom < ? ORDER BY j.stroom, j.versie",
      arguments: [prefix, prefix.dropLast() + "0"])
    var current: (name: String, lines: [StreamLine])?
    func finish() throws {
      guard let current, let stroom = Stroom(current.name) else { return }
      try body(stroom, current.lines)
    }
    while let row = try rows.next() {
      let name: String = row["stroom"]
      if current?.name != name {
        try finish()
        current = (name, [])
      }
      current?.lines.append(try StreamLine(row, coder))
    }
    try finish()
  }

  private init(_ row: Row, _ coder: EventCoder) throws {
    nr = row["nr"]
    versie = row["versie"]
    opgetekend = row["opgetekend_utc"]
    door = row["door"]
    dag = row["dag"]
    soort = row["soort"]
    erased = row["gewist"]
    let stored = StoredEvent(
      soort: soort, soortversie: row["soortversie"], feiten: row["feiten"], inhoud: row["json"])
    do {
      event = try coder.decode(Event.self, from: stored, erased: erased)
    } catch {
      let cause = StoreError(error)
      // A value that the core refuses was not written by this program.
      let kind = cause.kind == .other ? StoreError.Kind.corrupt : cause.kind
      throw StoreError(kind, "journaalregel \(nr): \(cause.underlying)")
    }
  }
}
