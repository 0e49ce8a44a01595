import Casework

extension Gevalstap {
  static let dossierNieuw = Gevalstap(
    "dossier nieuw",
    [
      "instrument", "in_dienst", "wop", "insz", "geboortedatum", "postcode", "ondernemingsnummer",
      "onderneming", "vestiging",
    ]
  ) { leden throws(CaseFault) in
    let first = try leden.day("in_dienst")
    let instrument = try leden.word("instrument", Instrument.self)
    let born = try leden.optionalDay("geboortedatum") ?? first.sameDay(yearsLater: -30)
    let enterprise = try leden.optionalText("onderneming") ?? "De Linde vzw"
    let number = try leden.optionalText("ondernemingsnummer") ?? "0887.010.362"
    let code = try leden.optionalText("postcode") ?? "2000"
    let insz = try leden.optionalText("insz")
    let wop = try leden.optionalText("wop")
    let unit = try leden.optionalText("vestiging")
    do throws(Refusal) {
      return .success(
        .openen(
          OpenDossier(
            nummer: "WET-1", instrument: instrument, voornaam: "Jan", naam: "Peeters",
            insz: try insz.map { text throws(Refusal) in try INSZ(text) }, geboortedatum: born,
            postcode: try Postcode(code),
            onderneming: Onderneming(
              naam: enterprise, nummer: try Ondernemingsnummer(number),
              vestiging: try unit.map { text throws(Refusal) in try Vestigingsnummer(text) }),
            inDienst: first, wop: try wop.map { text throws(Refusal) in try WOP(text) })))
    } catch {
      return .failure(error)
    }
  }

  static let dossierSluiten = Gevalstap("dossier sluiten", ["datum", "reden"]) {
    leden throws(CaseFault) in
    .closeDossier(
      Sluiting(
        datum: try leden.day("datum"), reden: try leden.optionalText("reden") ?? "uit dienst"))
  }

  static let popRegistreren = Gevalstap("pop registreren", ["datum", "actie", "ingediend_op"]) {
    leden throws(CaseFault) in
    let actions =
      leden.value("actie") == nil
      ? ["lessen Nederlands volgen", "heftruck leren rijden"] : try leden.texts("actie")
    return .registerPOP(
      POP(
        datum: try leden.day("datum"), ingediendOp: try leden.optionalDay("ingediend_op"),
        acties: actions))
  }

  static let tewerkstellingRegistreren = Gevalstap(
    "tewerkstelling registreren",
    ["van", "tot", "soort", "werkgever", "nace", "oorzaak", "aandeel_nec"]
  ) { leden throws(CaseFault) in
    let job = Tewerkstelling(
      van: try leden.day("van"), tot: try leden.optionalDay("tot"),
      soort: try leden.word("soort", Tewerkstellingsoort.self),
      werkgever: try leden.optionalText("werkgever"),
      oorzaak: try leden.optionalWord("oorzaak", Eindoorzaak.self),
      aandeelNEC: try leden.optionalNumber("aandeel_nec"))
    return try leden.reading("nace") { text throws(Refusal) in try NACE(text).text }.map {
      var job = job
      job.nace = $0
      return .stap(.registerEmployment(job))
    }
  }

  static let dossierVerlengen = Gevalstap("dossier verlengen", ["tot", "reden"]) {
    leden throws(CaseFault) in
    .extendEmploymentProgramme(
      Inschakelingsverlenging(
        tot: try leden.day("tot"),
        reden: try leden.optionalText("reden") ?? "tot het einde van het traject"))
  }

  static let popIndienen = Gevalstap("pop indienen", ["datum"]) { leden throws(CaseFault) in
    .handInPOP(op: try leden.day("datum"))
  }

  static let popActie = Gevalstap("pop actie", ["actie", "klaar"]) { leden throws(CaseFault) in
    .completePOPAction(actie: try leden.number("actie"), op: try leden.day("klaar"))
  }
}
