import Casework
import TestSupport
import Testing

@Suite("Een stap terugnemen")
struct TerugnameTests {
  /// What the journal says of a step that was just recorded by who asks.
  private static let eigen = StapHerkomst(
    door: "Els Claes", isEigen: true, opgetekendOp: "2026-02-01", isVanVandaag: true,
    isGeboekt: false)

  private func takeBack(_ walk: Walk) throws -> Command {
    .takeBackStep(stap: try #require(walk.dossier.laatsteStap).versie)
  }

  @Test func `hours that were taken back count nowhere, and the journal keeps both lines`() throws {
    var walk = try Walk()
    walk.lookups.laatsteStap = Self.eigen
    try walk.traject()
    let before = walk.dossier
    let hours = try #require(Uren(entered: "7,5"))
    try walk.run(.registerHours(Prestatie(uren: hours, datum: "2026-01-28")))
    #expect(walk.dossier.traject?.prestaties.count == 1)
    try walk.run(try takeBack(walk))
    #expect(walk.dossier.traject == before.traject)
    #expect(walk.dossier.versie == before.versie + 2 && walk.events.count == walk.dossier.versie)
    #expect(walk.events.suffix(1) == [.stapTeruggenomen(stap: before.versie + 1)])
    // What came before is now the last step, and the start of a trajectory stays.
    walk.expectRefused(try takeBack(walk), "stap-onomkeerbaar")
  }

  @Test func `one step after another can be taken back, and another one taken instead`() throws {
    var walk = try Walk()
    walk.lookups.laatsteStap = Self.eigen
    try walk.run(
      .registerPOP(POP(datum: "2025-06-01", acties: ["Nederlands"])),
      .request(.werknemer, on: "2026-01-10"))
    try walk.run(try takeBack(walk))
    #expect(walk.dossier.evaluatie == nil && walk.dossier.pops.count == 1)
    try walk.run(try takeBack(walk))
    #expect(walk.dossier.pops.isEmpty)
    walk.expectRefused(.takeBackStep(stap: 2), "geen-stap")
    try walk.run(.request(.werkgever, on: "2026-01-11"))
    #expect(walk.dossier.evaluatie?.aanleiding == .werkgever && walk.dossier.versie == 6)
  }

  @Test func `only the last step, only by who took it, only on that day, only before booking`()
    throws
  {
    var walk = try Walk()
    try walk.run(.request(.werknemer, on: "2026-01-10"), .plan("2026-01-20"))
    walk.expectRefused(.takeBackStep(stap: 3), "geen-stap")
    walk.lookups.laatsteStap = Self.eigen
    walk.expectRefused(.takeBackStep(stap: 2), "stap-niet-laatste")
    #expect(walk.refusal(of: .takeBackStep(stap: 3)) == nil)
    walk.lookups.laatsteStap?.isGeboekt = true
    walk.expectRefused(.takeBackStep(stap: 3), "stap-geboekt")
    walk.lookups.laatsteStap?.isVanVandaag = false
    walk.expectRefused(.takeBackStep(stap: 3), "stap-niet-vandaag")
    walk.lookups.laatsteStap?.isEigen = false
    walk.expectRefused(.takeBackStep(stap: 3), "stap-van-ander")
  }

  @Test func `what others act upon is never taken back`() throws {
    var walk = try Walk()
    walk.lookups.laatsteStap = Self.eigen
    try walk.prepare()
    walk.expectRefused(try takeBack(walk), "stap-onomkeerbaar")
    try walk.run(.hold("2026-01-20"), .decide(.doorstroomklaar))
    walk.expectRefused(try takeBack(walk), "stap-onomkeerbaar")
    try walk.run(try .revise(.doorstroomklaar))
    walk.expectRefused(try takeBack(walk), "stap-onomkeerbaar")
    for step: Command in [
      .referTrajectory(mandaat: "7882", op: "2026-01-30"), .startTrajectory(op: "2026-01-30"),
      .end("2026-01-31", .stopgezet),
      .closeDossier(Sluiting(datum: "2026-02-01", reden: "weg")),
    ] {
      try walk.run(step)
      walk.expectRefused(try takeBack(walk), "stap-onomkeerbaar")
    }
    // After closing a job can be recorded, and taken back: the dossier stays closed.
    try walk.run(
      .registerEmployment(Tewerkstelling(van: "2026-02-01", tot: nil, soort: .nec)))
    try walk.run(try takeBack(walk))
    #expect(walk.dossier.tewerkstellingen.isEmpty && walk.dossier.sluiting != nil)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `after taking back, everything is as before the step`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var walk = try Walk()
    walk.lookups.laatsteStap = Self.eigen
    if random.chance(60) { try walk.traject(start: random.chance(80) ? "2026-01-26" : nil) }
    for _ in 0..<60 {
      let before = walk.dossier
      let command = random.command()
      guard walk.refusal(of: command) == nil else { continue }
      try walk.run(command)
      guard walk.dossier.versie == before.versie + 1, random.chance(50),
        walk.refusal(of: try takeBack(walk)) == nil
      else { continue }
      try walk.run(try takeBack(walk))
      let now = walk.dossier
      #expect(now == Dossier(walk.events))
      #expect(now.stappen == before.stappen)
      #expect(now.evaluaties == before.evaluaties && now.trajecten == before.trajecten)
      #expect(now.pops == before.pops && now.wop == before.wop && now.sluiting == before.sluiting)
      #expect(now.tewerkstellingen == before.tewerkstellingen)
      #expect(now.afspraken == before.afspraken)
      #expect(now.werkregels(walk.regels) == before.werkregels(walk.regels))
    }
  }
}
