import Casework
import Questionnaire

/// What a filled-in form asks for.
enum FormRequest: Equatable, Sendable {
  case open(OpenDossier)
  case perform(Command)
  /// Laid down for the whole register.
  case record(RegelGebeurtenis)
  /// Nothing is recorded: an answer to read.
  case show(Notice)
  /// Nothing to reckon with: what was typed contradicts itself, or the rules know no answer.
  case refuse(Refusal)
}

extension FormKind {
  /// Makes the command out of what was typed; nil when a field is missing or wrong.
  func request(_ entries: inout FormEntries, _ model: DossierModel?, _ world: World)
    -> FormRequest?
  {
    let request = read(&entries, model, world)
    return entries.findings.isEmpty ? request : nil
  }

  private func read(_ entries: inout FormEntries, _ model: DossierModel?, _ world: World)
    -> FormRequest?
  {
    switch self {
    case .newDossier: return openDossier(&entries).map(FormRequest.open)
    case .pop: return .perform(.registerPOP(pop(&entries)))
    case .request:
      let day = entries.date("datum", "de datum")
      guard let reason: Aanleiding = entries.choice("aanleiding", "de aanleiding") else {
        return nil
      }
      return .perform(
        .requestEvaluation(
          Aanvraag(
            aanleiding: reason, datum: day,
            attest: entries.isOn("attest"))))
    case .plan: return planning(&entries).map { .perform(.planConversation($0)) }
    case .handIn:
      return .perform(
        .handInQuestionnaire(
          HandIn(
            overlegdOp: entries.optionalDate("overlegd"),
            ontbrekend: QuestionnaireScreen.missing(in: model, world.form))))
    case .conversation: return .perform(.holdConversation(conversation(&entries)))
    case .decision: return decision(&entries).map { .perform(.takeDecision($0)) }
    case .revision: return decision(&entries).map { .perform(.reviseDecision($0)) }
    case .refer:
      return .perform(
        .referTrajectory(
          mandaat: entries.pick("mandaat", "het mandaat"),
          op: entries.date("datum", "de datum"),
          soort: entries.isOn("intern") ? .intern : .extern))
    case .start: return .perform(.startTrajectory(op: entries.date("datum", "de datum")))
    case .phase: return phase(&entries)
    case .stage: return .perform(.registerStage(stage(&entries)))
    case .phaseEnd: return phaseEnd(&entries)
    case .release:
      return .perform(
        .arrangeRelease(
          Prestatievrijstelling(
            datum: entries.date("datum", "de datum"), nota: entries.optional("nota"))))
    case .hours: return hours(&entries)
    case .end: return end(&entries)
    case .employment: return employment(&entries)
    case .close:
      return .perform(
        .closeDossier(
          Sluiting(
            datum: entries.date("datum", "de datum"), reden: entries.text("reden", "de reden"))))

    case .notHeld, .position, .deliberation, .deliberationEnd, .agreement, .agreementDone,
      .popHandIn, .popAction:
      return course(&entries).map(FormRequest.perform)
    case .suspend, .resume, .exempt, .extend: return suspension(&entries)
    case .talkNote: return .perform(talkNote(&entries))
    case .judgeFee, .appeal, .ownAmount: return money(&entries, model, world)
    case .correction:
      return model.map { .perform(.correctData(correction(&entries, $0))) }
    }
  }

  private func openDossier(_ entries: inout FormEntries) -> OpenDossier? {
    let instrument: Instrument? = entries.choice("instrument", "het instrument")
    let nummer = entries.text("nummer", "het dossiernummer")
    let voornaam = entries.text("voornaam", "de voornaam")
    let naam = entries.text("naam", "de naam")
    let birth = entries.date("geboortedatum", "de geboortedatum")
    _ = entries.text("postcode", "de postcode")
    let onderneming = entries.text("onderneming", "de onderneming")
    _ = entries.text("ondernemingsnummer", "het ondernemingsnummer")
    let hired = entries.date("in_dienst", "de dag van indiensttreding")
    let insz = entries.parsed("insz") { text throws(Refusal) in try INSZ(text) }
    let wop = entries.parsed("wop") { text throws(Refusal) in try WOP(text) }
    let postcode = entries.parsed("postcode") { text throws(Refusal) in try Postcode(text) }
    let number = entries.parsed("ondernemingsnummer") { text throws(Refusal) in
      try Ondernemingsnummer(text)
    }
    let establishment = entries.establishment()
    guard let instrument, let postcode, let number else { return nil }
    return OpenDossier(
      nummer: nummer, instrument: instrument, voornaam: voornaam, naam: naam, insz: insz,
      geboortedatum: birth, postcode: postcode,
      onderneming: Onderneming(naam: onderneming, nummer: number, vestiging: establishment),
      inDienst: hired, wop: wop)
  }

  private func pop(_ entries: inout FormEntries) -> POP {
    POP(
      datum: entries.date("datum", "de datum"), opsteller: entries.optional("opsteller"),
      ingediendOp: entries.optionalDate("ingediend"), acties: entries.lines("acties"),
      competenties: Competenties(
        generiekHuidig: entries.lines("generiek"),
        generiekToekomstig: entries.lines("generiek_straks"),
        technischHuidig: entries.lines("technisch"),
        technischToekomstig: entries.lines("technisch_straks")))
  }

  private func planning(_ entries: inout FormEntries) -> Planning? {
    let day = entries.date("datum", "de datum")
    let text = entries.text("uur", "het uur")
    guard let hour = Tijdstip(text) else {
      entries.note("uur", .uurVorm(text))
      return nil
    }
    return Planning(
      datum: day, uur: hour, plaats: entries.optional("plaats"),
      contact: entries.optional("contact"), reden: entries.optional("reden"),
      doorWie: entries.optional("door_wie").flatMap(Partij.init(rawValue:)))
  }

  private func conversation(_ entries: inout FormEntries) -> HoldConversation {
    HoldConversation(
      gesprek: Gesprek(
        datum: entries.date("datum", "de datum"), evaluator: entries.optional("evaluator") ?? "",
        werkgever: entries.lines("werkgever"), werknemerAanwezig: entries.isOn("werknemer"),
        plaats: entries.optional("plaats"), tolk: entries.optional("tolk"),
        vertrouwenspersoon: entries.optional("vertrouwenspersoon"),
        teruggelezen: entries.optional("teruggelezen").map { $0 == "ja" }),
      afwijking: entries.optional("afwijking"))
  }

  private func decision(_ entries: inout FormEntries) -> TakeDecision? {
    let wop = entries.parsed("wop") { text throws(Refusal) in try WOP(text) }
    let day = entries.date("datum", "de datum")
    let from = entries.optionalDate("wop_van")
    guard let outcome: Uitkomst = entries.choice("uitkomst", "de uitkomst") else { return nil }
    return TakeDecision(
      uitkomst: outcome, motivering: entries.optional("motivering") ?? "",
      mededelingWerkgever: entries.optional("mededeling"), datum: day, wop: wop, wopVan: from)
  }
}

extension FormKind {
  fileprivate func phase(_ entries: inout FormEntries) -> FormRequest? {
    let day = entries.date("datum", "de datum")
    let last = entries.optionalDate("vorige_tot")
    guard let phase: Fase = entries.choice("fase", "de fase") else { return nil }
    return .perform(
      .changePhase(
        ChangePhase(
          fase: phase, op: day, vorigeTot: last,
          overgeslagen: entries.optional("overgeslagen"), naast: entries.isOn("naast"))))
  }

  fileprivate func phaseEnd(_ entries: inout FormEntries) -> FormRequest? {
    let day = entries.date("datum", "de laatste dag")
    guard let phase: Fase = entries.choice("fase", "de fase") else { return nil }
    return .perform(.endPhase(Faseslot(fase: phase, tot: day)))
  }

  fileprivate func hours(_ entries: inout FormEntries) -> FormRequest? {
    let text = entries.text("uren", "de uren")
    let hours = Uren(entered: text)
    if hours == nil { entries.note("uren", .urenVorm(text)) }
    return .perform(
      .registerHours(
        Prestatie(
          uren: hours ?? .zero, datum: entries.date("datum", "de datum"),
          nota: entries.optional("nota"))))
  }

  fileprivate func end(_ entries: inout FormEntries) -> FormRequest? {
    let day = entries.date("datum", "de datum")
    let reason = entries.text("reden", "de reden")
    guard let result: Trajectresultaat = entries.choice("resultaat", "het resultaat") else {
      return nil
    }
    return .perform(
      .endTrajectory(
        Trajecteinde(
          datum: day, resultaat: result, reden: reason,
          oorzaak: entries.optional("oorzaak").flatMap(Trajectoorzaak.init(rawValue:)))))
  }

  fileprivate func employment(_ entries: inout FormEntries) -> FormRequest? {
    let from = entries.date("van", "de begindatum")
    let last = entries.optionalDate("tot")
    let sector = entries.sector()
    let number = entries.parsed("ondernemingsnummer") { text throws(Refusal) in
      try Ondernemingsnummer(text)
    }
    let share = entries.parsed("aandeel") { text throws(Refusal) in
      guard let share = Int(text) else { throw Refusal(.aandeelVorm) }
      return share
    }
    guard let kind: Tewerkstellingsoort = entries.choice("soort", "de soort") else { return nil }
    return .perform(
      .registerEmployment(
        Tewerkstelling(
          van: from, tot: last, soort: kind, werkgever: entries.optional("werkgever"),
          nace: sector, ondernemingsnummer: number,
          oorzaak: entries.optional("oorzaak").flatMap(Eindoorzaak.init(rawValue:)),
          aandeelNEC: share)))
  }

  fileprivate func stage(_ entries: inout FormEntries) -> Stage {
    let number = entries.parsed("ondernemingsnummer") { text throws(Refusal) in
      try Ondernemingsnummer(text)
    }
    let postcode = entries.parsed("postcode") { text throws(Refusal) in try Postcode(text) }
    return Stage(
      bedrijf: entries.text("bedrijf", "het bedrijf"), van: entries.date("van", "de begindatum"),
      tot: entries.optionalDate("tot"), ondernemingsnummer: number,
      nace: entries.sector(), postcode: postcode, proeftuin: entries.isOn("proeftuin"),
      vestiging: entries.establishment())
  }
}

extension FormEntries {
  /// A sector with the version of its list, as it is stored.
  fileprivate mutating func sector() -> String? {
    parsed("nace") { text throws(Refusal) in try NACE(text).text }
  }

  mutating func establishment() -> Vestigingsnummer? {
    parsed("vestiging") { text throws(Refusal) in try Vestigingsnummer(text) }
  }
}
