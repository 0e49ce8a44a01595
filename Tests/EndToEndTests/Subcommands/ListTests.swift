import Testing

@Suite("Lists on the command line", .waits, .timeLimit(.minutes(15)))
struct ListTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `the mandates are the 43 projects, of which call 380 is not confirmed`() throws {
    let all = try desk.json("mandaten").items
    #expect(all.count == 43)
    #expect(Set(all.compactMap { $0["projectnummer"]?.text }).count == 43)
    #expect(Set(all.compactMap { $0["oproep"]?.number }) == [366, 380, 390, 432])
    for mandate in all {
      #expect(
        mandate.names == [
          "projectnummer", "naam", "promotor", "oproep", "vergoeding_bevestigd", "instrumenten",
          "van", "tot", "registratienummer", "ondernemingsnummer", "partners",
        ])
      // No source tells a term, a registration or a partner; none is made up.
      #expect(mandate["van"] == .null && mandate["registratienummer"] == .null)
      #expect(mandate["naam"]?.text?.isEmpty == false)
      #expect(mandate["promotor"]?.text?.isEmpty == false)
      #expect(mandate["vergoeding_bevestigd"] == .bool(mandate["oproep"] != 380))
    }
    #expect(all.contains { $0["projectnummer"] == "7882" && $0["oproep"] == 432 })
  }

  @Test(arguments: [
    ("2026-01-10", 10, "later"), ("2026-01-14", 6, "week"), ("2026-01-20", 0, "vandaag"),
    ("2026-01-22", -2, "te-laat"),
  ])
  func `the work list counts the days from today`(today: String, days: Int, urgency: String) throws
  {
    try desk.walk(to: .planned)
    desk.vandaag = today
    #expect(
      try desk.json("werklijst") == [
        [
          "dossiernummer": "CMW-0412", "werknemer": "Peeters, Jan", "onderneming": "De Linde vzw",
          "stap": "vragenlijst", "taak": "vragenlijst", "uiterste_datum": "2026-01-20",
          "dagen": .number(Double(days)), "dringendheid": .string(urgency),
          "zekerheid": "met-bron", "wie": .null,
        ]
      ])
  }

  @Test func `a planned conversation is checked against that day, weeks ahead`() throws {
    desk.vandaag = "2025-12-15"
    try desk.walk(to: .requested)
    try desk.json(
      Desk.step("evaluatie", "plannen", "--datum", "2026-06-02", "--uur", "9:30"))
    // The WOP ends before the day that was planned, so that comes first.
    let rows = try desk.json("werklijst").items
    #expect(rows.map { $0["taak"] } == ["wop-loopt-af", "pop-voor-gesprek"])
    #expect(rows.last?["stap"] == "pop" && rows.last?["uiterste_datum"] == "2026-06-02")
    let talk = try desk.dossier()["stappen"]?[2]
    #expect(talk?["stand"] == "geblokkeerd")
    #expect(talk?["reden"]?.text?.contains("02/06/2026") == true)
  }

  @Test func `the most urgent comes first`() throws {
    desk.vandaag = "2026-01-19"
    for (number, day) in [("A-1", "2026-01-25"), ("A-2", "2026-01-15"), ("A-3", "2026-01-19")] {
      try desk.json(Desk.opening(["nummer": number, "naam": "Janssens \(number)"]))
      try desk.json(
        "evaluatie", "aanvragen", number, "--aanleiding", "vijf-jaar", "--datum", "2026-01-02")
      try desk.json("evaluatie", "plannen", number, "--datum", day, "--uur", "14:00")
    }
    let rows = try desk.json("werklijst").items
    #expect(rows.map { $0["dossiernummer"] } == ["A-2", "A-3", "A-1"])
    #expect(rows.map { $0["dringendheid"] } == ["te-laat", "vandaag", "week"])
  }

  @Test func `the journal has a line for every step, with who and when`() throws {
    try desk.walk(to: .popped)
    let lines = try desk.json("dossier", "journaal", Desk.nummer).items
    #expect(lines.map { $0["versie"] } == [1, 2])
    #expect(lines.map { $0["soort"] } == ["dossier-geopend", "pop-geregistreerd"])
    for line in lines {
      #expect(
        line.names == ["nr", "versie", "opgetekend", "door", "dag", "soort", "zin", "teruggenomen"])
      #expect(line["door"] == "Els Claes")
      #expect(line["opgetekend"]?.text?.contains(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/) == true)
    }
    #expect(lines.map { $0["dag"] } == ["2021-03-01", "2025-06-01"])
  }

  @Test(arguments: [
    ("unal", ["L-1"]), ("ÜNAL", ["L-1"]), ("broeck", ["L-2"]), ("L-2", ["L-2"]),
    ("linde", ["L-1", "L-2"]), ("kathe", ["L-1"]), ("geen", []),
  ])
  func `dossiers are found by name, number and enterprise`(query: String, numbers: [String]) throws
  {
    try desk.json(Desk.opening(["nummer": "L-1", "voornaam": "Käthe", "naam": "Ünal"]))
    try desk.json(Desk.opening(["nummer": "L-2", "naam": "Van den Broeck"]))
    let found = try desk.json("dossier", "lijst", "--zoek", query).items
    #expect(found.compactMap { $0["dossiernummer"]?.text }.sorted() == numbers)
    for row in found {
      #expect(
        row.names == [
          "dossiernummer", "instrument", "werknemer", "onderneming", "gesloten", "stap",
        ])
    }
  }
}
