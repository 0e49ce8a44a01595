import GRDB

extension Migrations {
  /// By which the work list is narrowed down, and the overview counted, without reading every row.
  static func addListKeys(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE dossier ADD COLUMN fase TEXT;
        ALTER TABLE persoon ADD COLUMN postcode TEXT;
        CREATE INDEX dossier_op_onderneming ON dossier (onderneming);
        CREATE INDEX dossier_op_fase ON dossier (fase) WHERE fase IS NOT NULL;
        CREATE INDEX dossier_open ON dossier (persoon) WHERE gesloten = 0;
        CREATE INDEX werkregel_op_stap ON werkregel (stap, rang);
        CREATE INDEX journal_op_door ON journal (door, stroom);
        """)
  }
}
