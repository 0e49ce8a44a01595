import Testing

@Suite("Afrekening on the command line", .waits, .timeLimit(.minutes(15)))
struct AfrekeningTests {
  private let desk: Desk

  /// The voortraject of CMW-0412 is due since 16 February 2026; it is 1 April.
  init() throws {
    desk = try Desk()
    try desk.walk(to: .started)
    desk.vandaag = "2026-02-16"
    try desk.json(Desk.step("traject", "fase", "--fase", "jobmatching", "--datum", "2026-02-16"))
    desk.vandaag = "2026-04-01"
  }

  private func period(_ command: String..., van: String = "2026-01-01", tot: String = "2026-03-31")
    -> [String]
  {
    ["afrekening"] + command + ["--mandaat", "7882", "--van", van, "--tot", tot]
  }

  private func line(booking: JSON) -> JSON {
    [
      "dossiernummer": "CMW-0412", "traject": 1, "fase": "voortraject", "soort": "vergoeding",
      "verschuldigd_op": "2026-02-16", "basis_cent": 42_000, "aanvangsindex": 108.45,
      "nieuwe_index": 136.69, "formule": "420,00 × 136,69 ÷ 108,45", "bedrag_cent": 52_937,
      "zekerheid": "aanname", "voorlopig": false, "bevestigd": true,
      "geboekt": .bool(booking != .null), "boeking": booking, "keer": 1,
    ]
  }

  @Test func `a statement names dossiers and amounts, and nobody`() throws {
    let statement = try desk.json(period())
    #expect(
      statement.names == [
        "mandaat", "dienstverlener", "van", "tot", "lijnen", "totaal_cent", "geboekt_cent",
        "open_cent", "aantal", "aantal_geboekt", "aantal_open", "aantal_aanname",
        "aantal_voorlopig", "aantal_niet_bevestigd", "waarschuwingen",
      ])
    #expect(statement["mandaat"] == "7882" && statement["lijnen"]?.items == [line(booking: .null)])
    #expect(statement["totaal_cent"] == 52_937 && statement["open_cent"] == 52_937)
    #expect(statement["geboekt_cent"] == 0 && statement["aantal_aanname"] == 1)
    #expect(statement["waarschuwingen"] == [])
    #expect(try desk.json(period("tonen")) == statement)
    let said = try desk.run(period())
    #expect(
      said.status == 0 && said.output.contains("€ 529,37") && said.output.contains("~ aanname"))
    #expect(!said.output.contains("Peeters") && !said.output.contains("Jan"))
  }

  @Test func `a booking freezes, a second one finds nothing, and the register holds`() throws {
    let booked = try desk.json(period("boeken") + ["--nummer", "F-2026/07"])
    #expect(
      booked.names == [
        "mandaat", "dienstverlener", "van", "tot", "boeking", "nummer", "lijnen", "totaal_cent",
        "open_cent", "aantal_open", "waarschuwingen",
      ])
    #expect(booked["boeking"] == 1 && booked["nummer"] == "F-2026/07")
    #expect(booked["lijnen"]?.items == [line(booking: 1)])
    let after = try desk.json(period())
    #expect(after["lijnen"]?.items == [line(booking: 1)])
    #expect(after["geboekt_cent"] == 52_937 && after["open_cent"] == 0)
    try desk.expectRefused([("niets-te-boeken", period("boeken"))])
    try desk.expectCleanRegister()
    try desk.json("register", "herbouwen")
    #expect(try desk.json(period()) == after)
  }

  @Test func `what cannot be is refused by name`() throws {
    try desk.expectRefused([
      (
        "onbekend-mandaat",
        ["afrekening", "--mandaat", "1", "--van", "2026-01-01", "--tot", "2026-03-31"]
      ),
      ("tot-voor-van", period(van: "2026-02-01", tot: "2026-01-31")),
      ("tot-voor-van", period("boeken", van: "2026-02-01", tot: "2026-01-31")),
      ("datum-vorm", period(van: "straks")),
      ("niets-te-boeken", period("boeken", van: "2026-03-01", tot: "2026-03-31")),
    ])
    #expect(try desk.run(["afrekening", "--mandaat", "7882"]).status == 64)
  }

  @Test func `a period that runs, and fees from before it, are told`() throws {
    #expect(
      try desk.warnings(period(van: "2026-03-01", tot: "2026-04-30")) == [
        "periode-loopt", "eerder-open",
      ])
  }

  @Test func `under call 380 nothing is booked unless asked for`() throws {
    let desk = try Desk()
    try desk.walk(to: .decided)
    try desk.json(Desk.step("traject", "verwijzen", "--mandaat", "6607", "--datum", "2026-01-23"))
    try desk.take(.started)
    desk.vandaag = "2026-02-16"
    try desk.json(Desk.step("traject", "fase", "--fase", "jobmatching", "--datum", "2026-02-16"))
    desk.vandaag = "2026-04-01"
    let book = [
      "afrekening", "boeken", "--mandaat", "6607", "--van", "2026-01-01", "--tot", "2026-03-31",
    ]
    try desk.expectRefused([
      ("niets-te-boeken", book), ("niets-te-boeken", book + ["--ook-voorlopige"]),
    ])
    let booked = try desk.json(book + ["--ook-onbevestigde"])
    #expect(booked["lijnen"]?[0]?["bevestigd"] == false && booked["totaal_cent"] == 52_937)
  }
}
