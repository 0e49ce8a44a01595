import Testing

@testable import Questionnaire

@Suite("Form state: what is shown, missing and wrong")
struct FormStateTests {
  private func enabled(_ form: Form, _ answers: [String: [Answer]]) -> Set<String> {
    var response = Response(questionnaire: form.canonical)
    for (linkId, answers) in answers { response[linkId] = answers }
    return FormState(form: form, response: response).enabled
  }

  @Test(
    arguments: [
      (nil, ["absent"]), (4, ["exists", "ne", "lt", "le", "either"]),
      (5, ["exists", "eq", "ge", "le", "either"]), (6, ["exists", "ne", "gt", "ge", "either"]),
    ] as [(Int?, Set<String>)])
  func `every comparison looks at the answer`(number: Int?, expected: Set<String>) throws {
    let form = try Fixtures.form("operators")
    let answers = ["n": number.map { [Answer.integer($0)] } ?? []]
    #expect(enabled(form, answers).subtracting(["n", "d", "day", "m"]) == expected)
  }

  @Test func `decimals compare by value and not by digits`() throws {
    let form = try Fixtures.form("operators")
    #expect(enabled(form, ["d": [.decimal("2.50")]]).contains("d-eq"))
    #expect(enabled(form, ["d": [.decimal("10")]]).contains("d-gt"))
    #expect(!enabled(form, ["d": [.decimal("-10")]]).contains("d-gt"))
  }

  @Test func `days compare by the calendar`() throws {
    let form = try Fixtures.form("operators")
    #expect(enabled(form, ["day": [.date("2026-02-28")]]).contains("day-lt"))
    #expect(!enabled(form, ["day": [.date("2026-03-01")]]).contains("day-lt"))
    #expect(!enabled(form, ["day": [.date("2026")]]).contains("day-lt"))
  }

  @Test func `one of several answers is enough`() throws {
    let form = try Fixtures.form("operators")
    let a = Answer.coding(system: "urn:x", code: "a", display: nil)
    let b = Answer.coding(system: "urn:x", code: "b", display: nil)
    #expect(enabled(form, ["m": [b, a]]).isSuperset(of: ["m-a"]))
    #expect(!enabled(form, ["m": [b, a]]).contains("m-not-a"))
    #expect(enabled(form, ["m": [b]]).contains("m-not-a"))
    #expect(!enabled(form, [:]).contains("m-not-a"))
  }

  @Test func `all conditions or any of them`() throws {
    let form = try Fixtures.form("operators")
    let one = enabled(form, ["n": [.integer(1)]])
    #expect(one.contains("either") && !one.contains("both"))
    #expect(enabled(form, ["n": [.integer(1)], "d": [.decimal("1")]]).contains("both"))
  }

  @Test func `a hidden question never counts as missing`() throws {
    let form = try Fixtures.form("nested")
    let empty = Response(questionnaire: form.canonical)
    #expect(FormState(form: form, response: empty).missing.isEmpty)
    var open = empty
    open["open"] = [.boolean(true)]
    #expect(FormState(form: form, response: open).missing == ["outer", "q", "deep"])
    open["q"] = [.string("een")]
    #expect(FormState(form: form, response: open).missing == ["q.why", "deep"])
  }

  @Test func `the answer to a hidden question counts as absent`() throws {
    let form = try Fixtures.form("nested")
    var response = Response(questionnaire: form.canonical)
    response["deep"] = [.string("x")]
    #expect(!FormState(form: form, response: response).isEnabled("after"))
    response["open"] = [.boolean(true)]
    #expect(FormState(form: form, response: response).isEnabled("after"))
  }

  @Test func `what nobody can answer is never missing`() throws {
    let form = try Fixtures.form("every-type")
    let state = FormState(form: form, response: Response(questionnaire: form.canonical))
    #expect(state.missing.isEmpty)
    #expect(state.isComplete)
  }

  @Test func `a required group with only read-only questions is not missing`() throws {
    let form = try Fixtures.form(
      items: #"""
        [{"linkId":"g","type":"group","required":true,
          "item":[{"linkId":"q","type":"string","readOnly":true}]}]
        """#)
    #expect(FormState(form: form, response: Response(startingOn: form)).missing.isEmpty)
  }

  @Test func `a code of another system is another answer`() throws {
    let code = Answer.coding(system: "urn:x", code: "a", display: nil)
    #expect(code.matches(.coding(system: "urn:y", code: "a", display: nil)) == false)
    #expect(code.matches(.coding(system: nil, code: "a", display: "A")) == true)
  }

  @Test func `a blank text is no answer`() throws {
    let form = try Fixtures.form("nested")
    var response = Response(questionnaire: form.canonical)
    response["open"] = [.boolean(true)]
    response["deep"] = [.string("  \n")]
    #expect(FormState(form: form, response: response).missing.contains("deep"))
  }

  @Test func `progress counts only what is shown`() throws {
    let form = try Fixtures.form("nested")
    var response = Response(questionnaire: form.canonical)
    #expect(FormState(form: form, response: response).total.enabledQuestionCount == 1)
    response["open"] = [.boolean(true)]
    response["q"] = [.string("een"), .string("twee")]
    let state = FormState(form: form, response: response)
    let section = try #require(state.sections.first)
    #expect(section.linkId == "outer" && section.title == "buiten")
    #expect(section.answeredCount == 1 && section.enabledQuestionCount == 6)
    #expect(section.requiredMissing == ["q.why", "deep"])
    #expect(state.total.answeredCount == 2)
  }

  @Test func `a wrong answer is reported where it is shown`() throws {
    let form = try Fixtures.form("nested")
    var response = Response(questionnaire: form.canonical)
    response["deep"] = [.string("te lang")]
    #expect(FormState(form: form, response: response).invalid.isEmpty)
    response["open"] = [.boolean(true)]
    let fault = ResponseFault(linkId: "deep", reason: .answer(.tooLong(limit: 5, length: 7)))
    #expect(FormState(form: form, response: response).invalid == [fault])
  }
}
