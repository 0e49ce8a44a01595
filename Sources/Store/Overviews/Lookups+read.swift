import Casework
import GRDB

extension Lookups {
  /// What the register knows about a dossier that somebody wants to open.
  static func opening(_ command: OpenDossier, in db: Database) throws -> Lookups {
    var lookups = Lookups()
    lookups.bestaandNummer = try inUse(like: command.nummer, in: db)
    lookups.bekendePersonen = try knownPersons(like: command, in: db)
    return lookups
  }

  /// What the register knows about the other dossiers of the person in `dossier`.
  static func trajectory(of dossier: Dossier, in db: Database) throws -> Lookups {
    var lookups = Lookups()
    lookups.lopendTrajectElders = try String.fetchOne(
      db,
      sql: """
        SELECT nummer FROM dossier
        WHERE traject_loopt AND nummer <> :nummer AND persoon IN (
          SELECT :persoon
          UNION
          SELECT id FROM persoon WHERE insz = (SELECT insz FROM persoon WHERE id = :persoon))
        ORDER BY nummer LIMIT 1
        """, arguments: ["nummer": dossier.nummer, "persoon": dossier.persoon.text])
    return lookups
  }

  static func isInUse(_ nummer: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM dossier WHERE nummer = ?)"),
      arguments: [nummer]) ?? false
  }

  /// The surest first, then by number, so that everybody sees the same order.
  private static func knownPersons(like command: OpenDossier, in db: Database) throws
    -> [BekendePersoon]
  {
    let name = SearchKeys.foldedName(naam: command.naam, voornaam: command.voornaam)
    let birth = command.geboortedatum.iso
    let insz = command.insz?.digits
    let rows = try Row.fetchAll(
      try db.cachedStatement(
        sql: """
          SELECT id, coalesce(insz = :insz AND vouwnaam = :naam AND geboortedatum = :geboren, 0)
            AS zeker, (SELECT min(nummer) FROM dossier WHERE persoon = persoon.id) AS nummer
          FROM persoon
          WHERE insz = :insz OR (vouwnaam = :naam AND geboortedatum = :geboren)
          ORDER BY zeker DESC, nummer
          """), arguments: ["insz": insz, "naam": name, "geboren": birth])
    return try rows.compactMap { row in
      guard let nummer: String = row["nummer"],
        let fold = try PersoonFold.load(PersoonID(row["id"]), in: db)
      else { return nil }
      return BekendePersoon(
        persoon: fold.persoon, dossiernummer: nummer, zeker: row["zeker"])
    }
  }
}
