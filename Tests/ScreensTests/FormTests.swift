import Canvas
import Casework
import Testing

@testable import Screens

@Suite("Forms")
struct FormTests {
  private static let kinds = FormKind.allCases

  /// A form with something typed in every field.
  private func typed(_ kind: FormKind) -> Story {
    var story = Story()
    story.open(kind)
    for field in story.form?.fields ?? [] {
      switch field.input {
      case .line, .area, .pick: story.type("doorstroom 12")
      case .choice: story.press("1")
      case .toggle: story.press("j")
      }
      story.press(.tab)
    }
    return story
  }

  @Test(arguments: kinds) func `opening a form asks for its draft`(_ kind: FormKind) throws {
    var story = Story()
    story.open(kind)
    let form = try #require(story.form)
    #expect(form.kind == kind)
    #expect(story.effects == [.loadDraft(key: form.draftKey)])
  }

  @Test(arguments: kinds) func `leaving a field keeps a draft, and where one goes on`(
    _ kind: FormKind
  ) throws {
    var story = Story()
    story.open(kind)
    story.typeInLine()
    story.press(.backTab)
    let form = try #require(story.form)
    let draft = form.draftText
    #expect(story.outside.drafts[form.draftKey] == draft)
    #expect(story.message == "Bewaard als ontwerp om 14:32:07.")
    story.send(.idle)
    #expect(story.effects == [])
    story.press(.tab)
    let moved = try #require(story.form)
    #expect(
      story.outside.drafts[form.draftKey]
        == moved.draftText)
  }

  @Test(arguments: kinds, [true, false])
  func `what was typed is kept when nobody types, and when the line drops`(
    _ kind: FormKind, _ isIdle: Bool
  ) throws {
    var story = Story()
    story.open(kind)
    story.typeInLine()
    let form = try #require(story.form)
    let text = form.draftText
    let kept = [Effect.keepDraft(key: form.draftKey, text: text)]
    story.send(isIdle ? .idle : .leaving)
    #expect(story.effects == kept)
    story.send(.idle)
    #expect(story.effects == [])
  }

  @Test(arguments: kinds) func `a draft is put back, and ^R starts over`(_ kind: FormKind) throws {
    var story = typed(kind)
    let before = try #require(story.form)
    story.press(.escape)
    #expect(story.form == nil)
    story = Story(story.outside)
    story.open(kind)
    let after = try #require(story.form)
    #expect(after.fields.map(\.value) == before.fields.map(\.value))
    #expect(story.message.contains(Outside.opgetekend))
    story.press(.control("r"))
    #expect(story.form?.fields.map(\.value) == before.fields.map(\.value))
    story.press(.control("r"))
    #expect(story.effects == [.dropDraft(key: after.draftKey)])
    var fresh = Story()
    fresh.open(kind)
    #expect(story.form?.fields.map(\.value) == fresh.form?.fields.map(\.value))
    #expect(story.outside.drafts[after.draftKey] == nil)
  }

  @Test(arguments: kinds) func `a refused or failed step keeps every typed field`(_ kind: FormKind)
    throws
  {
    let story = typed(kind)
    let before = try #require(story.form).fields.map(\.value)
    for event in [
      Event.refused(Refusal(.geenPOP, bron: Bron("HERW!N"))), .failed("De schijf is vol."),
      .conflict,
    ] {
      var copy = story
      copy.send(event)
      #expect(copy.notice != nil)
      #expect(copy.form?.fields.map(\.value) == before)
      copy.press(.escape)
      #expect(copy.form?.fields.map(\.value) == before)
    }
  }

  @Test func `a finding stands below its field and goes when the field is mended`() throws {
    var story = Story()
    story.open(.start)
    story.fill("31/02/2026")
    story.press(.control("s"))
    #expect(story.effects.isEmpty)
    #expect(story.form?.fields.first?.finding != nil)
    #expect(story.lines.contains { $0.contains("\"31/02/2026\" is geen bestaande dag.") })
    story.press(.backspace)
    #expect(story.form?.fields.first?.finding == nil)
  }

  @Test(arguments: [FormKind.decision, .revision, .start, .end, .close])
  func `what cannot be taken back asks for j, and Enter does nothing`(_ kind: FormKind) throws {
    var story = Story()
    story.open(kind)
    for field in story.form?.fields ?? [] {
      switch field.id {
      case "uitkomst", "resultaat": story.press("1")
      case "motivering", "reden": story.type(Command.motivering)
      case "wop": story.press(.control("u"))
      default: break
      }
      story.press(.tab)
    }
    story.press(.control("s"))
    let events = story.outside.journals
    guard case .confirm = story.top else {
      Issue.record("no confirmation: \(story.message)")
      return
    }
    story.press(.enter)
    story.press(" ")
    #expect(story.effects == [])
    #expect(story.outside.journals == events)
    var back = story
    back.press(.escape)
    #expect(back.form != nil && back.outside.journals == events)
    story.confirm()
    #expect(story.outside.journals != events)
    #expect(story.form == nil)
  }

  @Test func `before a trajectory starts its term is said, and that the day is not put right`() {
    var story = Story()
    story.open(.start)
    #expect(story.lines.last?.contains("^S starten…") == true)
    story.fill("09/03/2026")
    story.press(.control("s"))
    guard case .confirm(let asked) = story.top else {
      Issue.record("not asked: \(story.message)")
      return
    }
    #expect(asked.word == nil)
    let text = asked.consequences.joined(separator: " ")
    #expect(text.contains("Het traject start op 09/03/2026, met het voortraject."))
    #expect(text.contains("Dat duurt uiterlijk tot en met 08/04/2026."))
    #expect(text.contains("de dag niet verbeteren"))
    story.press("j")
    story.press("u")
    let told = story.notice?.lines.map(\.text).joined(separator: " ") ?? ""
    #expect(told.contains("Wat wel kan: het traject beëindigen en opnieuw verwijzen."))
    #expect(told.contains("Druk op t en dan op e."))
  }

  @Test func `before an exemption is said that it stays, and what can be done instead`() {
    let command = Command.exemptTrajectory(
      ExemptTrajectory(
        maatregel: "covid-19-2020", datum: "2026-02-05", werknemerVraagt: true,
        ondernemingVraagt: true, gastbedrijfVraagt: true, voorwaardenVervuld: true))
    let told = command.consequences(of: Decision([]), for: nil, Story().world).joined(
      separator: " ")
    #expect(FormKind.exempt.isFinal && command.typedWord == nil)
    #expect(told.contains("niet ongedaan maken") && told.contains("schort u het zelf op"))
  }

  @Test func `each step that is not taken back says how it is set right`() {
    func told(_ kind: Onomkeerbaar) -> String {
      let reason = Reden.stapOnomkeerbaar(kind)
      return reason.zin + " " + (reason.toets(inDossier: true) ?? "")
    }
    for kind in Onomkeerbaar.allCases {
      #expect(told(kind).contains("Wat wel kan: "), "\(kind)")
    }
    #expect(told(.indiening).hasSuffix("opnieuw indienen. Druk op v en dan op e."))
    #expect(told(.popIndiening).hasSuffix("met de juiste dag. Druk op o en dan op i."))
    #expect(told(.verbetering).hasSuffix("de gegevens nog eens verbeteren. Druk op V."))
  }

  @Test func `a step that is taken drops its draft and reads the dossier again`() throws {
    var story = Story()
    story.open(.pop)
    story.fill(nil, "Els Claes", nil, "a\nb")
    let key = try #require(story.form).draftKey
    #expect(story.outside.drafts[key] != nil)
    story.press(.control("s"))
    #expect(story.outside.drafts[key] == nil)
    #expect(story.effects.contains(.dropDraft(key: key)))
    #expect(story.effects.contains(.loadDossier("CMW-0412")))
    #expect(story.effects.contains(.loadWorklist(limit: WorklistScreen.page)))
    #expect(story.form == nil)
  }

  @Test func `a conflict keeps the text, and the next attempt is decided on the new version`()
    throws
  {
    var story = Story()
    story.open(.pop)
    story.fill("11/03/2026", "Els Claes", nil, "a\nb")
    story.colleague(registersPOPIn: "CMW-0412")
    let fields = try #require(story.form).fields
    story.press(.control("s"))
    #expect(story.notice == .conflict.resized(in: story))
    story.press(.escape)
    #expect(story.form?.fields == fields)
    story.press(.control("s"))
    #expect(story.form == nil)
    let pops = try #require(story.outside.dossier("CMW-0412")).pops
    #expect(pops.map(\.datum).suffix(2) == ["2026-03-01", "2026-03-11"])
  }

  @Test func `after a conflict the form looks at the dossier as it is now`() throws {
    var story = Story()
    story.open(.handIn)
    _ = story.outside.answer(
      .perform(
        .answerQuestionnaire(formulier: Shipped.form.canonical, antwoorden: "{}"), on: "CMW-0204",
        expecting: try #require(story.outside.dossier("CMW-0204")).versie))
    story.press(.control("s"))
    #expect(story.form?.model?.dossier == story.outside.dossier("CMW-0204"))
  }

  @Test func `a paste goes where text goes, and is refused elsewhere`() throws {
    var story = Story()
    story.press(.paste("Peeters"))
    #expect(story.message == "Plakken kan hier niet.")
    story.open(.pop)
    story.press(.tab, .paste("Els\nClaes\u{1B}[31m"))
    #expect(story.form?.fields[1].value.contains("\u{1B}") == false)
    #expect(story.form?.fields[1].value.hasPrefix("Els Claes") == true)
  }
}

extension Story {
  /// Goes to a line of the form and types in it.
  mutating func typeInLine() {
    for _ in form?.fields ?? [] {
      if case .line = form?.fields[form?.focus ?? 0].input { break }
      press(.tab)
    }
    type("1x")
  }
}

extension Notice {
  /// The same notice in the area of a story.
  fileprivate func resized(in story: Story) -> Notice {
    var copy = self
    copy.resize(to: Frame(size: story.interface.size).content)
    return copy
  }
}
