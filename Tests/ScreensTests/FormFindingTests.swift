import Canvas
import Casework
import Testing

@testable import Screens

@Suite("What a form says about what was typed")
struct FormFindingTests {
  private func opened(_ kind: FormKind) -> Story {
    var story = Story()
    story.open(kind)
    return story
  }

  private func field(_ id: String, in story: Story) -> FormField? {
    story.form?.fields.first { $0.id == id }
  }

  @Test func `a day that does not exist is said on leaving the field, with what was typed`() {
    var story = opened(.conversation)
    story.press(.control("u"))
    story.type("31/02/2026")
    #expect(field("datum", in: story)?.finding == nil, "nobody is corrected while typing")
    story.press(.tab)
    #expect(field("datum", in: story)?.finding == "\"31/02/2026\" is geen bestaande dag.")
    let row = story.lines.firstIndex { $0.contains("is geen bestaande dag.") }
    #expect(row == story.lines.firstIndex { $0.hasPrefix(" Datum") }, "nothing below it moves")
    #expect(field("werkgever", in: story)?.finding == nil, "what is still empty is no fault yet")
  }

  @Test func `a date of birth has an example of its own`() {
    var story = opened(.newDossier)
    while story.form?.focus != 5 { story.press(.tab) }
    story.type("31/02")
    #expect(story.canvas.text.contains("bijvoorbeeld 15/03/1984"))
    #expect(!story.canvas.text.contains("+2w"))
  }

  @Test func `the message line counts the wrong fields, and each says what is wrong once`() throws {
    var story = opened(.newDossier)
    story.press(.tab, .tab)
    story.fill("Jan", "Peeters", "93.05.18-223.62", "31/02/1993", "12", "De Linde", "1", "gisteren")
    story.press(.control("s"))
    #expect(story.notice == nil)
    let wrong = try #require(story.form).fields.filter { $0.finding != nil }
    #expect(
      wrong.map(\.id) == [
        "nummer", "instrument", "insz", "geboortedatum", "postcode", "ondernemingsnummer",
      ])
    #expect(
      story.message == "Nog \(wrong.count) velden, te beginnen met Dossiernummer.")
    #expect(story.form?.focus == 0)
  }

  @Test func `what is chosen is asked to be chosen`() {
    var story = opened(.decision)
    story.press(.control("s"))
    #expect(field("uitkomst", in: story)?.finding == "Kies een uitkomst.")
    #expect(story.message == "Nog 1 veld: Uitkomst.")
    #expect(story.lines.filter { $0.contains("Kies een uitkomst.") }.count == 1)
  }

  @Test(arguments: FormKind.allCases)
  func `what an empty form is refused for is marked beforehand`(_ kind: FormKind) throws {
    var story = opened(kind)
    let form = try #require(story.form)
    if form.fields.contains(where: \.isRequired) {
      #expect(story.canvas.text.contains("* verplicht"))
    }
    story.press(.control("s"))
    for field in story.form?.fields ?? [] where field.finding?.hasPrefix("Vul ") == true {
      // Only beside an outcome that was filled in beforehand.
      if kind == .revision, field.id == "wop" { continue }
      #expect(field.isRequired, "\(field.id)")
    }
  }

  @Test func `a refusal marks the fields that it is about, and the cursor goes there`() throws {
    var story = opened(.conversation)
    story.press(.control("s"))
    let notice = try #require(story.notice)
    #expect(notice.lines.contains { $0.text.hasPrefix("Aan tafel ontbreekt") })
    story.press(.escape)
    #expect(field("werkgever", in: story)?.finding?.hasPrefix("Aan tafel ontbreekt") == true)
    #expect(field("werknemer", in: story)?.finding == "", "said once, marked twice")
    #expect(story.form?.fields[story.form?.focus ?? 0].id == "werkgever")
  }

  @Test func `a refusal without a source needs no box`() {
    var story = opened(.decision)
    story.press("2", .tab)
    story.type(Command.motivering)
    story.press(.control("s"))
    #expect(story.notice == nil)
    #expect(story.message == "Nog 1 veld: Nieuw WOP.")
    #expect(story.form?.fields[story.form?.focus ?? 0].id == "wop")
  }

  @Test func `a WOP that does not exist is refused with those that do`() {
    let situation = Situation(vandaag: Outside.vandaag, regels: Shipped.regels)
    #expect(throws: Refusal.self) { try Shipped.check("200 hoog", in: situation) }
    do throws(Refusal) {
      try Shipped.check("200 hoog", in: situation)
    } catch {
      #expect(error.zin.contains("Kies uit: ") && error.zin.contains("60"))
    }
  }

  @Test func `a talk in the past is asked about before it is planned`() {
    var story = opened(.plan)
    let before = story.outside.journals
    story.fill("01/02/2026", "14:00")
    story.press(.control("s"))
    #expect(story.outside.journals == before)
    #expect(story.canvas.text.contains("! 01/02/2026 is al voorbij."))
    story.press("j")
    #expect(story.outside.journals != before)
    #expect(story.notice == nil, "what was confirmed is not warned of again")
  }

  /// The talk of 10/03/2026 is recorded already; another one is filled in.
  private func second(on day: String?) -> Story {
    var story = Story()
    story.open("CMW-0205")
    story.press("g")
    story.fill(day, nil, "An Maes, ploegbaas")
    story.press("j", .control("s"))
    return story
  }

  @Test func `a talk on the day of one that is recorded already is asked about`() {
    var story = Story()
    story.open("CMW-0205")
    story.press("g")
    #expect(story.lines.first?.contains("▸ Tweede gesprek registreren") == true)
    story = second(on: nil)
    let before = story.outside.journals
    #expect(story.canvas.text.contains("! In deze evaluatie staat al een gesprek op 10/03/2026."))
    story.press(.enter, .enter)
    #expect(story.outside.journals == before)
    var back = story
    back.press(.escape)
    #expect(back.form != nil && back.outside.journals == before)
    story.press("j")
    #expect(story.outside.dossier("CMW-0205")?.evaluatie?.gesprekken.count == 2)
    #expect(story.notice == nil, "what was confirmed is not warned of again")
    story.press("g")
    #expect(story.lines.first?.contains("▸ Nog een gesprek registreren") == true)
  }

  @Test func `a second talk on another day, and a first one, are recorded at once`() {
    let story = second(on: "11/03/2026")
    #expect(story.form == nil)
    #expect(story.outside.dossier("CMW-0205")?.evaluatie?.gesprekken.count == 2)
    #expect(opened(.conversation).lines.first?.contains("▸ Gesprek registreren") == true)
  }

  @Test func `what came after a planned talk of the past is said before, and in the dossier`() {
    var story = Story()
    story.open("CMW-0077")
    story.press("l")
    story.fill("09/02/2026", "14:00")
    story.press(.control("s"))
    let asked = story.canvas.text
    #expect(asked.contains("! 09/02/2026 is al voorbij."))
    #expect(asked.contains("! Het gesprek ligt vóór de aanvraag van de evaluatie op 10/02/2026."))
    #expect(asked.contains("! De vragenlijst is pas op 07/03/2026 met de werknemer overlegd"))
    story.press("j")
    #expect(story.notice == nil, "what was confirmed is not warned of again")
    story.choose(.gesprek)
    #expect(story.canvas.text.contains("! Het gesprek ligt vóór de aanvraag"))
    #expect(!story.canvas.text.contains("✔ De vragenlijst is ingediend."))
    story.choose(.vragenlijst)
    #expect(story.canvas.text.contains("ingediend op 12/03/2026 na het geplande gesprek"))
    #expect(story.canvas.text.contains("! De vragenlijst is pas op 07/03/2026 met de"))
  }

  @Test func `a talk that is planned already is moved`() {
    #expect(opened(.plan).canvas.text.contains("▸ Gesprek verplaatsen"))
    var story = Story()
    story.open("CMW-0204")
    story.press("l")
    #expect(story.canvas.text.contains("▸ Gesprek plannen"))
  }

  @Test(arguments: ["", "maar een actie"])
  func `a POP with too few actions is asked about before it is kept, and not again`(
    _ actions: String
  ) {
    var story = opened(.pop)
    let before = story.outside.journals
    story.fill(nil, nil, nil, actions)
    story.press(.control("s"))
    #expect(story.outside.journals == before)
    #expect(story.canvas.text.contains("! De POP heeft"))
    var back = story
    back.press(.escape)
    #expect(back.form != nil)
    story.press("j")
    #expect(story.outside.journals != before)
    #expect(story.notice == nil, "what was confirmed is not warned of again")
  }

  @Test func `every letter of the last look is one of its word, and F3 explains`() {
    var story = opened(.decision)
    story.fill("1", "Te kort.")
    story.press(.control("s"))
    #expect(story.lines.last?.contains("F3 waarom") == true)
    story.press("w")
    #expect(story.notice == nil)
    #expect(story.canvas.text.contains("om te bevestigen: w"))
    story.press(.function(3))
    #expect(story.notice?.title == "Waarom?")
    story.press(.escape, .backspace)
    story.confirm()
    #expect(story.form == nil)
  }

  @Test func `the number keys in the footer go as far as the options, and not below two`() {
    #expect(FooterKey(choosingAmong: 4)?.key == "1-4")
    #expect(FooterKey(choosingAmong: 12)?.key == "1-9")
    #expect(FooterKey(choosingAmong: 1) == nil && FooterKey(choosingAmong: 0) == nil)
    #expect(opened(.decision).form?.footer.first?.key == "1-4")
  }

  @Test(arguments: FormKind.allCases, [80, 60, 44])
  func `the fields that are not in view are all counted`(_ kind: FormKind, _ width: Int) {
    for height in [19, 20, 22, 24, 28] {
      var story = opened(kind)
      story.send(.resized(Size(width: width, height: height)))
      story.press(.control("s"))
      if story.top.isDialog { story.press(.escape) }
      guard !Frame(size: story.interface.size).content.isLow else { continue }
      for _ in story.form?.fields ?? [] {
        check(story)
        story.press(.tab)
      }
    }
  }

  private func check(_ story: Story) {
    let lines = story.lines
    let labels = story.form?.fields.map { $0.label + ($0.isRequired ? " *" : "") } ?? []
    let shown = labels.count { label in
      lines.contains { line in
        guard line.hasPrefix(" \(label)") else { return false }
        return line.dropFirst(label.count + 1).first.map { " !".contains($0) } ?? true
      }
    }
    let note = lines.last { $0.hasSuffix(" erboven") || $0.hasSuffix(" eronder") } ?? ""
    let hidden = note.split(separator: " ").compactMap { Int($0) }.reduce(0, +)
    #expect(shown + hidden == labels.count, "\(story.canvas.text)")
  }

  @Test func `the last look begins with what is warned of, and says which word was wrong`() throws {
    var story = opened(.decision)
    story.fill("1", "Te kort.")
    story.press(.control("s"))
    let alert = try #require(
      story.lines.firstIndex { $0.contains("! De motivering telt 2 woorden") })
    let outcome = try #require(story.lines.firstIndex { $0.contains("Uitkomst: doorstroomklaar") })
    #expect(alert < outcome)
    #expect(story.lines.last?.contains("Enter bevestigen  ") == true)
    story.type("bes")
    story.press(.enter)
    #expect(story.message == "U typte \"bes\". Typ doorstroomklaar, of druk op Esc.")
    #expect(story.interface.message?.isProblem == true)
  }

  @Test func `what is recorded is said in one sentence, with what is next`() {
    var story = opened(.decision)
    story.fill("1", Command.motivering)
    story.press(.control("s"))
    story.confirm()
    #expect(story.message.hasPrefix("✔ Beslissing: doorstroomklaar"))
    #expect(story.message.hasSuffix("Volgende: m verwijzen."))
    #expect(!story.message.contains(Command.motivering))
  }

  @Test func `who leaves a form is told that it is kept, and finds the way to begin anew`() {
    var story = opened(.pop)
    story.press(.tab)
    story.type("An Maes")
    story.press(.escape)
    #expect(
      story.message == "Bewaard als ontwerp om 14:32:07. Wie het weer opent, gaat daar verder.")
    story.press("p")
    #expect(story.form?.footer.contains { $0.key == "^R" } == true)
    story.press(.escape)
    #expect(story.message.hasPrefix("Uw ontwerp is bewaard."))
  }

  @Test func `warnings after a step are seen, not gone back from, and the step can be taken back`()
  {
    var story = opened(.employment)
    story.fill("01/10/2026", nil, "1", "Bakkerij")
    story.press(.control("s"))
    #expect(
      story.notice?.footer.map(\.label) == ["waarom", "terugnemen", "gezien"]
        || story.notice?.footer.map(\.label) == ["terugnemen", "gezien"])
    story.press("u")
    guard case .confirm = story.top else {
      Issue.record("not asked: \(story.message)")
      return
    }
    story.press("j")
    #expect(story.message.hasPrefix("✔ Teruggenomen: "))
  }

  @Test func `a list is as long as it has to be, and is searched from eight on`() {
    let few = Pick(options: (1...3).map { Choice.Option(code: "\($0)", label: "keuze \($0)") })
    #expect(few.height == 3 && !few.hasSearch)
    let many = Pick(options: (1...43).map { Choice.Option(code: "\($0)", label: "keuze \($0)") })
    #expect(many.height == 11 && many.hasSearch)
    #expect(opened(.request).form?.footer.first?.key.hasPrefix("1-") == true)
    #expect(opened(.phase).form?.footer.first?.key == "Tab", "one phase is left")
  }

  @Test(arguments: [FormKind.decision, .conversation, .newDossier])
  func `a form is usable in twenty columns and five rows`(_ kind: FormKind) {
    var story = opened(kind)
    story.send(.resized(Size(width: 20, height: 5)))
    story.press(.control("s"))
    story.press(.escape)
    #expect(story.canvas.cursor != nil)
  }
}

extension Shipped {
  fileprivate static func check(_ wop: String, in situation: Situation) throws(Refusal) {
    _ = try OpenDossier(
      nummer: "X-1", instrument: .cmw, voornaam: "Jan", naam: "Peeters", insz: nil,
      geboortedatum: "1993-05-18", postcode: try Postcode("2000"),
      onderneming: Onderneming(
        naam: "De Linde", nummer: try Ondernemingsnummer("0887.010.362"), vestiging: nil),
      inDienst: "2021-03-01", wop: try WOP(wop)
    ).decide(newPersoon: PersoonID("p-1"), in: situation)
  }
}
