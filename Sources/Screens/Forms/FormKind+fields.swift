import Casework

extension FormKind {
  /// The fields of the form, with what can be filled in beforehand.
  func fields(_ model: DossierModel?, _ world: World) -> [FormField] {
    let today = world.vandaag.shown
    switch self {
    case .newDossier: return newDossierFields
    case .pop: return popFields(today)
    case .request:
      return [
        .choice(
          "aanleiding", "Aanleiding",
          Aanleiding.allCases.map { Choice.Option(code: $0.rawValue, label: $0.naam) }),
        .line("datum", "Datum aanvraag", today),
        .toggle("attest", "Medisch attest"),
      ]
    case .plan:
      let planned = model?.dossier.lopendeEvaluatie?.planning
      return [
        .line("datum", "Datum", planned?.datum.shown ?? "", hint: "DD/MM/JJJJ"),
        .line("uur", "Uur", planned?.uur.iso ?? ""),
        .line("plaats", "Plaats", planned?.plaats ?? ""),
        .line("contact", "Contact", planned?.contact ?? ""),
      ] + (model?.dossier.lopendeEvaluatie?.openPlanning == nil ? [] : moveFields)
    case .handIn: return [.line("overlegd", "Overleg werknemer", today)]
    case .conversation: return conversationFields(model, world)
    case .decision, .revision: return decisionFields(model, world)
    case .refer:
      return [
        .pick(
          "mandaat", "Mandaat",
          mandates(for: model, world).map {
            Choice.Option(
              code: $0.projectnummer,
              label: "\($0.projectnummer)  \($0.promotor) · \($0.naam) (\($0.oproep))")
          }),
        .line("datum", "Verwezen op", today),
        .toggle("intern", "Intern traject"),
      ]
    case .start: return [.line("datum", "Start op", today)]
    case .phase: return phaseFields(model, today)
    case .phaseEnd: return phaseEndFields(model, today)
    case .release:
      return [.line("datum", "Geregeld op", today), .line("nota", "Nota")]
    case .stage:
      return [
        .line("bedrijf", "Bedrijf"), .line("van", "Van", today), .line("tot", "Tot"),
        .line("ondernemingsnummer", "Ondernemingsnummer"),
        .line("nace", "NACE", hint: "bijvoorbeeld 2025:56"),
        .line("postcode", "Postcode"), .toggle("proeftuin", "Proeftuin"),
        .line("vestiging", "Vestigingsnummer"),
      ]
    case .hours:
      return [
        .line("uren", "Uren"), .line("datum", "Datum", today),
        .line("nota", "Nota"),
      ]
    case .end:
      return [
        .line("datum", "Datum", today),
        .choice(
          "resultaat", "Resultaat",
          Trajectresultaat.allCases.map { Choice.Option(code: $0.rawValue, label: $0.naam) }),
        .area("reden", "Reden", rows: 4),
        causeField,
      ]
    case .employment:
      return [
        .line("van", "Van", today), .line("tot", "Tot"),
        .choice(
          "soort", "Soort",
          Tewerkstellingsoort.allCases.map { Choice.Option(code: $0.rawValue, label: $0.naam) }),
        .line("werkgever", "Werkgever"), .line("nace", "NACE", hint: "bijvoorbeeld 2025:56"),
        .line("ondernemingsnummer", "Ondernemingsnummer"),
        .choice(
          "oorzaak", "Oorzaak einde",
          Eindoorzaak.allCases.map { Choice.Option(code: $0.rawValue, label: $0.naam) }),
        .line("aandeel", "Deel gewone economie", hint: "procent, bij soort 5"),
      ]
    case .close: return [.line("datum", "Datum", today), .area("reden", "Reden", rows: 4)]

    case .notHeld, .position, .deliberation, .deliberationEnd, .agreement, .agreementDone,
      .popHandIn, .popAction:
      return courseFields(model, today)
    case .suspend, .resume, .exempt, .extend: return suspensionFields(model, world)
    case .talkNote: return talkNoteFields(model, world)
    case .judgeFee, .appeal, .ownAmount: return moneyFields(world)
    case .correction: return model.map { correctionFields($0, world) } ?? []
    }
  }

  private var newDossierFields: [FormField] {
    [
      .line("nummer", "Dossiernummer", hint: "bijvoorbeeld CMW-0412"),
      .choice(
        "instrument", "Instrument",
        Instrument.allCases.map {
          Choice.Option(code: $0.rawValue, label: "\($0.rawValue)  \($0.naam)")
        }),
      .line("voornaam", "Voornaam"), .line("naam", "Naam"),
      .line("insz", "INSZ"),
      .line("geboortedatum", "Geboortedatum", hint: "bijvoorbeeld 15/03/1984"),
      .line("postcode", "Postcode"),
      .line("onderneming", "Onderneming"),
      .line("ondernemingsnummer", "Ondernemingsnummer", hint: "bijvoorbeeld 0887.010.362"),
      .line("in_dienst", "In dienst", hint: "DD/MM/JJJJ"),
      .line("wop", "WOP", hint: "bijvoorbeeld 60 hoog; cmw, imw"),
      .line("vestiging", "Vestigingsnummer"),
    ]
  }

  /// Those for the worker's instrument first.
  private func mandates(for model: DossierModel?, _ world: World) -> [Mandaat] {
    guard let instrument = model?.dossier.instrument else { return world.regels.mandaten }
    let fits = { (mandate: Mandaat) in
      mandate.instrumenten(world.regels, on: world.vandaag).lijst.contains(instrument.rawValue)
    }
    return world.regels.mandaten.filter(fits) + world.regels.mandaten.filter { !fits($0) }
  }

  private func popFields(_ today: String) -> [FormField] {
    [
      .line("datum", "Datum", today), .line("opsteller", "Opgesteld door"),
      .line("ingediend", "Ingediend op"),
      .area("acties", "Verbeteracties", rows: 4, hint: "één per regel"),
      .area("generiek", "Generiek nu", rows: 2, hint: "één per regel"),
      .area("generiek_straks", "Generiek straks", rows: 2, hint: "één per regel"),
      .area("technisch", "Technisch nu", rows: 2, hint: "één per regel"),
      .area("technisch_straks", "Technisch straks", rows: 2, hint: "één per regel"),
    ]
  }

  private func conversationFields(_ model: DossierModel?, _ world: World) -> [FormField] {
    let planned = model?.dossier.lopendeEvaluatie?.planning
    let day = planned.map { min($0.datum, world.vandaag) } ?? world.vandaag
    return [
      .line("datum", "Datum", day.shown), .line("evaluator", "Evaluator", world.door),
      .area("werkgever", "Werkgever", rows: 3, hint: "naam, functie; één per regel"),
      .toggle("werknemer", "Werknemer erbij"),
      .line("plaats", "Plaats", planned?.plaats ?? ""),
      .area("afwijking", "Afwijking", rows: 3, hint: "enkel als het anders moest: de reden"),
      .line("tolk", "Tolk", hint: "naam, als er een bij was"),
      .line("vertrouwenspersoon", "Vertrouwenspersoon", hint: "naam, als er een bij was"),
      .choice("teruggelezen", "Teruggelezen", yesOrNo),
    ]
  }

  private func decisionFields(_ model: DossierModel?, _ world: World) -> [FormField] {
    let codes =
      model.map {
        world.regels.grond($0.dossier.instrument.uitkomsten, on: world.vandaag).lijst
      } ?? []
    let outcomes = codes.compactMap(Uitkomst.init(rawValue:))
    let old = self == .revision ? model?.dossier.evaluatie?.beslissing : nil
    var fields: [FormField] = [
      .choice(
        "uitkomst", "Uitkomst",
        outcomes.map { Choice.Option(code: $0.rawValue, label: $0.naam) }, old?.uitkomst.rawValue),
      .area("motivering", "Motivering", rows: 5, old?.motivering ?? ""),
      .area(
        "mededeling", "Aan werkgever", rows: 2, old?.mededelingWerkgever ?? "",
        hint: "leeg: enkel de uitkomst"),
      .line("datum", "Datum", world.vandaag.shown),
    ]
    if outcomes.contains(.wopGewijzigd) {
      fields += [
        .line("wop", "Nieuw WOP", hint: "bijvoorbeeld 55 midden"),
        .line("wop_van", "Nieuw WOP begint op", hint: "leeg: volgens de regel"),
      ]
    }
    return fields
  }

  private func phaseFields(_ model: DossierModel?, _ today: String) -> [FormField] {
    let traject = model?.dossier.lopendTraject
    let running = traject?.lopendeFase?.fase
    if traject?.regime == .vrij {
      return [
        .choice(
          "fase", "Fase",
          Fase.allCases.map { Choice.Option(code: $0.rawValue, label: $0.rawValue) },
          (running?.next ?? running)?.rawValue),
        .line("datum", "Begint op", today),
        .toggle("naast", "Ernaast"),
        .line("vorige_tot", "Vorige tot", hint: "leeg: de dag ervoor"),
        .line("overgeslagen", "Overgeslagen", hint: "reden, als een fase wegvalt"),
      ]
    }
    let later = Fase.allCases.filter { phase in running.map { phase > $0 } ?? true }
    return [
      .choice(
        "fase", "Fase", later.map { Choice.Option(code: $0.rawValue, label: $0.rawValue) },
        later.first?.rawValue),
      .line("datum", "Begint op", today),
      .line("vorige_tot", "Vorige tot", hint: "leeg: de dag ervoor"),
      .line("overgeslagen", "Overgeslagen", hint: "reden, als een fase wegvalt"),
    ]
  }

  /// Only for an end before the trajectory was walked through, so nothing is chosen beforehand.
  private var causeField: FormField {
    .choice(
      "oorzaak", "Oorzaak",
      [Choice.Option(code: "", label: "niet vroegtijdig, of niet bekend")]
        + Trajectoorzaak.allCases.map { Choice.Option(code: $0.rawValue, label: $0.naam) }, "")
  }

  private func phaseEndFields(_ model: DossierModel?, _ today: String) -> [FormField] {
    let running = model?.dossier.lopendTraject?.lopendeFasen.map(\.fase) ?? []
    return [
      .choice(
        "fase", "Fase", running.map { Choice.Option(code: $0.rawValue, label: $0.rawValue) },
        running.count == 1 ? running.first?.rawValue : nil),
      .line("datum", "Laatste dag", today),
    ]
  }
}
