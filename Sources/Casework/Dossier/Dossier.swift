/// One employment of one person in one instrument at one enterprise: the fold of its journal.
///
/// Folding never consults a rule and never refuses: what was recorded, happened.
package struct Dossier: Hashable, Sendable {
  package let nummer: String
  package let instrument: Instrument
  package let persoon: PersoonID
  package let onderneming: Onderneming
  package let inDienst: Datum
  /// The WOP at hiring, whatever was decided since.
  package let wopBijOpening: LopendWOP?
  /// As it was recorded, without what was put right since.
  private let opening: Opening
  package private(set) var wop: LopendWOP?
  /// In the order in which they were recorded.
  package private(set) var pops: [POP] = []
  package private(set) var evaluaties: [Evaluatie] = []
  package private(set) var trajecten: [Doorstroomtraject] = []
  package private(set) var tewerkstellingen: [Tewerkstelling] = []
  package private(set) var sluiting: Sluiting?
  /// What was agreed in evaluations; an agreement is known by its place, counted from 1.
  package private(set) var afspraken: [Afspraak] = []
  /// In the order in which they were recorded; the last one counts.
  package private(set) var inschakelingsverlengingen: [Inschakelingsverlenging] = []
  /// The steps that count, without the opening and without what was taken back.
  package private(set) var stappen: [Dossierstap] = []
  /// In the order in which they were recorded.
  package private(set) var overnames: [Overname] = []
  /// How many events were folded; a command names the version that it was decided on.
  package private(set) var versie = 1

  /// Begins with the opening as the corrections leave it.
  private init(_ recorded: Opening, _ corrections: [Verbetering] = []) {
    var opening = recorded
    for correction in corrections { opening.apply(correction) }
    self.opening = recorded
    nummer = opening.nummer
    instrument = opening.instrument
    persoon = opening.persoon
    onderneming = opening.onderneming
    inDienst = opening.inDienst
    wopBijOpening = opening.wop
    wop = opening.wop
  }

  /// Folds a journal; nil when it does not begin with an opening.
  package init?(_ events: some Sequence<Gebeurtenis>) {
    var iterator = events.makeIterator()
    guard case .dossierGeopend(let opening) = iterator.next() else { return nil }
    self.init(opening)
    while let event = iterator.next() { apply(event) }
  }

  /// The evaluation that waits for its decision, or the last one that was decided.
  package var evaluatie: Evaluatie? { evaluaties.last }
  /// The evaluation that has no decision yet.
  package var lopendeEvaluatie: Evaluatie? {
    evaluaties.last.flatMap { $0.beslissing == nil ? $0 : nil }
  }
  /// The last decision, of whatever evaluation.
  package var beslissing: Beslissing? { beslisteEvaluatie?.beslissing }
  /// The last evaluation that has a decision.
  package var beslisteEvaluatie: Evaluatie? { evaluaties.last { $0.beslissing != nil } }
  package var traject: Doorstroomtraject? { trajecten.last }
  package var lopendTraject: Doorstroomtraject? {
    trajecten.last.flatMap { $0.isRunning ? $0 : nil }
  }

  /// Newest first; of two of the same day the one recorded last.
  package var popsNieuwsteEerst: [POP] {
    pops.enumerated().sorted {
      ($0.element.datum, $0.offset) > ($1.element.datum, $1.offset)
    }.map(\.element)
  }

  package mutating func apply(_ event: Gebeurtenis) {
    versie += 1
    if case .stapTeruggenomen(let stap) = event { return takeBack(stap) }
    stappen.append(Dossierstap(versie: versie, gebeurtenis: event))
    if case .gegevensVerbeterd = event { return foldAgain(stappen) }
    fold(event)
  }

  /// Folds anew what is left, so that everything derived is as if the step was never taken.
  private mutating func takeBack(_ stap: Int) { foldAgain(stappen.filter { $0.versie != stap }) }

  /// Folds the steps on top of the opening as their corrections leave it.
  private mutating func foldAgain(_ steps: [Dossierstap]) {
    let corrections = steps.compactMap { step in
      if case .gegevensVerbeterd(let correction) = step.gebeurtenis { correction } else { nil }
    }
    var again = Dossier(opening, corrections)
    again.stappen = steps
    for step in steps { again.fold(step.gebeurtenis) }
    again.versie = versie
    self = again
  }

  private mutating func fold(_ event: Gebeurtenis) {
    let changed = event.veranderdeBlokken
    for index in overnames.indices where changed.contains(overnames[index].stap) {
      overnames[index].isActueel = false
    }
    switch event {
    case .dossierGeopend, .stapTeruggenomen: break
    // Applied to the opening, before anything is folded.
    case .gegevensVerbeterd: break
    case .popGeregistreerd(let pop): pops.append(pop)
    case .evaluatieAangevraagd(let aanvraag):
      evaluaties.append(
        Evaluatie(
          aanleiding: aanvraag.aanleiding, aangevraagdOp: aanvraag.datum, attest: aanvraag.attest))
    case .evaluatieGepland(let planning): changeEvaluatie { $0.plan(planning) }
    case .vragenlijstBeantwoord(let formulier, let antwoorden):
      // Other answers than those that were discussed and handed in must be handed in again.
      changeEvaluatie {
        let wasHandedIn = $0.vragenlijst.map { $0.ingediendOp != nil || $0.eerderIngediend }
        $0.vragenlijst = Vragenlijst(
          formulier: formulier, antwoorden: antwoorden, eerderIngediend: wasHandedIn ?? false)
      }
    case .vragenlijstIngediend(let op, let overlegdOp):
      changeEvaluatie {
        $0.vragenlijst?.ingediendOp = op
        $0.vragenlijst?.overlegdOp = overlegdOp
      }
    case .gesprekGevoerd(let gesprek): changeEvaluatie { $0.hold(gesprek) }
    case .beslissingGenomen(let beslissing): take(beslissing)
    case .beslissingHerzien(let beslissing): revise(beslissing)
    case .tewerkstellingGeregistreerd(let job):
      if let open = tewerkstellingen.firstIndex(where: { $0.isContinued(by: job) }) {
        tewerkstellingen[open] = tewerkstellingen[open].continued(by: job)
      } else {
        tewerkstellingen.append(job)
      }
    case .dossierGesloten(let sluiting): self.sluiting = sluiting
    case .trajectVerwezen(let mandaat, let op, let soort):
      trajecten.append(Doorstroomtraject(mandaat: mandaat, verwezenOp: op, soort: soort))
    case .trajectGestart, .faseBegonnen, .stageGeregistreerd, .urenGeregistreerd,
      .trajectBeeindigd,
      .vrijeFaseBegonnen, .faseBeeindigd, .vrijstellingGeregeld:
      guard !trajecten.isEmpty else { return }
      trajecten[trajecten.count - 1].apply(event)

    case .gesprekNietDoorgegaan, .standpuntOpgetekend, .beraadBegonnen, .beraadBeeindigd:
      changeEvaluatie { $0.apply(event) }
    case .taakAfgesproken(var afspraak):
      afspraak.evaluatie = evaluaties.indices.last
      afspraken.append(afspraak)
    case .taakAfgerond(let number, let op):
      if afspraken.indices.contains(number - 1) { afspraken[number - 1].klaarOp = op }
    case .popIngediend(let day, let op): changePOP(of: day) { $0.ingediendOp = op }
    case .popActieAfgerond(let day, let action, let op):
      changePOP(of: day) { $0.actiesKlaar[action] = op }
    case .trajectOpgeschort, .trajectHervat, .trajectVrijgesteld, .vergoedingBeoordeeld:
      guard !trajecten.isEmpty else { return }
      trajecten[trajecten.count - 1].apply(event)
    case .inschakelingVerlengd(let verlenging): inschakelingsverlengingen.append(verlenging)
    case .gesprekspuntGezet(let vraag, let stand, let op):
      changeEvaluatie { $0.set(vraag, stand, on: op) }
    case .gesprekspuntGenoteerd(let vraag, let notitie, _):
      changeEvaluatie { $0.note(vraag, notitie) }
    case .tekstblokOvergenomen(let overname): overnames.append(overname)
    case .wopBeeindigd(let tot):
      wop = wop.map { LopendWOP(wop: $0.wop, van: $0.van, tot: tot) }
    }
  }

  private mutating func changeEvaluatie(_ change: (inout Evaluatie) -> Void) {
    guard !evaluaties.isEmpty else { return }
    change(&evaluaties[evaluaties.count - 1])
  }

  /// Of two POPs of the same day the one recorded last.
  private mutating func changePOP(of day: Datum, _ change: (inout POP) -> Void) {
    guard let index = pops.lastIndex(where: { $0.datum == day }) else { return }
    change(&pops[index])
  }

  private mutating func take(_ beslissing: Beslissing) {
    guard !evaluaties.isEmpty else { return }
    changeEvaluatie { $0.endBeraad(on: beslissing.datum) }
    record(beslissing, at: evaluaties.count - 1)
  }

  private mutating func record(_ beslissing: Beslissing, at index: Int) {
    evaluaties[index].wopVoorBeslissing = wop
    evaluaties[index].beslissing = beslissing
    if let given = beslissing.wop { wop = given }
  }

  /// Replaces the last decision, also when a new evaluation was requested since.
  private mutating func revise(_ beslissing: Beslissing) {
    guard let index = evaluaties.lastIndex(where: { $0.beslissing != nil }),
      let old = evaluaties[index].beslissing
    else { return }
    if old.wop != nil { wop = evaluaties[index].wopVoorBeslissing }
    var revised = beslissing
    revised.herzien =
      old.herzien
      + [
        HerzieneBeslissing(
          datum: old.datum, uitkomst: old.uitkomst, motivering: old.motivering, wop: old.wop)
      ]
    record(revised, at: index)
  }
}

extension Doorstroomtraject {
  mutating func apply(_ event: Gebeurtenis) {
    switch event {
    case .trajectGestart(let op, let regime):
      gestartOp = op
      self.regime = regime
      fasen.append(DoorlopenFase(fase: .voortraject, van: op))
    case .faseBegonnen(let overgang):
      if let last = fasen.indices.last { fasen[last].tot = overgang.vorigeTot }
      let from = fasen.last?.fase.order ?? -1
      for skipped in Fase.allCases where skipped.order > from && skipped < overgang.fase {
        fasen.append(
          DoorlopenFase(fase: skipped, van: nil, overgeslagen: overgang.overgeslagen ?? ""))
      }
      fasen.append(DoorlopenFase(fase: overgang.fase, van: overgang.op))
    case .stageGeregistreerd(let stage):
      if let open = stages.firstIndex(where: { $0.isContinued(by: stage) }) {
        stages[open] = stage
      } else {
        stages.append(stage)
      }
    case .urenGeregistreerd(let prestatie): prestaties.append(prestatie)
    case .trajectBeeindigd(let einde):
      close(einde)
      // Nothing is left to suspend: what was open ends with the trajectory.
      for index in opschortingen.indices where opschortingen[index].hervat == nil {
        opschortingen[index].hervat = max(
          opschortingen[index].van, einde.datum.adding(days: 1))
      }
    case .trajectOpgeschort(let period):
      // A measure suspends once: recorded again, its period has another end.
      if let known = opschortingen.lastIndex(where: {
        $0.maatregel != nil && $0.maatregel == period.maatregel && $0.van == period.van
      }) {
        opschortingen[known] = period
      } else {
        opschortingen.append(period)
      }
    case .trajectHervat(let day, let measure):
      for index in opschortingen.indices where opschortingen[index].hervat == nil {
        guard measure == nil || opschortingen[index].maatregel == measure else { continue }
        opschortingen[index].hervat = day
      }
    case .trajectVrijgesteld(let vrijstelling): vrijstellingen.append(vrijstelling)
    case .vergoedingBeoordeeld(let oordeel): vergoedingsoordelen.append(oordeel)
    case .vrijeFaseBegonnen(let start): begin(start)
    case .faseBeeindigd(let slot): finish(slot)
    case .vrijstellingGeregeld(let vrijstelling): prestatievrijstelling = vrijstelling
    default: break
    }
  }
}
