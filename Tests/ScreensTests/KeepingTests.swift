import Canvas
import Casework
import Questionnaire
import Testing

@testable import Screens

@Suite("Nothing that is typed is lost")
struct KeepingTests {
  private static let full = "De schijf is vol: er is niets bewaard. Maak plaats."

  private func typing() -> Story {
    var story = Story()
    story.open("CMW-0290")
    story.press("p", .tab)
    story.type("An Ma")
    return story
  }

  @Test(arguments: FormKind.allCases)
  func `after a dropped line every form is there as it was`(_ kind: FormKind) throws {
    var story = Story()
    story.open(kind)
    story.typeInLine()
    story.press(.left)
    story.send(.leaving)
    let before = try #require(story.form)
    var again = Story(story.outside)
    #expect(again.message.contains("U was bezig in"))
    again.press("t")
    let after = try #require(again.form)
    #expect(after.kind == kind)
    #expect(after.fields.map(\.value) == before.fields.map(\.value))
    #expect(after.focus == before.focus)
    #expect(after.fields[after.focus].insertion == before.fields[before.focus].insertion)
  }

  @Test func `a register that fails is told in a line, in nobody's way, and tried again`() {
    var story = typing()
    story.outside.failure = Self.full
    story.send(.idle)
    #expect(story.notice == nil)
    #expect(story.message == "Nog niet bewaard: schijf vol. Dit wordt herhaald.")
    #expect(story.interface.watches)
    story.type("es")
    story.outside.failure = nil
    story.send(.idle)
    #expect(story.message == "Bewaard als ontwerp om 14:32:07.")
    #expect(story.outside.drafts["pop/CMW-0290"]?.contains("An Maes") == true)
    #expect(!story.interface.watches)
  }

  @Test func `nobody leaves a form whose text is not kept, unless they want to`() {
    var story = typing()
    story.outside.failure = Self.full
    story.press(.escape)
    #expect(story.notice?.title == "Nog niet bewaard")
    #expect(story.canvas.text.contains(Self.full))
    story.press(.escape)
    #expect(story.form?.fields[1].value.hasSuffix("An Ma") == true)
    var gone = story
    gone.press(.escape, "j")
    #expect(gone.form == nil && gone.notice == nil)
    story.outside.failure = nil
    story.press(.escape)
    #expect(story.form == nil)
    #expect(story.outside.drafts["pop/CMW-0290"]?.contains("An Ma") == true)
  }

  @Test func `half an answer that is not kept is not left either`() {
    var story = Story()
    story.open("CMW-0290")
    story.press("v")
    story.question("werk.uren")
    story.type("acht")
    story.outside.failure = Self.full
    story.press(.escape)
    #expect(story.notice?.title == "Nog niet bewaard")
    story.press(.escape)
    #expect(story.questionnaire?.typedText == "acht")
  }

  @Test func `a step that the register did not take is asked again with one key`() {
    var story = Story()
    story.open("CMW-0355")
    story.press("p")
    story.fill(nil, nil, nil, "a\nb")
    let before = story.outside.journals["CMW-0355"]?.count ?? 0
    story.outside.failure = Self.full
    story.press(.control("s"))
    #expect(story.notice?.title == "Het register antwoordt niet")
    story.press("r")
    #expect(story.notice?.title == "Het register antwoordt niet")
    #expect(story.form != nil)
    story.outside.failure = nil
    story.press("r")
    #expect(story.form == nil)
    #expect(story.outside.journals["CMW-0355"]?.count ?? 0 > before)
  }

  @Test func `a place that could not be kept is kept as soon as it can be`() {
    var story = Story()
    story.open("CMW-0290")
    story.outside.failure = Self.full
    story.press("p")
    story.press(.escape)
    #expect(story.outside.place == nil)
    story.outside.failure = nil
    story.send(.idle)
    #expect(story.outside.place?.nummer == "CMW-0290")
  }

  @Test(arguments: [true, false])
  func `what another window has is shown, and one of the two is chosen`(_ other: Bool) throws {
    var story = typing()
    let key = try #require(story.form?.draftKey)
    var window = Story()
    window.open("CMW-0290")
    window.press("p", .tab)
    window.type("Piet")
    window.send(.leaving)
    let theirs = try #require(window.outside.drafts[key])
    story.send(.draftElsewhere(key: key, text: theirs))
    #expect(story.message.contains("In een ander venster"))
    #expect(story.canvas.text.contains("In het andere venster: "))
    #expect(story.canvas.text.contains("Piet"))
    story.press(.control(other ? "x" : "y"))
    #expect(story.form?.fields[1].value.hasSuffix(other ? "Piet" : "An Ma") == true)
    #expect(story.outside.drafts[key]?.contains(other ? "Piet" : "An Ma") == true)
    #expect(!story.canvas.text.contains("In het andere venster: "))
  }

  @Test func `two windows in one questionnaire show both answers`() throws {
    var story = Story()
    story.open("CMW-0290")
    story.press("v")
    story.question("werk.uren")
    story.type("20")
    var draft = try #require(story.questionnaire?.draft)
    draft.filled.response["werk.uren"] = [.integer(30)]
    let key = "vragenlijst/CMW-0290"
    story.send(.draftElsewhere(key: key, text: draft.text(Shipped.form)))
    #expect(story.canvas.text.contains("Ander venster (^X): 30"))
    story.press(.control("x"))
    #expect(story.questionnaire?.response["werk.uren"] == [.integer(30)])
    #expect(story.outside.drafts[key]?.contains("30") == true)
    #expect(!story.canvas.text.contains("Ander venster"))
  }

  @Test func `what does not fit in a field is said when it is pasted`() {
    var story = typing()
    story.press(.paste(String(repeating: "x", count: 300)))
    #expect(story.message.contains("tekens zijn niet geplakt"))
  }

  @Test func `a paste of ten thousand characters goes in without what steers a terminal`() throws {
    var story = Story()
    story.open("CMW-0290")
    story.press("v")
    story.question("werk.taken")
    story.press(.control("o"))
    let sentence = "Één zin\u{202E} met \u{1B}[31mrood\u{7} erin. "
    let text = String(String(repeating: sentence, count: 500).prefix(10_000))
    story.press(.paste(text))
    let typed = try #require(story.questionnaire?.typedText)
    #expect(typed == SafeText.cleaned(text, keepingNewlines: true))
    #expect(!typed.unicodeScalars.contains { $0 == "\u{202E}" || $0.value < 0x20 })
    story.send(.leaving)
    let draft = try #require(story.outside.drafts["vragenlijst/CMW-0290"])
    #expect(draft.contains("Één zin met [31mrood erin."))
    #expect(!draft.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `answers of an earlier version that cannot come along keep their words`() throws {
    var story = Story()
    story.open("CMW-0290")
    story.press("v")
    var draft = try #require(story.questionnaire?.draft)
    let old = try Form(
      json: JSONValue(
        parsing: """
          {"resourceType":"Questionnaire","status":"active","url":"https://oud.example/v",
          "version":"0","item":[{"linkId":"oud.vraag","type":"string","text":"Toen?"},
          {"linkId":"werk.uren","type":"integer","text":"Hoeveel uren?"}]}
          """))
    draft.base = FilledForm(response: Response(startingOn: old))
    draft.filled = draft.base
    draft.filled.response["oud.vraag"] = [.string("Wat toen gezegd werd")]
    draft.filled.response["werk.uren"] = [.integer(24)]
    draft.typed = ["oud.half": "half getypt"]
    story.outside.drafts["vragenlijst/CMW-0290"] = draft.text(old)
    for _ in 1...2 {
      var again = Story(story.outside)
      again.open("CMW-0290")
      again.press("v")
      #expect(again.questionnaire?.response["werk.uren"] == [.integer(24)])
      #expect(again.message.contains("2 antwoorden van een vorige versie"))
      again.press(.function(2))
      #expect(again.canvas.text.contains("oud.vraag: Wat toen gezegd werd"))
      #expect(again.canvas.text.contains("oud.half: half getypt"))
      again.press(.escape, .tab)
      again.send(.leaving)
      // The draft that was kept since is on the new version, and still tells.
      story.outside = again.outside
    }
  }

  @Test func `a colleague of whom nothing is heard any more is told so`() {
    let here = Colleague(door: "Piet", sinds: "12/03/2026 14:02", bewaard: nil, ontwerp: nil)
    #expect(here.sentence == "Ook hier: Piet, sinds 12/03/2026 14:02.")
    var silent = here
    silent.stil = 12
    #expect(
      silent.sentence
        == "Ook hier: Piet, sinds 12/03/2026 14:02 (al 12 min. niets meer gehoord).")
    silent.isZelf = true
    #expect(silent.sentence.hasPrefix("U zit hier ook in een ander venster, sinds 12/03/2026"))
  }
}
