import GRDB

extension Migrations {
  /// Several agreements of one dossier can be due on one day: each has its number in the key.
  ///
  /// The rows themselves are an overview, and made again after every migration.
  static func numberWork(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP TABLE werkregel;
        CREATE TABLE werkregel (
          rang INTEGER NOT NULL,
          dossier TEXT NOT NULL REFERENCES dossier (nummer),
          taak TEXT NOT NULL,
          volgnr INTEGER NOT NULL,
          vanaf INTEGER NOT NULL,
          tot INTEGER,
          stap TEXT NOT NULL,
          uiterste_datum INTEGER NOT NULL,
          uur INTEGER CHECK (uur BETWEEN 0 AND 1439),
          wie TEXT,
          PRIMARY KEY (rang, dossier, taak, volgnr)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX werkregel_op_dossier ON werkregel (dossier);
        """)
  }
}
