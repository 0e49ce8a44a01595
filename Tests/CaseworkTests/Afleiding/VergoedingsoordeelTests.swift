import Casework
import Testing

@Suite("Een vergoeding die te beoordelen is")
struct VergoedingsoordeelTests {
  private func stopped() throws -> Walk {
    var walk = try Walk()
    walk.vandaag = "2026-12-31"
    try walk.traject()
    try walk.run(.end("2026-02-10", .stopgezet))
    return walk
  }

  private func judge(
    _ fase: Fase = .voortraject, _ uitkomst: Vergoedingsoordeel.Uitkomst = .verschuldigd,
    _ day: Datum = "2026-03-02", _ reden: String = "in overleg betaald"
  ) -> Command {
    .judgeFee(Vergoedingsoordeel(fase: fase, uitkomst: uitkomst, datum: day, reden: reden))
  }

  private func fee(_ walk: Walk, on day: Datum = "2026-12-31") -> Vergoedingsregel {
    walk.dossier.vergoedingsstaat(walk.regels, vandaag: day).regels[0]
  }

  @Test func `what is judged due stands on the statement, from the day of the judgement`() throws {
    var walk = try stopped()
    func statement(_ van: Datum, _ tot: Datum) throws -> Afrekening {
      try Ledger(dossiers: [walk.dossier]).afrekening(van, tot)
    }
    let before = try statement("2026-01-01", "2026-03-31")
    #expect(before.lijnen.isEmpty)
    #expect(before.waarschuwingen == [Waarschuwing(.teBeoordelen(aantal: 1))])
    #expect(try statement("2026-04-01", "2026-06-30").waarschuwingen.isEmpty)

    try walk.run(judge())
    #expect(fee(walk).stand == .verschuldigd && fee(walk).verschuldigdOp == "2026-03-02")
    #expect(fee(walk, on: "2026-03-01").stand == .verwacht)
    #expect(
      fee(walk).waarom == "Beoordeeld op 02/03/2026 als verschuldigd: in overleg betaald")
    let after = try statement("2026-01-01", "2026-03-31")
    #expect(after.lijnen.map(\.bedrag.cent) == [52_937])
    #expect(after.waarschuwingen.isEmpty)
  }

  @Test func `what is judged to lapse is owed no more, and the last judgement counts`() throws {
    var walk = try stopped()
    try walk.run(judge(), judge(.voortraject, .vervallen))
    #expect(fee(walk).stand == .vervallen && fee(walk).verschuldigdOp == nil)
  }

  @Test func `also in a closed dossier, with a reason, and only what asks for it`() throws {
    var walk = try stopped()
    try walk.run(.closeDossier(Sluiting(datum: "2026-03-31", reden: "klaar")))
    walk.expectRefused(judge(.voortraject, .verschuldigd, "2026-03-02", " "), "geen-reden")
    walk.expectRefused(judge(.voortraject, .verschuldigd, "2026-02-09"), "oordeel-te-vroeg")
    #expect(walk.refusal(of: judge(.stage))?.code == "niet-te-beoordelen")
    try walk.run(judge())
    #expect(fee(walk).stand == .verschuldigd)
  }
}
