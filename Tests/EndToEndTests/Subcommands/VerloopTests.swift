import Testing

@Suite("How an evaluation runs, on the command line", .waits, .timeLimit(.minutes(15)))
struct VerloopTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  private func evaluation() throws -> JSON { try desk.dossier()["evaluatie"] ?? .null }

  private func worklist() throws -> [JSON] { try desk.json("werklijst").items }

  @Test func `a talk that is moved stays where it was, unless another place is given`() throws {
    try desk.walk(to: .handedIn)
    func move(_ day: String, _ more: String...) throws -> JSON {
      try desk.json(
        Desk.step("evaluatie", "plannen", "--datum", day, "--uur", "9:30") + more)
      return try evaluation()["planning"] ?? .null
    }
    _ = try move("2026-01-22", "--plaats", "Atelier", "--contact", "An Maes")
    var planned = try move("2026-01-23")
    #expect(planned["plaats"] == "Atelier" && planned["contact"] == "An Maes")
    planned = try move("2026-01-24", "--plaats", "Bureau")
    #expect(planned["plaats"] == "Bureau" && planned["contact"] == "An Maes")
    #expect(try move("2026-01-25", "--plaats", "")["plaats"] == .null)
  }

  @Test func `a talk is moved, not held, planned again, held twice, and decided after waiting`()
    throws
  {
    try desk.walk(to: .handedIn)
    try desk.json(
      Desk.step(
        "evaluatie", "plannen", "--datum", "2026-01-22", "--uur", "9:30", "--reden", "ploegwissel",
        "--door-wie", "werkgever"))
    #expect(
      try desk.warnings(
        Desk.step(
          "evaluatie", "niet-doorgegaan", "--datum", "2026-01-22", "--wie", "werknemer", "--reden",
          "Jan was ziek.")) == [])
    var told = try evaluation()
    #expect(told["planning"] == .null)
    #expect(
      told["planningen"]?.items.compactMap { $0["afloop"]?.text }
        == ["verplaatst", "niet-doorgegaan"])
    #expect(told["planningen"]?[1]?["reden"] == "ploegwissel")
    #expect(told["planningen"]?[1]?["door_wie"] == "werkgever")
    #expect(
      told["niet_doorgegaan"]
        == [["datum": "2026-01-22", "wie": "werknemer", "reden": "Jan was ziek."]])
    // The WOP ends on 28 February, so that comes before everything.
    let rows = try worklist()
    #expect(rows.map { $0["taak"] } == ["wop-zonder-beslissing", "gesprek-plannen"])
    #expect(rows.last?["uiterste_datum"] == "2026-02-21")

    try desk.json(
      Desk.step("evaluatie", "plannen", "--datum", "2026-01-26", "--uur", "10:00"))
    try desk.json(
      Desk.talk(["datum": "2026-01-26"]) + [
        "--tolk", "Samir Haddad", "--vertrouwenspersoon", "Mia Peeters", "--teruggelezen", "ja",
      ])
    try desk.json(Desk.talk(["datum": "2026-01-28"]))
    told = try evaluation()
    let talks = try #require(told["gesprekken"]?.items)
    #expect(talks.map { $0["datum"] } == ["2026-01-26", "2026-01-28"])
    #expect(talks[0]["tolk"] == "Samir Haddad")
    #expect(talks[0]["vertrouwenspersoon"] == "Mia Peeters")
    #expect(talks[0]["teruggelezen"] == true)
    #expect(talks[1]["teruggelezen"] == .null && talks[1]["tolk"] == .null)

    try desk.json(
      Desk.step(
        "evaluatie", "beraad", "--datum", "2026-01-29", "--wacht-op", "het verslag", "--tot",
        "2026-03-01"))
    #expect(
      try worklist().first { $0["taak"] == "beslissen" }?["uiterste_datum"] == "2026-03-01")
    let step = try desk.dossier()["stappen"]?[3]
    #expect(step?["stand"] == "bezig")
    #expect(step?["reden"] == "In beraad tot 01/03/2026: wacht op het verslag")
    try desk.json(Desk.decision(["datum": "2026-01-30"]))
    #expect(try evaluation()["beraad"]?[0]?["einde"] == "2026-01-30")
    try desk.expectCleanRegister()
  }

  @Test func `what people say stands there in their words, and a refusal is not passed over`()
    throws
  {
    try desk.walk(to: .talked)
    let words = "Ik wil hier niet weg; hier kennen ze mij."
    try desk.json(
      Desk.step(
        "evaluatie", "standpunt", "--van", "werknemer", "--over", "weigering", "--tekst", words,
        "--datum", "2026-01-20"))
    try desk.json(
      Desk.step("evaluatie", "standpunt", "--over", "verschil", "--tekst", "Over het moment."))
    #expect(
      try evaluation()["standpunten"]
        == [
          [
            "datum": "2026-01-20", "van": "werknemer", "over": "weigering", "tekst": .string(words),
          ],
          ["datum": "2026-02-01", "van": nil, "over": "verschil", "tekst": "Over het moment."],
        ])
    #expect(try desk.warnings(Desk.decision()) == ["tegen-weigering"])
    #expect(try desk.dossier()["beslissing"]?["uitkomst"] == "doorstroomklaar")
  }

  @Test func `two agreements of one day stand on the work list until each is done`() throws {
    try desk.walk(to: .talked)
    for who in ["werkgever", "begeleider"] {
      try desk.json(
        Desk.step(
          "evaluatie", "taak", "--wie", who, "--wat", "attest bezorgen", "--tegen", "2026-02-10"))
    }
    try desk.take(.decided)
    func agreed() throws -> [JSON?] {
      try worklist().filter { $0["taak"] == "afspraak" }.map { $0["wie"] }
    }
    #expect(try agreed() == ["werkgever", "begeleider"])
    try desk.json(
      Desk.step("evaluatie", "taak-klaar", "--taak", "1", "--datum", "2026-02-01"))
    #expect(try agreed() == ["begeleider"])
    let tasks = try evaluation()["taken"]
    #expect(
      tasks?[0]
        == [
          "nummer": 1, "wie": "werkgever", "wat": "attest bezorgen", "tegen": "2026-02-10",
          "afgesproken_op": "2026-02-01", "klaar_op": "2026-02-01",
        ])
    #expect(try desk.dossier()["afspraken"] == tasks)
    // Who does it can be read on the list; what it is stays in the dossier.
    let text = try desk.run(["werklijst"]).output
    #expect(text.contains("afspraak: begeleider") && !text.contains("attest bezorgen"))
    try desk.expectCleanRegister()
  }

  @Test func `the newest POP is handed in later, its actions done, and laid beside the one before`()
    throws
  {
    try desk.walk(to: .popped)
    let file = try desk.file(
      "pop.json",
      #"{"acties":["rijbewijs","nederlands "],"generiek_huidig":["op tijd"],"generiek_toekomstig":[]}"#
    )
    try desk.json(
      Desk.step("pop", "registreren", "--datum", "2026-01-15", "--bestand", file))
    try desk.json(Desk.step("pop", "indienen", "--datum", "2026-01-18"))
    try desk.json(Desk.step("pop", "actie", "--actie", "1", "--klaar", "2026-01-30"))
    let pop = try desk.dossier()["pop"]?[0]
    #expect(pop?["ingediend_op"] == "2026-01-18")
    #expect(pop?["acties_klaar"] == [["actie": 1, "klaar_op": "2026-01-30"]])
    let told = try desk.json("pop", "vergelijken", Desk.nummer)
    #expect(told["pop"] == "2026-01-15")
    let compared = try #require(told["vergelijkingen"]?[0])
    #expect(compared["eerdere"] == "2025-06-01")
    #expect(compared["generiek"]?["nieuw"] == ["op tijd"])
    #expect(
      compared["acties"]?.items.map { $0["stand"] } == ["klaar", "open", "vervallen"])
    #expect(try desk.run(["pop", "vergelijken", Desk.nummer]).output.contains("naast die van"))
  }

  @Test func `what cannot be is refused with its code`() throws {
    try desk.walk(to: .requested)
    try desk.expectRefused([
      (
        "geen-planning",
        Desk.step(
          "evaluatie", "niet-doorgegaan", "--datum", "2026-01-20", "--wie", "andere", "--reden", "x"
        )
      ),
      (
        "geen-gesprek",
        Desk.step("evaluatie", "beraad", "--datum", "2026-01-20", "--wacht-op", "x")
      ),
      ("geen-beraad", Desk.step("evaluatie", "beraad", "--datum", "2026-01-20", "--einde")),
      (
        "verplicht-veld",
        Desk.step("evaluatie", "standpunt", "--over", "wens", "--tekst", "Ik wil werken.")
      ),
      (
        "onbekend-nummer",
        Desk.step("evaluatie", "taak-klaar", "--taak", "1", "--datum", "2026-01-20")
      ),
      ("onbekend-nummer", Desk.step("pop", "actie", "--actie", "9", "--klaar", "2026-01-20")),
      ("onbekend-dossier", ["pop", "vergelijken", "ZZZ"]),
    ])
    let both = try desk.run(
      Desk.step(
        "evaluatie", "beraad", "--datum", "2026-01-20", "--einde", "--wacht-op", "x"))
    #expect(both.status == 64)
    let word = try desk.run(
      Desk.step("evaluatie", "standpunt", "--van", "buurman", "--over", "wens", "--tekst", "x"))
    #expect(word.status == 64)
  }
}
