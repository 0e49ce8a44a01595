import Casework
import Testing

@Suite("Wat niet kan, en wat zelden klopt")
struct AannemelijkheidTests {
  private func hours(_ hours: Int, on day: Datum = "2026-01-27") -> Command {
    .registerHours(Prestatie(uren: Uren(units: hours * 300), datum: day))
  }

  @Test func `a day has 24 hours of guidance, and not one more`() throws {
    var walk = try Walk()
    try walk.traject()
    try walk.run(hours(20), hours(4))
    walk.expectRefused(hours(1), "meer-dan-een-dag")
    try walk.run(hours(24, on: "2026-01-28"))
  }

  @Test func `a stage that goes on after the trajectory is asked about`() throws {
    var walk = try Walk()
    try walk.traject()
    let stage = Command.registerStage(
      Stage(bedrijf: "Bakkerij", van: "2026-01-27", tot: "2026-03-31"))
    try walk.run(stage)
    let codes = try walk.run(.end("2026-01-30", .geenTewerkstelling)).map(\.code)
    #expect(codes.contains("stage-na-einde"))
    #expect(try walk.run(stage).map(\.code).contains("stage-na-einde"))
  }

  @Test(arguments: [
    ("2006-03-01", true), ("2006-03-02", false), ("1940-03-02", true), ("1940-03-01", false),
  ])
  func `from 15 to 80 years at hiring nothing is asked`(born: String, isUsual: Bool) throws {
    var opening = OpenDossier.sample(
      .cmw, inDienst: "2021-03-01", wop: WOP(percentage: 60, begeleidingsnood: .hoog))
    opening.geboortedatum = try #require(Datum(iso: born))
    let warnings = try opening.decide(
      newPersoon: PersoonID("p"), in: Situation(vandaag: "2026-02-01", regels: .test)
    ).warnings
    #expect(warnings.map(\.code) == (isUsual ? [] : ["leeftijd-bij-indienst"]))
  }

  @Test(arguments: ["CMW  0412", "CMW-0412\nregel2", "CMW\u{202E}0412", "CMW\u{A0}1"])
  func `a dossier number can be read from a list and typed again`(nummer: String) throws {
    var opening = OpenDossier.sample(
      .cmw, inDienst: "2021-03-01", wop: WOP(percentage: 60, begeleidingsnood: .hoog))
    opening.nummer = nummer
    #expect(
      refusal(
        of: try opening.decide(
          newPersoon: PersoonID("p"), in: Situation(vandaag: "2026-02-01", regels: .test)))?.code
        == "dossiernummer-vorm")
  }
}
