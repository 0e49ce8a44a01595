import Casework
import GRDB

/// What the lists show of one dossier: computed from a fold, written and compared as a whole.
struct DossierOverview: Hashable {
  struct Line: Hashable {
    var nummer: String
    var versie: Int
    var instrument: String
    var persoon: String
    var werknemer: String
    var geboortedatum: String?
    var onderneming: String
    var gesloten: Bool
    var trajectLoopt: Bool
    /// The phase of the trajectory that runs; see ``Trajectstand``.
    var fase: String?
    var sorteersleutel: String
  }

  struct Work: Hashable {
    var rang: Int
    var taak: String
    var vanaf: Int
    var tot: Int?
    var stap: String
    var uiterste: Int
    var uur: Int?
    var wie: String?
    var volgnr: Int
  }

  var line: Line
  var work: Set<Work>
  var terms: Set<String>
  /// The mandates of its trajectories.
  var mandates: Set<String>
}

extension DossierOverview {
  init(_ dossier: Dossier, _ fold: PersoonFold, _ regels: Regelboek) {
    let persoon = fold.persoon
    let names = fold.erased ? [] : [persoon.naam, persoon.voornaam]
    line = Line(
      nummer: dossier.nummer, versie: dossier.versie, instrument: dossier.instrument.rawValue,
      persoon: persoon.id.text, werknemer: fold.erased ? erasedText : persoon.lijstnaam,
      geboortedatum: fold.erased ? nil : persoon.geboortedatum.iso,
      onderneming: dossier.onderneming.naam, gesloten: dossier.sluiting != nil,
      trajectLoopt: dossier.lopendTraject != nil,
      fase: dossier.lopendTraject.map { Trajectstand($0).rawValue },
      sorteersleutel: fold.erased
        ? "" : SearchKeys.sortKey(naam: persoon.naam, voornaam: persoon.voornaam))
    work = Set(dossier.werkregels(regels).map(Work.init))
    terms = SearchKeys.terms(
      nummer: dossier.nummer, names: names, onderneming: dossier.onderneming)
    mandates = Set(dossier.trajecten.map(\.mandaat))
  }

  /// Reads what stands in the tables; nil when the dossier is not there.
  static func read(_ nummer: String, in db: Database) throws -> DossierOverview? {
    let row = try Row.fetchOne(
      try db.cachedStatement(sql: "SELECT * FROM dossier WHERE nummer = ?"), arguments: [nummer])
    guard let row else { return nil }
    let work = try Row.fetchAll(
      try db.cachedStatement(sql: "SELECT * FROM werkregel WHERE dossier = ?"),
      arguments: [nummer])
    let terms = try String.fetchAll(
      try db.cachedStatement(sql: "SELECT term FROM zoekterm WHERE dossier = ?"),
      arguments: [nummer])
    return DossierOverview(
      line: Line(
        nummer: row["nummer"], versie: row["versie"], instrument: row["instrument"],
        persoon: row["persoon"], werknemer: row["werknemer"],
        geboortedatum: row["geboortedatum"], onderneming: row["onderneming"],
        gesloten: row["gesloten"], trajectLoopt: row["traject_loopt"],
        fase: row["fase"],
        sorteersleutel: row["sorteersleutel"]),
      work: Set(
        work.map {
          Work(
            rang: $0["rang"], taak: $0["taak"], vanaf: $0["vanaf"], tot: $0["tot"],
            stap: $0["stap"], uiterste: $0["uiterste_datum"], uur: $0["uur"], wie: $0["wie"],
            volgnr: $0["volgnr"])
        }),
      terms: Set(terms), mandates: try MandateOverview.read(nummer, in: db))
  }

  /// Writes this in the place of what stood there; unchanged parts are left alone.
  func write(in db: Database) throws {
    let old = try DossierOverview.read(line.nummer, in: db)
    if old?.line != line { try writeLine(in: db) }
    if old?.work != work {
      if old?.work.isEmpty == false {
        try db.cachedStatement(sql: "DELETE FROM werkregel WHERE dossier = ?")
          .execute(arguments: [line.nummer])
      }
      try writeWork(in: db)
    }
    if old?.terms != terms {
      if old?.terms.isEmpty == false {
        try db.cachedStatement(sql: "DELETE FROM zoekterm WHERE dossier = ?")
          .execute(arguments: [line.nummer])
      }
      for term in terms {
        try db.cachedStatement(sql: "INSERT INTO zoekterm (term, dossier) VALUES (?, ?)")
          .execute(arguments: [term, line.nummer])
      }
    }
    try MandateOverview.write(mandates, over: old?.mandates ?? [], of: line.nummer, in: db)
  }

  private func writeLine(in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO dossier (nummer, versie, instrument, persoon, werknemer, geboortedatum,
          onderneming, gesloten, traject_loopt, fase, sorteersleutel)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (nummer) DO UPDATE SET versie = excluded.versie,
          instrument = excluded.instrument, persoon = excluded.persoon,
          werknemer = excluded.werknemer, geboortedatum = excluded.geboortedatum,
          onderneming = excluded.onderneming, gesloten = excluded.gesloten,
          traject_loopt = excluded.traject_loopt, fase = excluded.fase,
          sorteersleutel = excluded.sorteersleutel
        """)
    try statement.execute(arguments: [
      line.nummer, line.versie, line.instrument, line.persoon, line.werknemer,
      line.geboortedatum, line.onderneming, line.gesloten, line.trajectLoopt,
      line.fase, line.sorteersleutel,
    ])
  }

  private func writeWork(in db: Database) throws {
    for work in work { try work.write(of: line.nummer, in: db) }
  }
}

extension DossierOverview.Work {
  init(_ regel: Werkregel) {
    rang = regel.rang.dayNumber
    taak = regel.taak.rawValue
    vanaf = regel.vanaf.dayNumber
    tot = regel.tot?.dayNumber
    stap = regel.stap.rawValue
    uiterste = regel.uiterste.dayNumber
    uur = regel.uur?.minuten
    wie = regel.wie?.rawValue
    volgnr = regel.volgnr
  }

  func write(of nummer: String, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO werkregel (rang, dossier, taak, vanaf, tot, stap, uiterste_datum, uur, wie,
          volgnr)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      rang, nummer, taak, vanaf, tot, stap, uiterste, uur, wie, volgnr,
    ])
  }
}
