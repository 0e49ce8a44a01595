import Casework

struct TrajectOpgeschort: EventCode {
  struct Feiten: Codable, Sendable {
    let van: Dag
    let hervat: Dag?
    let reden: Code<Opschortingsreden>
    let maatregel: String?
  }

  struct Inhoud: Contents {
    let nota: String
    static var erased: Inhoud { Inhoud(nota: erasedText) }
  }

  static let soort = "traject-opgeschort"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .trajectOpgeschort(
      Opschorting(
        van: feiten.van.datum, hervat: feiten.hervat?.datum, reden: feiten.reden.value,
        maatregel: feiten.maatregel, nota: inhoud?.nota))
  }
}

extension TrajectOpgeschort {
  init(_ period: Opschorting) {
    feiten = Feiten(
      van: Dag(period.van), hervat: period.hervat.map(Dag.init), reden: Code(period.reden),
      maatregel: period.maatregel)
    inhoud = period.nota.map(Inhoud.init)
  }
}

struct TrajectHervat: EventCode {
  struct Feiten: Codable, Sendable {
    let op: Dag
    let maatregel: String?
  }

  static let soort = "traject-hervat"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? {
    .trajectHervat(op: feiten.op.datum, maatregel: feiten.maatregel)
  }
}

extension TrajectHervat {
  init(op: Datum, maatregel: String?) {
    self.init(feiten: Feiten(op: Dag(op), maatregel: maatregel), inhoud: nil)
  }
}

struct TrajectVrijgesteld: EventCode {
  struct Feiten: Codable, Sendable {
    let maatregel: String
    let datum: Dag
  }

  static let soort = "traject-vrijgesteld"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? {
    .trajectVrijgesteld(Vrijstelling(maatregel: feiten.maatregel, datum: feiten.datum.datum))
  }
}

extension TrajectVrijgesteld {
  init(_ exemption: Vrijstelling) {
    self.init(
      feiten: Feiten(maatregel: exemption.maatregel, datum: Dag(exemption.datum)), inhoud: nil)
  }
}

struct InschakelingVerlengd: EventCode {
  struct Feiten: Codable, Sendable {
    let tot: Dag
  }

  struct Inhoud: Contents {
    let reden: String
    static var erased: Inhoud { Inhoud(reden: erasedText) }
  }

  static let soort = "inschakeling-verlengd"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .inschakelingVerlengd(
      Inschakelingsverlenging(tot: feiten.tot.datum, reden: try contents().reden))
  }
}

extension InschakelingVerlengd {
  init(_ later: Inschakelingsverlenging) {
    feiten = Feiten(tot: Dag(later.tot))
    inhoud = Inhoud(reden: later.reden)
  }
}
