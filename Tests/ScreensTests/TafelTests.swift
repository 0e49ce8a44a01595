import Canvas
import Casework
import Questionnaire
import Testing

@testable import Screens

@Suite("For the evaluator")
struct TafelTests {
  private static let talked = "CMW-0205"

  private func opened(_ nummer: String = TafelTests.talked) -> Story {
    var story = Story()
    story.open(nummer)
    return story
  }

  private func points(_ story: Story) -> [Gesprekspunt] {
    story.outside.dossier(Self.talked)?.evaluatie?.gesprekspunten ?? []
  }

  @Test func `a question is flagged where it stands, and answers stay handed in`() throws {
    var story = opened()
    let before = try #require(story.outside.dossier(Self.talked)?.evaluatie?.vragenlijst)
    #expect(before.ingediendOp != nil)
    story.press("v")
    story.question("tempo.werktempo")
    story.press(.control("k"))
    #expect(points(story).map(\.vraag) == ["tempo.werktempo"])
    #expect(story.questionnaire?.isFlagged == true)
    #expect(story.canvas.text.contains("Gemarkeerd om te bespreken"))
    story.press(.control("k"))
    #expect(points(story) == [])
    #expect(story.outside.dossier(Self.talked)?.evaluatie?.vragenlijst == before)
  }

  @Test func `flagging takes nothing of what was filled in and not recorded yet`() {
    var story = opened("CMW-0290")
    story.press("v")
    story.question("werk.taken")
    story.type("Inpakken")
    story.press(.control("k"))
    #expect(story.questionnaire?.response["werk.taken"] == [.string("Inpakken")])
    #expect(story.questionnaire?.isFlagged == true)
    story.press(.escape)
    let dossier = story.outside.dossier("CMW-0290")
    #expect(dossier?.evaluatie?.vragenlijst?.antwoorden.contains("Inpakken") == true)
    #expect(dossier?.evaluatie?.gesprekspunten.count == 1)
  }

  @Test func `flagged questions are ticked off, opened again and taken off the list`() {
    var story = opened()
    story.outside.preparesTalk()
    story = Story(story.outside)
    story.open(Self.talked)
    story.press("f", " ")
    #expect(points(story).map(\.isOpen) == [true, true])
    story.press(.down, " ")
    #expect(points(story).map(\.isOpen) == [true, false])
    story.press(.up, "k")
    #expect(points(story).map(\.vraag) == ["wens.gewoon-werk"])
  }

  @Test func `a note is typed beside its question, and is kept while it is typed`() {
    var story = opened()
    story.outside.preparesTalk()
    story = Story(story.outside)
    story.open(Self.talked)
    story.press("f", "n")
    story.type("Eerst het tempo.")
    story.send(.leaving)
    #expect(
      story.outside.drafts["talkNote/CMW-0205/tempo.werktempo"]?.contains("Eerst het tempo.")
        == true)
    story.press(.control("s"))
    #expect(points(story).first?.notitie == "Eerst het tempo.")
    #expect(story.canvas.text.contains("Eerst het tempo."))
  }

  @Test func `a note goes with a question that is shown, the one at hand chosen beforehand`() throws
  {
    var story = opened()
    story.outside.preparesTalk()
    story = Story(story.outside)
    story.open(Self.talked)
    story.press("f", .down, "n")
    let field = try #require(story.form?.fields.first { $0.id == "vraag" })
    guard case .pick(let pick) = field.input else { return }
    let model = try #require(story.form?.model)
    let filled = try #require(model.filled(story.world))
    let shown = Set(
      FormOverview(story.world.form, filled, wrong: []).questions.map(\.linkId))
    #expect(shown.count < story.world.form.flat.count(where: \.isAnswerable))
    let flagged = Set(points(story).map(\.vraag))
    #expect(Set(pick.options.map(\.code)) == shown.union(flagged))
    #expect(pick.options.count == Set(pick.options.map(\.code)).count)
    #expect(field.value == "wens.gewoon-werk")
  }

  @Test func `flagging names the question by its words, short enough for the line`() throws {
    var story = opened()
    story.press("v")
    story.question("tempo.werktempo")
    story.press(.control("k"))
    let words = try #require(Shipped.form.item("tempo.werktempo")?.text.prefix(12))
    #expect(story.message.contains("Vraag \u{201C}\(words)"))
    #expect(!story.message.contains("tempo.werktempo"))
    #expect(story.message.count <= 78)
    story.press(.control("k"))
    #expect(story.message.hasSuffix("niet meer gemarkeerd."))
  }

  @Test func `a half typed note stays with its own question`() throws {
    var story = opened()
    story.outside.preparesTalk()
    story = Story(story.outside)
    story.open(Self.talked)
    story.press("f", "n")
    story.type("Over de eerste vraag.")
    story.press(.escape, .down, "n")
    #expect(story.form?.subject == "wens.gewoon-werk")
    #expect(story.form?.fields.first?.value.contains("Over de eerste vraag") == false)
    story.press(.escape, .up, "n")
    #expect(story.form?.fields.first?.value.hasSuffix("Over de eerste vraag.") == true)
  }

  @Test func `a note that was left by a dropped line comes back beside its own question`() throws {
    var story = opened()
    story.outside.preparesTalk()
    story = Story(story.outside)
    story.open(Self.talked)
    story.press("f", .down, "n")
    story.type("Half")
    story.send(.leaving)
    var again = Story(story.outside)
    again.press("t")
    #expect(again.form?.subject == "wens.gewoon-werk")
    #expect(again.form?.fields.first?.value.hasSuffix("Half") == true)
  }

  @Test func `after the decision the keys of the dossier name it, with the day and the source`() {
    var story = opened("CMW-0118")
    story.press("l")
    let said = story.message + (story.notice?.lines.map(\.text).joined(separator: " ") ?? "")
    #expect(said.contains("afgerond met de beslissing van"))
    story.press(.escape, "v", "x")
    #expect(story.message.hasPrefix("Beslist op "))
    #expect(story.message.hasSuffix("enkel nog te lezen."))
  }

  @Test func `after the decision nothing can be changed, and every key says why`() {
    var story = Story()
    story.outside.preparesTalk()
    story.outside.certainly { outside throws(Refusal) in
      try outside.run(
        Self.talked,
        .takeDecision(
          TakeDecision(
            uitkomst: .wopOngewijzigd, motivering: Command.motivering, datum: "2026-03-12")))
    }
    story.open(Self.talked)
    story.press("f")
    #expect(story.canvas.text.contains("Enkel lezen."))
    let before = story.outside.journals
    for key in [Key.character(" "), "n", "k"] {
      story.press(key)
      #expect(story.notice?.lines.first?.text.contains("beslissing is genomen") == true, "\(key)")
      story.press(.escape)
    }
    story.press(.escape, "v", .control("k"))
    #expect(story.notice?.lines.first?.text.contains("12/03/2026") == true)
    #expect(story.outside.journals == before)
  }

  /// Every text that can be typed anywhere, each to be known again.
  private func marked() throws -> Story {
    var filled = FilledForm(response: Shipped.answers)
    for item in Shipped.form.flat where item.isConfidential {
      switch item.kind {
      case .text: filled.response[item.linkId] = [.string("GEHEIM \(item.linkId)")]
      case .choice, .openChoice: filled.response[item.linkId] = [item.options[2].value]
      default: break
      }
      filled.notes.remarks[item.linkId] = "OPMERKING"
    }
    filled.response["gezondheid.invloed"] =
      Shipped.form.item("gezondheid.invloed").map { [$0.options[3].value] } ?? []
    filled.notes.remarks["tempo.werktempo"] = "OPMERKING"
    let text = filled.json(form: Shipped.form, status: .inProgress).compact
    var outside = Outside.everyone
    outside.certainly { outside throws(Refusal) in
      try outside.run(
        Self.talked,
        .answerQuestionnaire(formulier: Shipped.form.canonical, antwoorden: text),
        .setPoint(vraag: "gezondheid.taken", stand: .teBespreken, op: "2026-03-12"),
        .setPoint(vraag: "tempo.werktempo", stand: .teBespreken, op: "2026-03-12"),
        .notePoint(vraag: "tempo.werktempo", notitie: "NOTITIE", op: "2026-03-12"),
        .takeDecision(
          TakeDecision(
            uitkomst: .doorstroomklaar, motivering: Command.motivering, datum: "2026-03-12")))
    }
    let state = FormState(form: Shipped.form, response: filled.response)
    try #require(state.isEnabled("gezondheid.taken"))
    return Story(outside)
  }

  private func isClean(_ text: String, names: [String]) -> Bool {
    (["GEHEIM", "OPMERKING", "NOTITIE", "gezondheid", "bijna altijd"] + names).allSatisfy {
      !text.contains($0)
    }
  }

  @Test func `the table view shows no confidential answer, no note, no name and no number`() throws
  {
    var story = try marked()
    let persoon = try #require(story.outside.model(Self.talked)?.persoon)
    let names = [persoon.naam, persoon.voornaam, Self.talked, Outside.door, "CMW-"]
    story.open(Self.talked)
    let ways: [[Key]] = [["T"], ["f", "t"], ["v", .control("b")], ["f", "s", "t"]]
    for keys in ways {
      var copy = story
      for key in keys { copy.press(key) }
      guard case .table(let screen) = copy.top else {
        Issue.record("no table view by \(keys)")
        continue
      }
      #expect(!screen.questions.isEmpty)
      for size in [Size.standard, .large, Size(width: 72, height: 20)] {
        copy.send(.resized(size))
        for _ in screen.questions {
          #expect(isClean(copy.canvas.text, names: names), "\(copy.canvas.text)")
          copy.press(.right)
        }
      }
    }
  }

  @Test func `from the table view nobody comes to another dossier`() {
    var story = opened("CMW-0290")
    story.press("v", .control("b"))
    let table = story.interface.layers
    guard case .table = story.top else {
      Issue.record("no table view")
      return
    }
    story.press(":", "u")
    #expect(story.interface.layers == table)
    story.press("?")
    #expect(!story.canvas.text.contains("CMW-"))
    story.press(.escape)
    #expect(story.interface.layers == table)
  }

  @Test func `no text to copy has a confidential answer, a note, a name or an INSZ`() throws {
    let story = try marked()
    for model in story.outside.models {
      for stap in Blokstap.allCases {
        let text = (TextBlock.lines(stap, of: model.dossier, Shipped.form) ?? []).joined()
        let insz = model.persoon.insz.map { [$0.digits] } ?? []
        #expect(
          isClean(text, names: [model.persoon.volleNaam, model.persoon.lijstnaam] + insz), "\(text)"
        )
      }
    }
  }

  @Test func `a text that was copied is marked with the day and who, until it changes`() {
    var story = opened("CMW-0118")
    story.choose(.beslissing)
    story.press("r")
    #expect(story.canvas.text.contains("Nog niet overgenomen"))
    story.press("m")
    #expect(story.canvas.text.contains("Overgenomen op 12/03/2026 door Els Claes."))
    let taken = story.outside.dossier("CMW-0118")?.overnames
    #expect(taken?.map(\.stap) == [.beslissing])
  }

  @Test func `the text to copy begins in the first column and has no lines drawn around it`() {
    var story = opened("CMW-0118")
    story.press("r")
    let lines = story.lines
    #expect(lines.first?.hasPrefix("Dossier CMW-0118: ") == true)
    #expect(!lines.contains { $0.contains("─") || $0.contains("│") })
  }

  @Test(arguments: Atlas.views)
  func `the lock shows nothing about anybody and keeps what was typed`(_ view: View) {
    var story = view.story
    let before = story.interface.layers
    story.press(.function(8))
    #expect(story.interface.isLocked)
    let locked = story.canvas.text
    for word in ["CMW", "werk"] { #expect(!locked.contains(word)) }
    #expect(locked.contains("Vergrendeld door \(Outside.door)"))
    let effects = story.effects
    for key in ["q", .enter, .escape, .control("c"), "x", .paste("y"), .function(1)] as [Key] {
      story.press(key)
    }
    #expect(story.canvas.text == locked)
    #expect(story.effects == [] || story.effects == effects)
    story.press(.control("o"))
    #expect(!story.interface.isLocked)
    #expect(story.interface.layers.map(\.kindless) == before.map(\.kindless))
  }

  @Test func `after ten minutes without a key the screen locks by itself, not before`() {
    var story = opened()
    story.press("T")
    story.send(.untouched(.seconds(599)))
    #expect(!story.interface.isLocked)
    story.send(.untouched(.seconds(600)))
    #expect(story.interface.isLocked)
    #expect(story.canvas.text.contains("Vergrendeld door"))
    story.press(.control("o"))
    guard case .table = story.top else {
      Issue.record("back in another place")
      return
    }
  }

  @Test func `the key in the table view locks as well, and a half typed sentence is kept`() {
    var story = opened("CMW-0290")
    story.press("v")
    story.question("werk.taken")
    story.type("Inpak")
    story.press(.function(8))
    #expect(story.outside.drafts["vragenlijst/CMW-0290"]?.contains("Inpak") == true)
    story.press(.control("o"), .control("b"), "v")
    #expect(story.interface.isLocked)
  }
}

extension Layer {
  /// What it is, whatever stands in it: locking keeps drafts, and that leaves a trace in a form.
  fileprivate var kindless: String { String("\(self)".prefix { $0 != "(" }) }
}
