import Casework
import Testing

@Suite("Een nieuw WOP na een beslissing")
struct NieuwWOPTests {
  private func held(_ instrument: Instrument = .cmw, inDienst: Datum = "2021-03-01") throws -> Walk
  {
    var walk = try Walk(instrument, inDienst: inDienst)
    try walk.prepare()
    try walk.run(.hold("2026-01-20"))
    return walk
  }

  @Test func `wop-gewijzigd with the same value is refused`() throws {
    try held().expectRefused(try .decide(.wopGewijzigd, wop: "60 hoog"), "wop-gelijk")
  }

  @Test func `wop-gewijzigd needs a value of the instrument`() throws {
    let walk = try held()
    walk.expectRefused(try .decide(.wopGewijzigd), "wop-ontbreekt")
    walk.expectRefused(
      try .decide(.wopGewijzigd, wop: "35 laag"), "wop-waarde", by: "wop.percentages-cmw")
    #expect(try held(.imw).refusal(of: .decide(.wopGewijzigd, wop: "35 laag")) == nil)
  }

  @Test(arguments: [Uitkomst.doorstroomklaar, .wopOngewijzigd, .wopMinimum])
  func `another outcome takes no other WOP value`(uitkomst: Uitkomst) throws {
    try held().expectRefused(try .decide(uitkomst, wop: "55 midden"), "wop-niet-gevraagd")
  }

  @Test func `after five years the new WOP follows on the old one`() throws {
    var walk = try held()
    try walk.run(.decide(.wopGewijzigd, wop: "55 midden"))
    let wop = try #require(walk.dossier.wop)
    #expect(wop.wop.shown == "55 midden")
    #expect(wop.van == "2026-03-01")
    #expect(wop.tot == "2031-02-28")
  }

  @Test func `a first day that is given is kept`() throws {
    var walk = try held()
    try walk.run(.decide(.wopGewijzigd, wop: "55 midden", van: "2026-02-01"))
    #expect(walk.dossier.wop?.van == "2026-02-01")
    #expect(walk.dossier.wop?.tot == "2031-01-31")
  }

  @Test func `wop-ongewijzigd keeps the value and gives a new term`() throws {
    var walk = try held(inDienst: "2018-01-01")
    #expect(walk.dossier.wop?.tot == nil)
    try walk.run(.decide(.wopOngewijzigd, on: "2026-01-22"))
    #expect(walk.dossier.wop?.wop.shown == "60 hoog")
    #expect(walk.dossier.wop?.tot == "2031-01-21")
  }

  @Test func `wop-minimum is 40 laag`() throws {
    var walk = try held()
    try walk.run(.decide(.wopMinimum))
    #expect(walk.dossier.wop?.wop.shown == "40 laag")
  }

  @Test func `doorstroomklaar leaves the WOP as it is`() throws {
    var walk = try held()
    let before = walk.dossier.wop
    try walk.run(.decide(.doorstroomklaar))
    #expect(walk.dossier.wop == before)
    #expect(walk.dossier.wopBijOpening == before)
  }
}
