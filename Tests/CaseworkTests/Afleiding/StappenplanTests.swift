import Casework
import Testing

@Suite("Stappenplan: de zes stappen")
struct StappenplanTests {
  typealias Stand = Stapstaat.Stand

  private func stands(_ walk: Walk, on day: Datum? = nil) -> [Stand] {
    let plan = walk.dossier.stappenplan(walk.regels, vandaag: day ?? walk.vandaag)
    #expect(plan.map(\.stap) == Stap.allCases)
    #expect(plan.allSatisfy { $0.reden.hasSuffix(".") && !$0.bron.titel.isEmpty })
    return plan.map(\.stand)
  }

  private func step(_ stap: Stap, _ walk: Walk) -> Stapstaat? {
    walk.dossier.stappenplan(walk.regels, vandaag: walk.vandaag).first { $0.stap == stap }
  }

  @Test func `a new dossier is open and waits for an evaluation`() throws {
    #expect(stands(try Walk()) == [.open, .open, .geblokkeerd, .geblokkeerd, .geblokkeerd, .open])
  }

  @Test(arguments: [Instrument.ama, .imw])
  func `an instrument without a trajectory says so`(instrument: Instrument) throws {
    #expect(stands(try Walk(instrument))[4] == .nvt)
  }

  @Test func `a prepared talk is under way`() throws {
    var walk = try Walk()
    try walk.prepare()
    #expect(stands(walk) == [.klaar, .klaar, .bezig, .geblokkeerd, .geblokkeerd, .open])
  }

  @Test func `a POP that will be too old blocks the planned talk weeks ahead`() throws {
    var walk = try Walk()
    try walk.prepare(talk: "2026-06-02", pop: "2025-06-01")
    #expect(stands(walk)[0] == .open)
    #expect(step(.gesprek, walk)?.stand == .geblokkeerd)
    #expect(step(.gesprek, walk)?.bron.titel == "pop.geldigheid")
    try walk.run(.plan("2026-06-01"))
    #expect(step(.gesprek, walk)?.stand == .bezig)
  }

  @Test func `a talk that is planned too early is blocked`() throws {
    var walk = try Walk(inDienst: "2024-03-01")
    try walk.prepare(talk: "2026-02-28", aanleiding: .werknemer)
    #expect(step(.gesprek, walk)?.stand == .geblokkeerd)
    #expect(step(.gesprek, walk)?.bron.titel == "evaluatie.vroegst")
  }

  @Test func `a held talk shows how many deviations it has`() throws {
    var walk = try Walk()
    try walk.run(.request(.vdab, on: "2026-01-01"), .hold("2026-01-20", afwijking: "opname"))
    #expect(step(.gesprek, walk)?.stand == .klaar)
    #expect(step(.gesprek, walk)?.reden.contains("2 afwijkingen") == true)
    #expect(step(.beslissing, walk)?.stand == .open)
  }

  @Test func `while doorstroomklaar is carried out the POP stays as it was at the talk`() throws {
    var walk = try Walk()
    try walk.decide(.doorstroomklaar)
    #expect(stands(walk, on: walk.vandaag.sameDay(yearsLater: 2))[0] == .klaar)
    var other = try Walk()
    try other.decide(.wopOngewijzigd)
    #expect(stands(other, on: other.vandaag.sameDay(yearsLater: 2))[0] == .open)
  }

  @Test func `doorstroomklaar opens the trajectory, another outcome does not`() throws {
    var ready = try Walk()
    try ready.decide(.doorstroomklaar)
    #expect(stands(ready)[3...4] == [.klaar, .open])
    var same = try Walk()
    try same.decide(.wopOngewijzigd)
    #expect(stands(same)[3...4] == [.klaar, .nvt])
  }

  @Test func `a running phase tells its last day and the days that are left`() throws {
    var walk = try Walk()
    try walk.traject()
    #expect(step(.traject, walk)?.stand == .bezig)
    #expect(step(.traject, walk)?.reden == "Voortraject, uiterlijk 25/02/2026: nog 24 dagen.")
    walk.vandaag = "2026-02-26"
    #expect(step(.traject, walk)?.reden.contains("1 dag te laat") == true)
  }

  @Test func `an ended trajectory is done until a later decision asks for another`() throws {
    var walk = try Walk()
    try walk.traject()
    try walk.run(.end("2026-01-27", .geenTewerkstelling))
    #expect(stands(walk)[4...5] == [.klaar, .open])
    try walk.run(.revise(.doorstroomklaar, on: "2026-01-28"))
    #expect(stands(walk)[4] == .klaar)
    try walk.run(
      .request(.vdab, on: "2026-01-28"), .hold("2026-01-29", afwijking: "zelfde week"))
    try walk.run(.decide(.doorstroomklaar, on: "2026-01-30"))
    #expect(stands(walk)[4] == .open)
  }

  @Test func `after closing the follow-up lasts through the same day 24 months later`() throws {
    var walk = try Walk()
    try walk.run(.closeDossier(Sluiting(datum: "2026-01-15", reden: "uit dienst")))
    #expect(stands(walk, on: "2028-01-15")[5] == .bezig)
    #expect(stands(walk, on: "2028-01-16")[5] == .klaar)
  }

  @Test func `a POP of after the planned talk asks to move the talk, not for another POP`() throws {
    var walk = try Walk()
    try walk.run(
      .request(.vijfJaar, on: "2025-12-01"), .plan("2026-01-20"),
      .registerPOP(POP(datum: "2026-01-25", acties: ["Nederlands", "heftruck"])))
    let sentence =
      "De POP van 25/01/2026 is van na het gesprek van 20/01/2026: verplaats het gesprek."
    #expect(step(.pop, walk)?.stand == .open)
    #expect(step(.pop, walk)?.reden == sentence)
    #expect(step(.gesprek, walk)?.stand == .geblokkeerd)
    #expect(step(.gesprek, walk)?.reden == sentence)
    try walk.run(.plan("2026-01-26"))
    #expect(step(.pop, walk)?.stand == .klaar)
  }

  @Test func `a POP that expired since the talk says so on the day after its last`() throws {
    var walk = try Walk()
    try walk.decide(.doorstroomklaar)
    walk.vandaag = "2026-06-01"
    #expect(step(.pop, walk)?.reden == "POP van 01/06/2025, telt tot en met 01/06/2026.")
    walk.vandaag = "2026-06-02"
    #expect(
      step(.pop, walk)?.reden
        == "Bij het gesprek van 20/01/2026 telde de POP van 01/06/2025; hij verviel na 01/06/2026.")
  }

  @Test func `a yearly follow-up that is due is no longer called beside the point`() throws {
    var walk = try Walk(.ama, inDienst: "2025-01-15")
    walk.vandaag = "2026-01-18"
    #expect(
      step(.opvolging, walk)?.reden
        == "Jaarlijkse opvolging, uiterlijk 15/01/2026: 3 dagen te laat.")
    walk.vandaag = "2026-01-14"
    #expect(step(.opvolging, walk)?.reden == "Nog niet aan de orde.")
  }

  @Test func `what is late comes first, and a term of the law before a target`() throws {
    var walk = try Walk()
    try walk.traject()
    walk.vandaag = "2026-06-20"
    let rows = walk.dossier.werkregels(bij: .traject, walk.regels, vandaag: walk.vandaag)
    #expect(rows.map(\.taak) == [.faseEindigt, .vrijstelling])
    #expect(rows.allSatisfy { $0.stap == .traject && $0.isShown(on: walk.vandaag) })
  }
}
