import Casework

struct VrijeFaseBegonnen: EventCode {
  struct Feiten: Codable, Sendable {
    let fase: Code<Fase>
    let op: Dag
    let overgeslagen: [Code<Fase>]
  }

  struct Inhoud: Contents {
    let reden: String
    static var erased: Inhoud { Inhoud(reden: erasedText) }
  }

  static let soort = "vrije-fase-begonnen"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .vrijeFaseBegonnen(
      Fasestart(
        fase: feiten.fase.value, op: feiten.op.datum,
        overgeslagen: feiten.overgeslagen.map(\.value), reden: inhoud?.reden))
  }
}

extension VrijeFaseBegonnen {
  init(_ start: Fasestart) {
    feiten = Feiten(
      fase: Code(start.fase), op: Dag(start.op), overgeslagen: start.overgeslagen.map { Code($0) })
    inhoud = start.reden.map(Inhoud.init)
  }
}

struct FaseBeeindigd: EventCode {
  struct Feiten: Codable, Sendable {
    let fase: Code<Fase>
    let tot: Dag
  }

  static let soort = "fase-beeindigd"
  let feiten: Feiten
  let inhoud: NoContents?

  func event() throws -> Gebeurtenis? {
    .faseBeeindigd(Faseslot(fase: feiten.fase.value, tot: feiten.tot.datum))
  }
}

extension FaseBeeindigd {
  init(_ slot: Faseslot) {
    self.init(feiten: Feiten(fase: Code(slot.fase), tot: Dag(slot.tot)), inhoud: nil)
  }
}

struct VrijstellingGeregeld: EventCode {
  struct Feiten: Codable, Sendable {
    let datum: Dag
  }

  struct Inhoud: Contents {
    let nota: String
    static var erased: Inhoud { Inhoud(nota: erasedText) }
  }

  static let soort = "vrijstelling-geregeld"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .vrijstellingGeregeld(Prestatievrijstelling(datum: feiten.datum.datum, nota: inhoud?.nota))
  }
}

extension VrijstellingGeregeld {
  init(_ release: Prestatievrijstelling) {
    feiten = Feiten(datum: Dag(release.datum))
    inhoud = release.nota.map(Inhoud.init)
  }
}
