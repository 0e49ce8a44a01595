import Casework
import Testing

@Suite("Traject fase: vooruit, met reden overslaan, over de termijn is een feit")
struct FaseTests {
  private let sv35 = "SV 35 (2018-2019), antwoord 1c: vier opeenvolgende fasen"

  /// Voortraject from 26 January 2026, seen on 1 July 2026.
  private func running() throws -> Walk {
    var walk = try Walk()
    try walk.traject()
    walk.vandaag = "2026-07-01"
    return walk
  }

  @Test func `no phase before a trajectory, nor before its start`() throws {
    var walk = try Walk()
    walk.expectRefused(.phase(.jobmatching, "2026-02-10"), "geen-lopend-traject")
    try walk.traject(start: nil)
    walk.expectRefused(.phase(.jobmatching, "2026-02-10"), "traject-niet-gestart")
  }

  @Test func `phases never go backwards or in place`() throws {
    var walk = try running()
    try walk.run(.phase(.jobmatching, "2026-02-10"))
    walk.expectRefused(.phase(.voortraject, "2026-03-01"), "fase-terug", by: sv35)
    walk.expectRefused(.phase(.jobmatching, "2026-03-01"), "fase-terug", by: sv35)
  }

  @Test(arguments: [nil, " "])
  func `a skipped phase needs a reason`(reason: String?) throws {
    let walk = try running()
    walk.expectRefused(
      .phase(.stage, "2026-02-10", overgeslagen: reason), "fase-overgeslagen-zonder-reden", by: sv35
    )
  }

  @Test func `with a reason the skipped phases stay visible`() throws {
    var walk = try running()
    try walk.run(.phase(.nazorg, "2026-02-10", overgeslagen: "meteen aan het werk"))
    let states = try #require(walk.dossier.traject).fasestaten(.test)
    #expect(states.map(\.stand) == [.voltooid, .overgeslagen, .overgeslagen, .lopend])
    #expect(states.map(\.overgeslagen) == [nil, "meteen aan het werk", "meteen aan het werk", nil])
  }

  @Test func `a next phase starts after the running one's first day`() throws {
    let walk = try running()
    walk.expectRefused(.phase(.jobmatching, "2026-01-25"), "fase-te-vroeg", by: sv35)
    walk.expectRefused(.phase(.jobmatching, "2026-01-26"), "fase-te-vroeg", by: sv35)
    #expect(walk.refusal(of: .phase(.jobmatching, "2026-01-27")) == nil)
  }

  @Test func `the running phase ends the day before, or earlier where that is said`() throws {
    var walk = try running()
    walk.expectRefused(
      .phase(.jobmatching, "2026-02-10", vorigeTot: "2026-01-25"), "vorige-tot-ongeldig")
    walk.expectRefused(
      .phase(.jobmatching, "2026-02-10", vorigeTot: "2026-02-10"), "vorige-tot-ongeldig")
    try walk.run(.phase(.jobmatching, "2026-02-10", vorigeTot: "2026-02-05"))
    try walk.run(.phase(.stage, "2026-03-02"))
    let ends = walk.dossier.traject?.fasen.map(\.tot)
    #expect(ends == ["2026-02-05", "2026-03-01", nil])
  }

  @Test func `on the last day of the term there is no flag, a day later there is`() throws {
    var onTime = try running()
    #expect(try onTime.run(.phase(.jobmatching, "2026-02-26")).isEmpty)
    var late = try running()
    let warnings = try late.run(.phase(.jobmatching, "2026-02-27"))
    #expect(warnings.map(\.code) == ["fase-over-termijn"])
    #expect(warnings.map(\.bron.titel) == ["traject.termijn-voortraject"])
  }

  @Test func `the term is the one of the day on which the trajectory started`() throws {
    var walk = try running()
    walk.regels = .test(versies: [
      .termijnJobmatching: [("2013-01-01", .getal(3)), ("2026-02-01", .getal(1))]
    ])
    try walk.run(.phase(.jobmatching, "2026-02-10"))
    let states = try #require(walk.dossier.traject).fasestaten(walk.regels)
    #expect(states[1].uiterlijk == "2026-05-09")
  }

  @Test func `a phase of tomorrow is recorded with a warning`() throws {
    var walk = try running()
    walk.vandaag = "2026-02-01"
    #expect(try walk.run(.phase(.jobmatching, "2026-02-02")).map(\.code) == ["datum-in-toekomst"])
  }
}
