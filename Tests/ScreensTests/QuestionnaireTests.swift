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
    story.press("2", .escape)
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
    #expect(story.notice?.lines.first?.text.contains("enkel nog te lezen") == true)
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
    #expect(story.questionnaire?.finding != nil)
    #expect(story.questionnaire?.response["werk.uren"] == [])
    story.press(.control("u"))
    story.type("8")
    #expect(story.questionnaire?.finding == nil)
    #expect(story.questionnaire?.response["werk.uren"] == [.integer(8)])
  }
}
