import GRDB

extension Migrations {
  /// Which dossiers a statement of a mandate has to read.
  static func createMandateOverview(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE trajectmandaat (
          mandaat TEXT NOT NULL CHECK (mandaat <> ''),
          dossier TEXT NOT NULL REFERENCES dossier (nummer),
          PRIMARY KEY (mandaat, dossier)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX trajectmandaat_op_dossier ON trajectmandaat (dossier);
        """)
  }
}
