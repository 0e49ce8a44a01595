import Casework

extension Gevalstap {
  static let trajectVerwijzen = Gevalstap("traject verwijzen", ["mandaat", "datum", "intern"]) {
    leden throws(CaseFault) in
    .referTrajectory(
      mandaat: try leden.text("mandaat"), op: try leden.day("datum"),
      soort: try leden.flag("intern", else: false) ? .intern : .extern)
  }

  static let trajectStarten = Gevalstap("traject starten", ["datum"]) { leden throws(CaseFault) in
    .startTrajectory(op: try leden.day("datum"))
  }

  static let trajectFase = Gevalstap(
    "traject fase", ["fase", "datum", "vorige_tot", "overgeslagen", "naast"]
  ) { leden throws(CaseFault) in
    .changePhase(
      ChangePhase(
        fase: try leden.word("fase", Fase.self), op: try leden.day("datum"),
        vorigeTot: try leden.optionalDay("vorige_tot"),
        overgeslagen: try leden.optionalText("overgeslagen"),
        naast: try leden.flag("naast", else: false)))
  }

  static let trajectStage = Gevalstap(
    "traject stage", ["bedrijf", "van", "tot", "ondernemingsnummer", "vestiging"]
  ) { leden throws(CaseFault) in
    let company = try leden.optionalText("bedrijf") ?? "Bakkerij Janssens"
    let (from, until) = (try leden.day("van"), try leden.optionalDay("tot"))
    let number = try leden.reading("ondernemingsnummer") { text throws(Refusal) in
      try Ondernemingsnummer(text)
    }
    let unit = try leden.reading("vestiging") { text throws(Refusal) in
      try Vestigingsnummer(text)
    }
    return number.flatMap { number in
      unit.map { unit in
        .stap(
          .registerStage(
            Stage(
              bedrijf: company, van: from, tot: until, ondernemingsnummer: number,
              vestiging: unit)))
      }
    }
  }

  static let trajectUren = Gevalstap("traject uren", ["uren", "datum"]) { leden throws(CaseFault) in
    let text = try leden.text("uren")
    let day = try leden.day("datum")
    guard let hours = Uren(entered: text) else { return .failure(Refusal(.urenVorm(text))) }
    return .success(.stap(.registerHours(Prestatie(uren: hours, datum: day))))
  }

  static let trajectBeeindigen = Gevalstap(
    "traject beeindigen", ["datum", "resultaat", "reden", "oorzaak"]
  ) { leden throws(CaseFault) in
    .endTrajectory(
      Trajecteinde(
        datum: try leden.day("datum"),
        resultaat: try leden.word("resultaat", Trajectresultaat.self),
        reden: try leden.optionalText("reden") ?? "afgerond",
        oorzaak: try leden.optionalWord("oorzaak", Trajectoorzaak.self)))
  }

  static let trajectFaseEinde = Gevalstap("traject fase-einde", ["fase", "datum"]) {
    leden throws(CaseFault) in
    .endPhase(Faseslot(fase: try leden.word("fase", Fase.self), tot: try leden.day("datum")))
  }

  static let trajectVrijstelling = Gevalstap("traject vrijstelling", ["datum"]) {
    leden throws(CaseFault) in
    .arrangeRelease(Prestatievrijstelling(datum: try leden.day("datum")))
  }
}
