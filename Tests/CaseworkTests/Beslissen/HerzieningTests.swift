import Casework
import Testing

@Suite("Beslissing herzien")
struct HerzieningTests {
  @Test func `without a decision there is nothing to revise`() throws {
    try Walk().expectRefused(try .revise(.doorstroomklaar), "geen-beslissing")
  }

  @Test func `a revision is motivated, not of the future, and of an outcome that exists`() throws {
    var walk = try Walk()
    try walk.decide(.wopOngewijzigd)
    walk.expectRefused(
      try .revise(.doorstroomklaar, " "), "geen-motivering",
      by: "wet 29 juli 1991 betreffende de uitdrukkelijke motivering, art. 2 en 3")
    walk.expectRefused(try .revise(.doorstroomklaar, on: "2026-02-02"), "datum-in-toekomst")
    walk.expectRefused(
      try .revise(.orientatieCMW), "uitkomst-niet-voor-instrument", by: "beslissing.uitkomsten-cmw")
    #expect(
      try walk.run(.revise(.doorstroomklaar, "kort")).map(\.code) == ["motivering-zegt-weinig"])
  }

  @Test func `a revision keeps the old decision and gives the old WOP back`() throws {
    var walk = try Walk()
    let before = walk.dossier.wop
    try walk.decide(.wopGewijzigd, wop: "55 midden")
    let given = walk.dossier.wop
    try walk.run(.revise(.doorstroomklaar))
    #expect(walk.dossier.wop == before)
    let decision = try #require(walk.dossier.beslissing)
    #expect(decision.uitkomst == .doorstroomklaar)
    #expect(decision.herzien.map(\.uitkomst) == [.wopGewijzigd])
    #expect(decision.herzien.map(\.datum.iso) == ["2026-01-22"])
    #expect(decision.herzien.map(\.motivering) == [Command.motivering])
    #expect(decision.herzien.map(\.wop) == [given])
  }

  @Test func `the same value is measured against the WOP from before the decision`() throws {
    var walk = try Walk()
    try walk.decide(.wopGewijzigd, wop: "55 midden")
    walk.expectRefused(try .revise(.wopGewijzigd, wop: "60 hoog"), "wop-gelijk")
    try walk.run(.revise(.wopGewijzigd, wop: "50 laag"))
    #expect(walk.dossier.wop?.wop.shown == "50 laag")
  }

  @Test func `two revisions keep both, oldest first, and the WOP of before`() throws {
    var walk = try Walk()
    let before = walk.dossier.wop
    try walk.decide(.wopGewijzigd, wop: "55 midden")
    try walk.run(.revise(.wopMinimum), .revise(.doorstroomklaar))
    #expect(walk.dossier.beslissing?.herzien.map(\.uitkomst) == [.wopGewijzigd, .wopMinimum])
    #expect(walk.dossier.wop == before)
  }

  @Test func `while its trajectory runs, doorstroomklaar is not revised away`() throws {
    var walk = try Walk()
    try walk.traject()
    walk.expectRefused(try .revise(.wopOngewijzigd), "traject-loopt-bij-herziening")
    #expect(walk.refusal(of: try .revise(.doorstroomklaar)) == nil)
    try walk.run(.end("2026-01-28", .stopgezet))
    #expect(walk.refusal(of: try .revise(.wopOngewijzigd)) == nil)
  }

  @Test func `a decision can be revised after a new evaluation was requested`() throws {
    var walk = try Walk()
    try walk.decide(.wopOngewijzigd)
    try walk.run(.request(.vdab, on: walk.vandaag))
    try walk.run(
      .reviseDecision(
        TakeDecision(
          uitkomst: .doorstroomklaar, motivering: "Na heroverweging toch klaar.",
          datum: walk.vandaag)))
    #expect(walk.dossier.beslissing?.uitkomst == .doorstroomklaar)
    #expect(walk.dossier.lopendeEvaluatie?.beslissing == nil)
  }
}
