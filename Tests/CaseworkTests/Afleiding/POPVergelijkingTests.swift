import Casework
import Testing

@Suite("POP vergelijken")
struct POPVergelijkingTests {
  private let old = POP(
    datum: "2025-01-10", acties: ["heftruck", "Nederlands", "fietsen"],
    competenties: Competenties(
      generiekHuidig: ["op tijd", "beleefd"], generiekToekomstig: ["samenwerken", "plannen"],
      technischHuidig: ["inpakken"], technischToekomstig: ["heftruck rijden"]))
  private let new = POP(
    datum: "2026-01-10", acties: [" Nederlands ", "rijbewijs"],
    competenties: Competenties(
      generiekHuidig: ["Op tijd ", "SAMENWERKEN", "vragen stellen"], generiekToekomstig: ["leiden"],
      technischHuidig: ["inpakken"], technischToekomstig: ["heftruck rijden"]))

  @Test func `what was a goal and is had now is gained, whatever its capitals`() {
    let compared = POPVergelijking(new, met: old)
    #expect(compared.generiek.verworven == ["SAMENWERKEN"])
    #expect(compared.generiek.nieuw == ["vragen stellen"])
    #expect(compared.generiek.weg == ["beleefd"])
    #expect(compared.generiek.nogTeKomen == ["leiden"])
    #expect(compared.generiek.losgelaten == ["plannen"])
    #expect(compared.technisch.verworven.isEmpty && compared.technisch.losgelaten.isEmpty)
    #expect(compared.technisch.nogTeKomen == ["heftruck rijden"])
  }

  @Test func `an action that stands again is open, one that was done is done`() throws {
    var walk = try Walk()
    try walk.run(
      .registerPOP(old), .completePOPAction(actie: 1, op: "2025-09-01"),
      .completePOPAction(actie: 2, op: "2025-10-01"), .registerPOP(new),
      .completePOPAction(actie: 2, op: "2026-01-20"))
    let actions = try #require(walk.dossier.popVergelijkingen.first).acties
    #expect(actions.map(\.tekst) == [" Nederlands ", "rijbewijs", "heftruck", "fietsen"])
    #expect(actions.map(\.stand) == [.open, .klaar, .klaar, .vervallen])
    #expect(actions.map(\.klaarOp) == [nil, "2026-01-20", "2025-09-01", nil])
    #expect(actions.map(\.isNieuw) == [false, true, false, false])
  }

  @Test func `the newest is laid beside every earlier one, the nearest first`() throws {
    var walk = try Walk()
    #expect(walk.dossier.popVergelijkingen.isEmpty)
    try walk.run(.registerPOP(new))
    #expect(walk.dossier.popVergelijkingen.isEmpty)
    try walk.run(.registerPOP(POP(datum: "2024-01-10")), .registerPOP(old))
    #expect(walk.dossier.popVergelijkingen.map(\.eerdere) == ["2025-01-10", "2024-01-10"])
    #expect(walk.dossier.popVergelijkingen.allSatisfy { $0.pop == "2026-01-10" })
  }

  @Test func `an action is done once, by its number in the newest POP`() throws {
    var walk = try Walk()
    walk.expectRefused(.completePOPAction(actie: 1, op: "2026-01-20"), "pop-ontbreekt")
    try walk.run(.registerPOP(old), .registerPOP(new))
    walk.expectRefused(.completePOPAction(actie: 3, op: "2026-01-20"), "onbekend-nummer")
    walk.expectRefused(.completePOPAction(actie: 0, op: "2026-01-20"), "onbekend-nummer")
    walk.expectRefused(.completePOPAction(actie: 1, op: "2026-02-02"), "datum-in-toekomst")
    try walk.run(.completePOPAction(actie: 1, op: "2026-01-20"))
    walk.expectRefused(.completePOPAction(actie: 1, op: "2026-01-21"), "al-afgerond")
  }
}
