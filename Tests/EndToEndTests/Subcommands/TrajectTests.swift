import Testing

@Suite("A trajectory on the command line", .waits, .timeLimit(.minutes(15)))
struct TrajectTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  private func phase(_ name: String, _ day: String, on today: String) throws {
    desk.vandaag = today
    try desk.json(Desk.step("traject", "fase", "--fase", name, "--datum", day))
  }

  private func end(_ result: String = "tewerkstelling") throws {
    desk.vandaag = "2026-11-15"
    try desk.json(
      Desk.step(
        "traject", "beeindigen", "--datum", "2026-09-30", "--resultaat", result, "--reden",
        "werk gevonden"))
  }

  private func wholeTrajectory() throws {
    try desk.walk(to: .started)
    try phase("jobmatching", "2026-02-16", on: "2026-02-16")
    try phase("stage", "2026-05-04", on: "2026-05-04")
    try phase("nazorg", "2026-07-06", on: "2026-07-06")
  }

  @Test func `a referral waits for its start`() throws {
    try desk.walk(to: .referred)
    let traject = try desk.dossier()["traject"]
    #expect(traject?["mandaat"] == "7882")
    #expect(traject?["dienstverlener"] == "Werkervaringsbedrijven")
    #expect(traject?["gestart_op"] == .null && traject?["resultaat"] == .null)
    #expect(traject?["uren"] == 0)
    #expect(
      traject?["fasen"]?.items.map { $0["stand"] } == ["gepland", "gepland", "gepland", "gepland"])
    for phase in traject?["fasen"]?.items ?? [] {
      #expect(phase["van"] == .null && phase["tot"] == .null)
    }
  }

  @Test func `a started trajectory runs in its voortraject, at most one month`() throws {
    try desk.walk(to: .started)
    let traject = try desk.dossier()["traject"]
    #expect(
      traject?["fasen"]?[0] == [
        "fase": "voortraject", "van": "2026-01-26", "tot": .null, "uiterlijk": "2026-02-25",
        "stand": "lopend", "vergoeding_cent": 52_937, "overgeslagen": .null,
      ])
    let shown = try desk.dossier()
    #expect(shown["verschuldigd_cent"] == 0 && shown["verwacht_cent"] == 529_367)
  }

  @Test func `the whole walk ends in a job and a closed dossier`() throws {
    try wholeTrajectory()
    try desk.json(
      Desk.step(
        "traject", "stage", "--bedrijf", "Bakkerij Peeters", "--van", "2026-05-04", "--tot",
        "2026-07-03", "--ondernemingsnummer", "BE 0400.000.086", "--nace", "2025:10",
        "--postcode", "9000", "--proeftuin"))
    try desk.json(Desk.step("traject", "uren", "--uren", "7,5", "--datum", "2026-05-06"))
    try desk.json(
      Desk.step("traject", "uren", "--uren", "2u15", "--datum", "2026-06-02", "--nota", "- bezoek"))
    try end()
    try desk.json(
      Desk.step(
        "tewerkstelling", "registreren", "--van", "2026-10-01", "--soort", "nec-met-wop",
        "--werkgever", "Bakkerij Peeters", "--nace", "2025:10"))
    try desk.json(
      Desk.step("dossier", "sluiten", "--datum", "2026-11-02", "--reden", "aan het werk"))
    let shown = try desk.dossier()
    let traject = shown["traject"]
    #expect(
      traject?["fasen"]?.items.map { $0["fase"] } == [
        "voortraject", "jobmatching", "stage", "nazorg",
      ])
    #expect(
      traject?["fasen"]?.items.map { $0["van"] } == [
        "2026-01-26", "2026-02-16", "2026-05-04", "2026-07-06",
      ])
    #expect(
      traject?["fasen"]?.items.map { $0["tot"] } == [
        "2026-02-15", "2026-05-03", "2026-07-05", "2026-09-30",
      ])
    #expect(
      traject?["fasen"]?.items.map { $0["uiterlijk"] } == [
        "2026-02-25", "2026-05-15", "2026-08-03", "2026-10-05",
      ])
    #expect(traject?["fasen"]?.items.allSatisfy { $0["stand"] == "voltooid" } == true)
    #expect(traject?["uren"] == 9.75)
    #expect(traject?["resultaat"] == "tewerkstelling")
    #expect(
      traject?["stages"]?[0] == [
        "bedrijf": "Bakkerij Peeters", "van": "2026-05-04", "tot": "2026-07-03",
        "ondernemingsnummer": "0400000086", "nace": "2025:10", "postcode": "9000",
        "proeftuin": true, "vestiging": .null,
      ])
    #expect(
      shown["tewerkstellingen"]?[0] == [
        "van": "2026-10-01", "tot": .null, "soort": "nec-met-wop", "werkgever": "Bakkerij Peeters",
        "nace": "2025:10", "ondernemingsnummer": .null, "oorzaak": .null, "aandeel_nec": .null,
      ])
    #expect(shown["gesloten"] == ["datum": "2026-11-02", "reden": "aan het werk"])
    #expect(shown["verschuldigd_cent"] == 529_367 && shown["verwacht_cent"] == 0)
    #expect(shown["versie"] == 19)
    #expect(try desk.json("werklijst") == [])
    try desk.expectCleanRegister()
  }

  @Test func `each fee says how it came about`() throws {
    try desk.walk(to: .started)
    try phase("jobmatching", "2026-02-16", on: "2026-02-16")
    let fees = try desk.json("vergoedingen", Desk.nummer)
    #expect(fees.names == ["fasen", "verschuldigd_cent", "verwacht_cent"])
    #expect(
      fees["fasen"]?[0] == [
        "fase": "voortraject", "basis_cent": 42_000, "aanvangsmaand": "2018-12",
        "aanvangsindex": 108.45, "peilmaand": "2025-12", "nieuwe_index": 136.69,
        "bedrag_cent": 52_937, "stand": "verschuldigd", "bevestigd": true, "zekerheid": "aanname",
        "voorlopig": false, "verschuldigd_op": "2026-02-16",
        "formule": "420,00 × 136,69 ÷ 108,45",
        "waarom": "De fase is doorlopen: jobmatching begon op 16/02/2026.",
        "stand_parameter": "vergoeding.verschuldigd", "stand_zekerheid": "aanname", "keer": 1,
      ])
    #expect(
      fees["fasen"]?.items.map { $0["waarom"] }.dropFirst() == [
        "De fase loopt nog.", "De fase is nog niet begonnen.", "De fase is nog niet begonnen.",
      ])
    #expect(fees["fasen"]?.items.map { $0["basis_cent"] } == [42_000, 126_000, 126_000, 126_000])
    #expect(
      fees["fasen"]?.items.map { $0["bedrag_cent"] } == [52_937, 158_810, 158_810, 158_810])
    #expect(fees["verschuldigd_cent"] == 52_937 && fees["verwacht_cent"] == 476_430)
  }

  @Test func `what is stopped is left to be judged, and what did not begin lapses`() throws {
    try desk.walk(to: .started)
    try phase("jobmatching", "2026-02-16", on: "2026-02-16")
    try end("stopgezet")
    let fees = try desk.json("vergoedingen", Desk.nummer)
    #expect(
      fees["fasen"]?.items.map { $0["stand"] } == [
        "verschuldigd", "te-beoordelen", "vervallen", "vervallen",
      ])
    #expect(fees["verschuldigd_cent"] == 52_937 && fees["verwacht_cent"] == 0)
    #expect(
      try desk.dossier()["traject"]?["fasen"]?.items.map { $0["stand"] } == [
        "voltooid", "gestopt", "gestopt", "gestopt",
      ])
  }

  @Test func `a skipped phase keeps its reason and pays nothing`() throws {
    try desk.walk(to: .started)
    desk.vandaag = "2026-02-16"
    try desk.json(
      Desk.step(
        "traject", "fase", "--fase", "stage", "--datum", "2026-02-16", "--overgeslagen",
        "-- had al een stageplaats"))
    let phase = try desk.dossier()["traject"]?["fasen"]?[1]
    #expect(phase?["stand"] == "overgeslagen")
    #expect(phase?["overgeslagen"] == "-- had al een stageplaats")
    #expect(try desk.json("vergoedingen", Desk.nummer)["fasen"]?[1]?["stand"] == "vervallen")
  }
}
