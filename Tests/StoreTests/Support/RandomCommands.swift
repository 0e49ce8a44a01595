import TestSupport
import Casework
import Testing

/// Commands out of a seed: likely enough to be accepted that a dossier gets somewhere.
struct RandomCommands {
  private var generator: SplitMix64
  private(set) var today: Datum

  init(seed: UInt64) throws {
    generator = SplitMix64(seed: seed)
    today = try day("2025-01-01")
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  /// A day not long ago.
  private mutating func recent() -> Datum { today.adding(days: -number(0...3)) }

  private mutating func text() -> String {
    one(of: [
      "kort", "Zoë's \"reden\" / met\ttekens \u{1F600}", "twaalf woorden of toch bijna", " ",
    ])
  }

  mutating func opening(_ index: Int) throws -> OpenDossier {
    let instrument = one(of: Instrument.allCases)
    return try .test(
      "\(instrument.rawValue)-\(index)", one(of: ["Peeters", "Çelik", "Van den Broeck"]),
      one(of: ["Jan", "Łucja"]), insz: one(of: [nil, "93.05.18-223-61"]),
      geboren: one(of: ["1993-05-18", "1980-02-29"]), instrument: instrument)
  }

  /// A job that begins on one of few days, so that a later one can be its end.
  private mutating func job() -> Tewerkstelling {
    let hasEnded = number(0...1) == 0
    return Tewerkstelling(
      van: today.adding(days: -today.dayNumber % 60), tot: hasEnded ? today : nil,
      soort: one(of: [.nec, .nec, .necMetWOP, .sec]), werkgever: one(of: [nil, nil, text()]),
      oorzaak: hasEnded ? one(of: [nil, .nietVerlengd, .andere]) : nil)
  }

  private mutating func correction() -> CorrectData {
    var correction = CorrectData(reden: text())
    correction.naam = one(of: [nil, "Peeters", "Ölmez"])
    correction.geboortedatum = one(of: [nil, today.adding(days: -15_000)])
    correction.inDienst = one(of: [nil, today.adding(days: -number(1...3000))])
    correction.insz = one(of: [.blijft, .leeg])
    return correction
  }

  mutating func next() throws -> Command {
    today = today.adding(days: number(0...20))
    switch number(0...20) {
    case 0, 1: return .registerPOP(POP(datum: recent(), acties: [text()]))
    case 2:
      return .requestEvaluation(
        Aanvraag(aanleiding: one(of: Aanleiding.allCases), datum: recent(), attest: true))
    case 3:
      return .planConversation(
        Planning(datum: recent().adding(days: 9), uur: try #require(Tijdstip("9:05"))))
    case 4: return .answerQuestionnaire(formulier: "urn:form|1", antwoorden: "{}")
    case 5: return .handInQuestionnaire(HandIn(overlegdOp: recent(), ontbrekend: []))
    case 6, 7:
      return .holdConversation(
        HoldConversation(
          gesprek: Gesprek(
            datum: recent(), evaluator: "Els", werkgever: ["An"], werknemerAanwezig: true),
          afwijking: text()))
    case 8, 9:
      return .takeDecision(
        TakeDecision(
          uitkomst: one(of: [.doorstroomklaar, .doorstroomklaar, .wopMinimum, .geenDoorstroom]),
          motivering: text(), datum: today))
    case 10:
      return .reviseDecision(
        TakeDecision(
          uitkomst: one(of: [.doorstroomklaar, .wopOngewijzigd]), motivering: text(), datum: today))
    case 11: return .referTrajectory(mandaat: "7882", op: today)
    case 12: return .startTrajectory(op: today)
    case 13: return .changePhase(ChangePhase(fase: one(of: Fase.allCases), op: today))
    case 14:
      return .registerStage(Stage(bedrijf: text(), van: today, postcode: try Postcode("9000")))
    case 15: return .registerHours(Prestatie(uren: Uren(units: 300), datum: today, nota: text()))
    case 16:
      return number(0...3) > 0
        ? .endTrajectory(Trajecteinde(datum: today, resultaat: .stopgezet, reden: text()))
        : .registerEmployment(Tewerkstelling(van: today, soort: one(of: [.nec, .sec])))
    case 17: return .registerEmployment(job())
    case 18:
      return .agreeTask(
        Afspraak(
          op: recent(), wie: one(of: Uitvoerder.allCases), wat: text(),
          tegen: today.adding(days: number(0...3))))
    case 19: return .completeTask(nummer: number(1...3), op: recent())
    case 20:
      return one(of: [
        .handInPOP(op: recent()), .completePOPAction(actie: 1, op: recent()),
        .notePosition(
          Standpunt(datum: recent(), van: .werknemer, over: .weigering, tekst: text())),
        .deliberate(Beraad(van: recent(), wachtOp: text(), tot: today.adding(days: 9))),
        .cancelConversation(
          NietDoorgegaan(datum: recent(), wie: .werkgever, reden: text())),
        .setPoint(vraag: "werk.taken", stand: .teBespreken, op: recent()),
        .notePoint(vraag: "werk.taken", notitie: text(), op: recent()),
        .takeOver(Overname(stap: one(of: Blokstap.allCases), op: recent(), door: "Els")),
        .correctData(correction()),
      ])
    default:
      return number(0...5) > 0
        ? .registerHours(Prestatie(uren: Uren(units: 5), datum: recent()))
        : .closeDossier(Sluiting(datum: today, reden: text()))
    }
  }
}
