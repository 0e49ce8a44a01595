import Testing

@Suite("Refusals in a trajectory", .waits, .timeLimit(.minutes(15)))
struct TrajectRefusalTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  private func refer(_ mandate: String = "7882", on day: String = "2026-01-23") -> [String] {
    Desk.step("traject", "verwijzen", "--mandaat", mandate, "--datum", day)
  }

  private func phase(_ name: String, _ day: String, _ more: String...) -> [String] {
    Desk.step("traject", "fase", "--fase", name, "--datum", day) + more
  }

  private func stage(_ company: String, _ day: String, _ more: String...) -> [String] {
    Desk.step("traject", "stage", "--bedrijf", company, "--van", day) + more
  }

  private func end(_ day: String, reason: String? = "klaar") -> [String] {
    Desk.step("traject", "beeindigen", "--datum", day, "--resultaat", "geen-tewerkstelling")
      + (reason.map { ["--reden", $0] } ?? [])
  }

  @Test func `without the decision there is no trajectory`() throws {
    try desk.walk(to: .talked)
    try desk.expectRefused([
      ("niet-doorstroomklaar", refer()),
      ("traject-niet-verwezen", Desk.step("traject", "starten", "--datum", "2026-01-26")),
      ("geen-lopend-traject", phase("jobmatching", "2026-01-27")),
      ("geen-lopend-traject", stage("Bakkerij", "2026-01-27")),
      (
        "geen-lopend-traject",
        Desk.step("traject", "uren", "--uren", "2", "--datum", "2026-01-27")
      ),
      ("geen-lopend-traject", end("2026-01-27")),
    ])
  }

  @Test func `a trajectory is referred once, to a mandate that exists, and starts once`() throws {
    try desk.walk(to: .decided)
    try desk.expectRefused([
      ("onbekend-mandaat", refer("9999")), ("niet-doorstroomklaar", refer(on: "2026-01-21")),
    ])
    try desk.take(.referred)
    try desk.expectRefused([
      ("traject-loopt", refer()),
      ("voor-beslissing", Desk.step("traject", "starten", "--datum", "2026-01-21")),
      ("traject-niet-gestart", phase("jobmatching", "2026-01-27")),
      ("traject-niet-gestart", stage("Bakkerij", "2026-01-27")),
      ("voor-verwijzing", end("2026-01-22")),
    ])
    try desk.take(.started)
    try desk.expectRefused([
      ("traject-al-gestart", Desk.step("traject", "starten", "--datum", "2026-01-27"))
    ])
  }

  @Test func `phases go forward, later, and skip only with a reason`() throws {
    try desk.walk(to: .started)
    desk.vandaag = "2026-07-01"
    try desk.expectRefused([
      ("fase-terug", phase("voortraject", "2026-02-16")),
      ("fase-overgeslagen-zonder-reden", phase("stage", "2026-02-16")),
      ("fase-overgeslagen-zonder-reden", phase("stage", "2026-02-16", "--overgeslagen", " ")),
      ("fase-te-vroeg", phase("jobmatching", "2026-01-26")),
      (
        "vorige-tot-ongeldig",
        phase("jobmatching", "2026-02-16", "--vorige-tot", "2026-02-16")
      ),
    ])
    try desk.json(phase("stage", "2026-02-16", "--overgeslagen", "had al een stageplaats"))
    try desk.expectRefused([("fase-terug", phase("jobmatching", "2026-03-01"))])
  }

  @Test func `stages and hours lie within the trajectory, and not at home`() throws {
    try desk.walk(to: .started)
    try desk.expectRefused([
      ("buiten-traject", stage("Bakkerij", "2026-01-25")),
      (
        "buiten-traject", Desk.step("traject", "uren", "--uren", "2", "--datum", "2026-01-25")
      ),
      ("eigen-onderneming", stage(" de linde VZW", "2026-01-27")),
      (
        "eigen-onderneming",
        stage("Bakkerij", "2026-01-27", "--ondernemingsnummer", "0887010362")
      ),
      ("tot-voor-van", stage("Bakkerij", "2026-01-27", "--tot", "2026-01-26")),
      ("verplicht-veld", stage(" ", "2026-01-27")),
      ("uren-vorm", Desk.step("traject", "uren", "--uren", "-3", "--datum", "2026-01-27")),
      ("uren-vorm", Desk.step("traject", "uren", "--uren", "25", "--datum", "2026-01-27")),
    ])
  }

  @Test func `an end needs a reason and a trajectory; a job and a closing come once`() throws {
    try desk.walk(to: .started)
    let close = Desk.step("dossier", "sluiten", "--datum", "2026-01-30", "--reden", "klaar")
    try desk.expectRefused([
      ("geen-reden", end("2026-01-30", reason: nil)), ("einde-voor-fase", end("2026-01-25")),
      ("traject-loopt", close),
    ])
    try desk.json(end("2026-01-30"))
    func job(_ day: String) -> [String] {
      Desk.step("tewerkstelling", "registreren", "--van", day, "--soort", "nec")
    }
    try desk.json(job("2026-02-01"))
    try desk.expectRefused([
      ("geen-lopend-traject", end("2026-01-30")), ("tewerkstelling-bestaat", job("2026-02-01")),
      ("voor-indienst", job("2021-02-28")),
      ("tot-voor-van", job("2026-02-02") + ["--tot", "2026-02-01"]),
      (
        "voor-indienst",
        Desk.step("dossier", "sluiten", "--datum", "2021-02-28", "--reden", "klaar")
      ),
      (
        "geen-reden",
        Desk.step("dossier", "sluiten", "--datum", "2026-01-30", "--reden", " ")
      ),
    ])
    try desk.json(close)
    try desk.expectRefused([
      ("dossier-gesloten", close),
      ("dossier-gesloten", Desk.step("pop", "registreren", "--datum", "2026-01-30")),
    ])
  }
}
