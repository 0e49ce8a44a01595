import Testing

@testable import Questionnaire

@Suite("The template for the preparation of an evaluation")
struct TemplateTests {
  private func template() throws -> Form { try Fixtures.form("template") }

  private func questions() throws -> [Item] { try template().flat.filter(\.kind.isQuestion) }

  @Test func `it names itself and says that it is not a form of VDAB`() throws {
    let form = try template()
    #expect(
      form.canonical == "https://doorstroom.example/Questionnaire/evaluatie-maatwerk|2.0.0")
    for text in [form.description, form.source["copyright"]?.asString ?? ""] {
      #expect(text.contains("geen formulier van VDAB") && text.contains("aanpassen"))
    }
    #expect(form.items.first?.kind == .display)
    #expect(form.items.first?.text.contains("geen formulier van VDAB") == true)
    for member in ["version", "date", "publisher", "purpose", "copyright"] {
      #expect(form.source[member]?.asString?.isEmpty == false, "\(member)")
    }
  }

  @Test func `it asks fifteen to twenty things, and the rest only where an answer calls for it`()
    throws
  {
    let form = try template()
    let state = FormState(form: form, response: Response(startingOn: form))
    let core = try questions().filter { state.isEnabled($0.linkId) }
    #expect((15...20).contains(core.count))
    #expect(core.allSatisfy { $0.conditions.isEmpty })
    let count = try questions().count
    #expect(count > 2 * core.count)
    #expect(form.remarks.isEmpty)
    #expect(form.flat.allSatisfy { !$0.text.isEmpty })
  }

  @Test func `it has the ten parts of the talk in their order`() throws {
    let parts = try template().items.filter { $0.kind == .group }
    #expect(
      parts.map(\.linkId) == [
        "werk", "competenties", "tempo", "begeleiding", "gezondheid", "context", "wensen",
        "werkgever", "gewoon-werk", "besluit",
      ])
    #expect(parts.map(\.prefix) == (1...10).map { String($0) })
  }

  @Test func `every part says where its subject comes from, and that the questions are ours`()
    throws
  {
    let parts = try template().source["item"]?.asArray?.filter {
      $0["type"]?.asString == "group"
    }
    #expect(parts?.count == 10)
    for part in parts ?? [] {
      let note = part.note("http://hl7.org/fhir/StructureDefinition/designNote")["valueMarkdown"]
      let text = note?.asString ?? ""
      #expect(text.hasPrefix("Bron van het onderwerp"), "\(part["linkId"]?.asString ?? "")")
      #expect(text.contains("zijn van de uitgever"))
    }
  }

  @Test func `every question says whose voice it is, in words and in a code`() throws {
    let words = [
      "werknemer": "de werknemer", "sociale-dienst": "de sociale dienst",
      "werkvloerbegeleider": "de begeleider op de werkvloer",
    ]
    let form = try template()
    var heard: Set<String> = []
    for json in form.source.questions {
      let linkId = try #require(json["linkId"]?.asString)
      let voices = json.notes("https://doorstroom.example/StructureDefinition/stem")
        .compactMap { $0["valueCode"]?.asString }
      #expect(!voices.isEmpty && Set(voices).isSubset(of: words.keys), "\(linkId)")
      let shown = try #require(form.item("\(linkId).stem")).text
      for (code, name) in words { #expect(shown.contains(name) == voices.contains(code)) }
      heard.formUnion(voices)
    }
    #expect(heard == Set(words.keys))
    let count = try questions().count
    #expect(form.source.questions.count == count)
  }

  @Test func `worker and floor guide answer the same scale about guidance, in three words`() throws
  {
    let form = try template()
    for linkId in ["tempo.begeleiding", "begeleiding.eigen-kijk"] {
      let item = try #require(form.item(linkId))
      #expect(item.options.compactMap(\.value.code).prefix(3) == ["laag", "midden", "hoog"])
      for word in ["laag", "midden", "hoog"] {
        #expect(item.options.contains { item.shown($0.value).hasPrefix("\(word): ") })
      }
    }
  }

  @Test func `its scales are words; a number stands behind them and is never shown`() throws {
    let scales = try questions().filter { $0.options.contains { $0.weight != nil } }
    #expect(
      scales.map(\.linkId) == [
        "werk.tevreden", "competenties.vaktaken", "competenties.groei", "tempo.werktempo",
        "tempo.kwaliteit", "tempo.begeleiding", "begeleiding.eigen-kijk", "gezondheid.invloed",
        "context.taal", "werkgever.kijk", "werkvloer.kijk",
      ])
    for item in scales {
      let weights = item.options.compactMap(\.weight?.text)
      // What somebody does not know, or did not discuss, counts for nothing.
      #expect(weights.count == item.options.count - 2, "\(item.linkId)")
      #expect(weights == weights.sorted() || weights == weights.sorted().reversed())
      #expect(Set(weights) == Set((0..<weights.count).map { String($0) }))
      for option in item.options {
        #expect(!item.shown(option.value).contains { $0.isNumber }, "\(item.linkId)")
      }
    }
  }

  @Test func `a wish and the proposal have no number, and the form says that none decides`() throws
  {
    let form = try template()
    for item in try questions() where ["wensen", "besluit"].contains(item.parent) {
      #expect(item.options.allSatisfy { $0.weight == nil }, "\(item.linkId)")
    }
    let said = try #require(form.item("uitleg.score"))
    #expect(said.kind == .display && said.text.contains("beslist nooit"))
  }

  @Test func `whatever touches health or care is confidential`() throws {
    let form = try template()
    let words = ["gezondheid", "zorg ", "ziek", "pijn", "medisch", "beperking", "aanpassing"]
    for item in try questions() {
      let texts = ([item.text] + item.options.map { item.shown($0.value) }).map { $0.lowercased() }
      let touches = texts.contains { text in words.contains { text.contains($0) } }
      #expect(item.isConfidential == (touches || item.parent == "gezondheid"), "\(item.linkId)")
    }
    #expect(form.item("gezondheid")?.isConfidential == true)
    #expect(form.item("context.zorg")?.isConfidential == true)
  }

  @Test func `every choice lets people not know and not discuss`() throws {
    for item in try questions() where !item.options.isEmpty {
      #expect(try item.parse("weet niet") == item.options.suffix(2).first?.value)
      #expect(try item.parse("niet besproken") == item.options.last?.value)
      // Beside other answers they would say nothing.
      #expect(item.options.suffix(2).allSatisfy { $0.isExclusive == item.repeats })
    }
  }

  @Test func `not knowing is an answer`() throws {
    let form = try template()
    var response = Response(startingOn: form)
    #expect(FormState(form: form, response: response).missing.count == 8)
    for item in form.flat where item.required && !item.options.isEmpty {
      response[item.linkId] = [try item.parse("weet niet")]
    }
    #expect(FormState(form: form, response: response).missing == ["werk.taken", "besluit.samen"])
  }

  @Test func `a difference of opinion must be explained`() throws {
    let form = try template()
    var response = Response(startingOn: form)
    #expect(!FormState(form: form, response: response).isEnabled("besluit.verschil"))
    let proposal = try #require(form.item("besluit.voorstel"))
    response["besluit.voorstel"] = [try proposal.parse("oneens")]
    #expect(FormState(form: form, response: response).missing.contains("besluit.verschil"))
  }

  @Test func `its texts are short enough for a small screen`() throws {
    for item in try template().flat where item.kind != .display {
      #expect(item.text.count <= 100, "\(item.linkId)")
      for option in item.options { #expect(item.shown(option.value).count <= 60) }
    }
  }
}

extension JSONValue {
  /// The extensions of this item with a url.
  fileprivate func notes(_ url: String) -> [JSONValue] {
    (self["extension"]?.asArray ?? []).filter { $0["url"]?.asString == url }
  }

  fileprivate func note(_ url: String) -> JSONValue { notes(url).first ?? .null }

  /// The questions in a form, as they stand in its file.
  fileprivate var questions: [JSONValue] {
    (self["item"]?.asArray ?? []).flatMap { item in
      let isQuestion = !["group", "display"].contains(item["type"]?.asString)
      return (isQuestion ? [item] : []) + item.questions
    }
  }
}

extension Answer {
  fileprivate var code: String? { if case .coding(_, let code, _) = self { code } else { nil } }
}
