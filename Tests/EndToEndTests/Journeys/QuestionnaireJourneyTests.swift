import Glibc
import TestSupport
import Testing

@Suite("A questionnaire at the table", .waits, .timeLimit(.minutes(15)))
struct QuestionnaireJourneyTests {
  private let desk: Desk
  init() throws {
    desk = try Desk()
    try desk.walk(to: .requested)
  }

  private func session(_ name: String = "Els Claes") throws -> PtyProcess {
    var environment = desk.environment
    environment["DOORSTROOM_DOOR"] = name
    let process = try PtyProcess(Desk.program, environment: environment)
    try process.send("", until: "Peeters")
    return process
  }

  private func opened(_ name: String = "Els Claes") throws -> PtyProcess {
    let process = try session(name)
    try process.send("\r", until: "Traject")
    try process.send("v", until: "Welke taken")
    return process
  }

  /// The program says where somebody was, and `t` goes back to the half-typed sentence.
  private func expectBack(_ text: String) throws {
    let process = try session()
    #expect(process.text.contains("U was bezig in"))
    try process.send("t", until: text)
    process.signal(SIGTERM)
    _ = process.waitForExit()
    try desk.expectCleanRegister()
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `a dropped line leads back to the half-typed sentence`(signal: Int32) throws {
    let process = try opened()
    try process.send("Inpakken en etiket", until: "etiket")
    process.signal(signal)
    #expect(process.waitForExit() == 128 + signal)
    try expectBack("Inpakken en etiket")
  }

  @Test func `a kill while somebody types on and on loses four seconds at most`() throws {
    let process = try opened()
    let safe = try process.typeOnUntilKilled()
    try expectBack(safe)
  }

  @Test func `the second sees who is there, reads along, and chooses between two answers`() throws {
    let first = try opened("Piet Maes")
    try first.send("\tx\u{15}30\t", until: "veranderd")
    let second = try opened("Els Claes")
    try #require(second.wait { second.text.contains("Ook hier: Piet Maes") })
    try second.send("\t", until: "Piet Maes: 30")
    try second.send("20", until: "20")
    try first.send("\u{1B}", until: "bewaard")
    try second.send("\u{1B}", until: "Iemand was u voor")
    second.write("\u{1B}")
    try #require(second.wait { second.text.contains("Twee antwoorden") })
    second.settle(quiet: 200)
    try second.send("\u{18}", until: "Alles is gekozen")
    first.signal(SIGTERM)
    second.signal(SIGTERM)
    _ = (first.waitForExit(), second.waitForExit())
    let export = try desk.json("vragenlijst", "export", Desk.nummer)
    #expect("\(export)".contains("30"))
    try desk.expectCleanRegister()
  }

  @Test func `a form is looked at without a register`() throws {
    let file = try desk.file(
      "f.json",
      """
      {"resourceType":"Questionnaire","status":"active","url":"https://x.example/f","title":"Proef",
      "item":[{"linkId":"a","type":"integer","text":"Hoeveel uren?"}]}
      """)
    var environment = desk.environment
    environment["DOORSTROOM_REGISTER"] = desk.folder + "/nergens/register.sqlite"
    let process = try PtyProcess(
      Desk.program, ["vragenlijst", "tonen", file], environment: environment)
    try process.send("", until: "Hoeveel uren?")
    process.write("20\u{1B}")
    #expect(process.waitForExit() == 0)
    #expect(try desk.run(["vragenlijst", "tonen", desk.register]).status == 65)
  }
}
