import TestSupport
import Testing

@testable import Questionnaire

@Suite("The evaluator's page")
struct DigestTests {
  private func filled(_ answers: [String: String], _ form: Form) throws -> FilledForm {
    var filled = FilledForm(response: Response(questionnaire: form.canonical))
    for (linkId, text) in answers {
      let item = try #require(form.item(linkId), "\(linkId)")
      filled.response[linkId] = try text.split(separator: "|").map { try item.parse(String($0)) }
    }
    return filled
  }

  private func digest(_ answers: [String: String], withConfidential: Bool = false) throws -> Digest
  {
    let form = try Fixtures.form("template")
    return Digest(
      form: form, filled: try filled(answers, form), withConfidential: withConfidential)
  }

  @Test func `the ends of a scale are a strength and a need, what lies between is neither`() throws
  {
    let page = try digest([
      "tempo.kwaliteit": "bijna nooit", "competenties.vaktaken": "nog niet",
      "werk.tevreden": "vrij tevreden",
    ])
    #expect(page.strengths.map(\.linkId) == ["tempo.kwaliteit"])
    #expect(page.needs.map(\.linkId) == ["competenties.vaktaken"])
    #expect(page.strengths.first?.answer == "bijna nooit")
    #expect(page.strengths.first?.voices == [.floorGuide])
  }

  @Test func `a question without a scale says itself what its answers mean`() throws {
    let page = try digest([
      "competenties.generiek": "samenwerken|hulp vragen als het nodig is",
      "voorwaarden.nodig": "een vaste begeleider", "context.vervoer": "met bus, tram of trein",
    ])
    #expect(page.strengths.map(\.answer) == ["samenwerken, hulp vragen als het nodig is"])
    #expect(page.needs.map(\.answer) == ["een vaste begeleider"])
    let nothing = try digest(["competenties.generiek": "nog niets hiervan"])
    #expect(nothing.strengths == [])
    #expect(nothing.needs.map(\.linkId) == ["competenties.generiek"])
  }

  @Test func `voices that see it differently stand beside each other`() throws {
    let page = try digest([
      "tempo.begeleiding": "hoog: bijna altijd iemand in de buurt",
      "begeleiding.eigen-kijk": "laag: af en toe een vraag of een tip",
      "werkgever.kijk": "kan nu al", "werkvloer.kijk": "kan nu al",
    ])
    #expect(
      page.contradictions.map { $0.map(\.linkId) } == [
        ["tempo.begeleiding", "begeleiding.eigen-kijk"]
      ])
    #expect(page.contradictions.first?.map(\.voices) == [[.floorGuide], [.worker]])
  }

  @Test func `a wish is laid beside how others see the step`() throws {
    let wanted = try digest([
      "wens.gewoon-werk": "ja, zo snel als het kan", "werkgever.kijk": "kan nu nog niet",
    ])
    #expect(wanted.contradictions.count == 1)
    let agreed = try digest([
      "wens.gewoon-werk": "ja, zo snel als het kan", "werkgever.kijk": "kan nu al",
    ])
    #expect(agreed.contradictions == [])
    let doubt = try digest(["wens.gewoon-werk": "twijfelt nog", "werkgever.kijk": "kan nu al"])
    #expect(doubt.contradictions == [])
    #expect(doubt.open.contains { $0.linkId == "wens.gewoon-werk" })
  }

  @Test func `not knowing, not discussing and nothing yet are open points`() throws {
    let form = try Fixtures.form("template")
    var given = try filled(
      ["tempo.werktempo": "weet niet", "competenties.generiek": "weet niet"], form)
    given.notes.absences["werk.uren"] = .notAsked
    let page = Digest(form: form, filled: given, withConfidential: false)
    let open = Dictionary(page.open.map { ($0.linkId, $0.answer) }) { a, _ in a }
    #expect(open["tempo.werktempo"] == "weet niet")
    #expect(open["competenties.generiek"] == "weet niet")
    #expect(open["werk.uren"] == "niet besproken")
    #expect(open["werk.taken"] == "nog geen antwoord")
    #expect(open["werk.anders"] == nil, "not required, so nobody waits for it")
  }

  @Test func `what is confidential stays out and is counted, until it is asked for`() throws {
    let answers = [
      "gezondheid.invloed": "bijna altijd", "gezondheid.taken": "RUGPIJN bij tillen",
      "context.drempels": "zorg voor kinderen of familie",
    ]
    let page = try digest(answers)
    #expect(page.needs == [])
    #expect(page.withheld == 3)
    let whole = try digest(answers, withConfidential: true)
    #expect(
      whole.needs.map(\.linkId) == ["gezondheid.invloed", "gezondheid.taken", "context.drempels"])
    #expect(whole.needs.allSatisfy { $0.isConfidential })
    #expect(whole.withheld == 0)
  }

  @Test func `where high is a burden the ends of the scale change places`() throws {
    let url = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
    let options = ["niet", "soms", "vaak"].enumerated().map { number, word in
      #"{"valueCoding":{"code":"\#(word)"},"extension":[{"url":"\#(url)","valueDecimal":\#(number)}]}"#
    }.joined(separator: ",")
    func page(_ code: String) throws -> Digest {
      let scale =
        code.isEmpty ? "[]" : #"[{"url":"\#(FormExtension.scale)","valueCode":"\#(code)"}]"#
      let form = try Fixtures.form(
        items: #"[{"linkId":"g","type":"group","extension":\#(scale),"item":[{"linkId":"q","#
          + #""text":"Last?","type":"choice","answerOption":[\#(options)]}]}]"#)
      return Digest(form: form, filled: try filled(["q": "vaak"], form), withConfidential: false)
    }
    let (burden, strong, silent) = (
      try page("hoog-is-nood"), try page("hoog-is-sterk"), try page("")
    )
    #expect(burden.needs.map(\.linkId) == ["q"])
    #expect(strong.strengths.map(\.linkId) == ["q"])
    #expect(silent.isEmpty, "a form that does not say is not guessed at")
  }

  @Test func `a comparison with a question that is not there is pointed out`() throws {
    let form = try Fixtures.form(
      items: #"[{"linkId":"q","type":"string","extension":["#
        + #"{"url":"\#(FormExtension.comparison)","valueString":"weg"}]}]"#)
    #expect(form.remarks.map(\.reason) == [.comparedWithNothing(linkId: "weg")])
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `any form gives a page, and no answer to a hidden question is on it`(_ seed: UInt64) throws {
    let random = try RandomForm(seed: seed)
    let filled = FilledForm(response: random.response)
    let page = Digest(form: random.form, filled: filled, withConfidential: true)
    let shown = FormState(form: random.form, response: random.response).enabled
    let all = page.strengths + page.needs + page.open + page.contradictions.flatMap(\.self)
    #expect(all.allSatisfy { shown.contains($0.linkId) })
    let seen = SharedAnswer.all(random.form, filled)
    #expect(seen.allSatisfy { shown.contains($0.linkId) })
  }
}

@Suite("Responses side by side")
struct ResponseComparisonTests {
  private func filled(_ answers: [String: String], _ form: Form) throws -> FilledForm {
    var filled = FilledForm(response: Response(questionnaire: form.canonical))
    for (linkId, text) in answers {
      filled.response[linkId] = [try #require(form.item(linkId)).parse(text)]
    }
    return filled
  }

  private func row(_ linkId: String, _ table: ResponseComparison) throws -> ResponseComparison.Row {
    try #require(table.rows.first { $0.linkId == linkId })
  }

  @Test func `each answer stands beside the earlier one, with what became of it`() throws {
    let form = try Fixtures.form("template")
    let old = try filled(
      ["tempo.werktempo": "veel trager", "werk.taken": "Inpakken", "werk.uren": "38"], form)
    let new = try filled(
      ["tempo.werktempo": "even snel", "werk.taken": "Inpakken", "werk.tevreden": "heel tevreden"],
      form)
    let table = ResponseComparison(form: form, responses: [old, new], withConfidential: false)
    #expect(
      table.rows.map(\.linkId) == ["werk.taken", "werk.uren", "werk.tevreden", "tempo.werktempo"])
    #expect(try row("werk.taken", table).change(from: 0, to: 1) == .same)
    #expect(try row("werk.uren", table).change(from: 0, to: 1) == .gone)
    #expect(try row("werk.tevreden", table).change(from: 0, to: 1) == .new)
    let pace = try row("tempo.werktempo", table)
    #expect(pace.answers == ["veel trager", "even snel"])
    #expect(pace.change(from: 0, to: 1) == .other)
    #expect(pace.trend(from: 0, to: 1) == .better)
    #expect(pace.trend(from: 1, to: 0) == .worse)
  }

  @Test func `confidential answers are left out and counted`() throws {
    let form = try Fixtures.form("template")
    let one = try filled(["gezondheid.invloed": "vaak"], form)
    let two = try filled(["gezondheid.invloed": "nooit"], form)
    let table = ResponseComparison(form: form, responses: [one, two], withConfidential: false)
    #expect(table.rows == [] && table.withheld == 1)
    let whole = ResponseComparison(form: form, responses: [one, two], withConfidential: true)
    #expect(whole.rows.map(\.answers) == [["vaak", "nooit"]])
  }

  @Test func `what the form no longer asks is named after the earlier form`() throws {
    let old = try Form(
      json: JSONValue(
        parsing: #"{"resourceType":"Questionnaire","status":"retired","url":"u","version":"1","#
          + #""item":[{"linkId":"a","text":"Oud?","type":"string"}]}"#))
    let new = try Form(
      json: JSONValue(
        parsing: #"{"resourceType":"Questionnaire","status":"active","url":"u","version":"2","#
          + #""item":[{"linkId":"b","text":"Nieuw?","type":"string"}]}"#))
    let responses = [try filled(["a": "ja"], old), try filled(["b": "nee"], new)]
    let table = ResponseComparison(
      form: new, responses: responses, others: [old], withConfidential: false)
    #expect(table.rows.map(\.question) == ["Nieuw?", "Oud?"])
    #expect(table.rows.last?.answers == ["ja", ""])
    // Without the earlier form nobody can tell whether it was confidential.
    let unknown = ResponseComparison(form: new, responses: responses, withConfidential: false)
    #expect(unknown.rows.map(\.linkId) == ["b"] && unknown.withheld == 1)
  }

  @Test func `instances of a group stand apart`() throws {
    let form = try Fixtures.form(
      items: #"[{"linkId":"g","type":"group","repeats":true,"item":["#
        + #"{"linkId":"q","text":"Wie?","type":"string"}]}]"#)
    var old = FilledForm(response: Response(questionnaire: form.canonical))
    old.response[Spot("q")] = [.string("An")]
    var new = old
    new.response[Spot("q", [1])] = [.string("Bert")]
    let table = ResponseComparison(form: form, responses: [old, new], withConfidential: false)
    #expect(table.rows.map(\.answers) == [["An", "An"], ["", "Bert"]])
    #expect(table.rows.map(\.question) == ["Wie?", "Wie? (2)"])
  }
}
