import Canvas
import Casework
import Questionnaire
import Testing

@testable import Screens

@Suite("Answers that were handed in")
struct HandedInTests {
  private static let nummer = "CMW-0205"
  private static let key = "vragenlijst/CMW-0205"

  private func opened(_ outside: Outside = .everyone) -> Story {
    var story = Story(outside)
    story.open(Self.nummer)
    story.press("v")
    return story
  }

  /// Changes one answer, as somebody who said so.
  private func changed() -> Story {
    var story = opened()
    story.press("e")
    story.question("tempo.werktempo")
    story.press("0")
    return story
  }

  private func recorded(_ story: Story) -> Vragenlijst? {
    story.outside.dossier(Self.nummer)?.evaluatie?.vragenlijst
  }

  @Test func `open to be read: no key changes an answer, and the screen says how one does`() {
    var story = opened()
    let before = story.questionnaire?.filled
    #expect(story.canvas.text.contains("Ingediend op"))
    #expect(story.lines.last?.contains("e wijzigen") == true)
    for key in ["1", "2", " ", "0", "x", .control("n"), .paste("tekst")] as [Key] {
      story.press(key)
      if story.notice != nil { story.press(.escape) }
      story.press(.tab)
    }
    #expect(story.questionnaire?.filled == before)
    #expect(story.outside.drafts == [:])
    story.press(.escape)
    #expect(story.questionnaire == nil, "who only read is asked nothing")
  }

  @Test func `a change can be thrown away on leaving, its draft too`() {
    var story = changed()
    let before = recorded(story)
    story.press(.escape)
    for word in ["bewaren", "weggooien", "verder werken"] {
      #expect(story.canvas.text.contains(word), "\(word)")
    }
    story.press("w")
    #expect(story.questionnaire == nil)
    #expect(recorded(story) == before)
    #expect(story.outside.drafts[Self.key] == nil)
    let again = opened(story.outside)
    #expect(again.questionnaire?.isReadOnly == true)
    #expect(again.questionnaire?.response["tempo.werktempo"].isEmpty == false)
  }

  @Test func `going on loses nothing, and keeping makes it not handed in any more`() {
    var story = changed()
    story.press(.escape, .escape)
    #expect(story.questionnaire?.response["tempo.werktempo"] == [])
    story.press(.escape, "b")
    #expect(story.questionnaire == nil)
    #expect(recorded(story)?.ingediendOp == nil)
  }

  @Test func `a change that came back after the line dropped goes away with ^R, and comes back`() {
    var story = changed()
    story.send(.leaving)
    #expect(story.outside.drafts[Self.key] != nil)
    var again = opened(story.outside)
    #expect(again.message.contains("^R gooit het weg"))
    #expect(again.questionnaire?.response["tempo.werktempo"] == [])
    again.press(.control("r"))
    #expect(again.questionnaire?.response["tempo.werktempo"].isEmpty == false)
    #expect(again.questionnaire?.isReadOnly == true)
    #expect(again.outside.drafts[Self.key] == nil)
    again.press(.control("r"))
    #expect(again.questionnaire?.response["tempo.werktempo"] == [])
    again.press(.control("r"), .escape)
    #expect(again.questionnaire == nil, "nothing is left to choose about")
  }

  @Test func `an answer that a digit takes away is named, with the key that puts it back`() {
    var story = Story()
    story.open("CMW-0290")
    story.press("v")
    story.question("tempo.werktempo")
    story.press("2")
    let given = story.questionnaire?.response["tempo.werktempo"]
    story.press("2")
    #expect(story.questionnaire?.response["tempo.werktempo"] == [])
    #expect(story.message.contains("Nog eens 2 zet het terug"))
    story.press("2")
    #expect(story.questionnaire?.response["tempo.werktempo"] == given)
    story.press("9")
    #expect(story.message.hasPrefix("Er zijn hier"))
  }

  @Test func `the list of keys opens from a text, and the footer says so`() {
    var story = Story()
    story.open("CMW-0290")
    story.press("v")
    story.question("werk.taken")
    story.type("Wat?")
    #expect(story.lines.last?.contains("F4 hulp") == true)
    #expect(story.lines.last?.contains("^O opmerking") == true)
    #expect(story.lines.last?.contains("^K markeer") == true)
    story.press(.function(4))
    guard case .help = story.top else {
      Issue.record("no list of keys")
      return
    }
    #expect(story.canvas.text.contains("^N"))
    story.press(.escape)
    #expect(story.questionnaire?.typedText == "Wat?")
    story.send(.leaving)
    var again = Story(story.outside)
    again.open("CMW-0290")
    again.press("v")
    #expect(again.lines.last?.contains("Esc bewaart") == true, "what was not handed in is kept")
  }

  @Test func `who says an answer is said once`() {
    var story = Story()
    story.open("CMW-0290")
    story.press("v")
    story.question("werk.verandering")
    story.press("2")
    #expect(story.canvas.text.components("Dit zegt de sociale dienst.") == 1)
  }

  @Test func `a note beforehand leaves a question to be talked about until it is ticked off`() {
    var outside = Outside.everyone
    outside.certainly { outside throws(Refusal) in
      try outside.run(
        Self.nummer, .notePoint(vraag: "werk.uren", notitie: "Vragen", op: "2026-03-12"))
    }
    var story = Story(outside)
    story.open(Self.nummer)
    story.press("f")
    #expect(story.canvas.text.contains("nog 1 van 1"))
    story.press(" ")
    #expect(story.canvas.text.contains("nog 0 van 1"))
    #expect(!story.message.contains("werk.uren"), "\(story.message)")
  }
}

extension String {
  /// How often a text occurs in it.
  fileprivate func components(_ wanted: String) -> Int {
    indices.count { self[$0...].hasPrefix(wanted) }
  }
}
