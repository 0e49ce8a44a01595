import Casework

struct TrajectVerwezen: EventCode {
  struct Feiten: Codable, Sendable {
    let mandaat: String
    let op: Dag
    /// Left out for an external one, as every referral was before they were told apart.
    let soort: Code<Trajectsoort>?
  }

  static let soort = "traject-verwezen"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? {
    .trajectVerwezen(
      mandaat: feiten.mandaat, op: feiten.op.datum, soort: feiten.soort?.value ?? .extern)
  }
}

extension TrajectVerwezen {
  init(mandaat: String, op: Datum, soort: Trajectsoort) {
    let written = soort == .extern ? nil : Code(soort)
    self.init(feiten: Feiten(mandaat: mandaat, op: Dag(op), soort: written), inhoud: nil)
  }
}

struct TrajectGestart: EventCode {
  struct Feiten: Codable, Sendable {
    let op: Dag
    /// Left out for four phases, as it was before there was another regime.
    let regime: Code<Trajectregime>?
  }

  static let soort = "traject-gestart"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? {
    .trajectGestart(op: feiten.op.datum, regime: feiten.regime?.value ?? .vierFasen)
  }
}

extension TrajectGestart {
  init(op: Datum, regime: Trajectregime) {
    self.init(
      feiten: Feiten(op: Dag(op), regime: regime == .vierFasen ? nil : Code(regime)), inhoud: nil)
  }
}

struct WOPBeeindigd: EventCode {
  struct Feiten: Codable, Sendable {
    let tot: Dag
  }

  static let soort = "wop-beeindigd"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? { .wopBeeindigd(tot: feiten.tot.datum) }
}

extension WOPBeeindigd {
  init(tot: Datum) { self.init(feiten: Feiten(tot: Dag(tot)), inhoud: nil) }
}

struct FaseBegonnen: EventCode {
  struct Feiten: Codable, Sendable {
    let fase: Code<Fase>
    let op: Dag
    let vorigeTot: Dag
  }

  struct Inhoud: Contents {
    let overgeslagen: String
    static var erased: Inhoud { Inhoud(overgeslagen: erasedText) }
  }

  static let soort = "fase-begonnen"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .faseBegonnen(
      Faseovergang(
        fase: feiten.fase.value, op: feiten.op.datum, vorigeTot: feiten.vorigeTot.datum,
        overgeslagen: inhoud?.overgeslagen))
  }
}

extension FaseBegonnen {
  init(_ overgang: Faseovergang) {
    feiten = Feiten(
      fase: Code(overgang.fase), op: Dag(overgang.op), vorigeTot: Dag(overgang.vorigeTot))
    inhoud = overgang.overgeslagen.map(Inhoud.init)
  }
}

struct TrajectBeeindigd: EventCode {
  struct Feiten: Codable, Sendable {
    let datum: Dag
    let resultaat: Code<Trajectresultaat>
    let oorzaak: Code<Trajectoorzaak>?
  }

  struct Inhoud: Contents {
    let reden: String
    static var erased: Inhoud { Inhoud(reden: erasedText) }
  }

  static let soort = "traject-beeindigd"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .trajectBeeindigd(
      Trajecteinde(
        datum: feiten.datum.datum, resultaat: feiten.resultaat.value,
        reden: try contents().reden, oorzaak: feiten.oorzaak?.value))
  }
}

extension TrajectBeeindigd {
  init(_ einde: Trajecteinde) {
    feiten = Feiten(
      datum: Dag(einde.datum), resultaat: Code(einde.resultaat),
      oorzaak: einde.oorzaak.map { Code($0) })
    inhoud = Inhoud(reden: einde.reden)
  }
}
