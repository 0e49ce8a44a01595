import Casework
import Testing

@Suite("Termijnen van de fasen, tot op de dag")
struct TermijnTests {
  @Test(arguments: [
    (Fase.jobmatching, "2026-01-15", "2026-04-14"), (.stage, "2026-01-31", "2026-04-30"),
    (.nazorg, "2026-11-30", "2027-02-28"), (.nazorg, "2027-11-30", "2028-02-29"),
    (.voortraject, "2026-01-30", "2026-02-28"), (.voortraject, "2028-01-30", "2028-02-29"),
    (.voortraject, "2026-02-01", "2026-02-28"), (.voortraject, "2026-04-18", "2026-05-17"),
  ])
  func `a phase may run through the day before the same day`(fase: Fase, from: Datum, last: Datum) {
    #expect(Regelboek.test.termijn(of: fase, from: from, trajectStart: from).uiterlijk == last)
  }

  @Test func `a term is never moved to a working day`() {
    let last = Regelboek.test.termijn(
      of: .voortraject, from: "2026-04-18", trajectStart: "2026-04-18"
    ).uiterlijk
    #expect(last.weekday == 7)
  }

  @Test(arguments: zip(Fase.allCases, [1, 3, 3, 3]))
  func `each phase has its own number of months, with the source`(fase: Fase, months: Int) {
    let term = Regelboek.test.termijn(of: fase, from: "2026-01-15", trajectStart: "2026-01-15")
    #expect(term.maanden == months)
    #expect(term.grond.bron.titel == "traject.termijn-\(fase.rawValue)")
    #expect(term.rekenwijze.id == .termijnRekenwijze)
  }
}
