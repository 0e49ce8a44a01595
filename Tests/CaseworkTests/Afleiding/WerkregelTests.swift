import Casework
import Testing

@Suite("Werkregels: wat er te doen is, als intervallen")
struct WerkregelTests {
  private func rows(_ walk: Walk) -> [Werkregel] { walk.dossier.werkregels(walk.regels) }

  private func row(_ taak: Taak, _ walk: Walk) throws -> Werkregel {
    try #require(rows(walk).first { $0.taak == taak })
  }

  @Test func `the first POP is due a month after hiring`() throws {
    let row = try row(.eerstePOP, try Walk(inDienst: "2026-01-31"))
    #expect(row.vanaf == "2026-01-31")
    #expect(row.uiterste == "2026-02-28")
  }

  @Test func `a POP is renewed within the year, shown 30 days ahead`() throws {
    var walk = try Walk()
    try walk.run(.registerPOP(POP(datum: "2025-06-01", acties: ["a", "b"])))
    let row = try row(.popVernieuwen, walk)
    #expect(row.uiterste == "2026-06-01")
    #expect(row.vanaf == "2026-05-02")
  }

  @Test func `an evaluation is planned within 30 days`() throws {
    var walk = try Walk()
    try walk.run(.request(.vdab, on: "2026-01-15"))
    #expect(try row(.gesprekPlannen, walk).uiterste == "2026-02-14")
  }

  @Test func `what a planned talk misses shows from the request on, weeks ahead`() throws {
    var walk = try Walk()
    try walk.run(.request(.vdab, on: "2026-01-15"), .plan("2026-03-16"))
    let missing = try row(.popVoorGesprek, walk)
    #expect(missing.vanaf == "2026-01-15")
    #expect(missing.uiterste == "2026-03-16")
    #expect(missing.uur?.iso == "14:00")
    try walk.run(.registerPOP(POP(datum: "2026-01-16", acties: ["a", "b"])))
    #expect(try row(.vragenlijst, walk).uiterste == "2026-03-16")
    try walk.run(
      .answerQuestionnaire(formulier: "f|1", antwoorden: "{}"),
      .handInQuestionnaire(HandIn(overlegdOp: "2026-01-20", ontbrekend: [])))
    #expect(try row(.gesprek, walk).uiterste == "2026-03-16")
  }

  @Test func `a POP that will be too old on the planned day is missing already`() throws {
    var walk = try Walk()
    try walk.prepare(talk: "2026-06-02", pop: "2025-06-01")
    #expect(rows(walk).map(\.taak) == [.popVoorGesprek, .wopLooptAf, .wopZonderBeslissing])
  }

  @Test func `decision, referral and start each have their number of days`() throws {
    var walk = try Walk()
    try walk.prepare()
    try walk.run(.hold("2026-01-20"))
    #expect(try row(.beslissen, walk).uiterste == "2026-02-03")
    try walk.run(.decide(.doorstroomklaar, on: "2026-01-22"))
    #expect(try row(.verwijzen, walk).uiterste == "2026-02-05")
    try walk.run(.referTrajectory(mandaat: "7882", op: "2026-01-23"))
    #expect(try row(.starten, walk).uiterste == "2026-02-22")
  }

  @Test func `a phase ends with its term`() throws {
    var walk = try Walk()
    try walk.traject()
    #expect(rows(walk).map(\.taak) == [.faseEindigt, .vrijstelling, .wopLooptAf])
    #expect(try row(.faseEindigt, walk).uiterste == "2026-02-25")
  }

  @Test func `a WOP that ends shows 180 days ahead, until a talk is planned before its end`() throws
  {
    var walk = try Walk(inDienst: "2021-03-01")
    let row = try row(.wopLooptAf, walk)
    #expect(row.uiterste == "2026-02-28")
    #expect(row.vanaf.days(since: row.uiterste) == -180)
    try walk.run(.request(.vijfJaar, on: "2026-01-15"), .plan("2026-06-01"))
    #expect(rows(walk).contains { $0.taak == .wopLooptAf })
    try walk.run(.plan("2026-02-28"))
    #expect(!rows(walk).contains { $0.taak == .wopLooptAf })
  }

  @Test func `whoever works elsewhere without end asks for nothing more`() throws {
    var walk = try Walk()
    try walk.run(
      .registerEmployment(Tewerkstelling(van: "2026-01-12", soort: .nec, werkgever: "Bakkerij")))
    #expect(!rows(walk).contains { $0.isShown(on: "2026-01-12") })
    try walk.run(
      .registerEmployment(
        Tewerkstelling(van: "2026-01-12", tot: "2026-01-20", soort: .nec, werkgever: "Bakkerij")))
    #expect(walk.dossier.tewerkstellingen.count == 1)
    #expect(!rows(walk).isEmpty)
  }

  @Test func `a WOP without end never ends`() throws {
    #expect(!rows(try Walk(inDienst: "2018-12-31")).contains { $0.taak == .wopLooptAf })
  }

  @Test func `an inschakelingstraject in LDE lasts five years`() throws {
    let row = try row(.inschakelingLooptAf, try Walk(.lde, inDienst: "2022-05-01"))
    #expect(row.uiterste == "2027-04-30")
  }

  @Test func `AMA is followed up every year`() throws {
    var walk = try Walk(.ama, inDienst: "2025-05-01")
    #expect(try row(.jaarlijkseOpvolging, walk).uiterste == "2026-05-01")
    try walk.decide(.geenDoorstroom, on: "2026-01-22")
    #expect(try row(.jaarlijkseOpvolging, walk).uiterste == "2027-01-22")
  }

  @Test(arguments: Instrument.allCases)
  func `a closed dossier asks for nothing`(instrument: Instrument) throws {
    var walk = try Walk(instrument)
    #expect(!rows(walk).isEmpty)
    try walk.run(.closeDossier(Sluiting(datum: "2026-01-15", reden: "uit dienst")))
    #expect(rows(walk).isEmpty)
  }

  @Test(arguments: [
    (-1, Dringendheid.teLaat), (0, .vandaag), (1, .week), (7, .week), (8, .later),
  ])
  func `days left make the urgency`(days: Int, urgency: Dringendheid) {
    #expect(Dringendheid(dagen: days) == urgency)
  }

  @Test func `a WOP that ends without a decision goes before everything, 30 days ahead`() throws {
    let walk = try Walk(inDienst: "2021-03-01")
    let early = try row(.wopLooptAf, walk)
    let pressing = try row(.wopZonderBeslissing, walk)
    #expect(early.uiterste == "2026-02-28")
    #expect(early.vanaf == "2025-09-01")
    #expect(early.tot == "2026-01-29")
    #expect(pressing.vanaf == "2026-01-29")
    #expect(pressing.uiterste == "2026-02-28")
    #expect(pressing.rang < "1970-01-01")
  }

  @Test func `a planned talk does not take away that the WOP ends without a decision`() throws {
    var walk = try Walk(inDienst: "2021-03-01")
    try walk.prepare()
    #expect(rows(walk).map(\.taak) == [.gesprek, .wopZonderBeslissing])
    try walk.run(.hold("2026-01-20"), .decide(.wopOngewijzigd))
    #expect(rows(walk).allSatisfy { $0.uiterste > "2026-02-28" || $0.taak == .popVernieuwen })
  }

  @Test func `an indefinite WOP runs out for nobody`() throws {
    #expect(rows(try Walk(inDienst: "2018-12-31")).map(\.taak) == [.eerstePOP])
  }
}
