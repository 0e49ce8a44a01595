import Casework
import GRDB

/// Folds the journal and compares it with what the lists show.
struct OverviewCheck {
  private let db: Database
  private let regels: Regelboek
  private var differences: [Difference] = []

  static func differences(in db: Database, _ regels: Regelboek) throws -> [Difference] {
    var check = OverviewCheck(db: db, regels: regels)
    try check.checkStreams()
    try check.checkOrphans()
    try check.explain()
    return check.differences
  }

  private init(db: Database, regels: Regelboek) {
    self.db = db
    self.regels = regels
  }

  /// Other rules are no difference by themselves: most change nothing in the lists.
  private mutating func explain() throws {
    guard differences.contains(where: { $0.soort == .overzicht }),
      try Stamp.read(in: db) != Stamp.text(regels)
    else { return }
    add(.overzicht, "De lijsten zijn met andere regels gemaakt. Bouw ze opnieuw op.")
  }

  private mutating func checkStreams() throws {
    let names = try String.fetchCursor(db, sql: "SELECT DISTINCT stroom FROM journal ORDER BY 1")
    while let name = try names.next() {
      do {
        switch Stroom(name) {
        case .dossier(let nummer): try checkDossier(nummer)
        case .persoon(let id): try checkPersoon(id)
        case .regels(let stream):
          _ = try StreamLine<RegelGebeurtenis>.all(of: .regels(stream), in: db)
        case .register: _ = try StreamLine<Wissing>.all(of: .register, in: db)
        case .afrekening(let mandaat): try checkBookings(mandaat)
        case nil: add(.gebeurtenis, "De stroom \(name) is niet bekend.")
        }
      } catch let failure as StoreError {
        add(.gebeurtenis, "\(name) is niet te lezen: \(failure.underlying).")
      }
    }
  }

  private mutating func checkDossier(_ nummer: String) throws {
    guard let (file, fold) = try DossierFile.load(nummer, in: db) else { return }
    if try DossierOverview.read(nummer, in: db)
      != DossierOverview(file.dossier, fold, regels)
    {
      add(.overzicht, "De lijsten tonen dossier \(nummer) anders dan het journaal.")
    }
  }

  private mutating func checkPersoon(_ id: PersoonID) throws {
    guard let fold = try PersoonFold.load(id, in: db) else {
      return add(.gebeurtenis, "persoon/\(id.text) begint niet met een registratie.")
    }
    if try PersoonOverview.read(id.text, in: db) != PersoonOverview(fold) {
      add(.overzicht, "De lijsten tonen persoon \(id.text) anders dan het journaal.")
    }
  }

  /// A booking names its own mandate, and dossiers that the journal knows.
  private mutating func checkBookings(_ mandaat: String) throws {
    for line in try StreamLine<Boeking>.all(of: .afrekening(mandaat), in: db) {
      guard let booking = line.event else { continue }
      if booking.mandaat != mandaat {
        add(.gebeurtenis, "Journaalregel \(line.nr) boekt onder een ander mandaat dan \(mandaat).")
      }
      for nummer in Set(booking.lijnen.map(\.sleutel.dossier)).sorted()
      where try !isOpened(nummer) {
        add(.gebeurtenis, "Journaalregel \(line.nr) boekt op een onbekend dossier \(nummer).")
      }
    }
  }

  private func isOpened(_ nummer: String) throws -> Bool {
    try Bool.fetchOne(
      try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM journal WHERE stroom = ?)"),
      arguments: [Stroom.dossier(nummer).text]) ?? false
  }

  private mutating func checkOrphans() throws {
    for (table, column, prefix) in [
      ("dossier", "nummer", Stroom.dossiers), ("persoon", "id", Stroom.personen),
    ] {
      let orphans = try String.fetchAll(
        db,
        sql: """
          SELECT \(column) FROM \(table)
          WHERE NOT EXISTS (SELECT 1 FROM journal WHERE stroom = ? || \(column))
          """, arguments: [prefix])
      for orphan in orphans {
        add(.overzicht, "De lijsten tonen \(table) \(orphan), maar het journaal kent die niet.")
      }
    }
  }

  private mutating func add(_ kind: Difference.Kind, _ zin: String) {
    differences.append(Difference(kind, zin))
  }
}
