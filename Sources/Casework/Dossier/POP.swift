/// A persoonlijk ontwikkelingsplan: competences now and to come, and improvement actions.
///
/// Minimum content: HERW!N, "Wat is een persoonlijk ontwikkelingsplan (POP)?".
package struct POP: Hashable, Sendable {
  package var datum: Datum
  package var opsteller: String?
  /// The day on which it was put in the vertrouwelijk luik, where that was noted.
  package var ingediendOp: Datum?
  package var acties: [String]
  /// The day on which an action was done, by its number, which counts from 1.
  package var actiesKlaar: [Int: Datum] = [:]
  package var competenties: Competenties

  package init(
    datum: Datum, opsteller: String? = nil, ingediendOp: Datum? = nil, acties: [String] = [],
    competenties: Competenties = Competenties()
  ) {
    self.datum = datum
    self.opsteller = opsteller
    self.ingediendOp = ingediendOp
    self.acties = acties
    self.competenties = competenties
  }
}

/// Generic and technical competences, those one has and those one works towards.
package struct Competenties: Hashable, Sendable {
  package var generiekHuidig: [String]
  package var generiekToekomstig: [String]
  package var technischHuidig: [String]
  package var technischToekomstig: [String]

  package init(
    generiekHuidig: [String] = [], generiekToekomstig: [String] = [],
    technischHuidig: [String] = [], technischToekomstig: [String] = []
  ) {
    self.generiekHuidig = generiekHuidig
    self.generiekToekomstig = generiekToekomstig
    self.technischHuidig = technischHuidig
    self.technischToekomstig = technischToekomstig
  }

  package var isEmpty: Bool {
    generiekHuidig.isEmpty && generiekToekomstig.isEmpty && technischHuidig.isEmpty
      && technischToekomstig.isEmpty
  }
}
