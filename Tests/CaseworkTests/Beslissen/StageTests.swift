import Casework
import Testing

@Suite("Traject stage en traject uren")
struct StageTests {
  private func hours(_ day: Datum) throws -> Command {
    .registerHours(Prestatie(uren: try #require(Uren(entered: "7,5")), datum: day))
  }

  private func stage(_ bedrijf: String, _ day: Datum = "2026-01-28", nummer: String? = nil) throws
    -> Command
  {
    .registerStage(
      Stage(
        bedrijf: bedrijf, van: day,
        ondernemingsnummer: try nummer.map { try Ondernemingsnummer($0) }))
  }

  @Test func `outside a running trajectory nothing is registered`() throws {
    var walk = try Walk()
    walk.expectRefused(try stage("Bakkerij Maes"), "geen-lopend-traject")
    walk.expectRefused(try hours("2026-01-28"), "geen-lopend-traject")
    try walk.traject(start: nil)
    walk.expectRefused(try stage("Bakkerij Maes"), "traject-niet-gestart")
    walk.expectRefused(try hours("2026-01-28"), "traject-niet-gestart")
    try walk.run(.startTrajectory(op: "2026-01-26"))
    walk.expectRefused(try stage("Bakkerij Maes", "2026-01-25"), "buiten-traject")
    walk.expectRefused(try hours("2026-01-25"), "buiten-traject")
    #expect(walk.refusal(of: try hours("2026-01-26")) == nil)
    try walk.run(.end("2026-01-29", .stopgezet))
    walk.expectRefused(try stage("Bakkerij Maes", "2026-01-30"), "geen-lopend-traject")
    walk.expectRefused(try hours("2026-01-30"), "geen-lopend-traject")
    walk.expectRefused(try hours("2026-01-25"), "geen-lopend-traject")
  }

  @Test func `what was done in a trajectory can be recorded after its end, with a warning`() throws
  {
    var walk = try Walk()
    try walk.traject()
    try walk.run(.phase(.jobmatching, "2026-01-28"), .end("2026-01-29", .stopgezet))
    #expect(try walk.run(hours("2026-01-29")).map(\.code) == ["na-einde-ingevoerd"])
    #expect(try walk.run(stage("Bakkerij Maes")).map(\.code) == ["na-einde-ingevoerd"])
    #expect(walk.dossier.traject?.uren.shown == "7,5")
    #expect(walk.dossier.traject?.stages.count == 1)
  }

  @Test func `a stage belongs to jobmatching and stage`() throws {
    var walk = try Walk()
    walk.vandaag = "2026-07-01"
    try walk.traject()
    try walk.run(.phase(.jobmatching, "2026-02-10"), .phase(.stage, "2026-03-02"))
    let early = try walk.run(stage("Bakkerij Maes", "2026-02-09"))
    #expect(early.map(\.code) == ["stage-buiten-fase"])
    #expect(early.map(\.bron) == [Bronnen.stagefase])
    #expect(try walk.run(stage("Bakkerij Maes", "2026-02-10")).isEmpty)
    #expect(try walk.run(stage("Garage Claes", "2026-03-02")).isEmpty)
    try walk.run(.phase(.nazorg, "2026-05-01"))
    let long = try walk.run(
      .registerStage(Stage(bedrijf: "Drukkerij", van: "2026-04-01", tot: "2026-05-01")))
    #expect(long.map(\.code) == ["stage-buiten-fase"])
    #expect(walk.dossier.traject?.stages.count == 4)
  }

  @Test func `a host that is known in the social economy is recorded, with the rule`() throws {
    var walk = try Walk()
    try walk.traject()
    try walk.run(.phase(.jobmatching, "2026-01-28"))
    walk.lookups.socialeEconomie = "Buurtwerk Zuid vzw"
    let warnings = try walk.run(stage("Buurtwerk Zuid"))
    #expect(warnings.map(\.code) == ["stage-sociale-economie"])
    #expect(warnings.map(\.bron) == [Bronnen.regulier])
    #expect(walk.dossier.traject?.stages.count == 1)
  }

  @Test(arguments: [
    ("De Linde vzw", nil), ("  DE LINDE VZW ", nil), ("Een andere naam", "BE 0887.010.362"),
  ])
  func `the own enterprise is no host, by name or by number`(bedrijf: String, nummer: String?)
    throws
  {
    var walk = try Walk()
    try walk.traject()
    walk.expectRefused(
      try stage(bedrijf, nummer: nummer), "eigen-onderneming",
      by: "SV 274 (2021-2022), antwoord 7e: alle stages op een reguliere werkvloer")
  }

  @Test func `another enterprise is a host, with or without its number`() throws {
    var walk = try Walk()
    try walk.traject()
    try walk.run(stage("Bakkerij Maes"), stage("Garage Claes", nummer: "1000.000.021"))
    #expect(walk.dossier.traject?.stages.count == 2)
  }

  @Test func `a stage has a host and does not end before it begins`() throws {
    var walk = try Walk()
    try walk.traject()
    walk.expectRefused(try stage(" "), "verplicht-veld")
    walk.expectRefused(
      .registerStage(Stage(bedrijf: "Bakkerij Maes", van: "2026-01-28", tot: "2026-01-27")),
      "tot-voor-van")
  }

  @Test func `hours add up`() throws {
    var walk = try Walk()
    try walk.traject()
    try walk.run(hours("2026-01-27"), hours("2026-01-28"))
    #expect(walk.dossier.traject?.uren.decimal == "15")
  }
}
