import Testing

@testable import Questionnaire

@Suite("Answers without what came along with them")
struct StrippedResponseTests {
  private let form: Form
  init() throws {
    form = try Fixtures.form(
      items: """
        [{"linkId":"g","type":"group","item":[
          {"linkId":"t","type":"text"},
          {"linkId":"o","type":"open-choice","answerOption":[{"valueCoding":{"code":"a"}}]},
          {"linkId":"n","type":"decimal"}]}]
        """)
  }

  private func stripped(_ members: String, answers: String) throws -> String {
    let json = try JSONValue(
      parsing: """
        {"resourceType":"QuestionnaireResponse","questionnaire":"u","status":"in-progress",
         \(members)"item":[{"linkId":"g","text":"93051822361","item":[\(answers)]}]}
        """)
    let response = try Response(json: json).stripped { $0.filter { $0 != "!" } }
    return response.json(form: form, status: .inProgress).compact
  }

  @Test func `only questionnaire, status, moment and answers stay`() throws {
    let kept = try stripped(
      #""id":"x","subject":{"identifier":{"value":"93051822361"}},"extension":[{"url":"y"}],"#
        + #""authored":"2026-01-31T09:00:00Z","#,
      answers: #"{"linkId":"n","text":"q","answer":[{"valueDecimal":2.50,"id":"z"}]}"#)
    #expect(
      kept == #"{"resourceType":"QuestionnaireResponse","authored":"2026-01-31T09:00:00Z","#
        + #""questionnaire":"u","status":"in-progress","item":[{"linkId":"g","item":["#
        + #"{"linkId":"n","answer":[{"valueDecimal":2.50}]}]}]}"#)
    #expect(!(try stripped(#""authored":"gisteren","#, answers: "").contains("authored")))
  }

  @Test func `every text in an answer is cleaned, and one that is then blank is none`() throws {
    let kept = try stripped(
      "",
      answers: #"{"linkId":"t","answer":[{"valueString":"!"}]},"#
        + #"{"linkId":"o","answer":[{"valueCoding":{"code":"b!","display":"be!"}}]}"#)
    #expect(
      kept.hasSuffix(#"{"linkId":"o","answer":[{"valueCoding":{"code":"b","display":"be"}}]}]}]}"#))
    #expect(!kept.contains("!") && !kept.contains(#""linkId":"t""#))
  }
}
