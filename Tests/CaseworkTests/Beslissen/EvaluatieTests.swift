import Casework
import Testing

@Suite("Evaluatie aanvragen en plannen")
struct EvaluatieTests {
  @Test func `a second evaluation waits for the decision of the first`() throws {
    var walk = try Walk()
    try walk.run(.request(.vdab, on: "2026-01-01"))
    walk.expectRefused(.request(.werkgever, on: "2026-01-02"), "evaluatie-loopt")
  }

  @Test func `after a decision a new evaluation can be asked for`() throws {
    var walk = try Walk()
    try walk.decide(.wopOngewijzigd)
    try walk.run(.request(.werkgever, on: "2026-02-01"))
    #expect(walk.dossier.evaluaties.count == 2)
  }

  @Test func `without a request nothing is planned, answered, handed in or held`() throws {
    let walk = try Walk()
    walk.expectRefused(.plan("2026-03-01"), "geen-evaluatie")
    walk.expectRefused(.answerQuestionnaire(formulier: "f|1", antwoorden: "{}"), "geen-evaluatie")
    walk.expectRefused(
      .handInQuestionnaire(HandIn(overlegdOp: "2026-01-01", ontbrekend: [])), "geen-evaluatie")
    walk.expectRefused(.hold("2026-01-20"), "geen-evaluatie")
  }

  @Test func `a later planning replaces the earlier one`() throws {
    var walk = try Walk()
    try walk.run(.request(.vdab, on: "2026-01-01"), .plan("2026-03-01"), .plan("2026-03-15"))
    #expect(walk.dossier.evaluatie?.gespreksdag == "2026-03-15")
  }
}
