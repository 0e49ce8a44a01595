import Testing

@testable import Questionnaire

@Suite("Published forms with faults, expressions and lists")
struct LoadingTests {
  private static let sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
  private static let core = "http://hl7.org/fhir/StructureDefinition/"

  @Test func `small faults are mended and remarked with their path`() throws {
    let form = try Fixtures.form(
      items: #"""
        [{"linkId":7,"type":"string","maxLength":"20","required":"true","text":5,
          "answerOption":{"valueInteger":"3"},"initial":[{"valueString":4}]},
         {"linkId":"b","type":"integer","enableWhen":[
          {"question":7,"operator":"exists","answerBoolean":"true"}]}]
        """#)
    let item = try #require(form.item("7"))
    #expect(item.maxLength == 20 && item.required && item.text == "5")
    #expect(item.options.map(\.value) == [.integer(3)] && item.initial == [.string("4")])
    #expect(
      form.remarks.map(\.exactPath).sorted() == [
        "item[0].answerOption", "item[0].answerOption[0].valueInteger",
        "item[0].initial[0].valueString", "item[0].linkId", "item[0].maxLength",
        "item[0].required", "item[0].text", "item[1].enableWhen[0].answerBoolean",
        "item[1].enableWhen[0].question",
      ])
  }

  @Test(arguments: [
    (#""maxLength":"veel""#, "item[0].maxLength"), (#""repeats":"ja""#, "item[0].repeats"),
    (#""text":["a"]"#, "item[0].text"),
    (#""initial":[{"valueDate":"30/01/2026"}]"#, "item[0].initial[0].valueDate"),
    (#""answerOption":[{"valueInteger":"drie"}]"#, "item[0].answerOption[0].valueInteger"),
  ])
  func `a fault that leaves doubt is refused with the exact path`(member: String, path: String)
    throws
  {
    let faults = try Fixtures.faults(items: #"[{"linkId":"a","type":"string",\#(member)}]"#)
    #expect(faults.map(\.exactPath) == [path])
  }

  @Test(arguments: [
    #""extension":[{"url":"\#(sdc)enableWhenExpression","valueExpression":{}}]"#,
    #""extension":[{"url":"\#(sdc)answerOptionsToggleExpression"}]"#,
    #""extension":[{"url":"\#(core)questionnaire-constraint","extension":[{"url":"severity","valueCode":"error"}]}]"#,
    #""extension":[{"url":"\#(core)questionnaire-hidden","_valueBoolean":{"extension":[{"url":"\#(core)cqf-expression"}]}}]"#,
    #""_required":{"extension":[{"url":"\#(core)cqf-expression","valueExpression":{}}]}"#,
    #""required":true,"readOnly":true,"extension":[{"url":"\#(sdc)calculatedExpression"}]"#,
    #""modifierExtension":[{"url":"urn:anders"}]"#,
  ])
  func `what hides or requires by an expression is refused with its question`(members: String)
    throws
  {
    let faults = try Fixtures.faults(items: #"[{"linkId":"a","type":"string",\#(members)}]"#)
    #expect(faults.map(\.linkId) == ["a"] && faults.map(\.path) == ["item[0]"])
  }

  @Test(arguments: [
    #""extension":[{"url":"\#(sdc)initialExpression","valueExpression":{}}]"#,
    #""readOnly":true,"extension":[{"url":"\#(sdc)calculatedExpression","valueExpression":{}}]"#,
    #""extension":[{"url":"\#(core)questionnaire-constraint","extension":[{"url":"severity","valueCode":"warning"}]}]"#,
    #""extension":[{"url":"\#(core)minValue","_valueInteger":{"extension":[{"url":"\#(core)cqf-expression"}]}}]"#,
    #""_text":{"extension":[{"url":"\#(core)cqf-expression","valueExpression":{}}]}"#,
  ])
  func `another expression is left out with a warning`(members: String) throws {
    let form = try Fixtures.form(items: #"[{"linkId":"a","type":"integer",\#(members)}]"#)
    #expect(form.remarks.count == 1 && form.remarks.first?.linkId == "a")
    guard case .ignoredExtension = form.remarks.first?.reason else {
      Issue.record("not the remark that was meant")
      return
    }
  }

  @Test func `a condition on an answer that only an expression gives is refused`() throws {
    let faults = try Fixtures.faults(
      items: #"""
        [{"linkId":"a","type":"integer","readOnly":true,
          "extension":[{"url":"\#(Self.sdc)calculatedExpression","valueExpression":{}}]},
         {"linkId":"b","type":"string",
          "enableWhen":[{"question":"a","operator":">","answerInteger":3}]}]
        """#)
    #expect(
      faults == [
        FormFault(
          path: "item[1].enableWhen[0]", linkId: "b", reason: .dependsOnExpression(question: "a"))
      ])
  }

  @Test func `lists in the form itself give their options`() throws {
    let form = try Fixtures.form("value-sets")
    func codes(_ linkId: String) -> [String] {
      (form.item(linkId)?.options ?? []).map { form.item(linkId)?.shown($0.value) ?? "" }
    }
    #expect(codes("dagen") == ["maandag", "dinsdag"])
    #expect(codes("uitgebreid") == ["Alfa", "Beta"])
    #expect(codes("stelsel") == ["rood", "donkerrood"])
    #expect(form.item("dagen")?.options.first?.weight == DigitSum("1"))
    #expect(form.remarks.map(\.linkId) == ["regel", "elders"])
    #expect(form.item("regel")?.isAnswerable == false)
    #expect(form.item("elders")?.isAnswerable == true)
    let faults = try Fixtures.faults(
      items: ##"[{"linkId":"a","type":"choice","answerValueSet":"#weg"}]"##)
    #expect(faults.map(\.reason) == [.unknownValueSet("#weg")])
  }

  @Test func `answers that are not of their type are kept and named`() throws {
    let form = try Fixtures.form("every-type")
    let text =
      #"{"resourceType":"QuestionnaireResponse","questionnaire":"\#(form.canonical)","#
      + #""status":"in-progress","item":[{"linkId":"g","item":[{"answer":[{"valueDate":"gisteren"}],"#
      + #""linkId":"date"},{"linkId":"boolean","answer":[{"extension":[{"url":"urn:geen"}]}]},"#
      + #"{"linkId":"integer","answer":[{"valueInteger":"3"}]}]}]}"#
    let response = try Response(json: JSONValue(parsing: text))
    #expect(response.json(form: form, status: .inProgress).compact == text)
    #expect(
      FormState(form: form, response: response).invalid == [
        ResponseFault(linkId: "integer", reason: .wrongType(expected: .integer)),
        ResponseFault(linkId: "date", reason: .wrongType(expected: .date)),
      ])
  }
}
