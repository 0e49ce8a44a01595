import Testing

@Suite("dossier terugnemen", .waits, .timeLimit(.minutes(15)))
struct TerugnemenTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `the last own step is taken back, in JSON, in words and in the history`() throws {
    try desk.walk(to: .planned)
    let answer = try desk.json("dossier", "terugnemen", Desk.nummer)
    #expect(answer["dossiernummer"] == "CMW-0412" && answer["versie"] == 5)
    #expect(answer["teruggenomen"]?["stap"] == 4)
    #expect(answer["teruggenomen"]?["soort"] == "evaluatie-gepland")
    #expect(try desk.dossier()["evaluatie"]?["planning"] == .null)
    let lines = try desk.json("dossier", "journaal", Desk.nummer).items
    #expect(lines.map { $0["teruggenomen"] } == [false, false, false, true, false])
    #expect(lines.last?["soort"] == "stap-teruggenomen")
    let text = try desk.run(["dossier", "journaal", Desk.nummer]).output
    #expect(text.contains("[teruggenomen] Gesprek gepland"))
    #expect(text.contains("Teruggenomen: Gesprek gepland"))
    #expect(try desk.json("register", "controleren")["in_orde"] == true)
  }

  @Test func `a decision is refused with its reason and what to do instead`() throws {
    try desk.walk(to: .decided)
    let answer = try desk.run(["dossier", "terugnemen", Desk.nummer, "--json"])
    #expect(answer.status == 65)
    #expect((answer.output + answer.errors).contains("stap-onomkeerbaar"))
    #expect((answer.output + answer.errors).contains("Een beslissing kunt u niet terugnemen."))
    let other = try desk.run(
      ["dossier", "terugnemen", Desk.nummer], changes: ["DOORSTROOM_DOOR": "An Maes"])
    #expect(other.status == 65)
  }
}
