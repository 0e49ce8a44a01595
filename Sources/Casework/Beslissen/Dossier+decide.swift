extension Dossier {
  /// Decides a command against this dossier, the look-ups it needs and the rules in force.
  ///
  /// - Throws: ``Refusal`` with every objection and its source; the dossier is unchanged.
  package func decide(_ command: Command, in situation: Situation) throws(Refusal) -> Decision {
    try refuseWhenClosed(command)
    return switch command {
    case .registerPOP(let pop): try register(pop, in: situation)
    case .requestEvaluation(let aanvraag): try request(aanvraag, in: situation)
    case .planConversation(let planning): try plan(planning, in: situation)
    case .answerQuestionnaire(let form, let answers): try answer(form, answers)
    case .handInQuestionnaire(let handIn): try self.handIn(handIn, in: situation)
    case .holdConversation(let conversation): try hold(conversation, in: situation)
    case .takeDecision(let decision): try take(decision, in: situation)
    case .reviseDecision(let decision): try revise(decision, in: situation)
    case .referTrajectory(let mandaat, let op, let soort):
      try refer(to: mandaat, on: op, soort, in: situation)
    case .startTrajectory(let op): try start(on: op, in: situation)
    case .changePhase(let change): try self.change(change, in: situation)
    case .registerStage(let stage): try register(stage, in: situation)
    case .registerHours(let prestatie): try register(prestatie, in: situation)
    case .endTrajectory(let einde): try end(einde, in: situation)
    case .registerEmployment(let job): try register(job, in: situation)
    case .closeDossier(let sluiting): try close(sluiting, in: situation)

    case .cancelConversation(let failed): try cancel(failed, in: situation)
    case .notePosition(let standpunt): try note(standpunt, in: situation)
    case .deliberate(let beraad): try deliberate(beraad, in: situation)
    case .endDeliberation(let op): try endDeliberation(on: op, in: situation)
    case .agreeTask(let afspraak): try agree(afspraak, in: situation)
    case .completeTask(let number, let op): try complete(task: number, on: op, in: situation)
    case .handInPOP(let op): try handInPOP(on: op, in: situation)
    case .completePOPAction(let action, let op):
      try complete(popAction: action, on: op, in: situation)
    case .suspendTrajectory(let period): try suspend(period, in: situation)
    case .resumeTrajectory(let op): try resume(on: op, in: situation)
    case .exemptTrajectory(let exemption): try exempt(exemption, in: situation)
    case .applyMeasure(let measure): try apply(measure, in: situation)
    case .endMeasure(let measure, let op): try end(measure, on: op, in: situation)
    case .extendEmploymentProgramme(let later): try extend(later, in: situation)
    case .endPhase(let slot): try finish(slot, in: situation)
    case .arrangeRelease(let vrijstelling): try arrange(vrijstelling, in: situation)
    case .judgeFee(let oordeel): try judge(oordeel, in: situation)
    case .takeBackStep(let stap): try takeBack(stap, in: situation)

    case .setPoint(let vraag, let stand, let op):
      try setPoint(vraag, stand, on: op, in: situation)
    case .notePoint(let vraag, let text, let op):
      try notePoint(vraag, text, on: op, in: situation)
    case .takeOver(let overname): try takeOver(overname, in: situation)
    case .correctData(let correction): try correct(correction, in: situation)
    }
  }

  /// After closing only what came after can still be recorded: jobs are followed for 24 months, a
  /// fee is judged when its statement is made, a text is copied, and a mistake is found.
  private func refuseWhenClosed(_ command: Command) throws(Refusal) {
    guard let sluiting else { return }
    if case .registerEmployment = command { return }
    if case .judgeFee = command { return }
    if case .takeBackStep = command { return }
    if case .takeOver = command { return }
    if case .correctData = command { return }
    throw Refusal(.dossierGesloten(sluiting.datum))
  }

  private func register(_ job: Tewerkstelling, in situation: Situation) throws(Refusal) -> Decision
  {
    guard job.van >= inDienst else { throw Refusal(.voorIndienst(inDienst)) }
    if let tot = job.tot, tot < job.van { throw Refusal(.totVoorVan) }
    if job.oorzaak != nil, job.tot == nil { throw Refusal(.oorzaakZonderEinde) }
    if let share = job.aandeelNEC {
      guard job.soort == .hybride else { throw Refusal(.aandeelNietVoorSoort) }
      guard (1...99).contains(share) else { throw Refusal(.aandeelVorm) }
    }
    let twice = tewerkstellingen.contains {
      $0.van == job.van && $0.soort == job.soort && $0.werkgever == job.werkgever
        && !$0.isContinued(by: job)
    }
    guard !twice else { throw Refusal(.tewerkstellingBestaat(job.van)) }
    return Decision(
      [.tewerkstellingGeregistreerd(job)], warnings: situation.futureWarning(job.van))
  }

  private func close(_ sluiting: Sluiting, in situation: Situation) throws(Refusal) -> Decision {
    guard !sluiting.reden.isBlank else { throw Refusal(.geenReden) }
    guard sluiting.datum >= inDienst else { throw Refusal(.voorIndienst(inDienst)) }
    guard lopendTraject == nil else { throw Refusal(.trajectLoopt(nil)) }
    return Decision(
      [.dossierGesloten(sluiting)], warnings: situation.futureWarning(sluiting.datum))
  }
}

extension Situation {
  /// A fact of the future is recorded, but somebody should look: it is often a slip of the year.
  func futureWarning(_ day: Datum) -> [Waarschuwing] {
    day > vandaag ? [Waarschuwing(.inToekomst(day))] : []
  }

  func refuseFuture(_ day: Datum) throws(Refusal) {
    guard day <= vandaag else { throw Refusal(.datumInToekomst(day)) }
  }
}
