import Casework
import GRDB

extension Register {
  /// Keeps what somebody typed, in the place of what was kept under that key.
  package func keepDraft(_ text: String, key: String, owner: String, at moment: Moment)
    throws(StoreError)
  {
    try refuseNullCharacter(in: text, key, owner)
    try change { try Draft(key: key, owner: owner, text: text, at: moment).write(in: $0) }
  }

  package func draft(key: String, owner: String) throws(StoreError) -> Draft? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM concept WHERE eigenaar = ? AND sleutel = ?",
        arguments: [owner, key]
      ).map { try Draft($0) }
    }
  }

  /// What everybody else kept under a key.
  package func drafts(key: String, except owner: String) throws(StoreError) -> [Draft] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM concept WHERE sleutel = ? AND eigenaar <> ? ORDER BY eigenaar",
        arguments: [key, owner]
      ).map { try Draft($0) }
    }
  }

  /// Forgets a draft; one that is not there is no error.
  package func dropDraft(key: String, owner: String) throws(StoreError) {
    try change {
      try $0.execute(
        sql: "DELETE FROM concept WHERE eigenaar = ? AND sleutel = ?", arguments: [owner, key])
    }
  }

  private func change(_ body: (Database) throws -> Void) throws(StoreError) {
    do { try write(body) } catch { throw StoreError(error) }
  }
}

extension Draft {
  /// Forgets what anybody was typing about a dossier, whose number follows the slash in the key.
  static func dropAll(of nummer: String, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM concept WHERE substr(sleutel, instr(sleutel, '/') + 1) = ?",
      arguments: [nummer])
  }

  func write(in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO concept (eigenaar, sleutel, tekst, bewaard_utc) VALUES (?, ?, ?, ?)
        ON CONFLICT (eigenaar, sleutel) DO UPDATE SET tekst = excluded.tekst,
          bewaard_utc = excluded.bewaard_utc
        """, arguments: [owner, key, text, at.iso])
  }

  init(_ row: Row) throws(StoreError) {
    let kept: String = row["bewaard_utc"]
    guard let moment = Moment(iso: kept) else {
      throw StoreError(.corrupt, "concept van \(kept)")
    }
    key = row["sleutel"]
    owner = row["eigenaar"]
    text = row["tekst"]
    at = moment
  }
}
