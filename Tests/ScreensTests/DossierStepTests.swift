import Canvas
import Casework
import Testing

@testable import Screens

@Suite("The steps of a dossier")
struct DossierStepTests {
  /// The left part of the row on which a step stands.
  private func row(_ stap: Stap, _ story: Story) -> String {
    let number = (Stap.allCases.firstIndex(of: stap) ?? 0) + 1
    let line = story.lines.first { $0.hasPrefix(" \(number) \(stap.naam)") } ?? ""
    return String(line.prefix { $0 != "│" })
  }

  private func fact(_ stap: Stap, _ story: Story) -> String {
    let number = (Stap.allCases.firstIndex(of: stap) ?? 0) + 1
    guard let index = story.lines.firstIndex(where: { $0.hasPrefix(" \(number) \(stap.naam)") })
    else { return "" }
    return String(story.lines[index + 1].prefix { $0 != "│" })
  }

  /// The right-hand part, from its first line.
  private func detail(_ story: Story) -> [String] {
    story.lines.compactMap { line in
      line.firstIndex(of: "│").map { String(line[line.index(after: $0)...].dropFirst()) }
    }
  }

  @Test func `what the work list calls late is late in the dossier, in the same days`() {
    var story = Story()
    let rows = story.outside.worklist
    var seen = 0
    for (index, item) in rows.enumerated() {
      let days = item.regel.uiterste.days(since: Outside.vandaag)
      guard days < 0 else { continue }
      seen += 1
      story.press(.home)
      for _ in 0..<index { story.press(.down) }
      story.press(.enter)
      let words = days == -1 ? "! 1 dag " : "! \(-days) dagen"
      #expect(row(item.regel.stap, story).contains(words), "\(item.nummer) \(item.regel.taak)")
      #expect(
        detail(story).first?.hasPrefix("! ") == true
          && detail(story).first?.contains(days.termPhrase) == true,
        "\(item.nummer): \(detail(story).first ?? "")")
      #expect(story.interface.draw().text.contains(item.regel.uiterste.shown))
      story.press(.escape)
    }
    #expect(seen > 3)
  }

  @Test func `the task that somebody came for stands first, also where another is later`() throws {
    var outside = Outside.everyone
    try outside.run(
      "CMW-0200",
      .agreeTask(
        Afspraak(
          op: "2025-10-06", wie: .werkgever, wat: "werkpost zoeken", tegen: "2026-03-01")))
    var story = Story(outside)
    let index = try #require(
      story.outside.worklist.firstIndex { $0.nummer == "CMW-0200" && $0.regel.taak == .afspraak })
    for _ in 0..<index { story.press(.down) }
    story.press(.enter)
    #expect(detail(story).first?.contains("Afspraak: werkgever: 11 dagen te laat") == true)
    #expect(row(.gesprek, story).contains("! 11 dagen"))
  }

  @Test func `a step that waits for another is calm, and nothing is red in a new dossier`() throws {
    var outside = Outside.everyone
    try outside.add("LDE-0500", "Aerts", "Bo", .lde, since: "2026-02-16")
    try outside.add("LDE-0501", "Baert", "Jo", .lde, since: "2024-02-01")
    try outside.run(
      "LDE-0501", .registerPOP(.sample("2025-11-20")),
      .requestEvaluation(Aanvraag(aanleiding: .werknemer, datum: "2026-02-20", attest: true)),
      .planConversation(.sample("2026-03-16")))
    var story = Story(outside)
    story.open("LDE-0500")
    #expect(row(.pop, story).contains("· te doen"))
    for stap in [Stap.gesprek, .beslissing, .traject] {
      #expect(row(stap, story).contains("· later"))
    }
    #expect(!story.canvas.text.contains("✖"))
    // The talk of 16/03 still lacks its questionnaire, and there is time.
    story = Story(outside)
    story.open("LDE-0501")
    #expect(row(.gesprek, story).contains("· later"))
    #expect(fact(.gesprek, story).contains("gepland     16/03/2026 14u"))
  }

  @Test func `a talk whose day has come and that a rule forbids is blocked`() throws {
    var outside = Outside.everyone
    try outside.add("LDE-0502", "Claus", "An", .lde, since: "2024-02-01")
    try outside.run(
      "LDE-0502", .registerPOP(.sample("2025-03-02")),
      .requestEvaluation(Aanvraag(aanleiding: .vijfJaar, datum: "2026-02-02", attest: false)),
      .planConversation(.sample("2026-03-09")))
    var story = Story(outside)
    story.open("LDE-0502")
    #expect(row(.gesprek, story).contains("✖ kan niet"))
    #expect(row(.pop, story).contains("! 3 dagen"))
  }

  @Test func `a POP of after the planned talk asks to move the talk`() throws {
    var outside = Outside.everyone
    try outside.add("CMW-0501", "Aerts", "Bo")
    try outside.run(
      "CMW-0501",
      .requestEvaluation(
        Aanvraag(aanleiding: .vijfJaar, datum: "2026-02-02", attest: false)),
      .planConversation(.sample("2026-03-02")), .registerPOP(.sample("2026-03-09")))
    var story = Story(outside)
    story.open("CMW-0501")
    story.choose(.pop)
    let text = detail(story).joined(separator: " ")
    #expect(text.contains("verplaats het gesprek"))
    #expect(!story.canvas.text.contains("nog geen POP"))
    #expect(!story.canvas.text.contains("Registreer eerst een POP"))
    #expect(fact(.pop, story).contains("POP van     09/03/2026"))
    story.choose(.gesprek)
    #expect(detail(story).contains { $0.contains("Druk op l") })
    #expect(!story.canvas.text.contains("Registreer eerst een POP"))
    #expect(story.canvas.text.contains("l verplaatsen"))
  }

  @Test func `a POP that expired during the trajectory is not done, and asks nothing`() throws {
    var outside = Outside.everyone
    try outside.add("CMW-0502", "Aerts", "Bo")
    try outside.prepare("CMW-0502", talk: "2026-01-20", pop: "2025-02-01")
    try outside.run(
      "CMW-0502", .hold("2026-01-20"),
      .takeDecision(
        TakeDecision(
          uitkomst: .doorstroomklaar,
          motivering:
            "Bo werkt al een jaar zelfstandig en wil zelf naar een gewone job, ook met vervoer.",
          datum: "2026-03-02")))
    var story = Story(outside)
    story.open("CMW-0502")
    #expect(row(.pop, story).contains("– vervallen"))
    #expect(fact(.pop, story).contains("laatste dag 01/02/2026"))
    story.choose(.pop)
    #expect(detail(story).contains { $0.contains("telde t.e.m.  01/02/2026") })
  }

  @Test(arguments: [Size.standard, .large, Size(width: 72, height: 20)])
  func `no arrow key moves a step to another row`(_ size: Size) {
    for nummer in ["CMW-0412", "CMW-0203", "CMW-0118", "CMW-0201", "AMA-0009", "IMW-0007"] {
      var story = Story(size: size)
      story.open(nummer)
      var places: Set<[Int?]> = []
      for stap in Stap.allCases {
        story.choose(stap)
        let lines = story.lines
        places.insert(
          Stap.allCases.enumerated().map { number, stap in
            lines.firstIndex { $0.hasPrefix(" \(number + 1) \(stap.naam)") }
          })
        #expect(!lines.contains { $0.prefix { $0 != "│" }.contains("…") && $0.contains("│") })
      }
      #expect(places.count == 1 && places.first?.contains(nil) == false, "\(nummer)")
    }
  }

  @Test func `a closed dossier blocks nothing`() {
    var story = Story()
    story.open("CMW-0201")
    #expect(!story.canvas.text.contains("✖") && !story.canvas.text.contains("later"))
  }

  @Test func `the journal is named after who it is of, its rows by their numbers`() {
    var story = Story()
    story.open("CMW-0118")
    story.press("j")
    #expect(story.lines[0].contains("CMW-0118 Ünal, Deniz ▸ Journaal"))
    #expect(story.lines[2].hasPrefix(" Nr"))
    #expect(story.lines[2].contains("Dag"))
  }
}
