import Casework
import Dispatch
import GRDB
import Synchronization

/// The work list made anew when nothing but the rules changed.
///
/// It follows from the facts of the journal, and from contents that can be erased only for the kinds
/// that say so: the others are not read, and the streams can be folded side by side.
enum WorkRebuild {
  /// How many dossiers are read before they are folded.
  private static let chunk = 2_000

  private typealias Row = (nummer: String, work: DossierOverview.Work)

  static func run(
    in db: Database, _ regels: Regelboek, progress: ((Int, Int) throws -> Void)? = nil
  ) throws {
    let total = try Overviews.count(Stroom.dossiers, in: db)
    try progress?(0, total)
    var rows: [Row] = []
    var done = 0
    var reader = try FactReader(db)
    while true {
      let dossiers = try reader.next(chunk)
      if dossiers.isEmpty { break }
      rows += try fold(dossiers, regels)
      done += dossiers.count
      try progress?(done, total)
    }
    // In the order of the table, so that each row goes at its end.
    rows.sort {
      ($0.work.rang, $0.nummer, $0.work.taak, $0.work.volgnr)
        < ($1.work.rang, $1.nummer, $1.work.taak, $1.work.volgnr)
    }
    try db.execute(sql: "DELETE FROM werkregel")
    for row in rows { try row.work.write(of: row.nummer, in: db) }
    try Stamp.write(Stamp.text(regels), in: db)
  }

  private static func fold(_ dossiers: [FactReader.Stream], _ regels: Regelboek) throws -> [Row] {
    let slices = 8
    let outcome = Mutex<Result<[Row], any Error>>(.success([]))
    DispatchQueue.concurrentPerform(iterations: slices) { slice in
      let first = dossiers.count * slice / slices
      let last = dossiers.count * (slice + 1) / slices
      let part = Result { try work(of: dossiers[first..<last], regels) }
      outcome.withLock { all in
        all = all.flatMap { rows in part.map { rows + $0 } }
      }
    }
    return try outcome.withLock { try $0.get() }
  }

  private static func work(of dossiers: ArraySlice<FactReader.Stream>, _ regels: Regelboek) throws
    -> [Row]
  {
    let coder = EventCoder()
    var rows: [Row] = []
    for stream in dossiers {
      let events = try stream.events.compactMap {
        try coder.decode(Gebeurtenis.self, from: $0.event, erased: $0.hasContents)
      }
      guard let dossier = Dossier(events) else {
        throw StoreError(.corrupt, "\(stream.name) begint niet met een opening")
      }
      rows += dossier.werkregels(regels).map { (dossier.nummer, DossierOverview.Work($0)) }
    }
    return rows
  }
}

/// Reads the facts of dossiers, stream after stream.
private struct FactReader {
  struct Stream: Sendable {
    let name: String
    var events: [Line]
  }

  /// An event as it is read here: without its contents, unless its kind is read whole.
  struct Line: Sendable {
    let event: StoredEvent
    /// It had contents when it was written; when they are not here, a mark takes their place.
    ///
    /// A line that never had contents has none to erase: a job without an employer is not one of
    /// an employer whose name is gone.
    let hasContents: Bool
  }

  private let rows: RowCursor
  private var waiting: Stream?

  init(_ db: Database) throws {
    let whole = Gebeurtenis.codes.filter { $0.isWholeForWork }
    let kinds = whole.map { _ in "?" }.joined(separator: ", ")
    rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT stroom, soort, soortversie, feiten,
          CASE WHEN soort IN (\(kinds)) THEN
            (SELECT json FROM inhoud WHERE inhoud.nr = journal.nr) END,
          inhoud_hmac IS NOT NULL
        FROM journal WHERE stroom >= ? AND stroom < ? ORDER BY stroom, versie
        """,
      arguments: StatementArguments(whole.map { $0.soort })
        + [Stroom.dossiers, Stroom.dossiers.dropLast() + "0"])
  }

  /// The next `count` streams, or fewer at the end.
  mutating func next(_ count: Int) throws -> [Stream] {
    var streams: [Stream] = []
    while streams.count < count {
      guard let row = try rows.next() else {
        if let last = waiting { streams.append(last) }
        waiting = nil
        break
      }
      let name: String = row[0]
      let event = Line(
        event: StoredEvent(soort: row[1], soortversie: row[2], feiten: row[3], inhoud: row[4]),
        hasContents: row[5])
      if waiting?.name == name {
        waiting?.events.append(event)
      } else {
        if let full = waiting { streams.append(full) }
        waiting = Stream(name: name, events: [event])
      }
    }
    return streams
  }
}
