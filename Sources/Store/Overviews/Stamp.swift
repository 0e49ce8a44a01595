import Casework
import GRDB

/// With which rules and which derivation the overviews were made.
enum Stamp {
  /// Raised by hand whenever ``Dossier/werkregels(_:)`` or the overviews come out differently.
  static let derivation = 3
  private static let key = "overzichten"

  static func text(_ regels: Regelboek) -> String {
    "\(regels.digest) \(derivation) \(Migrations.migrator.migrations.last ?? "")"
  }

  /// Same program and same schema, other rules: everything but the work list still holds.
  static func differsInRulesOnly(_ stamp: String, _ regels: Regelboek) -> Bool {
    stamp != text(regels)
      && stamp.split(separator: " ").dropFirst() == text(regels).split(separator: " ").dropFirst()
  }

  static func read(in db: Database) throws -> String? {
    try String.fetchOne(
      try db.cachedStatement(sql: "SELECT waarde FROM meta WHERE sleutel = ?"), arguments: [key])
  }

  static func write(_ stamp: String, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO meta (sleutel, waarde) VALUES (?, ?)
        ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde
        """, arguments: [key, stamp])
  }
}
