import Testing

@testable import Questionnaire

@Suite("What extensions say of a question")
struct ExtensionTests {
  private static let core = "http://hl7.org/fhir/StructureDefinition/"

  /// One question `q` with the given extensions and members.
  private func form(_ type: String, _ extensions: [(String, String)], more: String = "") throws
    -> Form
  {
    let all = extensions.map { #"{"url":"\#(Self.core)\#($0)",\#($1)}"# }
    return try Fixtures.form(
      items: #"""
        [{"linkId":"q","type":"\#(type)","extension":[\#(all.joined(separator: ","))]\#(more)}]
        """#)
  }

  private func fault(_ form: Form, _ answers: Answer...) -> ResponseFault.Reason? {
    var response = Response(questionnaire: form.canonical)
    response["q"] = answers
    return FormState(form: form, response: response).invalid.first?.reason
  }

  @Test func `numbers and days keep between their bounds, the bounds included`() throws {
    let number = try form(
      "decimal",
      [
        ("minValue", #""valueDecimal":0.50"#), ("maxValue", #""valueInteger":10"#),
        ("maxDecimalPlaces", #""valueInteger":2"#),
      ])
    #expect(fault(number, .decimal("0.5")) == nil && fault(number, .decimal("10.00")) == nil)
    #expect(fault(number, .decimal("0.49")) == .answer(.tooSmall(limit: "0,50")))
    #expect(fault(number, .decimal("10.01")) == .answer(.tooLarge(limit: "10")))
    #expect(fault(number, .decimal("1.000")) == .answer(.tooManyDecimals(limit: 2)))
    let day = try form("date", [("minValue", #""valueDate":"2026-03-01""#)])
    #expect(fault(day, .date("2026-03-01")) == nil)
    #expect(fault(day, .date("2026-02-28")) == .answer(.tooSmall(limit: "01/03/2026")))
  }

  @Test func `a text keeps to its lengths and its pattern`() throws {
    let text = try form(
      "string",
      [
        ("minLength", #""valueInteger":4"#), ("regex", #""valueString":"[0-9]{4}""#),
        ("entryFormat", #""valueString":"1234""#),
      ], more: #","maxLength":6"#)
    #expect(fault(text, .string("2000")) == nil)
    #expect(fault(text, .string("200")) == .answer(.tooShort(limit: 4, length: 3)))
    #expect(fault(text, .string("20000")) == .answer(.wrongPattern(format: "1234")))
    #expect(fault(text, .string("2000000")) == .answer(.tooLong(limit: 6, length: 7)))
    let item = try #require(text.item("q"))
    #expect(throws: AnswerFault.wrongPattern(format: "1234")) { try item.parse("abcd") }
  }

  @Test func `a question wants its number of answers once it has one`() throws {
    let several = try form(
      "string",
      [
        ("questionnaire-minOccurs", #""valueInteger":2"#),
        ("questionnaire-maxOccurs", #""valueInteger":3"#),
      ], more: #","repeats":true,"required":true"#)
    let (a, b, c, d) = (
      Answer.string("a"), Answer.string("b"), Answer.string("c"), Answer.string("d")
    )
    #expect(fault(several) == nil && fault(several, a, b, c) == nil)
    #expect(fault(several, a) == .tooFew(limit: 2))
    #expect(fault(several, a, b, c, d) == .tooMany(limit: 3))
  }

  @Test func `options have prefixes, and an exclusive one stands alone`() throws {
    let choice = try form(
      "choice", [("questionnaire-itemControl", Self.concept("check-box"))],
      more: #"""
        ,"repeats":true,"answerOption":[
          {"valueString":"a","extension":[{"url":"\#(Self.core)questionnaire-optionPrefix","valueString":"1."}]},
          {"valueString":"geen","extension":[{"url":"\#(Self.core)questionnaire-optionExclusive","valueBoolean":true}]}]
        """#)
    #expect(choice.item("q")?.options.first?.prefix == "1.")
    #expect(choice.item("q")?.itemControl == "check-box")
    #expect(fault(choice, .string("geen")) == nil)
    #expect(fault(choice, .string("a"), .string("geen")) == .exclusiveOption)
  }

  private static func concept(_ code: String) -> String {
    #""valueCodeableConcept":{"coding":[{"code":"\#(code)"}]}"#
  }

  @Test func `the unit of the form is meant when none is typed`() throws {
    let quantity = try form(
      "quantity", [("questionnaire-unit", #""valueCoding":{"code":"h","display":"uur"}"#)])
    let item = try #require(quantity.item("q"))
    #expect(try item.parse("1,50") == .quantity(value: "1.50", unit: "uur"))
    #expect(try item.parse("90 minuten") == .quantity(value: "90", unit: "minuten"))
  }

  @Test func `a hidden item counts for conditions, is never asked and never handed in`() throws {
    let hidden = #""extension":[{"url":"\#(Self.core)questionnaire-hidden","valueBoolean":true}]"#
    let form = try Fixtures.form(
      items: #"""
        [{"linkId":"g","type":"group",\#(hidden),"item":[
           {"linkId":"h","type":"boolean","required":true,"initial":[{"valueBoolean":true}]}]},
         {"linkId":"q","type":"string",
          "enableWhen":[{"question":"h","operator":"=","answerBoolean":true}]}]
        """#)
    let response = Response(startingOn: form)
    let state = FormState(form: form, response: response)
    #expect(state.isEnabled("q") && state.isEnabled("h") && state.missing.isEmpty)
    #expect(form.item("h")?.isAnswerable == false)
    #expect(response.json(form: form, status: .completed)["item"] == nil)
    #expect(try Response(json: response.json(form: form, status: .inProgress)) == response)
  }

  @Test func `what is confidential is left out of copies, with all below it`() throws {
    let form = try Fixtures.form("scored")
    var response = Response(questionnaire: form.canonical)
    response["pijn"] = [.coding(system: nil, code: "ja", display: nil)]
    response["last.1"] = [.coding(system: "urn:doorstroom:freq", code: "2", display: nil)]
    response["weg"] = [.string("?")]
    for status in [ResponseStatus.inProgress, .completed] {
      let copy = response.json(form: form, status: status, withoutConfidential: true)
      #expect(try Response(json: copy).answered == ["last.1"])
    }
    #expect(form.flat.filter(\.isConfidential).map(\.linkId) == ["pijn"])
  }

  @Test func `instructions are known as such`() throws {
    #expect(try Fixtures.form("scored").item("uitleg")?.isInstruction == true)
  }
}

@Suite("Scores")
struct ScoreTests {
  private func code(_ code: String) -> Answer {
    .coding(system: "urn:doorstroom:freq", code: code, display: nil)
  }

  @Test func `a group adds up what was chosen in it`() throws {
    let form = try Fixtures.form("scored")
    var response = Response(questionnaire: form.canonical)
    #expect(FormState(form: form, response: response).scores.isEmpty)
    response["last.1"] = [code("3")]
    response["last.2"] = [code("0")]
    response["last.4"] = [code("1")]
    response["pijn"] = [.coding(system: nil, code: "ja", display: nil)]
    #expect(
      FormState(form: form, response: response).scores == [Score(linkId: "last", sum: "4")])
  }

  @Test func `the sum is exact, goes up through every group and leaves hidden answers out`() throws
  {
    func question(_ linkId: String, _ weight: String, when: String = "") -> String {
      let url = "http://hl7.org/fhir/StructureDefinition/itemWeight"
      return #"""
        {"linkId":"\#(linkId)","type":"choice"\#(when),"answerOption":[
         {"valueString":"x","extension":[{"url":"\#(url)","valueDecimal":\#(weight)}]}]}
        """#
    }
    let when = #","enableWhen":[{"question":"a","operator":"exists","answerBoolean":false}]"#
    let form = try Fixtures.form(
      items: #"""
        [{"linkId":"o","type":"group","item":[\#(question("a", "0.1")),
          {"linkId":"i","type":"group","item":[\#(question("b", "-0.20")),\#(question("c", "9", when: when))]}]}]
        """#)
    var response = Response(questionnaire: "u")
    for linkId in ["a", "b", "c"] { response[linkId] = [.string("x")] }
    #expect(
      FormState(form: form, response: response).scores == [
        Score(linkId: "o", sum: "-0.10"), Score(linkId: "i", sum: "-0.20"),
      ])
  }
}
