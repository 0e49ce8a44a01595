import Testing

@testable import Questionnaire

@Suite("Groups that repeat, and items below answers")
struct RepeatingTests {
  private let form: Form
  init() throws { form = try Fixtures.form("repeating") }

  /// Two aids; the first is used every day at two moments, the second is not.
  private func response() -> Response {
    var response = Response(questionnaire: form.canonical)
    response["heeft"] = [.boolean(true)]
    response["middel.naam"] = [.string("rollator")]
    response["middel.dagelijks"] = [.boolean(true)]
    response["moment.uur"] = [.time("08:00:00")]
    response[Spot("moment.uur", [0, 1])] = [.time("18:00:00")]
    response[Spot("moment.duur", [0, 1])] = [.quantity(value: "45", unit: "minuten")]
    response[Spot("middel.naam", [1])] = [.string("bril")]
    response[Spot("middel.dagelijks", [1])] = [.boolean(false)]
    response[Spot("moment.uur", [1])] = [.time("09:00:00")]
    return response
  }

  private func shown(_ response: Response) -> [Spot] {
    FormState(form: form, response: response).occurrences.filter(\.isEnabled).map(\.spot)
  }

  @Test func `each instance looks at its own answers`() {
    let shown = shown(response())
    #expect(shown.contains(Spot("moment.uur", [0, 1])))
    #expect(!shown.contains(Spot("moment.uur", [1])))
    #expect(shown.filter { $0.linkId == "moment.lang" } == [Spot("moment.lang", [0, 1])])
  }

  @Test func `outside a repeated group the nearest answer before it counts`() {
    var response = response()
    #expect(FormState(form: form, response: response).isEnabled("na"))
    response["heeft"] = [.boolean(false)]
    #expect(FormState(form: form, response: response).enabled == ["heeft"])
  }

  @Test func `every instance asks what it requires, named once`() {
    var response = response()
    #expect(FormState(form: form, response: response).isComplete)
    response["middel.naam"] = []
    response[Spot("middel.naam", [1])] = []
    #expect(FormState(form: form, response: response).missing == ["middel.naam"])
  }

  @Test func `an instance that was added and left empty asks nothing and is not handed in`() throws
  {
    var response = response()
    let group = try #require(form.item("middel"))
    let spot = response.addInstance(of: group, in: form, at: Spot("middel"))
    #expect(spot == Spot("middel", [2]))
    #expect(response[Spot("middel.dagelijks", [2])] == [.boolean(false)])
    response[Spot("middel.dagelijks", [2])] = []
    #expect(FormState(form: form, response: response).isComplete)
    let draft = response.json(form: form, status: .inProgress)
    #expect(draft["item"]?.asArray?.count { $0["linkId"] == .string("middel") } == 3)
    #expect(try Response(json: draft).json(form: form, status: .inProgress) == draft)
    let done = response.json(form: form, status: .completed)
    #expect(done["item"]?.asArray?.count { $0["linkId"] == .string("middel") } == 2)
  }

  @Test func `an instance that is taken away takes its answers along`() throws {
    var response = response()
    response.removeInstance(at: Spot("moment"), in: form)
    #expect(response["moment.uur"] == [.time("18:00:00")])
    #expect(response["moment.duur"] == [.quantity(value: "45", unit: "minuten")])
    #expect(response[Spot("moment.uur", [1])] == [.time("09:00:00")])
    response.removeInstance(at: Spot("middel"), in: form)
    #expect(response["middel.naam"] == [.string("bril")])
    #expect(response["moment.uur"] == [.time("09:00:00")])
    let group = try #require(form.item("middel"))
    #expect(response.count(of: group, in: form, at: Spot("middel")) == 1)
  }

  @Test func `what stands below an answer stays with that answer`() {
    var response = response()
    response["middel.zorgen"] = [.string("prijs"), .string("gewicht")]
    #expect(FormState(form: form, response: response).missing == ["zorg.uitleg"])
    response["zorg.uitleg"] = [.string("te duur")]
    response[Spot("zorg.uitleg", [0, 1])] = [.string("te zwaar")]
    #expect(FormState(form: form, response: response).isComplete)
    response.answer([.string("gewicht"), .string("prijs")], at: Spot("middel.zorgen"), in: form)
    #expect(response["zorg.uitleg"] == [.string("te zwaar")])
    #expect(response[Spot("zorg.uitleg", [0, 1])] == [.string("te duur")])
    response.answer([.string("prijs")], at: Spot("middel.zorgen"), in: form)
    #expect(response["zorg.uitleg"] == [.string("te duur")])
    #expect(response[Spot("zorg.uitleg", [0, 1])] == [])
  }

  @Test func `too many instances, or several of what does not repeat, do not fit`() throws {
    var response = response()
    for number in 2...3 { response[Spot("middel.naam", [number])] = [.string("nog een")] }
    #expect(
      FormState(form: form, response: response).invalid == [
        ResponseFault(linkId: "middel", reason: .tooMany(limit: 3))
      ])
    let nested = try Fixtures.form("nested")
    let twice = try Response(
      json: JSONValue(
        parsing: #"""
          {"resourceType":"QuestionnaireResponse","questionnaire":"\#(nested.canonical)",
           "status":"in-progress","item":[{"linkId":"open","answer":[{"valueBoolean":true}]},
           {"linkId":"outer"},{"linkId":"outer","item":[{"linkId":"open"}]}]}
          """#))
    #expect(twice.validate(against: nested).map(\.reason) == [.severalInstances, .wrongPlace])
  }

  @Test func `a unit outside the list of the form does not fit`() throws {
    var response = response()
    response["moment.duur"] = [.quantity(value: "2", unit: "h")]
    #expect(FormState(form: form, response: response).invalid.isEmpty)
    response["moment.duur"] = [.quantity(value: "2", unit: "dagen")]
    let known = ["minuten", "uur"]
    #expect(
      FormState(form: form, response: response).invalid.map(\.reason) == [
        .answer(.otherUnit(known: known))
      ])
  }
}
