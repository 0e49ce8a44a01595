import Testing

@Suite("Refusals on the command line", .waits, .timeLimit(.minutes(15)))
struct RefusalTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `a new dossier is refused for numbers and values that are not what they claim`() throws
  {
    try desk.walk(to: .opened)
    func other(_ changes: KeyValuePairs<String, String?>) -> [String] {
      Desk.opening(changes) + (changes.contains { $0.key == "nummer" } ? [] : ["--nummer", "B-1"])
    }
    try desk.expectRefused([
      ("nummer-in-gebruik", Desk.opening()),
      ("insz-controlecijfers", other(["insz": "93.05.18-223.62"])),
      ("insz-vorm", other(["insz": "93.05.18"])),
      ("ondernemingsnummer-controlecijfers", other(["ondernemingsnummer": "0887.010.363"])),
      ("ondernemingsnummer-vorm", other(["ondernemingsnummer": "887"])),
      ("wop-waarde", other(["wop": "30 hoog"])),
      ("wop-vorm", other(["wop": "hoog"])),
      ("wop-verplicht", other(["wop": nil])),
      ("wop-verplicht", other(["instrument": "imw", "wop": nil])),
      ("wop-niet-voor-instrument", other(["instrument": "lde"])),
      ("wop-niet-voor-instrument", other(["instrument": "ama"])),
      ("postcode-vorm", other(["postcode": "200"])),
      ("datum-vorm", other(["geboortedatum": "1993-02-30"])),
      ("geboren-na-indienst", other(["geboortedatum": "2022-01-01"])),
      ("verplicht-veld", other(["naam": "  "])),
      ("verplicht-veld", other(["nummer": "\u{202E}"])),
    ])
  }

  @Test func `nothing is done in a dossier that is not there`() throws {
    try desk.walk(to: .opened)
    let reading = [
      ["dossier", "tonen"], ["dossier", "journaal"], ["vergoedingen"],
      ["vragenlijst", "formulier"], ["vragenlijst", "export"],
    ]
    try desk.expectRefused(
      reading.map { ("onbekend-dossier", $0 + ["GEEN"]) } + [
        ("onbekend-dossier", ["pop", "registreren", "GEEN", "--datum", "2026-01-01"])
      ])
  }

  @Test func `before an evaluation there is little to do`() throws {
    try desk.walk(to: .opened)
    try desk.expectRefused([
      ("datum-in-toekomst", Desk.step("pop", "registreren", "--datum", "2026-02-02")),
      (
        "datum-in-toekomst",
        Desk.step(
          "pop", "registreren", "--datum", "2026-01-02", "--ingediend-op", "2026-02-02")
      ),
      (
        "geen-evaluatie",
        Desk.step("evaluatie", "plannen", "--datum", "2026-03-01", "--uur", "14:00")
      ),
      (
        "uur-vorm", Desk.step("evaluatie", "plannen", "--datum", "2026-03-01", "--uur", "25:00")
      ),
      ("geen-evaluatie", Desk.step("vragenlijst", "indienen", "--overlegd-op", "2026-01-10")),
      ("geen-evaluatie", Desk.talk()),
      ("geen-gesprek", Desk.decision()),
      ("geen-beslissing", ["beslissing", "herzien"] + Desk.decision().dropFirst(2)),
      ("geen-antwoorden", Desk.step("vragenlijst", "export")),
    ])
  }

  @Test func `a questionnaire is handed in whole, and after talking it over`() throws {
    try desk.walk(to: .planned)
    try desk.expectRefused([
      (
        "evaluatie-loopt",
        Desk.step("evaluatie", "aanvragen", "--aanleiding", "vdab", "--datum", "2026-01-05")
      ),
      ("geen-antwoorden", Desk.step("vragenlijst", "indienen", "--overlegd-op", "2026-01-10")),
    ])
    let one = try desk.response(["werk.taken": ["valueString": "Strijken"]])
    try desk.json(Desk.step("vragenlijst", "beantwoorden", "--bestand", one))
    try desk.expectRefused([
      ("antwoorden-ontbreken", Desk.step("vragenlijst", "indienen", "--overlegd-op", "2026-01-10"))
    ])
    try desk.json(Desk.step("vragenlijst", "beantwoorden", "--bestand", try desk.answers()))
    try desk.expectRefused([
      ("niet-overlegd", Desk.step("vragenlijst", "indienen")),
      ("datum-in-toekomst", Desk.step("vragenlijst", "indienen", "--overlegd-op", "2026-02-02")),
    ])
  }

  @Test func `missing answers are all listed`() throws {
    try desk.walk(to: .planned)
    let one = try desk.response(["werk.taken": ["valueString": "Strijken"]])
    try desk.json(Desk.step("vragenlijst", "beantwoorden", "--bestand", one))
    let answer = try desk.run(Desk.step("vragenlijst", "indienen", "--json"))
    let reason = try JSON(answer.output)["geweigerd"]?["reden"]?.text ?? ""
    #expect(reason.split(separator: "?\"").count == 8, "\(reason)")
  }

  @Test func `a conversation needs a POP, a questionnaire, three parties and time`() throws {
    try desk.json(Desk.opening(["in-dienst": "2024-02-01"]))
    try desk.json(
      Desk.step("evaluatie", "aanvragen", "--aanleiding", "werknemer", "--datum", "2025-12-01"))
    try desk.expectRefused([
      ("datum-in-toekomst", Desk.talk(["datum": "2026-02-02", "afwijking": "toch"])),
      ("geen-pop", Desk.talk()),
    ])
    try desk.json(
      Desk.step("pop", "registreren", "--datum", "2025-01-19", "--actie", "a", "--actie", "b"))
    try desk.expectRefused([("pop-verouderd", Desk.talk())])
    try desk.json(
      Desk.step("pop", "registreren", "--datum", "2025-01-20", "--actie", "a", "--actie", "b"))
    try desk.expectRefused([("vragenlijst-niet-ingediend", Desk.talk())])
    try desk.json(Desk.step("vragenlijst", "beantwoorden", "--bestand", try desk.answers()))
    try desk.json(Desk.step("vragenlijst", "indienen", "--overlegd-op", "2026-01-10"))
    try desk.expectRefused([
      ("te-vroeg", Desk.talk()), ("partij-ontbreekt", Desk.talk(["evaluator": nil])),
      ("partij-ontbreekt", Desk.talk(["werkgever": nil])),
      ("partij-ontbreekt", Desk.talk(present: false)),
    ])
  }

  @Test func `the two years end on the same day two years later`() throws {
    try desk.json(Desk.opening(["in-dienst": "2024-01-20"]))
    try desk.json(
      Desk.step("evaluatie", "aanvragen", "--aanleiding", "werknemer", "--datum", "2025-12-01"))
    for halt in [Halt.popped, .answered, .handedIn, .talked] { try desk.take(halt) }
    #expect(try desk.dossier()["evaluatie"]?["gesprek"]?["afwijkingen"] == [])
  }

  @Test(arguments: [["--aanleiding", "vdab"], ["--aanleiding", "werkgever", "--attest"]])
  func `an attest or an initiative of VDAB need not wait`(reason: [String]) throws {
    try desk.json(Desk.opening(["in-dienst": "2025-06-02"]))
    try desk.json(Desk.step("evaluatie", "aanvragen") + reason + ["--datum", "2025-12-01"])
    for halt in [Halt.popped, .answered, .handedIn, .talked] { try desk.take(halt) }
    #expect(try desk.dossier()["evaluatie"]?["gesprek"]?["afwijkingen"] == [])
  }

  @Test func `a decision follows the conversation, with a motivation and a known outcome`() throws {
    try desk.walk(to: .talked)
    try desk.expectRefused([
      ("datum-in-toekomst", Desk.decision(["datum": "2026-02-02"])),
      ("voor-gesprek", Desk.decision(["datum": "2026-01-19"])),
      ("geen-motivering", Desk.decision(["motivering": nil])),
      ("geen-motivering", Desk.decision(["motivering": " \u{200B}\u{7} "])),
      ("uitkomst-niet-voor-instrument", Desk.decision(["uitkomst": "orientatie-cmw"])),
      ("uitkomst-niet-voor-instrument", Desk.decision(["uitkomst": "geen-doorstroom"])),
      ("wop-gelijk", Desk.decision(["uitkomst": "wop-gewijzigd", "wop": "60 hoog"])),
      ("wop-waarde", Desk.decision(["uitkomst": "wop-gewijzigd", "wop": "20 laag"])),
      ("wop-ontbreekt", Desk.decision(["uitkomst": "wop-gewijzigd"])),
    ])
    try desk.json(Desk.decision())
    try desk.expectRefused([("beslissing-definitief", Desk.decision())])
  }

  @Test(arguments: ["lde", "ama", "imw"])
  func `each instrument has outcomes of its own`(instrument: String) throws {
    let wop: String? = instrument == "imw" ? "40 laag" : nil
    try desk.walk(to: .talked, opening: Desk.opening(["instrument": instrument, "wop": wop]))
    let unknown =
      switch instrument {
      case "lde": ["wop-gewijzigd", "wop-ongewijzigd", "wop-minimum"]
      case "imw": ["doorstroomklaar", "orientatie-cmw"]
      default: ["doorstroomklaar"]
      }
    try desk.expectRefused(
      unknown.map { ("uitkomst-niet-voor-instrument", Desk.decision(["uitkomst": $0])) })
  }
}
