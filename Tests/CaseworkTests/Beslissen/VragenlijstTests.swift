import Casework
import Testing

@Suite("Vragenlijst beantwoorden en indienen")
struct VragenlijstTests {
  private let answer = Command.answerQuestionnaire(formulier: "f|1", antwoorden: "{}")

  private func asked() throws -> Walk {
    var walk = try Walk()
    try walk.run(.request(.vdab, on: "2026-01-01"))
    return walk
  }

  private func handIn(_ day: Datum?, missing: [String] = []) -> Command {
    .handInQuestionnaire(HandIn(overlegdOp: day, ontbrekend: missing))
  }

  @Test func `without answers nothing is handed in`() throws {
    try asked().expectRefused(handIn("2026-01-10"), "geen-antwoorden")
  }

  @Test func `missing required answers are refused, and all of them are named`() throws {
    var walk = try asked()
    try walk.run(answer)
    let command = handIn("2026-01-10", missing: ["Taken", "Tempo"])
    walk.expectRefused(command, "antwoorden-ontbreken")
    let sentence = try #require(walk.refusal(of: command)?.zin)
    #expect(sentence.contains("Taken") && sentence.contains("Tempo"))
  }

  @Test func `a list that was not discussed with the worker is refused`() throws {
    var walk = try asked()
    try walk.run(answer)
    walk.expectRefused(
      handIn(nil), "niet-overlegd", by: "SV Collectief maatwerk - Doorstroom, antwoord 5")
    walk.expectRefused(handIn("2026-02-02"), "datum-in-toekomst")
  }

  @Test func `handing in keeps the day of today and the day of the talk with the worker`() throws {
    var walk = try asked()
    try walk.run(answer, handIn("2026-01-10"))
    let list = try #require(walk.dossier.evaluatie?.vragenlijst)
    #expect(list.ingediendOp == "2026-02-01")
    #expect(list.overlegdOp == "2026-01-10")
  }

  @Test func `other answers have to be discussed and handed in again`() throws {
    var walk = try asked()
    try walk.run(answer, handIn("2026-01-10"), answer)
    #expect(walk.dossier.evaluatie?.vragenlijst?.ingediendOp == nil)
    #expect(walk.dossier.evaluatie?.vragenlijst?.overlegdOp == nil)
  }
}
