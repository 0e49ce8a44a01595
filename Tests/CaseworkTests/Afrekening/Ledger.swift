import Casework
import Testing

/// Dossiers and what was booked of them: a statement is asked and booked as in the register.
struct Ledger {
  var dossiers: [Dossier]
  var boekingen: [Boeking] = []
  var regels = Regelboek.test
  var vandaag: Datum = "2027-12-31"

  func posten(_ mandaat: String = "7882") -> [Vergoedingspost] {
    dossiers.flatMap { $0.vergoedingsposten(at: mandaat, regels, vandaag: vandaag) }
  }

  func afrekening(_ van: Datum, _ tot: Datum, mandaat: String = "7882") throws -> Afrekening {
    try Afrekening(
      mandaat: try #require(regels.mandaat(mandaat)), van: van, tot: tot,
      posten: posten(mandaat), boekingen: boekingen.filter { $0.mandaat == mandaat },
      vandaag: vandaag)
  }

  @discardableResult
  mutating func book(
    _ van: Datum, _ tot: Datum, _ vraag: Boekingsvraag = Boekingsvraag(), mandaat: String = "7882"
  ) throws -> Boeking {
    let (booking, _) = try afrekening(van, tot, mandaat: mandaat).boeking(vraag)
    boekingen.append(booking)
    return booking
  }

  /// The same rules with another figure for December 2025.
  static func rules(december2025 figure: Int?) -> Regelboek {
    let december: Maand = "2025-12"
    var figures = Regelboek.indexcijfers.filter { $0.maand < december }
    if let figure { figures.append((maand: december, honderdsten: figure)) }
    return .test(index: figures)
  }
}

extension Walk {
  /// Four phases of 2026 and an end in nazorg: due on 16/02, 16/03, 01/06 and 31/08.
  static func whole(mandaat: String = "7882", _ resultaat: Trajectresultaat = .tewerkstelling)
    throws -> Walk
  {
    var walk = try Walk()
    try walk.traject(mandaat: mandaat)
    try walk.run(
      .phase(.jobmatching, "2026-02-16"), .phase(.stage, "2026-03-16"),
      .phase(.nazorg, "2026-06-01"), .end("2026-08-31", resultaat))
    return walk
  }
}
