import Casework

struct POPGeregistreerd: EventCode {
  struct Feiten: Codable, Sendable {
    let datum: Dag
    let ingediendOp: Dag?
  }

  struct Inhoud: Contents {
    let opsteller: String?
    let acties: [String]
    let generiekHuidig: [String]
    let generiekToekomstig: [String]
    let technischHuidig: [String]
    let technischToekomstig: [String]

    static var erased: Inhoud {
      Inhoud(
        opsteller: erasedText, acties: [], generiekHuidig: [], generiekToekomstig: [],
        technischHuidig: [], technischToekomstig: [])
    }
  }

  static let soort = "pop-geregistreerd"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    let contents = try contents()
    return .popGeregistreerd(
      POP(
        datum: feiten.datum.datum, opsteller: contents.opsteller,
        ingediendOp: feiten.ingediendOp?.datum, acties: contents.acties,
        competenties: Competenties(
          generiekHuidig: contents.generiekHuidig,
          generiekToekomstig: contents.generiekToekomstig,
          technischHuidig: contents.technischHuidig,
          technischToekomstig: contents.technischToekomstig)))
  }
}

extension POPGeregistreerd {
  init(_ pop: POP) {
    feiten = Feiten(datum: Dag(pop.datum), ingediendOp: pop.ingediendOp.map(Dag.init))
    inhoud = Inhoud(
      opsteller: pop.opsteller, acties: pop.acties,
      generiekHuidig: pop.competenties.generiekHuidig,
      generiekToekomstig: pop.competenties.generiekToekomstig,
      technischHuidig: pop.competenties.technischHuidig,
      technischToekomstig: pop.competenties.technischToekomstig)
  }
}
