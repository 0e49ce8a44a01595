import Casework

extension StoryWriter {
  mutating func request(on day: Datum, early: Bool = false) {
    let causes: [Aanleiding] =
      early
      ? [.werknemer, .werkgever]
      : instrument == .cmw ? [.werknemer, .werkgever, .vijfJaar, .vdab] : [.werknemer, .werkgever]
    let sitting = teller.regels.grond(.wopOnbepaaldTotIndienst, on: day).datum
    let isSitting = instrument == .cmw && hired <= sitting
    add(
      .requestEvaluation(
        Aanvraag(
          aanleiding: isSitting ? .zittendeWerknemers : random.pick(causes), datum: day,
          attest: !early && random.chance(8))))
  }

  mutating func plan(for day: Datum, _ ready: Voorbereiding) {
    hire(before: min(day, today))
    let asked = min(today, day).adding(days: -random.int(10...28))
    switch ready {
    case .geenPOP: break
    case .oudePOP: registerPOPs(last: min(today, day.adding(days: -random.int(380...600))))
    default: registerPOPs(last: min(today, day).adding(days: -random.int(30...280)))
    }
    request(on: asked)
    addPlanning(on: day)
    switch ready {
    case .begonnenVragenlijst: answer(completely: false)
    case .alles: handIn(before: min(today, day))
    case .geenPOP, .oudePOP, .geenVragenlijst: break
    }
  }

  /// The conversation of `day`, with everything that goes before it.
  mutating func hold(on day: Datum, _ deviation: Afwijkingsoort?) {
    if deviation == .teVroeg {
      hire(on: day.adding(days: -random.int(200...600)))
    } else {
      hire(before: day)
    }
    let age = deviation == .oudePOP ? 370...450 : deviation == .teVroeg ? 10...90 : 20...300
    registerPOPs(last: day.adding(days: -random.int(age)))
    request(on: day.adding(days: -random.int(25...60)), early: deviation == .teVroeg)
    addPlanning(on: day)
    if deviation == .geenVragenlijst {
      answer(completely: false)
    } else {
      handIn(before: day)
    }
    let names = random.pick(random.int(1...2), of: teksten.opstellers)
    add(
      .holdConversation(
        HoldConversation(
          gesprek: Gesprek(
            datum: day, evaluator: random.pick(teksten.evaluatoren),
            werkgever: names.map { "\($0), \(random.pick(teksten.functies))" },
            werknemerAanwezig: deviation != .werknemerAfwezig,
            plaats: random.pick(teksten.plaatsen)),
          afwijking: deviation == nil ? nil : random.pick(teksten.afwijkingen))))
  }

  /// What two of the people at the table promised; the draws of every other story stay the same.
  mutating func agree(after talk: Datum) {
    add(
      .agreeTask(
        Afspraak(
          op: talk, wie: .werkgever, wat: teksten.acties[0], tegen: talk.adding(days: 21))))
    add(
      .agreeTask(
        Afspraak(
          op: talk, wie: .begeleider, wat: teksten.acties[1], tegen: talk.adding(days: 21))))
  }

  /// A decision on `day`, after its conversation; one in twelve went against a rule.
  mutating func decide(_ outcome: Uitkomst, on day: Datum, revised: Bool = false) {
    let talk = day.adding(days: -random.int(revised ? 6...15 : 1...12))
    hold(on: talk, random.chance(8) ? random.pick([.oudePOP, .werknemerAfwezig]) : nil)
    if revised {
      let first: Uitkomst = outcome == .wopOngewijzigd ? .wopMinimum : .wopOngewijzigd
      add(.takeDecision(decision(first, on: day.adding(days: -random.int(1...5)))))
      var second = decision(outcome, on: day)
      second.motivering = random.pick(teksten.herzieningen)
      add(.reviseDecision(second))
    } else {
      add(.takeDecision(decision(outcome, on: day)))
    }
  }

  private mutating func decision(_ outcome: Uitkomst, on day: Datum) -> TakeDecision {
    let reasons = teksten.motiveringen[outcome.rawValue] ?? teksten.kort
    return TakeDecision(
      uitkomst: outcome, motivering: random.pick(random.chance(6) ? teksten.kort : reasons),
      mededelingWerkgever: random.chance(25) ? random.pick(teksten.mededelingen) : nil,
      datum: day, wop: outcome == .wopGewijzigd ? otherWOP(on: day) : nil)
  }

  private mutating func otherWOP(on day: Datum) -> WOP {
    let id: ParameterID = instrument == .imw ? .wopPercentagesIMW : .wopPercentagesCMW
    let values = teller.regels.grond(id, on: day).lijst.compactMap { Int($0) }
    let others = values.filter { $0 != wop?.percentage }
    return WOP(
      percentage: random.pick(others), begeleidingsnood: random.pick(Begeleidingsnood.allCases))
  }

  private mutating func addPlanning(on day: Datum) {
    guard let hour = Tijdstip(random.pick(["9:00", "9:30", "10:30", "13:30", "14:00", "15:15"]))
    else { return }
    add(
      .planConversation(
        Planning(
          datum: day, uur: hour, plaats: random.pick(teksten.plaatsen),
          contact: random.pick(teksten.opstellers))))
  }

  private mutating func answer(completely: Bool) {
    let answers = teller.answers
    add(
      .answerQuestionnaire(
        formulier: answers.formulier,
        antwoorden: random.pick(completely ? answers.complete : answers.partial)))
  }

  private mutating func handIn(before day: Datum) {
    answer(completely: true)
    add(
      .handInQuestionnaire(
        HandIn(overlegdOp: day.adding(days: -random.int(2...9)), ontbrekend: [])))
  }
}
