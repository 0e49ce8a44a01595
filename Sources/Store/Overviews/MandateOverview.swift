import GRDB

/// The mandates that the trajectories of a dossier were referred to.
enum MandateOverview {
  static func read(_ nummer: String, in db: Database) throws -> Set<String> {
    Set(
      try String.fetchAll(
        try db.cachedStatement(sql: "SELECT mandaat FROM trajectmandaat WHERE dossier = ?"),
        arguments: [nummer]))
  }

  /// Writes these in the place of `old`; what stays the same is left alone.
  static func write(_ new: Set<String>, over old: Set<String>, of nummer: String, in db: Database)
    throws
  {
    for mandate in old.subtracting(new) {
      try db.cachedStatement(sql: "DELETE FROM trajectmandaat WHERE mandaat = ? AND dossier = ?")
        .execute(arguments: [mandate, nummer])
    }
    for mandate in new.subtracting(old) {
      try db.cachedStatement(sql: "INSERT INTO trajectmandaat (mandaat, dossier) VALUES (?, ?)")
        .execute(arguments: [mandate, nummer])
    }
  }

  /// The dossiers with a trajectory under a mandate, in order.
  static func dossiers(of mandaat: String, in db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT dossier FROM trajectmandaat WHERE mandaat = ? ORDER BY dossier",
      arguments: [mandaat])
  }
}
