import Testing

@Suite("Details of a trajectory on the command line", .waits, .timeLimit(.minutes(15)))
struct TrajectDetailTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  private func hours(_ day: String) -> [String] {
    Desk.step("traject", "uren", "--uren", "7,5", "--datum", day)
  }

  private func stage(_ host: String, _ day: String) -> [String] {
    Desk.step("traject", "stage", "--bedrijf", host, "--van", day)
  }

  private func tasks() throws -> [String] {
    try desk.json("werklijst").items.compactMap { $0["taak"]?.text }
  }

  @Test func `an early hire keeps its cause, and the fees say by which parameter`() throws {
    try desk.walk(to: .started)
    try desk.json(hours("2026-01-28"))
    try desk.json(
      Desk.step(
        "traject", "beeindigen", "--datum", "2026-01-30", "--resultaat", "tewerkstelling",
        "--oorzaak", "vroege-aanwerving", "--reden", "contract bij de bakkerij"))
    let traject = try desk.dossier()["traject"]
    #expect(traject?["oorzaak"] == "vroege-aanwerving" && traject?["regime"] == "vier-fasen")
    #expect(traject?["uren_gemiddelde"] == 140)
    let fees = try desk.json("vergoedingen", Desk.nummer)["fasen"]?.items ?? []
    #expect(fees.first?["stand"] == "te-beoordelen")
    #expect(fees.first?["stand_parameter"] == "vergoeding.bij-vroege-aanwerving")
    #expect(fees.first?["stand_zekerheid"] == "aanname")
    #expect(try desk.warnings(hours("2026-01-29")) == ["na-einde-ingevoerd"])
    try desk.expectRefused([("geen-lopend-traject", hours("2026-01-31"))])
  }

  @Test func `the release from work is a task until it is arranged`() throws {
    try desk.walk(to: .started)
    #expect(try tasks().contains("vrijstelling-regelen"))
    try desk.json(Desk.step("traject", "vrijstelling", "--datum", "2026-01-27"))
    #expect(try !tasks().contains("vrijstelling-regelen"))
    #expect(try desk.dossier()["traject"]?["vrijstelling_geregeld_op"] == "2026-01-27")
  }

  @Test func `a stage outside its phase, or in the social economy, is pointed out`() throws {
    try desk.walk(to: .started)
    try desk.json(
      Desk.opening([
        "nummer": "B-1", "naam": "Claes", "onderneming": "Buurtwerk Zuid vzw",
        "ondernemingsnummer": "0400.000.086",
      ]))
    #expect(try desk.warnings(stage("Bakkerij", "2026-01-27")) == ["stage-buiten-fase"])
    #expect(
      try desk.warnings(stage("buurtwerk zuid VZW", "2026-01-28"))
        == ["stage-buiten-fase", "stage-sociale-economie"])
  }

  @Test func `four phases know no phase beside another, and none that ends alone`() throws {
    try desk.walk(to: .started)
    try desk.expectRefused([
      (
        "fase-naast-niet-in-regime",
        Desk.step("traject", "fase", "--fase", "jobmatching", "--datum", "2026-01-27", "--naast")
      ),
      (
        "fase-naast-niet-in-regime",
        Desk.step("traject", "fase-einde", "--fase", "voortraject", "--datum", "2026-01-27")
      ),
    ])
  }
}
