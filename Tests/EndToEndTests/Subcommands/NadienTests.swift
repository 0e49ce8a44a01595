import Testing

@Suite("What comes after, on the command line", .waits, .timeLimit(.minutes(15)))
struct NadienTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  private func imw() throws {
    try desk.json(
      Desk.opening(["instrument": "imw", "in-dienst": "2024-02-10", "wop": "55 midden"]))
  }

  @Test func `a job that ended outside the worker's will shows a possibility and its countdown`()
    throws
  {
    try desk.walk(to: .decided)
    desk.vandaag = "2026-12-01"
    let job = [
      "tewerkstelling", "registreren", Desk.nummer, "--van", "2026-03-02", "--soort", "nec",
      "--werkgever", "Bakkerij Peeters",
    ]
    try desk.json(
      job + ["--nace", "2025:56", "--ondernemingsnummer", "BE 0400.000.086"])
    let running = try desk.dossier()["opvolging"]
    #expect(running?["terugkeer"]?["stand"] == "job-loopt")
    #expect(running?["terugkeer"]?["tot"] == "2027-09-02")
    #expect(running?["terugkeer"]?["dagen"] == 275)
    try desk.json(job + ["--tot", "2026-11-15", "--oorzaak", "niet-verlengd"])
    let shown = try desk.dossier()
    #expect(shown["tewerkstellingen"]?[0]?["ondernemingsnummer"] == "0400000086")
    #expect(shown["tewerkstellingen"]?[0]?["oorzaak"] == "niet-verlengd")
    #expect(shown["opvolging"]?["terugkeer"]?["mogelijk"] == true)
    #expect(shown["opvolging"]?["doorgestroomd"] == false)
    #expect(
      try desk.json("werklijst").items.contains {
        $0["taak"] == "terugkeer" && $0["uiterste_datum"] == "2027-09-01"
      })
    let text = try desk.run(["dossier", "tonen", Desk.nummer]).output
    #expect(text.contains("mogelijkheid, geen recht"))
  }

  @Test func `after closing the window and the outcome are shown`() throws {
    try desk.walk(to: .decided)
    try desk.json(
      Desk.step("tewerkstelling", "registreren", "--van", "2026-01-25", "--soort", "nec"))
    try desk.json(
      Desk.step("dossier", "sluiten", "--datum", "2026-01-31", "--reden", "aan het werk"))
    desk.vandaag = "2026-02-01"
    let followed = try desk.dossier()["opvolging"]
    #expect(
      followed?.names == [
        "venster_van", "venster_tot", "doorgestroomd", "uitslag", "reden", "bron", "terugkeer",
        "sec_nec_sec",
      ])
    #expect(followed?["venster_van"] == "2026-02-01" && followed?["venster_tot"] == "2028-01-31")
    #expect(followed?["doorgestroomd"] == true)
  }

  @Test func `an appeal in individueel maatwerk has its terms, each with why`() throws {
    try imw()
    let appeal = try desk.json(
      "beroep", Desk.nummer, "--kennisname", "2026-02-20", "--ontvangst", "2026-03-01",
      "--advies", "2026-04-10")
    #expect(
      appeal["termijnen"]?.items.map { $0["uiterlijk"] } == [
        "2026-04-07", "2026-04-30", "2026-05-10",
      ])
    #expect(appeal["tijdig"] == true)
    #expect(appeal["termijnen"]?[0]?["zekerheid"] == "aanname")
    #expect(appeal["termijnen"]?[1]?["zekerheid"] == "met-bron")
  }

  @Test func `what no source tells is refused, never made up`() throws {
    try desk.walk(to: .opened)
    let job = Desk.step("tewerkstelling", "registreren", "--van", "2026-01-05", "--soort", "nec")
    try desk.expectRefused([
      ("beroep-tekst-ontbreekt", ["beroep", Desk.nummer, "--kennisname", "2026-02-20"]),
      ("premies-niet-voor-instrument", ["dossier", "premies", Desk.nummer]),
      ("nace-vorm", job + ["--nace", "56"]),
      ("oorzaak-zonder-einde", job + ["--oorzaak", "gezondheid"]),
      ("aandeel-niet-voor-soort", job + ["--aandeel-nec", "50"]),
      (
        "vestigingsnummer-vorm",
        Desk.opening(["nummer": "CMW-1", "vestiging": "0887.010.362"])
      ),
    ])
  }

  @Test func `the premiums of individueel maatwerk stand per quarter`() throws {
    try imw()
    let rows = try desk.json("dossier", "premies", Desk.nummer).items
    #expect(rows.count == 20)
    #expect(rows.first?["van"] == "2024-01-01" && rows.first?["loonpremie_procent"] == 55)
    #expect(rows.first?["begeleiding_cent"] == 193_000)
    #expect(rows.last?["loonpremie_procent"] == 40 && rows.last?["begeleiding_cent"] == 133_000)
  }

  @Test func `the own organisation as dienstverlener is allowed and shown`() throws {
    try desk.walk(to: .referred)
    #expect(try desk.dossier()["traject"]?["eigen_organisatie"] == false)
    let own = try Desk()
    try own.walk(
      to: .referred, opening: Desk.opening(["onderneming": "Werkervaringsbedrijven vzw"]))
    #expect(try own.dossier()["traject"]?["eigen_organisatie"] == true)
  }

  @Test func `an establishment unit stays with the enterprise`() throws {
    try desk.json(Desk.opening(["vestiging": "2.123.456.791"]))
    #expect(try desk.dossier()["onderneming"]?["vestiging"] == "2123456791")
  }
}
