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
}
