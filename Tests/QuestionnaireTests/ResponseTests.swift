import Testing

@testable import Questionnaire

@Suite("Responses: reading, writing and checking")
struct ResponseTests {
  private func nested() throws -> (Form, Response) {
    let form = try Fixtures.form("nested")
    var response = Response(questionnaire: form.canonical)
    response["open"] = [.boolean(true)]
    response["q"] = [.string("een"), .integer(3)]
    response["q.why"] = [.string("daarom")]
    response["deep"] = [.string("x")]
    return (form, response)
  }

  @Test func `items follow the tree of the form`() throws {
    let (form, response) = try nested()
    let json = response.json(form: form, status: .inProgress, authored: "2026-01-02")
    #expect(
      json.compact
        == #"{"resourceType":"QuestionnaireResponse","questionnaire":"\#(form.canonical)","#
        + #""status":"in-progress","authored":"2026-01-02","item":["#
        + #"{"linkId":"open","answer":[{"valueBoolean":true}]},"#
        + #"{"linkId":"outer","item":[{"linkId":"q","answer":["#
        + #"{"valueString":"een","item":[{"linkId":"q.why","answer":[{"valueString":"daarom"}]}]},"#
        + #"{"valueInteger":3}]},"#
        + #"{"linkId":"inner","item":[{"linkId":"deep","answer":[{"valueString":"x"}]}]}]}]}"#)
    let read = try Response(json: json)
    #expect(read == response)
    #expect(read.status == .inProgress && read.authored == "2026-01-02")
  }

  @Test func `a draft keeps hidden answers and a submitted response does not`() throws {
    var (form, response) = try nested()
    response["open"] = [.boolean(false)]
    let draft = try Response(json: response.json(form: form, status: .inProgress))
    #expect(draft["deep"] == [.string("x")])
    for status in [ResponseStatus.completed, .amended] {
      let submitted = try Response(json: response.json(form: form, status: status))
      #expect(submitted.answered == ["open"])
    }
  }

  @Test func `members we do not know are written back`() throws {
    let form = try Fixtures.form("nested")
    let text =
      #"{"resourceType":"QuestionnaireResponse","id":"7","questionnaire":"\#(form.canonical)","#
      + #""_status":{"id":"s"},"status":"in-progress","item":[{"id":"i","linkId":"open","text":"open?","#
      + #""answer":[{"extension":[{"url":"urn:x"}],"valueBoolean":true}]},"#
      + #"{"linkId":"outer","item":[{"linkId":"q","extension":[{"url":"urn:y"}]}]},"#
      + #"{"linkId":"gone","answer":[{"valueString":"oud"}]}]}"#
    var response = try Response(json: JSONValue(parsing: text))
    #expect(response.json(form: form, status: .inProgress).compact == text)
    response["open"] = [.boolean(false)]
    #expect(!response.json(form: form, status: .inProgress).compact.contains("urn:x"))
    #expect(!response.json(form: form, status: .completed).compact.contains("gone"))
  }

  @Test func `an answer that did not change keeps its digits and members`() throws {
    let form = try Fixtures.form("every-type")
    let item =
      #"{"linkId":"g","item":[{"linkId":"decimal","answer":[{"valueDecimal":2.00}]},"#
      + #"{"linkId":"quantity","answer":[{"valueQuantity":{"value":1.50,"unit":"u","system":"urn:u"}}]},"#
      + #"{"linkId":"attachment","answer":[{"valueAttachment":{"url":"urn:z"}}]}]}"#
    let text =
      #"{"resourceType":"QuestionnaireResponse","status":"amended","questionnaire":""#
      + form.canonical + #"","item":["# + item + "]}"
    let response = try Response(json: JSONValue(parsing: text))
    #expect(response.json(form: form, status: .amended).compact == text)
    #expect(response.validate(against: form).isEmpty)
  }

  @Test func `a new response starts with the form's own answers`() throws {
    let response = Response(startingOn: try Fixtures.form("every-type"))
    #expect(response["started"] == [.decimal("2.00")])
    #expect(response["choice"] == [.coding(system: nil, code: nil, display: "Zonder code")])
    #expect(response.answered == ["choice", "started"])
  }

  @Test func `answers that do not fit the form are reported`() throws {
    let form = try Fixtures.form("every-type")
    var response = Response(questionnaire: "elders|2")
    response["integer"] = [.string("x")]
    response["decimal"] = [.decimal("1,5")]
    response["date"] = [.date("2026-01-01"), .date("2026-01-02")]
    response["choice"] = [.coding(system: "urn:x", code: "z", display: nil)]
    response["g"] = [.boolean(true)]
    response["gone"] = [.boolean(true)]
    #expect(
      response.validate(against: form) == [
        ResponseFault(linkId: "", reason: .otherForm(canonical: "elders|2")),
        ResponseFault(linkId: "g", reason: .notAQuestion),
        ResponseFault(linkId: "decimal", reason: .answer(.notADecimal)),
        ResponseFault(linkId: "integer", reason: .wrongType(expected: .integer)),
        ResponseFault(linkId: "date", reason: .severalAnswers),
        ResponseFault(linkId: "choice", reason: .answer(.notAnOption)),
        ResponseFault(linkId: "gone", reason: .unknownItem),
      ])
  }

  @Test(arguments: [
    (#"{"resourceType":"Patient"}"#, ResponseReadFault.Reason.notAResponse),
    (#"{"resourceType":"QuestionnaireResponse"}"#, .missing(member: "status")),
    (#"{"resourceType":"QuestionnaireResponse","status":"done"}"#, .unknownStatus("done")),
    (
      #"{"resourceType":"QuestionnaireResponse","status":"completed","item":{}}"#,
      .wrongType(member: "item")
    ),
    (
      #"{"resourceType":"QuestionnaireResponse","status":"completed","item":[{}]}"#,
      .missing(member: "linkId")
    ),
    (
      #"{"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"a","answer":[{"valueInteger":1}]},{"linkId":"a"}]}"#,
      .duplicateItem
    ),
    (
      #"{"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"a","answer":{}}]}"#,
      .wrongType(member: "answer")
    ),
  ])
  func `what is no response is refused`(text: String, reason: ResponseReadFault.Reason) throws {
    let json = try JSONValue(parsing: text)
    let fault = #expect(throws: ResponseReadFault.self) { try Response(json: json) }
    #expect(fault?.reason == reason)
  }
}
