import Casework
import GRDB

@testable import Store

extension Register {
  /// Every row of every table that is derived from the journal, as text.
  func overviews() throws -> [String] {
    try queue.read { db in
      try ["persoon", "dossier", "werkregel", "zoekterm", "trajectmandaat", "meta"].flatMap {
        table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }
      }
    }
  }

  func journalLength() throws -> Int {
    try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal") ?? 0 }
  }

  /// Changes the file behind the back of the schema, as somebody with a database tool would.
  func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          DROP TRIGGER IF EXISTS journal_alleen_toevoegen;
          DROP TRIGGER IF EXISTS journal_nooit_wissen;
          DROP TRIGGER IF EXISTS inhoud_alleen_wissen;
          """)
      try db.execute(sql: sql, arguments: arguments)
    }
  }
}
