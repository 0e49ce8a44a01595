import Testing

@testable import Questionnaire

@Suite("Forms: reading and refusing")
struct FormTests {
  @Test(arguments: Fixtures.names)
  func `a form keeps its source`(name: String) throws {
    let json = try Fixtures.json(name)
    #expect(try Form(json: json).source.pretty == json.pretty)
  }

  @Test func `items are found in document order with their parents`() throws {
    let form = try Fixtures.form("nested")
    #expect(
      form.flat.map(\.linkId) == [
        "open", "outer", "q", "q.why", "q.why.sure", "q.tip", "inner", "deep", "after",
      ])
    #expect(form.item("q.why")?.parent == "q")
    #expect(form.item("q.why.sure")?.depth == 3)
    #expect(form.item("nowhere") == nil)
  }

  @Test func `the canonical names the version when there is one`() throws {
    #expect(
      try Fixtures.form("nested").canonical == "https://doorstroom.example/Questionnaire/nested|1")
    #expect(try Fixtures.form(items: "[]").canonical == "u")
  }

  @Test func `options of every type are read`() throws {
    let question = try #require(try Fixtures.form("nested").item("q"))
    #expect(
      question.options.map(\.value) == [
        .string("een"), .string("twee"), .integer(3), .date("2026-01-02"), .time("10:30:00"),
      ])
    #expect(question.isMultipleChoice)
  }

  @Test func `what is kept but not used is remarked`() throws {
    #expect(
      try Fixtures.form("every-type").remarks == [
        FormRemark(
          linkId: "attachment", path: "item[1].item[10]", reason: .unsupportedKind(.attachment)),
        FormRemark(
          linkId: "reference", path: "item[1].item[11]", reason: .unsupportedKind(.reference)),
        FormRemark(linkId: "remote", path: "item[1].item[14]", reason: .remoteOptions),
      ])
  }

  @Test func `a condition on an answer that cannot be given is remarked`() throws {
    let form = try Fixtures.form(
      items: #"""
        [{"linkId":"a","type":"choice","answerOption":[{"valueCoding":{"code":"x"}}]},
         {"linkId":"b","type":"string",
          "enableWhen":[{"question":"a","operator":"=","answerCoding":{"code":"y"}}]}]
        """#)
    #expect(
      form.remarks == [
        FormRemark(
          linkId: "b", path: "item[1].enableWhen[0]", reason: .impossibleCondition(question: "a"))
      ])
  }

  @Test(arguments: [
    (#"[{"type":"string"}]"#, "item[0]", FormFault.Reason.missing(member: "linkId")),
    (#"[{"linkId":"a"}]"#, "item[0]", .missing(member: "type")),
    (#"[{"linkId":"a","type":"slider"}]"#, "item[0]", .unknownKind("slider")),
    (
      #"[{"linkId":"a","type":"string","required":"yes"}]"#, "item[0]",
      .wrongType(member: "required")
    ),
    (
      #"[{"linkId":"a","type":"string"},{"linkId":"a","type":"date"}]"#, "item[1]",
      .duplicateLinkId
    ),
    (
      #"[{"linkId":"a","type":"display","item":[{"linkId":"b","type":"date"}]}]"#, "item[0]",
      .displayWithItems
    ),
    (
      #"[{"linkId":"a","type":"choice","answerOption":[{}]}]"#, "item[0].answerOption[0]",
      .missing(member: "value[x]")
    ),
    (
      #"[{"linkId":"a","type":"boolean","answerOption":[{"valueString":"x"}]}]"#, "item[0]",
      .optionsOnWrongKind
    ),
    (
      #"[{"linkId":"a","type":"string","extension":[{"url":"x/sdc-questionnaire-enableWhenExpression"}]}]"#,
      "item[0]", .unsupportedExpression(url: "x/sdc-questionnaire-enableWhenExpression")
    ),
    (
      #"[{"linkId":"a","type":"date","initial":[{"valueDate":"2026-02-30"}]}]"#,
      "item[0].initial[0]", .wrongType(member: "valueDate")
    ),
  ])
  func `a wrong item is refused with its place`(
    items: String, path: String, reason: FormFault.Reason
  ) throws {
    let faults = try Fixtures.faults(items: items)
    #expect(faults.map(\.path) == [path])
    #expect(faults.map(\.reason) == [reason])
  }

  @Test(arguments: [
    (
      #"{"question":"z","operator":"exists","answerBoolean":true}"#,
      FormFault.Reason.unknownQuestion(linkId: "z")
    ),
    (#"{"question":"g","operator":"exists","answerBoolean":true}"#, .notAQuestion(linkId: "g")),
    (#"{"question":"a","operator":"~","answerString":"x"}"#, .unknownComparison("~")),
    (#"{"question":"a","operator":"exists","answerString":"x"}"#, .existsNeedsBoolean),
    (#"{"question":"a","operator":">","answerString":"x"}"#, .comparisonNeedsOrder),
    (#"{"question":"a","operator":"="}"#, .missing(member: "answer[x]")),
    (#"{"operator":"="}"#, .missing(member: "question")),
  ])
  func `a wrong condition is refused with its place`(
    condition: String, reason: FormFault.Reason
  ) throws {
    let faults = try Fixtures.faults(
      items: #"""
        [{"linkId":"a","type":"string"},{"linkId":"g","type":"group","item":[
          {"linkId":"b","type":"string","enableWhen":[\#(condition)]}]}]
        """#)
    let place = FormFault(path: "item[1].item[0].enableWhen[0]", linkId: "b", reason: reason)
    #expect(faults == [place])
  }

  @Test func `several conditions need to say how they go together`() throws {
    let condition = #"{"question":"a","operator":"exists","answerBoolean":true}"#
    let faults = try Fixtures.faults(
      items: #"""
        [{"linkId":"a","type":"string"},
         {"linkId":"b","type":"string","enableWhen":[\#(condition),\#(condition)]}]
        """#)
    #expect(faults == [FormFault(path: "item[1]", linkId: "b", reason: .missingEnableBehavior)])
  }

  @Test func `conditions that go round are refused once`() throws {
    func item(_ linkId: String, on question: String) -> String {
      #"""
      {"linkId":"\#(linkId)","type":"string",
       "enableWhen":[{"question":"\#(question)","operator":"exists","answerBoolean":true}]}
      """#
    }
    let faults = try Fixtures.faults(
      items: "[\(item("d", on: "a")),\(item("a", on: "b")),\(item("b", on: "c")),"
        + "\(item("c", on: "a"))]")
    #expect(faults.map(\.reason) == [.loop(linkIds: ["a", "b", "c"])])
    #expect(
      try Fixtures.faults(items: "[\(item("a", on: "a"))]").map(\.reason) == [
        .loop(linkIds: ["a"])
      ])
  }

  @Test func `a group cannot wait for a question inside it`() throws {
    let faults = try Fixtures.faults(
      items: #"""
        [{"linkId":"g","type":"group",
          "enableWhen":[{"question":"q","operator":"exists","answerBoolean":true}],
          "item":[{"linkId":"q","type":"string"}]}]
        """#)
    #expect(faults.map(\.reason) == [.loop(linkIds: ["g", "q"])])
  }

  @Test func `all faults come at once`() throws {
    let faults = try Fixtures.faults(
      items: #"[{"linkId":"a","type":"x"},{"linkId":"a","type":"string","repeats":1}]"#)
    #expect(
      faults.map(\.reason) == [.unknownKind("x"), .wrongType(member: "repeats"), .duplicateLinkId])
    #expect(
      faults.first?.sentence == "item[0], vraag 'a': Het soort vraag 'x' bestaat niet.")
  }

  @Test func `another resource is no form`() throws {
    let json = try JSONValue(parsing: #"{"resourceType":"Patient"}"#)
    let faults = #expect(throws: FormFaults.self) { try Form(json: json) }
    #expect(faults?.faults.map(\.reason) == [.notAQuestionnaire])
  }
}
