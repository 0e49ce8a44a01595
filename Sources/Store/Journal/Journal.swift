import Casework
import Foundation
import GRDB

/// Adds to the journal within a transaction.
///
/// The last line is read once, so it must not outlive the transaction that it was made in.
final class Journal {
  private let db: Database
  private let salt: @Sendable () -> [UInt8]
  private let coder = EventCoder()
  private var head: (nr: Int, hash: [UInt8])?

  init(_ db: Database, salt: @escaping @Sendable () -> [UInt8]) {
    self.db = db
    self.salt = salt
  }

  /// Adds one line; returns its number.
  ///
  /// - Throws: `DatabaseError` when the version exists already, whoever wrote it.
  @discardableResult
  func append(
    _ event: some Journaled, to stroom: Stroom, versie: Int, regels: String, as author: Author
  ) throws -> Int {
    let stored = try coder.encode(event)
    let before = try head ?? lastLine()
    let nr = before.nr + 1
    let contents = stored.inhoud.map { (zout: salt(), json: $0) }
    let hmac = contents.map { Seal.hmac(zout: $0.zout, json: Array($0.json.utf8)) }
    let texts: [String?] = [
      String(nr), stroom.text, String(versie), author.moment.iso, author.door, stored.soort,
      String(stored.soortversie), event.dag?.iso, regels, stored.feiten,
    ]
    let hash = Seal.hash(
      vorige: before.hash, fields: texts.map { $0.map { Array($0.utf8) } } + [hmac])
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO journal (nr, stroom, versie, opgetekend_utc, door, soort, soortversie, dag,
          regels, feiten, inhoud_hmac, vorige, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try insert.execute(arguments: [
      nr, stroom.text, versie, author.moment.iso, author.door, stored.soort, stored.soortversie,
      event.dag?.iso, regels, stored.feiten, hmac.map { Data($0) }, Data(before.hash), Data(hash),
    ])
    if let contents {
      try db.cachedStatement(sql: "INSERT INTO inhoud (nr, zout, json) VALUES (?, ?, ?)")
        .execute(arguments: [nr, Data(contents.zout), contents.json])
    }
    head = (nr, hash)
    return nr
  }

  private func lastLine() throws -> (nr: Int, hash: [UInt8]) {
    let row = try Row.fetchOne(db, sql: "SELECT nr, hash FROM journal ORDER BY nr DESC LIMIT 1")
    guard let row else { return (0, Seal.first) }
    return (row["nr"], [UInt8](row["hash"] as Data))
  }
}
