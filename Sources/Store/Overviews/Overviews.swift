import Casework
import GRDB

/// Everything derived from the journal, as one.
enum Overviews {
  /// Makes all overviews anew from the journal, within the transaction of `db`.
  static func rebuild(
    in db: Database, _ regels: Regelboek, progress: ((Int, Int) throws -> Void)? = nil
  ) throws {
    let total = try count(Stroom.personen, in: db) + count(Stroom.dossiers, in: db)
    try progress?(0, total)
    for table in ["trajectmandaat", "zoekterm", "werkregel", "dossier", "persoon"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    var done = 0
    func step() throws {
      done += 1
      try progress?(done, total)
    }
    try eachPersoon(in: db) { fold in
      try PersoonOverview(fold).write(in: db)
      try step()
    }
    try eachDossier(in: db) { dossier, fold in
      try DossierOverview(dossier, fold, regels).write(in: db)
      try step()
    }
    try Stamp.write(Stamp.text(regels), in: db)
  }

  /// Makes anew what `stamp` says was made otherwise: the work list alone when only the rules were
  /// others.
  static func renew(
    in db: Database, _ regels: Regelboek, madeWith stamp: String?,
    progress: ((Int, Int) throws -> Void)? = nil
  ) throws {
    if let stamp, Stamp.differsInRulesOnly(stamp, regels) {
      try WorkRebuild.run(in: db, regels, progress: progress)
    } else {
      try rebuild(in: db, regels, progress: progress)
    }
  }

  static func eachPersoon(in db: Database, _ body: (PersoonFold) throws -> Void) throws {
    try StreamLine<PersoonGebeurtenis>.eachStream(Stroom.personen, in: db) { stroom, lines in
      guard let fold = PersoonFold(lines) else {
        throw StoreError(.corrupt, "\(stroom.text) begint niet met een registratie")
      }
      try body(fold)
    }
  }

  static func eachDossier(in db: Database, _ body: (Dossier, PersoonFold) throws -> Void) throws {
    try StreamLine<Gebeurtenis>.eachStream(Stroom.dossiers, in: db) { stroom, lines in
      guard let dossier = Dossier(lines.compactMap(\.event)) else {
        throw StoreError(.corrupt, "\(stroom.text) begint niet met een opening")
      }
      guard let fold = try PersoonFold.load(dossier.persoon, in: db) else {
        throw StoreError(.corrupt, "\(stroom.text) verwijst naar een onbekende persoon")
      }
      try body(dossier, fold)
    }
  }

  static func count(_ prefix: String, in db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM journal WHERE versie = 1 AND stroom >= ? AND stroom < ?",
      arguments: [prefix, prefix.dropLast() + "0"]) ?? 0
  }
}
