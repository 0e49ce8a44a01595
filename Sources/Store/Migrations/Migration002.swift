import GRDB

extension Migrations {
  /// What is derived from the journal, so that lists need no folding.
  static func createOverviews(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE persoon (
          id TEXT PRIMARY KEY,
          versie INTEGER NOT NULL CHECK (versie > 0),
          gewist INTEGER NOT NULL CHECK (gewist IN (0, 1)),
          vouwnaam TEXT,
          geboortedatum TEXT,
          insz TEXT CHECK (length(insz) = 11)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX persoon_op_insz ON persoon (insz) WHERE insz IS NOT NULL;
        CREATE INDEX persoon_op_naam ON persoon (vouwnaam, geboortedatum);

        CREATE TABLE dossier (
          nummer TEXT PRIMARY KEY,
          versie INTEGER NOT NULL CHECK (versie > 0),
          instrument TEXT NOT NULL,
          persoon TEXT NOT NULL REFERENCES persoon (id),
          werknemer TEXT NOT NULL,
          geboortedatum TEXT,
          onderneming TEXT NOT NULL,
          gesloten INTEGER NOT NULL CHECK (gesloten IN (0, 1)),
          traject_loopt INTEGER NOT NULL CHECK (traject_loopt IN (0, 1)),
          sorteersleutel TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX dossier_op_persoon ON dossier (persoon);
        CREATE INDEX dossier_op_naam ON dossier (sorteersleutel, nummer);

        -- The order of the work list is the order of the table: a page is one range of it.
        -- Days are numbers since 1 January 1970: a term may end after the year 9999.
        CREATE TABLE werkregel (
          rang INTEGER NOT NULL,
          dossier TEXT NOT NULL REFERENCES dossier (nummer),
          taak TEXT NOT NULL,
          vanaf INTEGER NOT NULL,
          stap TEXT NOT NULL,
          uiterste_datum INTEGER NOT NULL,
          uur INTEGER CHECK (uur BETWEEN 0 AND 1439),
          PRIMARY KEY (rang, dossier, taak)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX werkregel_op_dossier ON werkregel (dossier);

        CREATE TABLE zoekterm (
          term TEXT NOT NULL CHECK (term <> ''),
          dossier TEXT NOT NULL REFERENCES dossier (nummer),
          PRIMARY KEY (term, dossier)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX zoekterm_op_dossier ON zoekterm (dossier);
        """)
  }
}
