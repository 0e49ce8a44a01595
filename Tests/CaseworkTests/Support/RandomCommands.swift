import TestSupport

import Casework

/// Commands as a hurried, sometimes mistaken user would give them: legal and illegal ones mixed.
extension SplitMix64 {
  mutating func day(around middle: Datum = "2026-01-15", spread: Int = 400) -> Datum {
    middle.adding(days: Int.random(in: -spread...spread, using: &self))
  }

  mutating func optionalDay() -> Datum? { chance(30) ? day() : nil }

  mutating func text() -> String { pick(["", " ", "kort", Command.motivering, "De Linde vzw"]) }

  mutating func wop() -> WOP? {
    chance(50)
      ? WOP(percentage: pick([20, 35, 40, 55, 60, 80]), begeleidingsnood: pick([.laag, .hoog]))
      : nil
  }

  mutating func decision() -> TakeDecision {
    TakeDecision(
      uitkomst: pick(Uitkomst.allCases + [.doorstroomklaar, .doorstroomklaar]), motivering: text(),
      datum: day(spread: 30), wop: wop(), wopVan: optionalDay())
  }

  mutating func command() -> Command {
    switch Int.random(in: 0..<22, using: &self) {
    case 0: .registerPOP(POP(datum: day(), acties: chance(50) ? ["a", "b"] : []))
    case 1:
      .request(pick(Aanleiding.allCases), on: day(), attest: chance(20))
    case 2: .plan(day())
    case 3: .answerQuestionnaire(formulier: "f|1", antwoorden: "{}")
    case 4:
      .handInQuestionnaire(HandIn(overlegdOp: optionalDay(), ontbrekend: chance(20) ? ["x"] : []))
    case 5: .hold(day(spread: 30), afwijking: chance(70) ? "reden" : nil)
    case 6: .takeDecision(decision())
    case 7: .reviseDecision(decision())
    case 8: .referTrajectory(mandaat: pick(["7882", "6607", "6441", "9999"]), op: day(spread: 60))
    case 9: .startTrajectory(op: day(spread: 60))
    case 10, 11:
      .changePhase(
        ChangePhase(
          fase: pick(Fase.allCases), op: day(), vorigeTot: optionalDay(),
          overgeslagen: chance(50) ? text() : nil))
    case 12: .registerStage(Stage(bedrijf: text(), van: day(), tot: optionalDay()))
    case 13: .registerHours(Prestatie(uren: Uren(units: 2200), datum: day()))
    case 18:
      .suspendTrajectory(
        Opschorting(van: day(spread: 90), hervat: optionalDay(), reden: .andere))
    case 19:
      chance(50) ? .resumeTrajectory(op: day(spread: 120)) : .applyMeasure(.covid)
    case 14:
      chance(30)
        ? .endTrajectory(
          Trajecteinde(datum: day(), resultaat: pick(Trajectresultaat.allCases), reden: text()))
        : .registerEmployment(
          Tewerkstelling(van: day(), tot: optionalDay(), soort: pick(Tewerkstellingsoort.allCases)))
    case 15, 16, 17: course()
    case 20:
      .judgeFee(
        Vergoedingsoordeel(
          fase: pick(Fase.allCases), uitkomst: pick(Vergoedingsoordeel.Uitkomst.allCases),
          datum: day(), reden: text()))
    default:
      chance(4)
        ? .closeDossier(Sluiting(datum: day(), reden: text()))
        : chance(30) ? .arrangeRelease(Prestatievrijstelling(datum: day())) : .plan(day())
    }
  }
}

extension SplitMix64 {
  /// What happens around a talk, and with a POP that is there.
  mutating func course() -> Command {
    switch Int.random(in: 0..<11, using: &self) {
    case 8:
      .setPoint(
        vraag: pick(["a", "b"]), stand: pick(Puntstand.allCases), op: day(spread: 30))
    case 9: .notePoint(vraag: pick(["a", "b"]), notitie: text(), op: day(spread: 30))
    case 10:
      .takeOver(
        Overname(stap: pick(Blokstap.allCases), op: day(spread: 30), door: "Els"))
    case 0:
      .cancelConversation(
        NietDoorgegaan(datum: day(spread: 30), wie: pick(Partij.allCases), reden: text()))
    case 1:
      .notePosition(
        Standpunt(
          datum: day(spread: 30), van: chance(80) ? pick(Spreker.allCases) : nil,
          over: pick(Standpuntsoort.allCases), tekst: text()))
    case 2: .deliberate(Beraad(van: day(spread: 30), wachtOp: text(), tot: optionalDay()))
    case 3: .endDeliberation(op: day(spread: 30))
    case 4:
      .agreeTask(
        Afspraak(
          op: day(spread: 30), wie: pick(Uitvoerder.allCases), wat: text(), tegen: day(spread: 60)))
    case 5: .completeTask(nummer: Int.random(in: 0...4, using: &self), op: day(spread: 30))
    case 6: .handInPOP(op: day(spread: 30))
    default: .completePOPAction(actie: Int.random(in: 0...3, using: &self), op: day(spread: 30))
    }
  }
}
