import Casework
import Testing

@Suite("Afspraken: wie, wat, tegen wanneer")
struct AfspraakTests {
  private func agree(
    _ tegen: Datum, _ wie: Uitvoerder = .werkgever, _ wat: String = "attest bezorgen"
  ) -> Command {
    .agreeTask(Afspraak(op: "2026-01-20", wie: wie, wat: wat, tegen: tegen))
  }

  private func talked() throws -> Walk {
    var walk = try Walk()
    try walk.prepare()
    try walk.run(.hold("2026-01-20"))
    return walk
  }

  private func rows(_ walk: Walk) -> [Werkregel] {
    walk.dossier.werkregels(walk.regels).filter { $0.taak == .afspraak }
  }

  @Test func `each agreement is a row of its own, also two of one day`() throws {
    var walk = try talked()
    try walk.run(agree("2026-02-10"), agree("2026-02-10", .begeleider))
    #expect(rows(walk).map(\.uiterste) == ["2026-02-10", "2026-02-10"])
    #expect(rows(walk).map(\.naam) == ["afspraak: werkgever", "afspraak: begeleider"])
    #expect(rows(walk).map(\.volgnr) == [1, 2])
    #expect(rows(walk).map(\.vanaf) == ["2026-01-20", "2026-01-20"])
  }

  @Test func `it stays to be done after the decision, until it is done`() throws {
    var walk = try talked()
    try walk.run(
      agree("2026-02-10"), agree("2026-02-12"), .decide(.wopOngewijzigd, on: "2026-01-25"))
    #expect(rows(walk).count == 2)
    try walk.run(.completeTask(nummer: 1, op: "2026-01-30"))
    #expect(rows(walk).map(\.volgnr) == [2])
    #expect(walk.dossier.afspraken.map(\.klaarOp) == ["2026-01-30", nil])
  }

  @Test func `numbers go on in a later evaluation, and each list has its own`() throws {
    var walk = try talked()
    try walk.run(
      agree("2026-02-10"), .decide(.wopOngewijzigd, on: "2026-01-25"),
      .request(.werknemer, on: "2026-01-28"), agree("2026-03-01", .werknemer))
    #expect(walk.dossier.afsprakenVanEvaluatie.map(\.nummer) == [2])
    #expect(walk.dossier.openAfspraken.map(\.nummer) == [1, 2])
  }

  @Test func `a closed dossier asks for no agreement any more`() throws {
    var walk = try talked()
    try walk.run(agree("2026-02-10"), .closeDossier(Sluiting(datum: "2026-02-01", reden: "weg")))
    #expect(rows(walk).isEmpty)
  }

  @Test func `an agreement says what, and is done once, by its number, not tomorrow`() throws {
    var walk = try talked()
    walk.expectRefused(agree("2026-02-10", .andere, " "), "verplicht-veld")
    walk.expectRefused(.completeTask(nummer: 1, op: "2026-02-01"), "onbekend-nummer")
    try walk.run(agree("2026-02-10"))
    walk.expectRefused(.completeTask(nummer: 0, op: "2026-02-01"), "onbekend-nummer")
    walk.expectRefused(.completeTask(nummer: 2, op: "2026-02-01"), "onbekend-nummer")
    walk.expectRefused(.completeTask(nummer: 1, op: "2026-02-02"), "datum-in-toekomst")
    try walk.run(.completeTask(nummer: 1, op: "2026-02-01"))
    walk.expectRefused(.completeTask(nummer: 1, op: "2026-02-01"), "al-afgerond")
    try Walk().expectRefused(agree("2026-02-10"), "geen-evaluatie")
  }

  @Test func `a last day that is over is pointed out`() throws {
    var walk = try talked()
    #expect(try walk.run(agree("2026-01-31")).map(\.code) == ["datum-in-verleden"])
    #expect(try walk.run(agree("2026-02-01")).isEmpty)
  }
}
