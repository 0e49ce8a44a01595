import Casework
import Testing

@Suite("Kleinste WOP: voorgesteld, en voorbij als een nieuw traject start")
struct WOPVoorstelTests {
  /// Ended on 10 March 2026 without a job.
  private func ended(_ cause: Trajectoorzaak?, resultaat: Trajectresultaat = .stopgezet) throws
    -> Walk
  {
    var walk = try Walk(inDienst: "2022-03-01")
    walk.vandaag = "2026-04-01"
    try walk.traject()
    try walk.run(
      .endTrajectory(
        Trajecteinde(
          datum: "2026-03-10", resultaat: resultaat, reden: "bedrijf dicht", oorzaak: cause)))
    return walk
  }

  private func proposal(_ walk: Walk) -> WOPVoorstel? {
    walk.dossier.wopVoorstel(walk.regels, vandaag: walk.vandaag)
  }

  @Test func `outside the own will 40 laag is proposed, and nothing is decided`() throws {
    let walk = try ended(.uitvalBuitenWil)
    #expect(proposal(walk)?.wop.shown == "40 laag")
    #expect(proposal(walk)?.sinds == "2026-03-10")
    #expect(walk.dossier.wop?.wop.shown == "60 hoog")
    let row = walk.dossier.werkregels(walk.regels).first { $0.taak == .wopVoorstel }
    #expect(row?.uiterste == "2026-03-24")
  }

  @Test(arguments: [
    Trajectoorzaak.uitvalEigenWil, .vroegeAanwerving, .eindeContract, .dienstverlenerStopt, .andere,
    nil,
  ])
  func `nothing follows by itself from any other cause`(cause: Trajectoorzaak?) throws {
    #expect(proposal(try ended(cause)) == nil)
  }

  @Test func `a decision since takes the proposal away`() throws {
    var walk = try ended(.uitvalBuitenWil)
    try walk.run(.revise(.wopMinimum, on: "2026-03-20"))
    #expect(proposal(walk) == nil)
    #expect(walk.dossier.wop?.wop.shown == "40 laag")
    #expect(walk.dossier.wop?.van == "2026-03-20")
  }

  @Test func `decided on the day of the end the proposal is gone, and the step tells that end`()
    throws
  {
    var walk = try ended(.uitvalBuitenWil)
    try walk.run(.revise(.wopMinimum, on: "2026-03-10"))
    #expect(proposal(walk) == nil)
    #expect(!walk.dossier.werkregels(walk.regels).contains { $0.taak == .wopVoorstel })
    let step = try #require(
      walk.dossier.stappenplan(walk.regels, vandaag: walk.vandaag).first { $0.stap == .traject })
    #expect(step.stand == .klaar)
    #expect(step.reden.hasPrefix("Beëindigd op 10/03/2026:"))
  }

  @Test func `another decision of the same day leaves the proposal`() throws {
    var walk = try ended(.uitvalBuitenWil)
    try walk.run(.revise(.wopOngewijzigd, on: "2026-03-10"))
    #expect(proposal(walk)?.wop.shown == "40 laag")
  }

  @Test func `why it ended before a new trajectory names the line that ended it`() throws {
    var walk = try ended(.uitvalBuitenWil)
    try walk.run(
      .revise(.wopMinimum, on: "2026-03-20"), .request(.vdab, on: "2026-03-21"),
      .hold("2026-03-25", afwijking: "kort na het vorige"),
      .decide(.doorstroomklaar, on: "2026-03-26"),
      .referTrajectory(mandaat: "7882", op: "2026-03-27"), .startTrajectory(op: "2026-03-30"))
    let why = try #require(walk.waarom("wop.einde"))
    let ending = try #require(
      walk.journaal.last { $0.gebeurtenis == .wopBeeindigd(tot: "2026-03-29") })
    #expect(
      why.genummerd.contains(
        "\(ending.nr) Eerder beëindigd, op 29/03/2026: de dag erna startte een nieuw traject."))
    #expect(why.genummerd.contains("Bij de toekenning vastgelegd: tot en met 19/03/2031."))
    #expect(why.feiten.first?.zin.hasPrefix("Beslissing van 20/03/2026") == true)
  }

  @Test func `it ends the day before a new trajectory starts`() throws {
    var walk = try ended(.uitvalBuitenWil)
    try walk.run(
      .revise(.wopMinimum, on: "2026-03-20"), .request(.vdab, on: "2026-03-21"),
      .hold("2026-03-25", afwijking: "kort na het vorige"),
      .decide(.doorstroomklaar, on: "2026-03-26"),
      .referTrajectory(mandaat: "7882", op: "2026-03-27"))
    #expect(walk.dossier.wop?.tot != "2026-03-29")
    try walk.run(.startTrajectory(op: "2026-03-30"))
    #expect(walk.dossier.wop?.wop.shown == "40 laag")
    #expect(walk.dossier.wop?.tot == "2026-03-29")
    let rows = walk.dossier.werkregels(walk.regels).map(\.taak)
    #expect(!rows.contains(.wopLooptAf) && !rows.contains(.wopZonderBeslissing))
  }

  @Test func `another WOP goes on when a trajectory starts`() throws {
    var walk = try Walk(inDienst: "2022-03-01")
    try walk.traject()
    #expect(walk.dossier.wop?.tot == "2027-02-28")
  }
}
