import Testing

@Suite("Days on the command line, written as in the forms", .waits, .timeLimit(.minutes(15)))
struct TypedDayTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `the period of a statement is written as days are in a form`() throws {
    try desk.walk(to: .started)
    desk.vandaag = "2026-04-01"
    func period(_ van: String, _ tot: String) -> [String] {
      ["afrekening", "--mandaat", "7882", "--van", van, "--tot", tot]
    }
    let whole = try desk.json(period("2026-01-01", "2026-03-31"))
    #expect(whole["van"] == "2026-01-01" && whole["tot"] == "2026-03-31")
    #expect(try desk.json(period("1/1", "31 maart")) == whole)
    #expect(try desk.json(period("01/01/2026", "gisteren")) == whole)
    // A value that begins with a dash stands behind =, as for any option.
    #expect(try desk.json(Array(period("1 jan 2026", "").dropLast(2)) + ["--tot=-1d"]) == whole)
  }

  @Test func `an appeal looks back for a day without a year`() throws {
    desk.vandaag = "2026-02-01"
    try desk.json(
      Desk.opening(["instrument": "imw", "in-dienst": "2024-02-10", "wop": "55 midden"]))
    func terms(_ kennisname: String, _ ontvangst: String) throws -> JSON {
      try desk.json("beroep", Desk.nummer, "--kennisname", kennisname, "--ontvangst", ontvangst)
    }
    let whole = try terms("2025-12-15", "2026-02-01")
    #expect(whole["termijnen"]?.items.isEmpty == false)
    #expect(try terms("15 december", "vandaag") == whole)
    // What still has to come cannot have been received.
    #expect(try terms("15/12", "1/2") == whole)
  }

  @Test func `a measure and the rules take the same days`() throws {
    try desk.walk(to: .started)
    let measure = ["maatregel", "beeindigen", "covid-19-2020", "--datum"]
    #expect(try desk.json(measure + ["vandaag"]) == desk.json(measure + ["2026-02-01"]))
    let applied = ["maatregel", "toepassen", "covid-19-2020", "--tot"]
    #expect(try desk.json(applied + ["31 jan"]) == desk.json(applied + ["2026-01-31"]))
    let rules = ["regels", "--onderwerp", "pop", "--op"]
    #expect(try desk.json(rules + ["+2w"]) == desk.json(rules + ["2026-02-15"]))
    let own = try desk.json(
      "regels", "zetten", "pop.geldigheid", "2", "--vanaf", "1 maart", "--bron", "afspraak")
    #expect(own["vanaf"] == "2026-03-01")
  }

  @Test func `a day that does not exist is refused alike everywhere`() throws {
    try desk.walk(to: .started)
    let wrong = "31/02/2026"
    try desk.expectRefused([
      (
        "datum-vorm", ["afrekening", "--mandaat", "7882", "--van", wrong, "--tot", "vandaag"]
      ),
      ("datum-vorm", ["beroep", Desk.nummer, "--kennisname", "straks"]),
      ("datum-vorm", ["maatregel", "toepassen", "covid-19-2020", "--tot", wrong]),
      ("datum-vorm", ["maatregel", "beeindigen", "covid-19-2020", "--datum", wrong]),
      ("datum-vorm", ["regels", "--op", "+2x"]),
      (
        "datum-vorm",
        ["regels", "zetten", "pop.geldigheid", "2", "--vanaf", wrong, "--bron", "afspraak"]
      ),
      ("datum-vorm", Desk.step("traject", "hervatten", "--datum", wrong)),
    ])
  }
}
