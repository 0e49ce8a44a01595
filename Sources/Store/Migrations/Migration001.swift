import GRDB

extension Migrations {
  /// The journal, what in it can be erased, and what the register knows of itself.
  static func createJournal(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(
      sql: """
        CREATE TABLE journal (
          nr INTEGER PRIMARY KEY CHECK (nr > 0),
          stroom TEXT NOT NULL CHECK (stroom GLOB '?*/?*'),
          versie INTEGER NOT NULL CHECK (versie > 0),
          opgetekend_utc TEXT NOT NULL CHECK (length(opgetekend_utc) = 24),
          door TEXT NOT NULL CHECK (door <> ''),
          soort TEXT NOT NULL CHECK (soort <> ''),
          soortversie INTEGER NOT NULL CHECK (soortversie > 0),
          dag TEXT CHECK (length(dag) = 10),
          regels TEXT NOT NULL,
          feiten TEXT NOT NULL CHECK (json_valid(feiten)),
          inhoud_hmac BLOB CHECK (length(inhoud_hmac) = 32),
          vorige BLOB NOT NULL CHECK (length(vorige) = 32),
          hash BLOB NOT NULL CHECK (length(hash) = 32),
          UNIQUE (stroom, versie)
        ) STRICT;

        CREATE TRIGGER journal_alleen_toevoegen BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'het journaal wordt nooit gewijzigd'); END;
        CREATE TRIGGER journal_nooit_wissen BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'uit het journaal wordt nooit gewist'); END;

        CREATE TABLE inhoud (
          nr INTEGER PRIMARY KEY REFERENCES journal (nr),
          zout BLOB NOT NULL CHECK (length(zout) = 32),
          json TEXT NOT NULL CHECK (json_valid(json))
        ) STRICT;

        CREATE TRIGGER inhoud_alleen_wissen BEFORE UPDATE ON inhoud
        BEGIN SELECT RAISE(ABORT, 'inhoud wordt nooit gewijzigd'); END;

        CREATE TABLE meta (
          sleutel TEXT PRIMARY KEY,
          waarde TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
