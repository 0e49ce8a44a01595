import Casework
import Testing

@Suite("Taken bij een traject: POP einde stage, vrijstelling van prestaties")
struct TrajectTakenTests {
  /// In the stage phase from 2 March 2026, so through 1 June.
  private func inStage() throws -> Walk {
    var walk = try Walk()
    walk.vandaag = "2026-07-01"
    try walk.traject()
    try walk.run(.phase(.jobmatching, "2026-02-10"), .phase(.stage, "2026-03-02"))
    return walk
  }

  private func row(_ task: Taak, _ walk: Walk) -> Werkregel? {
    walk.dossier.werkregels(.test).first { $0.taak == task }
  }

  private func pop(_ day: Datum) -> Command {
    .registerPOP(POP(datum: day, acties: ["Nederlands", "heftruck"]))
  }

  @Test func `the POP is asked for from 30 days before the end of the stage phase`() throws {
    let walk = try inStage()
    #expect(row(.popNaStage, walk)?.uiterste == "2026-06-01")
    #expect(row(.popNaStage, walk)?.vanaf == "2026-05-02")
    var early = try Walk()
    try early.traject()
    #expect(row(.popNaStage, early) == nil)
  }

  @Test func `only a POP of the last 30 days, or later, is the updated one`() throws {
    var walk = try inStage()
    try walk.run(pop("2026-05-01"))
    #expect(row(.popNaStage, walk) != nil)
    try walk.run(pop("2026-05-02"))
    #expect(row(.popNaStage, walk) == nil)
  }

  @Test func `the day on which the stage phase ended counts, not its term`() throws {
    var walk = try inStage()
    try walk.run(.phase(.nazorg, "2026-04-16"))
    #expect(row(.popNaStage, walk)?.uiterste == "2026-04-15")
    #expect(row(.popNaStage, walk)?.vanaf == "2026-03-16")
    try walk.run(pop("2026-05-20"))
    #expect(row(.popNaStage, walk) == nil)
  }

  @Test func `the release is asked for until it is arranged`() throws {
    var walk = try Walk()
    try walk.traject()
    #expect(row(.vrijstelling, walk)?.vanaf == "2026-01-26")
    #expect(row(.vrijstelling, walk)?.uiterste == "2026-02-09")
    try walk.run(.arrangeRelease(Prestatievrijstelling(datum: "2026-01-30", nota: "elke dinsdag")))
    #expect(row(.vrijstelling, walk) == nil)
    #expect(walk.dossier.traject?.prestatievrijstelling?.datum == "2026-01-30")
  }

  @Test func `a release belongs to a trajectory that runs`() throws {
    var walk = try Walk()
    walk.expectRefused(
      .arrangeRelease(Prestatievrijstelling(datum: "2026-01-30")), "geen-lopend-traject")
    try walk.traject(start: nil)
    #expect(walk.refusal(of: .arrangeRelease(Prestatievrijstelling(datum: "2026-01-24"))) == nil)
    walk.expectRefused(.arrangeRelease(Prestatievrijstelling(datum: "2021-02-28")), "voor-indienst")
  }
}
