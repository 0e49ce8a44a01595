import Testing

@testable import Questionnaire

@Suite("Answers, reasons for none, and remarks")
struct FilledFormTests {
  private static let text = """
    {"resourceType":"Questionnaire","status":"active","url":"https://x.example/f","version":"2",
    "item":[{"linkId":"g","type":"group","text":"Deel","item":[
    {"linkId":"a","type":"integer","text":"Uren","required":true},
    {"linkId":"b","type":"text","text":"Taken","item":[
    {"linkId":"c","type":"string","text":"Welke"}]}]},
    {"linkId":"d","type":"boolean","text":"Ja?",
    "enableWhen":[{"question":"a","operator":"exists","answerBoolean":true}]}]}
    """

  private func form() throws -> Form { try Form(json: JSONValue(parsing: Self.text)) }

  @Test func `why there is no answer stands on the answer, as HL7 has it`() throws {
    let form = try form()
    var filled = FilledForm(response: Response(startingOn: form))
    filled.notes.absences["a"] = .unknown
    filled.notes.remarks["b"] = "Ik sta graag aan de lijn."
    let json = filled.json(form: form, status: .inProgress)
    #expect(
      json.compact == """
        {"resourceType":"QuestionnaireResponse","questionnaire":"https://x.example/f|2",\
        "status":"in-progress","item":[{"linkId":"g","item":[{"linkId":"a","answer":[\
        {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason",\
        "valueCode":"asked-unknown"}]}]},{"linkId":"b","extension":[{"url":\
        "https://doorstroom.example/StructureDefinition/opmerking-werknemer",\
        "valueString":"Ik sta graag aan de lijn."}]}]}]}
        """)
    #expect(FilledForm(text: json.compact) == filled)
    #expect(filled.missing(form) == [])
  }

  @Test func `notes are written once, and an answer takes the reason away`() throws {
    let form = try form()
    var filled = FilledForm(response: Response(startingOn: form))
    filled.notes.absences["a"] = .notAsked
    filled.notes.remarks["c"] = "Dat weet mijn ploegbaas."
    for _ in 0..<3 {
      let text = filled.json(form: form, status: .inProgress).compact
      #expect(FilledForm(text: text) == filled)
      filled = try #require(FilledForm(text: text))
    }
    filled["a"] = FilledForm.Given(answers: [.integer(20)], absence: .notAsked, remark: nil)
    let text = filled.json(form: form, status: .inProgress).compact
    #expect(!text.contains("data-absent-reason"))
  }

  @Test func `what is said of a hidden question is not handed in`() throws {
    let form = try form()
    var filled = FilledForm(response: Response(startingOn: form))
    filled.notes.absences["d"] = .declined
    filled.notes.remarks["d"] = "Liever niet."
    #expect(!filled.json(form: form, status: .completed).compact.contains("Liever"))
    filled.response["a"] = [.integer(1)]
    #expect(filled.json(form: form, status: .completed).compact.contains("Liever"))
  }

  @Test func `two people: what only one changed is taken over, the rest is a choice`() throws {
    let form = try form()
    var base = FilledForm(response: Response(startingOn: form))
    base.response["a"] = [.integer(1)]
    var (mine, theirs) = (base, base)
    mine.response["a"] = [.integer(2)]
    mine.notes.remarks["d"] = "Van mij"
    theirs.response["a"] = [.integer(3)]
    theirs.response["b"] = [.string("Inpakken")]
    theirs.notes.remarks["d"] = "Van mij"
    #expect(mine.merge(theirs, since: base, form) == ["a"])
    #expect(mine.response["a"] == [.integer(2)])
    #expect(mine.response["b"] == [.string("Inpakken")])
  }

  @Test func `a new version takes what fits and names what does not`() throws {
    var old = FilledForm(response: Response(questionnaire: "https://x.example/f|1"))
    old.response["a"] = [.string("twintig")]
    old.response["b"] = [.string("Inpakken")]
    old.response["weg"] = [.boolean(true)]
    old.notes.absences["d"] = .unknown
    let (filled, lost) = old.carried(to: try form())
    #expect(lost == ["a", "weg"])
    #expect(filled.response.questionnaire == "https://x.example/f|2")
    #expect(filled.response["b"] == [.string("Inpakken")])
    #expect(filled.response["a"] == [])
    #expect(filled.notes.absences == ["d": .unknown])
  }

  private func aids() throws -> (form: Form, base: FilledForm) {
    let form = try Fixtures.form("repeating")
    var base = FilledForm(response: Response(questionnaire: form.canonical))
    base.response["heeft"] = [.boolean(true)]
    for (number, name) in ["rollator", "bril", "stok"].enumerated() {
      base.response[Spot("middel.naam", [number])] = [.string(name)]
    }
    return (form, base)
  }

  @Test func `notes stand with their instance, and go where it goes`() throws {
    let (form, start) = try aids()
    var filled = start
    filled.notes.remarks[Spot("middel.naam", [1])] = "Die is stuk."
    filled.notes.absences[Spot("moment.uur", [2])] = .unknown
    filled.notes.absences[Spot("middel.dagelijks", [1])] = .declined
    let text = filled.json(form: form, status: .inProgress).compact
    let read = try #require(FilledForm(text: text))
    #expect(read == filled)
    #expect(read.json(form: form, status: .inProgress).compact == text)
    filled.response.removeInstance(at: "middel", in: form)
    #expect(filled.notes.remarks == ["middel.naam": "Die is stuk."])
    #expect(filled.notes.absences[Spot("moment.uur", [1])] == .unknown)
    let done = filled.json(form: form, status: .completed).compact
    #expect(done.contains("Die is stuk.") && done.contains("asked-declined"))
    #expect(!done.contains("asked-unknown"), "moments are not asked in that instance")
  }

  @Test func `an instance that only one of two people added or took away needs no choice`() throws {
    let (form, base) = try aids()
    var (mine, theirs) = (base, base)
    mine.response["na"] = [.string("x")]
    theirs.response.removeInstance(at: "middel", in: form)
    #expect(mine.merge(theirs, since: base, form) == [])
    #expect(mine.response.count(of: try #require(form.item("middel")), in: form, at: "middel") == 2)
    #expect(mine.response["middel.naam"] == [.string("bril")])
    mine = base
    theirs = base
    mine.response["middel.naam"] = [.string("looprek")]
    theirs.response[Spot("middel.naam", [3])] = [.string("kruk")]
    #expect(mine.merge(theirs, since: base, form) == [])
    #expect(mine.response[Spot("middel.naam", [3])] == [.string("kruk")])
    #expect(mine.response["middel.naam"] == [.string("looprek")])
  }

  @Test func `when numbers no longer mean the same nothing is taken over in silence`() throws {
    let (form, base) = try aids()
    var (mine, theirs) = (base, base)
    mine.response.removeInstance(at: "middel", in: form)
    theirs.notes.remarks["middel.naam"] = "Van mijn moeder."
    #expect(mine.merge(theirs, since: base, form) == ["middel.naam"])
    #expect(mine.notes.remarks == [:])
    #expect(mine.response["middel.naam"] == [.string("bril")])
  }

  @Test func `a word changed in one of several lines keeps what stands below the others`() throws {
    let form = try Fixtures.form("repeating")
    var response = Response(questionnaire: form.canonical)
    let spot: Spot = "middel.zorgen"
    response.answer([.string("prijs"), .string("gewicht")], at: spot, in: form)
    response["zorg.uitleg"] = [.string("te duur")]
    response[Spot("zorg.uitleg", [0, 1])] = [.string("te zwaar")]
    response.answer([.string("prijs"), .string("gewich")], at: spot, in: form)
    #expect(response[Spot("zorg.uitleg", [0, 1])] == [.string("te zwaar")])
    response.answer([.string("kleur"), .string("prijs"), .string("gewich")], at: spot, in: form)
    #expect(response["zorg.uitleg"] == [])
    #expect(response[Spot("zorg.uitleg", [0, 1])] == [.string("te duur")])
    #expect(response[Spot("zorg.uitleg", [0, 2])] == [.string("te zwaar")])
    response.answer([.string("a"), .string("a"), .string("gewich")], at: spot, in: form)
    #expect(response[Spot("zorg.uitleg", [0, 1])] == [.string("te duur")])
  }

  @Test func `what this program does not know stays where it was, beside the notes too`() throws {
    let form = try form()
    let text = """
      {"resourceType":"QuestionnaireResponse","questionnaire":"https://x.example/f|2",\
      "status":"in-progress","item":[{"x":[1.50],"linkId":"g","item":[{"extension":[{"url":"v"},\
      {"url":"https://doorstroom.example/StructureDefinition/opmerking-werknemer",\
      "valueString":"Zo."}],"linkId":"b","answer":[{"extension":[{"url":"http://hl7.org/fhir/\
      StructureDefinition/data-absent-reason","valueCode":"unknown"},{"url":"w"}]}]},\
      {"linkId":"a"}]},{"linkId":"vreemd","answer":[{"valueDecimal":2.00}]}]}
      """
    var filled = try #require(FilledForm(text: text))
    #expect(filled.json(form: form, status: .inProgress).compact == text)
    filled.notes.remarks["b"] = "Anders."
    #expect(
      filled.json(form: form, status: .inProgress).compact
        == text.replacing("Zo.", with: "Anders."))
  }

  @Test func `what is half typed is never taken away in silence`() throws {
    let (form, base) = try aids()
    var (mine, theirs) = (base, base)
    theirs.response.removeInstance(at: Spot("middel", [2]), in: form)
    let typing = Spot("moment.duur", [2])
    #expect(mine.merge(theirs, since: base, form, held: [typing]) == [])
    let group = try #require(form.item("middel"))
    #expect(mine.response.count(of: group, in: form, at: "middel") == 3)
    theirs.response["na"] = [.string("x")]
    #expect(mine.merge(theirs, since: base, form, held: ["na"]) == ["na"])
    #expect(mine.response["na"] == [])
  }
}
