import Casework

extension Rechtsregel {
  static let popTelt = Rechtsregel(
    "pop.telt", "Telt een POP van dag \"pop\" op de dag van het gesprek?",
    leden: ["pop", "gesprek", "instrument"]
  ) { invoer, kader throws(CaseFault) in
    let dossier = try Dossier.sample(
      invoer, kader,
      with: [
        .popGeregistreerd(POP(datum: try invoer.day("pop")))
      ])
    return .ja(dossier.popBezwaar(on: try invoer.day("gesprek"), kader.regels) == nil)
  }

  static let popTeltTot = Rechtsregel(
    "pop.telt-tot", "De laatste dag waarop een POP van dag \"pop\" telt.", leden: ["pop"]
  ) { invoer, kader throws(CaseFault) in
    let pop = POP(datum: try invoer.day("pop"))
    return Antwoord(try Dossier.sample(invoer, kader, with: []).geldigTot(pop, kader.regels))
  }

  static let evaluatieVroegst = Rechtsregel(
    "evaluatie.vroegst",
    "Mag het gesprek op die dag, gezien de aanleiding: toegelaten of te-vroeg.",
    leden: ["instrument", "in_dienst", "gesprek", "aanleiding", "attest"]
  ) { invoer, kader throws(CaseFault) in
    let talk = try invoer.day("gesprek")
    let aanvraag = Aanvraag(
      aanleiding: try invoer.word("aanleiding", Aanleiding.self), datum: talk,
      attest: try invoer.flag("attest", else: false))
    let dossier = try Dossier.sample(
      invoer, kader, inDienst: try invoer.day("in_dienst"), with: [.evaluatieAangevraagd(aanvraag)])
    guard let evaluation = dossier.evaluatie else { return .geen }
    let objections = dossier.objections(to: .sample(talk), of: evaluation, kader.regels)
    let early = objections.first {
      if case .teVroeg = $0.reden { true } else { false }
    }
    return early.map { .tekst($0.reden.code) } ?? .toegelaten
  }

  static let beslissingUitkomst = Rechtsregel(
    "beslissing.uitkomst",
    "Mag deze uitkomst in dit instrument op \"dag\": toegelaten of de code van de weigering.",
    leden: ["instrument", "uitkomst", "motivering", "wop", "in_dienst"]
  ) { invoer, kader throws(CaseFault) in
    let outcome = try invoer.word("uitkomst", Uitkomst.self)
    let day = kader.vandaag
    let dossier = try Dossier.sample(
      invoer, kader,
      with: [
        .evaluatieAangevraagd(Aanvraag(aanleiding: .vijfJaar, datum: day, attest: false)),
        .gesprekGevoerd(.sample(day)),
      ])
    let wop = try invoer.optionalText("wop")
    let motivering = try invoer.optionalText("motivering") ?? TakeDecision.sampleMotivering
    return .permission { () throws(Refusal) in
      let decision = TakeDecision(
        uitkomst: outcome, motivering: motivering, datum: day,
        wop: try wop.map { text throws(Refusal) in try WOP(text) })
      _ = try dossier.decide(.takeDecision(decision), in: kader.situation)
    }
  }
}

extension Dossier {
  /// A dossier of which only the asked things matter; the rest is filled in.
  ///
  /// `instrument` is that of the input, else collectief maatwerk; a WOP is 60 hoog.
  static func sample(
    _ invoer: Members, _ kader: Kader, inDienst: Datum? = nil, with events: [Gebeurtenis]
  ) throws(CaseFault) -> Dossier {
    let instrument = try invoer.optionalWord("instrument", Instrument.self) ?? .cmw
    let given = try invoer.optionalDay("in_dienst") ?? kader.vandaag
    let first = inDienst ?? given
    let wop = WOP(percentage: 60, begeleidingsnood: .hoog)
    let opening = Opening(
      nummer: "WET-1", instrument: instrument, persoon: PersoonID("wet-1"),
      onderneming: Onderneming(naam: "De Linde vzw", nummer: try .sample(invoer)),
      inDienst: first,
      wop: instrument.heeftWOP ? LopendWOP(wop: wop, van: first, tot: nil) : nil)
    guard let dossier = Dossier([.dossierGeopend(opening)] + events) else {
      throw CaseFault(invoer.place, "er is geen dossier.")
    }
    return dossier
  }
}

extension Ondernemingsnummer {
  /// The number of VDAB, for cases in which the enterprise does not matter.
  static func sample(_ invoer: Members) throws(CaseFault) -> Ondernemingsnummer {
    do throws(Refusal) {
      return try Ondernemingsnummer("0887.010.362")
    } catch {
      throw CaseFault(invoer.place, error.zin)
    }
  }
}

extension Gesprek {
  static func sample(_ day: Datum) -> Gesprek {
    Gesprek(
      datum: day, evaluator: "Els Claes", werkgever: ["An Maes, sociale dienst"],
      werknemerAanwezig: true)
  }
}

extension TakeDecision {
  /// Long enough for the number of words that the register asks for.
  static let sampleMotivering =
    "Jan haalt het tempo van de gewone werkvloer en wil zelf naar een job in de buurt."
}
