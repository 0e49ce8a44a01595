extension Dossier {
  func register(_ pop: POP, in situation: Situation) throws(Refusal) -> Decision {
    try situation.refuseFuture(pop.datum)
    if let handedIn = pop.ingediendOp { try situation.refuseFuture(handedIn) }
    let actions = pop.acties.filter { !$0.isBlank }.count
    let minimum = situation.regels.grond(.popActiesMinimum, on: pop.datum)
    return Decision(
      [.popGeregistreerd(pop)],
      warnings: actions < minimum.getal
        ? [
          Waarschuwing(
            .weinigActies(actions, minimum: minimum.getal), bron: minimum.bron,
            gronden: [Toepassing(minimum, op: pop.datum)])
        ] : [])
  }

  func request(_ aanvraag: Aanvraag, in situation: Situation) throws(Refusal) -> Decision {
    guard aanvraag.datum >= inDienst else { throw Refusal(.voorIndienst(inDienst)) }
    if let running = lopendeEvaluatie {
      throw Refusal(.evaluatieLoopt(running.aangevraagdOp))
    }
    return Decision(
      [.evaluatieAangevraagd(aanvraag)], warnings: situation.futureWarning(aanvraag.datum))
  }

  func plan(_ planning: Planning, in situation: Situation) throws(Refusal) -> Decision {
    let evaluation = try runningEvaluation()
    let past = planning.datum < situation.vandaag
    return Decision(
      [.evaluatieGepland(planning)],
      warnings: (past ? [Waarschuwing(.inVerleden(planning.datum))] : [])
        + outOfOrder(evaluation, talk: planning.datum))
  }

  func answer(_ form: String, _ answers: String) throws(Refusal) -> Decision {
    _ = try runningEvaluation()
    return Decision([.vragenlijstBeantwoord(formulier: form, antwoorden: answers)])
  }

  /// Handed in: complete, and discussed with the worker (SV collectief maatwerk, answer 5: prepared
  /// by the employer "in overleg met de doelgroepwerknemer").
  func handIn(_ handIn: HandIn, in situation: Situation) throws(Refusal) -> Decision {
    let evaluation = try runningEvaluation()
    guard evaluation.vragenlijst != nil else { throw Refusal(.geenAntwoorden) }
    guard handIn.ontbrekend.isEmpty else { throw Refusal(.antwoordenOntbreken(handIn.ontbrekend)) }
    guard let discussed = handIn.overlegdOp else {
      throw Refusal(.nietOverlegd, bron: Bronnen.evaluatie(instrument))
    }
    try situation.refuseFuture(discussed)
    return Decision([.vragenlijstIngediend(op: situation.vandaag, overlegdOp: discussed)])
  }

  /// Records the conversation, or every rule that it went against as a deviation with its reason.
  func hold(_ conversation: HoldConversation, in situation: Situation) throws(Refusal) -> Decision {
    let evaluation = try runningEvaluation()
    var gesprek = conversation.gesprek
    try situation.refuseFuture(gesprek.datum)
    guard gesprek.datum >= inDienst else { throw Refusal(.voorIndienst(inDienst)) }
    let objections = objections(to: gesprek, of: evaluation, situation.regels)
    let day = gesprek.datum
    let warnings =
      secondTalk(evaluation, day) + earlyTalk(evaluation, day)
      + lateDiscussion(evaluation, talk: day)
    guard !objections.isEmpty else {
      gesprek.afwijkingen = []
      return Decision([.gesprekGevoerd(gesprek)], warnings: warnings)
    }
    guard let reason = conversation.afwijking, !reason.isBlank else {
      throw Refusal(bezwaren: objections)
    }
    gesprek.afwijkingen = objections.map {
      Afwijking(
        regel: $0.reden.code, zin: $0.reden.zin, bron: $0.bron.titel, reden: reason)
    }
    return Decision(
      [.gesprekGevoerd(gesprek)],
      warnings: objections.map {
        Waarschuwing(.afwijking($0.reden.zin), bron: $0.bron, gronden: $0.gronden)
      } + warnings)
  }

  /// What speaks against a conversation on its day; each of these can be set aside with a reason.
  package func objections(to gesprek: Gesprek, of evaluation: Evaluatie, _ regels: Regelboek)
    -> [Bezwaar]
  {
    var found: [Bezwaar] = []
    if let objection = popBezwaar(on: gesprek.datum, regels) { found.append(objection) }
    if let objection = popIndienBezwaar(on: gesprek.datum, regels) { found.append(objection) }
    if evaluation.vragenlijst?.ingediendOp == nil {
      found.append(Bezwaar(reden: .vragenlijstNietIngediend, bron: Bronnen.evaluatie(instrument)))
    }
    var missing: [String] = []
    if gesprek.evaluator.isBlank { missing.append("de evaluator") }
    if gesprek.werkgever.allSatisfy(\.isBlank) { missing.append("de werkgever") }
    if !gesprek.werknemerAanwezig { missing.append("de werknemer") }
    if !missing.isEmpty {
      found.append(Bezwaar(reden: .partijOntbreekt(missing), bron: Bronnen.evaluatie(instrument)))
    }
    if let early = teVroeg(gesprek.datum, evaluation, regels) { found.append(early) }
    return found
  }

  /// What comes after a talk that it should come before: the request, and the questionnaire that
  /// prepares it.
  ///
  /// No text forbids the order, and a talk of the past is often entered later: it is pointed out.
  package func outOfOrder(_ evaluation: Evaluatie, talk day: Datum) -> [Waarschuwing] {
    let late = lateDiscussion(evaluation, talk: day)
    return earlyTalk(evaluation, day) + (late.isEmpty ? lateHandIn(evaluation, talk: day) : late)
  }

  private func earlyTalk(_ evaluation: Evaluatie, _ day: Datum) -> [Waarschuwing] {
    day < evaluation.aangevraagdOp
      ? [Waarschuwing(.gesprekVoorAanvraag(evaluation.aangevraagdOp))] : []
  }

  /// There can be two talks on a day; more often one was recorded twice.
  private func secondTalk(_ evaluation: Evaluatie, _ day: Datum) -> [Waarschuwing] {
    evaluation.gesprekken.contains { $0.datum == day } ? [Waarschuwing(.gesprekZelfdeDag(day))] : []
  }

  private func lateHandIn(_ evaluation: Evaluatie, talk day: Datum) -> [Waarschuwing] {
    guard let handedIn = evaluation.vragenlijst?.ingediendOp, handedIn > day else { return [] }
    return [
      Waarschuwing(
        .vragenlijstIngediendNaGesprek(handedIn), bron: Bronnen.evaluatie(instrument))
    ]
  }

  /// It prepares the talk, so it was discussed on that day at the latest; later is pointed out.
  private func lateDiscussion(_ evaluation: Evaluatie, talk day: Datum) -> [Waarschuwing] {
    guard let discussed = evaluation.vragenlijst?.overlegdOp, discussed > day else { return [] }
    return [
      Waarschuwing(
        .vragenlijstNaGesprek(overlegd: discussed), bron: Bronnen.evaluatie(instrument))
    ]
  }

  /// What is wrong with the POP for a conversation on `day`: none, or none that is at most a year old.
  package func popBezwaar(on day: Datum, _ regels: Regelboek) -> Bezwaar? {
    let age = regels.grond(.popGeldigheid, on: day)
    let bron = age.bron.byAnalogy(for: instrument)
    guard let pop = popsNieuwsteEerst.first(where: { $0.datum <= day }) else {
      return Bezwaar(reden: .geenPOP, bron: bron)
    }
    let last = pop.datum.sameDay(yearsLater: age.getal)
    return day <= last
      ? nil
      : Bezwaar(
        reden: .popVerouderd(pop: pop.datum, geldigTot: last, gesprek: day), bron: bron,
        gronden: [Toepassing(age, op: day)])
  }

  /// In collectief maatwerk a request of worker or employer waits two years after hiring.
  func teVroeg(_ day: Datum, _ evaluation: Evaluatie, _ regels: Regelboek) -> Bezwaar? {
    guard instrument == .cmw, !evaluation.attest,
      evaluation.aanleiding == .werknemer || evaluation.aanleiding == .werkgever
    else { return nil }
    let wait = regels.grond(.evaluatieVroegst, on: day)
    let first = vroegsteGesprek(on: day, regels)
    return day < first
      ? Bezwaar(
        reden: .teVroeg(vanaf: first), bron: wait.bron, gronden: [Toepassing(wait, op: day)])
      : nil
  }

  /// The first day of a talk at the request of worker or employer, by the rule in force on `day`.
  ///
  /// "Vanaf 2 jaar en 1 dag" (HERW!N): the day after a term of two years. That is the same day two
  /// years later, and 1 March for who was hired on 29 February.
  func vroegsteGesprek(on day: Datum, _ regels: Regelboek) -> Datum {
    let years = regels.grond(.evaluatieVroegst, on: day).getal
    return inDienst.lastDay(ofTermOf: 12 * years).adding(days: 1)
  }
}

extension Dossier {
  /// Why a step of an evaluation cannot be taken; nil while one runs.
  package var whyNoEvaluation: Reden? {
    guard lopendeEvaluatie == nil else { return nil }
    guard let taken = evaluatie?.beslissing else { return .geenEvaluatie }
    return .evaluatieBeslist(taken.datum, taken.uitkomst)
  }

  func runningEvaluation() throws(Refusal) -> Evaluatie {
    if let running = lopendeEvaluatie { return running }
    throw Refusal(whyNoEvaluation ?? .geenEvaluatie)
  }
}
