import Testing

@testable import Questionnaire

@Suite("The template, filled in")
struct TemplateAnswersTests {
  private let form: Form
  init() throws { form = try Fixtures.form("template") }

  /// Answers by their code, or as text where a question has no options.
  private func response(_ answers: [(String, String)], to form: Form) throws -> Response {
    var response = Response(startingOn: form)
    for (linkId, typed) in answers {
      let item = try #require(form.item(linkId), "\(linkId)")
      response[linkId] += [try item.parse(typed)]
    }
    return response
  }

  /// The questions that an answer brought up.
  private func opened(_ state: FormState) -> [String] {
    form.flat.filter {
      $0.kind.isQuestion && !$0.conditions.isEmpty && state.isEnabled($0.linkId)
    }.map(\.linkId)
  }

  @Test func `who is ready for a step is asked about that step and little else`() throws {
    let state = FormState(
      form: form,
      response: try response(
        [
          ("werk.taken", "Orders klaarzetten."), ("werk.uren", "38"),
          ("werk.verandering", "niets"), ("werk.tevreden", "heel"),
          ("competenties.generiek", "samenwerken"), ("competenties.generiek", "zelfstandig"),
          ("competenties.technisch", "Scanner."), ("competenties.vaktaken", "zelfstandig"),
          ("competenties.groei", "sterker"), ("tempo.werktempo", "gelijk"),
          ("tempo.kwaliteit", "nooit"), ("tempo.begeleiding", "laag"),
          ("begeleiding.eigen-kijk", "laag"), ("gezondheid.invloed", "nooit"),
          ("context.drempels", "niets"), ("wens.gewoon-werk", "ja"), ("werkgever.kijk", "nu"),
          ("werkvloer.kijk", "nu"), ("voorwaarden.nodig", "niets"),
          ("besluit.voorstel", "doorstroom"), ("besluit.samen", "ja"),
        ], to: form))
    #expect(opened(state) == ["wens.job", "wens.hulp", "voorwaarden"])
    #expect(state.isComplete)
    #expect(
      state.scores.map { "\($0.linkId) \($0.sum)" } == [
        "werk 3", "competenties 6", "tempo 5", "begeleiding 4", "gezondheid 3", "werkgever 4",
      ])
  }

  @Test func `who needs more is asked what, by whom and when`() throws {
    let state = FormState(
      form: form,
      response: try response(
        [
          ("werk.verandering", "taken"), ("werk.tevreden", "weinig"),
          ("competenties.generiek", "weet niet"), ("competenties.vaktaken", "met-hulp"),
          ("competenties.groei", "gelijk"), ("tempo.werktempo", "veel-trager"),
          ("tempo.kwaliteit", "vaak"), ("tempo.begeleiding", "hoog"),
          ("begeleiding.eigen-kijk", "laag"), ("gezondheid.invloed", "vaak"),
          ("context.drempels", "vervoer"), ("context.drempels", "taal"),
          ("context.drempels", "zorg"), ("context.taal", "kort"),
          ("wens.gewoon-werk", "twijfel"), ("werkgever.kijk", "nog-niet"),
          ("werkvloer.kijk", "met-hulp"), ("voorwaarden.nodig", "inwerken"),
          ("besluit.voorstel", "oneens"), ("besluit.samen", "nee"),
        ], to: form))
    let all = form.flat.filter { $0.kind.isQuestion && !$0.conditions.isEmpty }.map(\.linkId)
    // The worker sees little need of help, and the employer no step yet.
    #expect(
      opened(state) == all.filter { !["begeleiding.eigen-wens", "voorwaarden"].contains($0) })
    #expect(state.missing == ["werk.taken", "besluit.verschil"])
    #expect(
      state.scores.map { "\($0.linkId) \($0.sum)" } == [
        "werk 1", "competenties 2", "tempo 1", "begeleiding 2", "gezondheid 1", "context 2",
        "werkgever 1",
      ])
  }

  @Test
  func `choosing that one does not know takes the place of all else, and the other way round`()
    throws
  {
    let item = try #require(form.item("competenties.generiek"))
    let (agreed, together) = (item.options[0].value, item.options[1].value)
    let unknown = try item.parse("weet niet")
    #expect(item.choosing(together, among: [agreed]) == [agreed, together])
    #expect(item.choosing(unknown, among: [agreed, together]) == [unknown])
    #expect(item.choosing(agreed, among: [unknown]) == [agreed])
    #expect(item.choosing(agreed, among: [agreed, together]) == [together])
    let pace = try #require(form.item("tempo.werktempo"))
    #expect(pace.choosing(pace.options[1].value, among: [pace.options[0].value]).count == 1)
    #expect(pace.choosing(pace.options[0].value, among: [pace.options[0].value]).isEmpty)
  }

  @Test func `a copy without what is confidential tells nothing of health or care`() throws {
    let response = try response(
      [
        ("gezondheid.invloed", "vaak"), ("gezondheid.taken", "Bij lang rechtstaan."),
        ("context.drempels", "zorg"), ("context.zorg", "Tot 15 uur."), ("werk.uren", "20"),
      ], to: form)
    let copy = response.json(form: form, status: .completed, withoutConfidential: true)
    let read = try Response(json: copy)
    #expect(read.answered == ["werk.uren"])
  }

  @Test func `answers to the first version carry over, and stay complete`() throws {
    let old = try Fixtures.form("template-1")
    #expect(old.canonical.hasSuffix("|1.0.0"))
    #expect(old.source["status"]?.asString == "retired")
    for item in old.flat where item.kind.isQuestion {
      let new = try #require(form.item(item.linkId), "\(item.linkId)")
      #expect(new.kind == item.kind && new.repeats == item.repeats)
      #expect(new.text == item.text && new.options.map(\.value) == item.options.map(\.value))
      #expect(new.conditions == item.conditions && new.enableBehavior == item.enableBehavior)
      // Nothing more is asked of who was done.
      #expect(new.required == item.required)
    }
    #expect(
      Set(form.flat.filter(\.required).map(\.linkId))
        == Set(old.flat.filter(\.required).map(\.linkId)))
  }

  @Test(arguments: [0, 1, 2])
  func `whichever option was chosen in the first version still fits and is still shown`(
    _ index: Int
  ) throws {
    let old = try Fixtures.form("template-1")
    var before = Response(startingOn: old)
    for item in old.flat where item.isAnswerable {
      let chosen = item.options.isEmpty ? nil : item.options[index % item.options.count].value
      switch item.kind {
      case .boolean: before[item.linkId] = [.boolean(index == 0)]
      case .integer: before[item.linkId] = [.integer(30 + index)]
      default: before[item.linkId] = [chosen ?? .string("Zie het gesprek.")]
      }
    }
    let read = try Response(json: before.json(form: old, status: .inProgress))
    var after = Response(startingOn: form)
    for linkId in read.answered { after[linkId] = read[linkId] }
    #expect(after.validate(against: form).isEmpty)
    let (state, earlier) = (
      FormState(form: form, response: after), FormState(form: old, response: before)
    )
    #expect(state.missing == earlier.missing)
    for linkId in before.answered {
      #expect(state.isEnabled(linkId) == earlier.isEnabled(linkId), "\(linkId)")
      #expect(after[linkId] == before[linkId])
    }
  }
}
