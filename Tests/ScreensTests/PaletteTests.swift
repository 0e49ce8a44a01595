import Canvas
import Casework
import Testing

@testable import Screens

@Suite("Everything by name")
struct PaletteTests {
  private var palette: (Story) -> PaletteScreen? {
    { if case .palette(let screen) = $0.top { screen } else { nil } }
  }

  @Test func `an action of another screen is done where it belongs`() {
    var story = Story()
    story.open("CMW-0118")
    story.press("y", ":")
    story.type("uren begeleiding")
    story.press(.enter)
    #expect(story.form?.kind == .hours)
    story.press(.escape)
    guard case .traject = story.top else { Issue.record("not on the trajectory"); return }
    story.press(":")
    story.type("parameters van de regels")
    story.press(.enter)
    guard case .rules = story.top else { Issue.record("not at the rules"); return }
    #expect(story.interface.layers.count == 2)
  }

  @Test func `on the work list the chosen dossier can be acted upon`() {
    var story = Story()
    guard case .worklist(let list) = story.top, let chosen = list.selected else {
      Issue.record("no work list")
      return
    }
    story.press(":")
    story.type("standpunt")
    #expect(palette(story)?.matches.first?.place.hasPrefix(chosen.nummer) == true)
    story.press(.enter)
    #expect(story.interface.layers.contains { $0.dossierNumber == chosen.nummer })
  }

  @Test(arguments: ["0118", "unal", "Ünal", "deniz linde"])
  func `a dossier is found without diacritics, by number, name and enterprise`(_ typed: String) {
    var story = Story()
    story.press(":")
    story.type(typed)
    let numbers = palette(story)?.found.map(\.nummer) ?? []
    #expect(numbers.contains("CMW-0118"), "\(typed): \(numbers)")
  }

  @Test func `a number opens its dossier from any other`() {
    var story = Story()
    story.open("CMW-0203")
    story.press("j", ":")
    story.type("0118")
    story.press(.enter)
    #expect(story.interface.layers.count == 2 && story.top.dossierNumber == "CMW-0118")
    story.press("q")
    #expect(story.interface.layers.count == 1)
  }

  @Test func `what cannot be done says why, and stays`() {
    var story = Story()
    story.open("CMW-0118")
    story.press(":")
    story.type("traject starten")
    let before = story.interface.layers.count
    story.press(.enter)
    #expect(story.message.hasPrefix("Het traject is al gestart") || story.notice != nil)
    if story.notice != nil { story.press(.escape) }
    #expect(story.interface.layers.count == before)
  }

  @Test func `leaving a form by name keeps what was typed in it`() {
    var story = Story()
    story.open("CMW-0355")
    story.press("a", "1", .tab, .tab, ":")
    story.type("0118")
    story.press(.enter)
    #expect(story.top.dossierNumber == "CMW-0118" && story.form == nil)
    #expect(story.outside.drafts.keys.contains("request/CMW-0355"))
  }

  @Test func `a statement is reached by the name of its mandate`() {
    var story = Story()
    story.press(":")
    story.type("afrekening 7882")
    story.press(.enter)
    guard case .statement(let screen) = story.top else { Issue.record("no statement"); return }
    #expect(screen.afrekening.mandaat.projectnummer == "7882")
  }

  @Test func `the list of keys is narrowed by typing, and Enter does what is chosen`() {
    var story = Story()
    story.open("CMW-0118")
    story.press("?")
    story.type("tijdlijn")
    guard case .help(let help) = story.top else { Issue.record("no help"); return }
    #expect(help.matches.map(\.keys) == ["t"])
    story.press(.enter)
    guard case .traject = story.top else { Issue.record("not on the trajectory"); return }
  }
}

@Suite("Taking a step back with u")
struct TakeBackTests {
  private func registered() -> Story {
    var story = Story()
    story.open("CMW-0118")
    story.press("k")
    story.fill(nil, nil, "1", "Bakkerij Maes")
    story.press(.control("s"))
    return story
  }

  @Test func `u shows what will be taken back, and j does it`() {
    var story = registered()
    let before = story.outside.journals["CMW-0118"] ?? []
    #expect(story.outside.dossier("CMW-0118")?.tewerkstellingen.count == 1)
    story.press("u", .enter, .enter)
    guard case .confirm(let asked) = story.top else { Issue.record("nothing asked"); return }
    #expect(asked.consequences.first?.contains("Bakkerij Maes") == true)
    #expect(story.outside.journals["CMW-0118"] == before)
    story.press("j")
    #expect(story.outside.dossier("CMW-0118")?.tewerkstellingen.isEmpty == true)
    #expect(story.outside.journals["CMW-0118"]?.count == before.count + 1)
    guard case .dossier(let screen) = story.top else { Issue.record("not back"); return }
    #expect(screen.dossier.tewerkstellingen.isEmpty)
  }

  @Test func `from the work list it is the last step of this session`() {
    var fresh = Story()
    fresh.press("u")
    #expect(fresh.message.contains("nog geen stap"))
    var story = registered()
    story.press("q", .escape, "u", "j")
    #expect(story.outside.dossier("CMW-0118")?.tewerkstellingen.isEmpty == true)
  }

  @Test func `a decision is not taken back, and the reason is told`() {
    var story = Story()
    story.open("CMW-0203")
    let before = story.outside.journals
    story.press("u")
    #expect(story.notice?.lines.first?.text.contains("kunt u niet terugnemen") == true)
    #expect(story.outside.journals == before)
  }
}

@Suite("The same keys everywhere")
struct ConventionTests {
  /// What may never be recorded by pressing Enter alone.
  private func finals(_ story: Story) -> Int {
    story.outside.boekingen.count
      + story.outside.journals.values.joined().count { event in
        switch event.onomkeerbaar {
        case .beslissing, .verwijzing, .start, .einde, .sluiting: true
        default: false
        }
      }
  }

  @Test(arguments: Atlas.views)
  func `no number of Enters takes a final step`(_ view: View) {
    var story = view.story
    let before = finals(story)
    for _ in 0..<25 { story.press(.enter) }
    story.press(.control("s"))
    for _ in 0..<5 { story.press(.enter) }
    #expect(finals(story) == before)
  }

  @Test(arguments: Atlas.views)
  func `a colon reaches everything, and Escape brings back`(_ view: View) {
    var story = view.story
    guard story.top.isPlain, !story.top.takesText else { return }
    let before = story.interface.layers
    story.press(":")
    guard case .palette(let screen) = story.top else { Issue.record("no palette"); return }
    #expect(!screen.matches.isEmpty)
    story.press(.escape)
    #expect(story.interface.layers == before)
  }

  @Test(arguments: Atlas.views)
  func `q goes one level back wherever no text is typed`(_ view: View) {
    var story = view.story
    if story.top.takesText || story.interface.layers.count == 1 { return }
    let before = story.interface.layers.count
    story.press("q")
    // The contents of the guide lie over its text, within one screen.
    if case .guide(let guide) = view.story.top, guide.contents != nil {
      guard case .guide(let text) = story.top else { Issue.record("no guide"); return }
      #expect(text.contents == nil)
      return
    }
    #expect(story.interface.layers.count < before)
  }

  @Test(arguments: Atlas.views)
  func `j and k move where they are no command`(_ view: View) {
    let story = view.story
    guard story.top.isPlain, !story.top.takesText, !story.top.uses("j", story.world),
      !story.top.uses("k", story.world)
    else { return }
    if case .form = story.top { return }
    if case .questionnaire = story.top { return }
    for (letter, arrow): (Key, Key) in [("j", .down), ("k", .up)] {
      var typed = story
      var moved = story
      typed.press(letter)
      moved.press(arrow)
      #expect(typed.interface.layers == moved.interface.layers)
    }
  }
}
