import Casework

struct VergoedingBeoordeeld: EventCode {
  struct Feiten: Codable, Sendable {
    let fase: Code<Fase>
    let keer: Int
    let uitkomst: Code<Vergoedingsoordeel.Uitkomst>
    let datum: Dag
  }

  struct Inhoud: Contents {
    let reden: String
    static var erased: Inhoud { Inhoud(reden: erasedText) }
  }

  static let soort = "vergoeding-beoordeeld"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    .vergoedingBeoordeeld(
      Vergoedingsoordeel(
        fase: feiten.fase.value, keer: feiten.keer, uitkomst: feiten.uitkomst.value,
        datum: feiten.datum.datum, reden: inhoud?.reden ?? Inhoud.erased.reden))
  }
}

extension VergoedingBeoordeeld {
  init(_ oordeel: Vergoedingsoordeel) {
    feiten = Feiten(
      fase: Code(oordeel.fase), keer: oordeel.keer, uitkomst: Code(oordeel.uitkomst),
      datum: Dag(oordeel.datum))
    inhoud = Inhoud(reden: oordeel.reden)
  }
}
