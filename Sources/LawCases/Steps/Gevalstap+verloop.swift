import Casework

extension Gevalstap {
  static let evaluatieNietDoorgegaan = Gevalstap(
    "evaluatie niet-doorgegaan", ["datum", "wie", "reden"]
  ) { leden throws(CaseFault) in
    .cancelConversation(
      NietDoorgegaan(
        datum: try leden.day("datum"),
        wie: try leden.optionalWord("wie", Partij.self) ?? .werknemer,
        reden: try leden.optionalText("reden") ?? "niet verschenen"))
  }

  static let evaluatieStandpunt = Gevalstap(
    "evaluatie standpunt", ["datum", "van", "over", "tekst"]
  ) { leden throws(CaseFault) in
    .notePosition(
      Standpunt(
        datum: try leden.day("datum"), van: try leden.optionalWord("van", Spreker.self),
        over: try leden.word("over", Standpuntsoort.self),
        tekst: try leden.optionalText("tekst") ?? "in eigen woorden"))
  }

  static let evaluatieBeraad = Gevalstap(
    "evaluatie beraad", ["datum", "wacht_op", "tot", "einde"]
  ) { leden throws(CaseFault) in
    let day = try leden.day("datum")
    guard try !leden.flag("einde", else: false) else { return .endDeliberation(op: day) }
    return .deliberate(
      Beraad(
        van: day, wachtOp: try leden.optionalText("wacht_op") ?? "een verslag",
        tot: try leden.optionalDay("tot")))
  }

  static let evaluatieTaak = Gevalstap("evaluatie taak", ["datum", "wie", "wat", "tegen"]) {
    leden throws(CaseFault) in
    .agreeTask(
      Afspraak(
        op: try leden.day("datum"), wie: try leden.word("wie", Uitvoerder.self),
        wat: try leden.optionalText("wat") ?? "een stageplaats zoeken",
        tegen: try leden.day("tegen")))
  }

  static let evaluatieTaakKlaar = Gevalstap("evaluatie taak-klaar", ["taak", "datum"]) {
    leden throws(CaseFault) in
    .completeTask(nummer: try leden.number("taak"), op: try leden.day("datum"))
  }
}
