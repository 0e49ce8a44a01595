import Canvas
import Casework
import Questionnaire
import Testing

@testable import Screens

@Suite("Questionnaire")
struct QuestionnaireScreenTests {
  private func opened(_ nummer: String = "CMW-0290") -> Story {
    var story = Story()
    story.open(nummer)
    story.press("v")
    return story
  }

  private func answered(_ story: Story) throws -> Response? {
    let text = story.outside.dossier("CMW-0290")?.evaluatie?.vragenlijst?.antwoorden
    return try text.map { try Response(json: JSONValue(parsing: $0)) }
  }

  @Test func `Escape saves the answers and goes back`() throws {
    var story = opened()
    story.question("tempo.werktempo")
    story.press("2", .escape)
    #expect(story.questionnaire == nil)
    #expect(try answered(story)?["tempo.werktempo"].count == 1)
    #expect(story.message.contains("Antwoorden op de vragenlijst bewaard"))
    #expect(story.outside.drafts == [:])
  }

  @Test func `answers that were handed in are not changed without a last look`() throws {
    var story = opened("CMW-0205")
    story.press("e")
    story.question("tempo.werktempo")
    story.press("0", .escape)
    guard case .confirm = story.top else {
      Issue.record("no last look, but \(story.top)")
      return
    }
    let before = story.outside.dossier("CMW-0205")
    story.press(.escape)
    #expect(story.outside.dossier("CMW-0205") == before)
  }

  @Test func `Escape with nothing changed asks for nothing`() {
    var story = opened()
    let before = story.outside.journals
    story.press(.escape)
    #expect(story.effects == [])
    #expect(story.outside.journals == before)
  }

  @Test func `every answer is kept as a draft, and put back`() {
    var story = opened()
    story.question("tempo.werktempo")
    story.press("2")
    let response = story.questionnaire?.response
    #expect(story.outside.drafts.count == 1)
    var again = Story(story.outside)
    again.open("CMW-0290")
    again.press("v")
    #expect(again.questionnaire?.response == response)
    #expect(again.message.contains(Outside.opgetekend))
  }

  @Test(arguments: [Event.idle, .leaving])
  func `typed text is kept when nobody types, and when the line drops`(_ event: Event) {
    var story = opened()
    story.question("werk.taken")
    story.type("Inpakken")
    #expect(story.outside.drafts == [:])
    story.send(event)
    #expect(story.outside.drafts["vragenlijst/CMW-0290"]?.contains("Inpakken") == true)
  }

  @Test func `a failing register keeps the answers on screen`() {
    var story = opened()
    story.question("tempo.werktempo")
    story.press("2")
    let response = story.questionnaire?.response
    story.outside.failure = "De schijf is vol."
    story.press(.escape, .escape)
    #expect(story.questionnaire?.response == response)
    story.outside.failure = nil
    story.press(.escape)
    #expect(story.questionnaire == nil)
  }

  @Test func `handing in without the required answers lists them`() {
    var story = opened()
    story.press(.control("s"))
    let missing = FormState(form: Shipped.form, response: Response(startingOn: Shipped.form))
      .missing
    #expect(story.notice?.lines.filter { $0.mark == .notYet }.count == missing.count)
    #expect(story.notice?.lines.contains { $0.text.hasPrefix("bron:") } == true)
  }

  @Test func `handing in saved answers asks when they were discussed`() {
    var story = opened("CMW-0204")
    story.press(.control("s"))
    #expect(story.form?.kind == .handIn)
    story.press(.control("s"))
    #expect(story.outside.dossier("CMW-0204")?.evaluatie?.vragenlijst?.ingediendOp != nil)
  }

  @Test func `after the decision the answers can only be read`() {
    var story = opened("CMW-0118")
    let before = story.questionnaire?.response
    story.press("1", "2", .tab, "x", .paste("tekst"))
    #expect(story.questionnaire?.response == before)
    #expect(story.effects == [])
    story.press(.control("s"))
    #expect(story.notice?.lines.first?.text.contains("afgerond met de beslissing") == true)
    story.press(.escape)
    story.press(.escape)
    #expect(story.effects == [])
  }

  @Test func `a letter chooses from the tenth answer on`() {
    #expect(Character("1").optionIndex == 0)
    #expect(Character("9").optionIndex == 8)
    #expect(Character("a").optionIndex == 9)
    #expect(Character("é").optionIndex == nil)
    for index in 0..<35 {
      #expect(Character(index.optionKey).optionIndex == index)
    }
  }

  @Test func `what does not fit the question is said and not kept`() {
    var story = opened()
    story.question("werk.uren")
    story.type("acht")
    #expect(story.questionnaire?.finding == nil, "nobody is corrected while typing")
    story.press(.tab)
    #expect(story.message.hasPrefix("Vraag "))
    story.press(.backTab)
    #expect(story.questionnaire?.finding != nil)
    #expect(story.questionnaire?.typed["werk.uren"] == "acht")
    #expect(story.questionnaire?.response["werk.uren"] == [])
    #expect(story.questionnaire?.overview.total.wrong == 1)
    story.press(.control("u"))
    story.type("8")
    #expect(story.questionnaire?.finding == nil)
    #expect(story.questionnaire?.response["werk.uren"] == [.integer(8)])
  }

  @Test func `no answer has a reason, is not empty, and gives way to an answer`() throws {
    var story = opened()
    story.question("werk.taken")
    let before = try #require(story.questionnaire?.overview)
    story.press(.control("n"))
    #expect(story.questionnaire?.filled.notes.absences["werk.taken"] == .notAsked)
    #expect(story.message == "Niet besproken · ^N nog eens: weet niet")
    let after = try #require(story.questionnaire?.overview)
    #expect(after.missing.count == before.missing.count - 1)
    #expect(after.total.done == before.total.done + 1)
    story.press(.control("n"))
    #expect(story.questionnaire?.filled.notes.absences["werk.taken"] == .unknown)
    #expect(story.message == "Weet niet · ^N nog eens: wil niet antwoorden")
    story.press(.control("n"))
    #expect(story.message == "Wil niet antwoorden · ^N nog eens: weer open")
    story.press(.control("n"))
    #expect(story.message == "De vraag staat weer open · ^N nog eens: niet besproken")
    #expect(story.questionnaire?.filled.notes.absences == [:])
    story.press(.control("n"))
    story.type("I")
    #expect(story.questionnaire?.filled.notes.absences == [:])
    story.press(.control("n"))
    #expect(story.message.contains("Er staat een antwoord"))
  }

  @Test func `a remark in the worker's words goes along with the answers`() throws {
    var story = opened()
    story.question("tempo.werktempo")
    story.press("2", .control("o"))
    story.type("Ik kan dat wel, maar niet op maandag.")
    story.press(.escape)
    let text = try #require(
      story.outside.dossier("CMW-0290")?.evaluatie?.vragenlijst?.antwoorden)
    let filled = try #require(FilledForm(text: text))
    #expect(filled.notes.remarks["tempo.werktempo"] == "Ik kan dat wel, maar niet op maandag.")
    #expect(filled.response["tempo.werktempo"].count == 1)
  }

  @Test func `the half-typed sentence, the question and the cursor come back`() {
    var story = opened()
    story.question("werk.taken")
    story.type("Inpakken en ")
    story.press(.left, .left)
    story.send(.leaving)
    var again = Story(story.outside)
    #expect(again.message.contains("U was bezig in CMW-0290, Vragenlijst"))
    again.press("t")
    #expect(again.questionnaire?.linkId == "werk.taken")
    #expect(again.questionnaire?.typedText == "Inpakken en ")
    #expect(again.questionnaire?.insertion == 10)
    again.press(.escape)
    #expect(again.outside.place == nil, "who leaves in peace is not called back")
  }

  @Test func `a form comes back in the field and at the place in its text`() {
    var story = Story()
    story.open("CMW-0290")
    story.press("p")
    story.press(.tab)
    story.type("An Ma")
    story.send(.leaving)
    var again = Story(story.outside)
    again.press("t")
    let form = again.form
    #expect(form?.kind == .pop)
    #expect(form?.focus == 1)
    #expect(form?.fields[1].value.hasSuffix("An Ma") == true)
  }

  /// A colleague records answers in CMW-0290 behind the back of this session.
  private func colleague(_ outside: inout Outside, _ change: (inout FilledForm) -> Void) {
    let before = outside.dossier("CMW-0290")
    var filled =
      before?.evaluatie?.vragenlijst.flatMap { FilledForm(text: $0.antwoorden) }
      ?? FilledForm(response: Response(startingOn: Shipped.form))
    change(&filled)
    _ = outside.answer(
      .perform(
        .answerQuestionnaire(
          formulier: Shipped.form.canonical,
          antwoorden: filled.json(form: Shipped.form, status: .inProgress).compact),
        on: "CMW-0290", expecting: before?.versie ?? 0))
  }

  @Test(arguments: [true, false])
  func `two answers to one question are both shown and one is chosen`(_ takesTheirs: Bool) throws {
    var story = opened()
    story.question("werk.uren")
    story.type("20")
    story.question("tempo.werktempo")
    story.press("2")
    colleague(&story.outside) {
      $0.response["werk.uren"] = [.integer(30)]
      $0.response["werk.taken"] = [.string("Kuisen")]
    }
    story.press(.escape)
    #expect(story.notice != nil)
    story.press(.escape)
    #expect(story.questionnaire?.conflicts == ["werk.uren"])
    #expect(story.questionnaire?.linkId == "werk.uren")
    #expect(story.canvas.text.contains("20") && story.canvas.text.contains("30"))
    story.press(.escape)
    #expect(story.questionnaire != nil, "nothing is recorded before the choice")
    story.press(.control(takesTheirs ? "x" : "y"), .escape)
    let answers = try #require(try answered(story))
    #expect(answers["werk.uren"] == [.integer(takesTheirs ? 30 : 20)])
    #expect(answers["werk.taken"] == [.string("Kuisen")])
    #expect(answers["tempo.werktempo"].count == 1)
  }

  @Test func `a draft on other answers is laid beside them`() {
    var story = opened()
    story.question("werk.uren")
    story.type("20")
    story.send(.leaving)
    var outside = story.outside
    colleague(&outside) { $0.response["werk.uren"] = [.integer(30)] }
    var again = Story(outside)
    again.open("CMW-0290")
    again.press("v")
    #expect(again.questionnaire?.conflicts == ["werk.uren"])
    #expect(again.questionnaire?.response["werk.uren"] == [.integer(20)])
  }

  @Test func `who else is in the questionnaire, since when, and what is there`() {
    var story = opened()
    #expect(story.outside.entered == ["CMW-0290"])
    story.question("werk.uren")
    var theirs = FilledForm(response: Response(startingOn: Shipped.form))
    theirs.response["werk.uren"] = [.integer(28)]
    let draft = QuestionnaireDraft(
      evaluation: story.questionnaire?.model?.dossier.evaluaties.count ?? 0, base: theirs,
      filled: theirs, typed: [:], place: .init(linkId: "werk.uren"))
    story.outside.colleagues = [
      Colleague(
        door: "Piet Maes", sinds: "12/03/2026 14:02", bewaard: "12/03/2026 14:30",
        ontwerp: draft.text(Shipped.form))
    ]
    story.send(.idle)
    #expect(story.canvas.text.contains("Ook hier: Piet Maes"))
    #expect(story.canvas.text.contains("Piet Maes: 28"))
    story.press(.escape)
    #expect(story.outside.entered == [])
  }

  @Test func `any question is found by typing a word of it`() {
    var story = opened()
    story.press(.control("t"))
    story.type("uren")
    story.press(.enter)
    #expect(story.questionnaire?.linkId == "werk.uren")
    story.press(.pageDown)
    #expect(story.questionnaire?.linkId.hasPrefix("competenties.") == true)
  }
}
