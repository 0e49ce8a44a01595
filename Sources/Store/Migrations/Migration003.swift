import GRDB

extension Migrations {
  /// Text that was typed but not handed in; the only table in which rows change.
  static func createDrafts(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE concept (
          eigenaar TEXT NOT NULL CHECK (eigenaar <> ''),
          sleutel TEXT NOT NULL CHECK (sleutel <> ''),
          tekst TEXT NOT NULL,
          bewaard_utc TEXT NOT NULL CHECK (length(bewaard_utc) = 24),
          PRIMARY KEY (eigenaar, sleutel)
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
