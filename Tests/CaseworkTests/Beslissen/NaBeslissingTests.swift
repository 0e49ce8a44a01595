import Casework
import Testing

@Suite("Rond de beslissing: wat nog gepland is, het nieuwe WOP en wat op de werklijst blijft")
struct NaBeslissingTests {
  private func ending(_ walk: Walk) -> Werkregel? {
    walk.dossier.werkregels(.test).first { $0.taak == .wopLooptAf }
  }

  @Test func `a step of an evaluation that was decided names the decision`() throws {
    var walk = try Walk()
    try walk.decide(.doorstroomklaar)
    walk.expectRefused(.plan("2026-03-01"), "evaluatie-beslist")
    let said = try #require(walk.refusal(of: .plan("2026-03-01"))).zin
    #expect(said.contains("22/01/2026") && said.contains(Uitkomst.doorstroomklaar.naam))
  }

  @Test func `the sign that a WOP ends goes with the WOP while the trajectory is awaited or runs`()
    throws
  {
    var walk = try Walk(inDienst: "2021-03-01")
    try walk.decide(.doorstroomklaar)
    for step: Command in [
      .referTrajectory(mandaat: "7882", op: "2026-01-23"), .startTrajectory(op: "2026-01-26"),
    ] {
      let row = try #require(ending(walk))
      #expect(row.isShown(on: "2026-02-28"))
      #expect(!row.isShown(on: "2026-03-01"))
      try walk.run(step)
    }
    #expect(ending(walk)?.isShown(on: "2026-03-01") == false)
    try walk.run(.end("2026-02-01", .geenTewerkstelling))
    #expect(ending(walk)?.isShown(on: "2026-03-01") == true)
  }

  @Test func `never two rows for the end of one WOP on one day`() throws {
    var walk = try Walk(inDienst: "2021-03-01")
    let day: Datum = "2025-09-01"
    for decided in [false, true] {
      if decided { try walk.decide(.doorstroomklaar) }
      let rows = walk.dossier.werkregels(.test).filter {
        [.wopLooptAf, .wopZonderBeslissing].contains($0.taak)
      }
      for offset in 0...240 {
        #expect(rows.count { $0.isShown(on: day.adding(days: offset)) } <= 1)
      }
    }
  }

  @Test func `a decision while a second talk is planned is pointed out`() throws {
    var walk = try Walk()
    try walk.prepare()
    try walk.run(.hold("2026-01-20"), .plan("2026-02-10"))
    let warnings = try walk.run(try .decide(.doorstroomklaar))
    #expect(warnings.map(\.code) == ["gesprek-nog-gepland"])
    #expect(warnings.first?.zin.contains("10/02/2026") == true)
    var other = try Walk()
    try other.prepare()
    try other.run(.hold("2026-01-20"))
    #expect(try other.run(try .decide(.doorstroomklaar)).isEmpty)
  }

  @Test func `another first day of a new WOP is recorded with a warning that names the usual one`()
    throws
  {
    var walk = try Walk(inDienst: "2021-03-01")
    try walk.prepare()
    try walk.run(.hold("2026-01-20"))
    for day: Datum in ["2026-01-22", "2026-02-28", "2026-03-02", "2027-01-01"] {
      var copy = walk
      let warnings = try copy.run(try .decide(.wopOngewijzigd, van: day))
      #expect(warnings.map(\.code) == ["wop-van-anders"], "\(day)")
      #expect(warnings.first?.zin.contains("01/03/2026") == true)
      #expect(warnings.first?.bron.zekerheid == .aanname)
      #expect(copy.dossier.wop?.van == day)
    }
    #expect(try walk.run(try .decide(.wopOngewijzigd, van: "2026-03-01")).isEmpty)
  }

  @Test func `a phase that begins later is planned, and the one before it runs until then`() throws
  {
    var walk = try Walk()
    try walk.traject()
    try walk.run(.phase(.jobmatching, "2026-02-20"))
    let traject = try #require(walk.dossier.traject)
    func stands(_ day: Datum) -> [Fasestaat.Stand] {
      traject.fasestaten(walk.regels, op: day).map(\.stand)
    }
    #expect(stands("2026-02-19") == [.lopend, .gepland, .gepland, .gepland])
    #expect(stands("2026-02-20") == [.voltooid, .lopend, .gepland, .gepland])
    let state = walk.dossier.stappenplan(walk.regels, vandaag: "2026-02-19").first {
      $0.stap == .traject
    }
    #expect(state?.reden.hasPrefix("Jobmatching begint op 20/02/2026") == true)
  }
}
