import Casework
import Testing

@Suite("Evaluatie gesprek: POP, vragenlijst, drie partijen en twee jaar")
struct GesprekTests {
  private let sv5 = "SV Collectief maatwerk - Doorstroom, antwoord 5"

  @Test func `a prepared conversation is recorded without deviations`() throws {
    var walk = try Walk()
    try walk.prepare()
    #expect(try walk.run(.hold("2026-01-20")).isEmpty)
    #expect(walk.dossier.evaluatie?.gesprek?.afwijkingen == [])
  }

  @Test func `a talk planned before its request, or before the questionnaire, is pointed out`()
    throws
  {
    var walk = try Walk()
    try walk.prepare(talk: "2026-02-20")
    #expect(try walk.run(.plan("2026-02-20")) == [], "handed in on 1 February")
    #expect(
      try walk.run(.plan("2026-01-31")).map(\.code) == [
        "datum-in-verleden", "vragenlijst-ingediend-na-gesprek",
      ])
    #expect(
      try walk.run(.plan("2026-01-09")).map(\.code) == [
        "datum-in-verleden", "vragenlijst-na-gesprek",
      ], "the later of two days that belong together is enough")
    #expect(
      try walk.run(.plan("2025-11-30")).map(\.code) == [
        "datum-in-verleden", "gesprek-voor-aanvraag", "vragenlijst-na-gesprek",
      ])
    #expect(
      try walk.run(.plan("2025-12-01")).map(\.code).contains("gesprek-voor-aanvraag") == false)
  }

  @Test func `a talk held before its request is recorded, and pointed out`() throws {
    var walk = try Walk()
    try walk.prepare()
    #expect(
      try walk.run(.hold("2025-11-30")).map(\.code) == [
        "gesprek-voor-aanvraag", "vragenlijst-na-gesprek",
      ])
    #expect(walk.dossier.evaluatie?.gesprek?.datum == "2025-11-30")
  }

  @Test func `a talk on the day of another of the same evaluation is pointed out, and recorded`()
    throws
  {
    var walk = try Walk()
    try walk.prepare()
    #expect(try walk.run(.hold("2026-01-20")) == [])
    #expect(try walk.run(.hold("2026-01-21")) == [], "a second talk on another day")
    let warnings = try walk.run(.hold("2026-01-20"))
    #expect(warnings.map(\.code) == ["gesprek-zelfde-dag"])
    #expect(warnings.first?.zin.contains("20/01/2026") == true)
    #expect(
      walk.dossier.evaluatie?.gesprekken.map(\.datum) == ["2026-01-20", "2026-01-21", "2026-01-20"])
  }

  @Test func `a talk on the day of one of an earlier evaluation is no second one`() throws {
    var walk = try Walk()
    try walk.prepare()
    try walk.run(.hold("2026-01-20"), .decide(.wopOngewijzigd))
    try walk.prepare()
    #expect(try !walk.run(.hold("2026-01-20")).map(\.code).contains("gesprek-zelfde-dag"))
  }

  @Test func `the questionnaire is done, and says that it came after the talk`() throws {
    var walk = try Walk()
    try walk.prepare(talk: "2026-01-31")
    func reason() -> String? {
      walk.dossier.stappenplan(walk.regels, vandaag: walk.vandaag)
        .first { $0.stap == .vragenlijst }?.reden
    }
    #expect(
      reason() == "Ingediend op 01/02/2026 na het geplande gesprek, overlegd op 10/01/2026.")
    try walk.run(.plan("2026-02-01"))
    #expect(reason() == "Ingediend op 01/02/2026, overlegd op 10/01/2026.")
    try walk.run(.hold("2026-01-20"))
    #expect(reason() == "Ingediend op 01/02/2026 na het gesprek, overlegd op 10/01/2026.")
  }

  @Test func `the future is refused, even as a deviation`() throws {
    var walk = try Walk()
    try walk.prepare()
    walk.expectRefused(.hold("2026-02-02"), "datum-in-toekomst")
    walk.expectRefused(.hold("2026-02-02", afwijking: "morgen"), "datum-in-toekomst")
    #expect(walk.refusal(of: .hold("2026-02-01")) == nil)
  }

  @Test func `a POP exactly a year old still counts`() throws {
    var walk = try Walk()
    try walk.prepare(pop: "2025-01-20")
    #expect(walk.refusal(of: .hold("2026-01-20")) == nil)
  }

  @Test func `a POP of a year and a day is too old`() throws {
    var walk = try Walk()
    try walk.prepare(pop: "2025-01-19")
    walk.expectRefused(.hold("2026-01-20"), "pop-verouderd", by: "pop.geldigheid")
  }

  @Test func `a POP of 29 February still counts on 28 February`() throws {
    var walk = try Walk(inDienst: "2020-01-01")
    try walk.prepare(pop: "2024-02-29")
    #expect(walk.refusal(of: .hold("2025-02-28")) == nil)
    walk.expectRefused(.hold("2025-03-01"), "pop-verouderd", by: "pop.geldigheid")
  }

  @Test func `a POP of 28 February does not count on 29 February`() throws {
    var walk = try Walk(inDienst: "2020-01-01")
    try walk.prepare(pop: "2023-02-28")
    #expect(walk.refusal(of: .hold("2024-02-28")) == nil)
    walk.expectRefused(.hold("2024-02-29"), "pop-verouderd", by: "pop.geldigheid")
  }

  @Test func `a POP is measured on the day of the conversation, not on today`() throws {
    var walk = try Walk()
    try walk.prepare(pop: "2025-01-20")
    walk.vandaag = "2026-12-01"
    #expect(walk.refusal(of: .hold("2026-01-20")) == nil)
  }

  @Test func `a POP from after the conversation does not count`() throws {
    var walk = try Walk()
    try walk.prepare(pop: "2026-01-21")
    walk.expectRefused(.hold("2026-01-20"), "geen-pop", by: "pop.geldigheid")
  }

  @Test func `a questionnaire that was not handed in is refused`() throws {
    var walk = try Walk()
    try walk.run(
      .registerPOP(POP(datum: "2025-06-01", acties: ["a", "b"])), .request(.vdab, on: "2026-01-01"),
      .answerQuestionnaire(formulier: "f|1", antwoorden: "{}"))
    walk.expectRefused(.hold("2026-01-20"), "vragenlijst-niet-ingediend", by: sv5)
  }

  @Test(arguments: [
    ("", ["An"], true, "evaluator"), ("Els", [], true, "werkgever"),
    ("Els", [" "], true, "werkgever"), ("Els", ["An"], false, "werknemer"),
  ])
  func `each of the three parties has to be there`(
    evaluator: String, werkgever: [String], werknemer: Bool, missing: String
  ) throws {
    var walk = try Walk()
    try walk.prepare()
    let command = Command.holdConversation(
      HoldConversation(
        gesprek: Gesprek(
          datum: "2026-01-20", evaluator: evaluator, werkgever: werkgever,
          werknemerAanwezig: werknemer)))
    walk.expectRefused(command, "partij-ontbreekt", by: sv5)
    #expect(walk.refusal(of: command)?.zin.contains("de \(missing)") == true)
  }

  @Test(arguments: [Aanleiding.werknemer, .werkgever])
  func `at request it is allowed on the same day two years after hiring, not the day before`(
    aanleiding: Aanleiding
  ) throws {
    var walk = try Walk(inDienst: "2024-01-20")
    try walk.prepare(aanleiding: aanleiding)
    #expect(walk.refusal(of: .hold("2026-01-20")) == nil)
    walk.expectRefused(.hold("2026-01-19"), "te-vroeg", by: "evaluatie.vroegst")
  }

  @Test func `an attest lifts the two years`() throws {
    var walk = try Walk(inDienst: "2025-01-20")
    try walk.run(.request(.werknemer, on: "2025-12-01", attest: true))
    #expect(
      walk.refusal(of: .hold("2026-01-20"))?.bezwaren.map(\.reden.code).contains("te-vroeg")
        == false)
  }

  @Test(arguments: [Aanleiding.vdab, .vijfJaar, .zittendeWerknemers])
  func `only a request of worker or employer waits two years`(aanleiding: Aanleiding) throws {
    var walk = try Walk(inDienst: "2025-01-20")
    try walk.prepare(aanleiding: aanleiding)
    #expect(walk.refusal(of: .hold("2026-01-20")) == nil)
  }

  @Test(arguments: [Instrument.lde, .ama, .imw])
  func `only collectief maatwerk waits two years`(instrument: Instrument) throws {
    var walk = try Walk(instrument, inDienst: "2025-01-20")
    try walk.prepare(aanleiding: .werknemer)
    #expect(walk.refusal(of: .hold("2026-01-20")) == nil)
  }
}
