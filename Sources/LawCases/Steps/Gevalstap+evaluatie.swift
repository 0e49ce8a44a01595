import Casework

extension Gevalstap {
  static let evaluatieAanvragen = Gevalstap(
    "evaluatie aanvragen", ["aanleiding", "datum", "attest"]
  ) { leden throws(CaseFault) in
    .requestEvaluation(
      Aanvraag(
        aanleiding: try leden.word("aanleiding", Aanleiding.self), datum: try leden.day("datum"),
        attest: try leden.flag("attest", else: false)))
  }

  static let evaluatiePlannen = Gevalstap(
    "evaluatie plannen", ["datum", "uur", "reden", "door_wie"]
  ) {
    leden throws(CaseFault) in
    guard let uur = Tijdstip(try leden.optionalText("uur") ?? "14:00") else {
      throw CaseFault(leden.at("uur"), "schrijf een uur als 14:00.")
    }
    return .planConversation(
      Planning(
        datum: try leden.day("datum"), uur: uur, reden: try leden.optionalText("reden"),
        doorWie: try leden.optionalWord("door_wie", Partij.self)))
  }

  static let vragenlijstBeantwoorden = Gevalstap("vragenlijst beantwoorden", []) {
    _ throws(CaseFault) in
    .answerQuestionnaire(formulier: "wetsgeval|1", antwoorden: "{}")
  }

  static let vragenlijstIndienen = Gevalstap("vragenlijst indienen", ["overlegd_op"]) {
    leden throws(CaseFault) in
    .handInQuestionnaire(
      HandIn(overlegdOp: try leden.optionalDay("overlegd_op"), ontbrekend: []))
  }

  static let evaluatieGesprek = Gevalstap(
    "evaluatie gesprek", ["datum", "evaluator", "werkgever", "werknemer_aanwezig", "afwijking"]
  ) { leden throws(CaseFault) in
    let employer =
      leden.value("werkgever") == nil
      ? ["An Maes, sociale dienst"] : try leden.texts("werkgever")
    return .holdConversation(
      HoldConversation(
        gesprek: Gesprek(
          datum: try leden.day("datum"),
          evaluator: try leden.optionalText("evaluator") ?? "Els Claes", werkgever: employer,
          werknemerAanwezig: try leden.flag("werknemer_aanwezig", else: true)),
        afwijking: try leden.optionalText("afwijking")))
  }

  static let beslissingNemen = Gevalstap("beslissing nemen", decision) { leden throws(CaseFault) in
    try takeDecision(leden).map { .stap(.takeDecision($0)) }
  }

  static let beslissingHerzien = Gevalstap("beslissing herzien", decision) {
    leden throws(CaseFault) in
    try takeDecision(leden).map { .stap(.reviseDecision($0)) }
  }

  private static let decision = ["uitkomst", "motivering", "datum", "wop", "wop_van"]

  private static func takeDecision(_ leden: Members) throws(CaseFault)
    -> Result<TakeDecision, Refusal>
  {
    let outcome = try leden.word("uitkomst", Uitkomst.self)
    let motivering = try leden.optionalText("motivering") ?? TakeDecision.sampleMotivering
    let day = try leden.day("datum")
    let from = try leden.optionalDay("wop_van")
    return try leden.reading("wop") { text throws(Refusal) in try WOP(text) }.map {
      TakeDecision(
        uitkomst: outcome, motivering: motivering, datum: day, wop: $0, wopVan: from)
    }
  }
}
