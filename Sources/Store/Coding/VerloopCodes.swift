import Casework

struct GesprekNietDoorgegaan: EventCode {
  struct Feiten: Codable, Sendable {
    let datum: Dag
    let wie: Code<Partij>
  }

  struct Inhoud: Contents {
    let reden: String
    static var erased: Inhoud { Inhoud(reden: erasedText) }
  }

  static let soort = "gesprek-niet-doorgegaan"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .gesprekNietDoorgegaan(
      NietDoorgegaan(
        datum: feiten.datum.datum, wie: feiten.wie.value, reden: try contents().reden))
  }
}

extension GesprekNietDoorgegaan {
  init(_ failed: NietDoorgegaan) {
    feiten = Feiten(datum: Dag(failed.datum), wie: Code(failed.wie))
    inhoud = Inhoud(reden: failed.reden)
  }
}

struct StandpuntOpgetekend: EventCode {
  struct Feiten: Codable, Sendable {
    let datum: Dag
    let van: Code<Spreker>?
    let over: Code<Standpuntsoort>
  }

  struct Inhoud: Contents {
    let tekst: String
    static var erased: Inhoud { Inhoud(tekst: erasedText) }
  }

  static let soort = "standpunt-opgetekend"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .standpuntOpgetekend(
      Standpunt(
        datum: feiten.datum.datum, van: feiten.van?.value, over: feiten.over.value,
        tekst: try contents().tekst))
  }
}

extension StandpuntOpgetekend {
  init(_ standpunt: Standpunt) {
    feiten = Feiten(
      datum: Dag(standpunt.datum), van: standpunt.van.map(Code.init), over: Code(standpunt.over))
    inhoud = Inhoud(tekst: standpunt.tekst)
  }
}

struct BeraadBegonnen: EventCode {
  struct Feiten: Codable, Sendable {
    let van: Dag
    let tot: Dag?
  }

  struct Inhoud: Contents {
    let wachtOp: String
    static var erased: Inhoud { Inhoud(wachtOp: erasedText) }
  }

  static let soort = "beraad-begonnen"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .beraadBegonnen(
      Beraad(
        van: feiten.van.datum, wachtOp: try contents().wachtOp, tot: feiten.tot?.datum))
  }
}

extension BeraadBegonnen {
  init(_ beraad: Beraad) {
    feiten = Feiten(van: Dag(beraad.van), tot: beraad.tot.map(Dag.init))
    inhoud = Inhoud(wachtOp: beraad.wachtOp)
  }
}

struct BeraadBeeindigd: EventCode {
  struct Feiten: Codable, Sendable {
    let op: Dag
  }

  static let soort = "beraad-beeindigd"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? { .beraadBeeindigd(op: feiten.op.datum) }
}

extension BeraadBeeindigd {
  init(op: Datum) { self.init(feiten: Feiten(op: Dag(op)), inhoud: nil) }
}
