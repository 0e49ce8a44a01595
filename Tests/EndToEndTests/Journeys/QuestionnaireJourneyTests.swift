import Glibc
import TestSupport
import Testing

@Suite("A questionnaire at the table", .timeLimit(.minutes(15)))
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
    try send("", to: process, until: "Peeters")
    return process
  }

  private func opened(_ name: String = "Els Claes") throws -> PtyProcess {
    let process = try session(name)
    try send("\r", to: process, until: "Traject")
    try send("v", to: process, until: "Welke taken")
    return process
  }

  private func send(_ keys: String, to process: PtyProcess, until text: String) throws {
    let before = process.output.count
    process.write(keys)
    try #require(
      process.wait { String(decoding: process.output[before...], as: UTF8.self).contains(text) },
      "no '\(text)' after '\(keys)' in \(process.text.suffix(2_000))")
    process.waitUntilQuiet(milliseconds: 50)
  }

  /// The program says where somebody was, and `t` goes back to the half-typed sentence.
  private func expectBack(_ text: String) throws {
    let process = try session()
    #expect(process.text.contains("U was bezig in"))
    try send("t", to: process, until: text)
    process.signal(SIGTERM)
    _ = process.waitForExit()
    try desk.expectCleanRegister()
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `a dropped line leads back to the half-typed sentence`(signal: Int32) throws {
    let process = try opened()
    try send("Inpakken en etiket", to: process, until: "etiket")
    process.signal(signal)
    #expect(process.waitForExit() == 128 + signal)
    try expectBack("Inpakken en etiket")
  }

  @Test func `a kill while somebody types on and on loses four seconds at most`() throws {
    let process = try opened()
    let start = ContinuousClock.now
    var typed: [(Character, ContinuousClock.Instant)] = []
    while ContinuousClock.now - start < .seconds(6) {
      let letter = Character(UnicodeScalar(UInt8(97 + typed.count % 26)))
      process.write(String(letter))
      typed.append((letter, ContinuousClock.now))
      _ = process.wait(seconds: 0.1) { false }
    }
    let end = ContinuousClock.now
    process.signal(SIGKILL)
    #expect(process.waitForExit() == 128 + SIGKILL)
    let safe = String(typed.filter { end - $0.1 >= .seconds(4) }.map(\.0))
    try #require(safe.count >= 5)
    try expectBack(safe)
  }

  @Test func `the second sees who is there, reads along, and chooses between two answers`() throws {
    let first = try opened("Piet Maes")
    try send("\tx\u{15}30\t", to: first, until: "veranderd")
    let second = try opened("Els Claes")
    try #require(second.wait { second.text.contains("Ook hier: Piet Maes") })
    try send("\t", to: second, until: "Piet Maes: 30")
    try send("20", to: second, until: "20")
    try send("\u{1B}", to: first, until: "bewaard")
    try send("\u{1B}", to: second, until: "Iemand was u voor")
    second.write("\u{1B}")
    try #require(second.wait { second.text.contains("Twee antwoorden") })
    second.waitUntilQuiet(milliseconds: 200)
    try send("\u{18}", to: second, until: "Alles is gekozen")
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
    try send("", to: process, until: "Hoeveel uren?")
    process.write("20\u{1B}")
    #expect(process.waitForExit() == 0)
    #expect(try desk.run(["vragenlijst", "tonen", desk.register]).status == 65)
  }
}
