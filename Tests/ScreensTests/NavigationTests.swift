import Canvas
import Casework
import Testing

@testable import Screens

@Suite("Going around")
struct NavigationTests {
  @Test func `the work list is read at the start, and again on the way back`() {
    var story = Story()
    #expect(story.effects == [.loadWorklist(limit: WorklistScreen.page)])
    story.press(.enter, .escape)
    #expect(story.effects == [.loadWorklist(limit: WorklistScreen.page)])
  }

  @Test func `Enter opens the chosen dossier at the step that waits`() {
    var story = Story()
    let first = story.outside.worklist.first?.nummer
    story.press(.enter)
    guard case .dossier(let screen) = story.top else {
      Issue.record("no dossier")
      return
    }
    #expect(screen.dossier.nummer == first)
  }

  @Test func `a search finds while it is typed, and Escape ends it`() {
    var story = Story()
    story.press("/")
    story.type("samira")
    #expect(story.effects == [.search("samira", limit: WorklistScreen.found)])
    #expect(story.lines.contains { $0.contains("El Amrani, Samira") })
    story.press(.enter)
    #expect(story.effects == [.loadDossier("CMW-0077")])
    story.press(.escape, .escape)
    #expect(story.interface.layers == Story().interface.layers)
  }

  @Test func `Enter does what the step asks for`() {
    for (nummer, stap, kind) in [
      ("CMW-0412", Stap.pop, FormKind.pop), ("CMW-0355", .vragenlijst, .request),
      ("CMW-0355", .gesprek, .request), ("CMW-0077", .gesprek, .conversation),
      ("CMW-0204", .gesprek, .plan), ("LDE-0031", .beslissing, .decision),
      ("CMW-0203", .beslissing, .revision), ("CMW-0206", .traject, .refer),
      ("CMW-0202", .traject, .start), ("CMW-0201", .opvolging, .employment),
    ] {
      var story = Story()
      story.open(nummer)
      story.choose(stap)
      story.press(.enter)
      #expect(story.form?.kind == kind, "\(nummer) \(stap): \(story.message)")
    }
  }

  @Test func `the chosen step moves on when it is done`() {
    var story = Story()
    story.open("LDE-0031")
    story.press("b")
    story.fill("1", Command.motivering)
    story.press(.control("s"))
    story.confirm()
    guard case .dossier(let screen) = story.top else {
      Issue.record("not back in the dossier")
      return
    }
    #expect(screen.stap == .traject)
  }

  @Test func `after a decision without questionnaire the trajectory waits, not the questionnaire`()
    throws
  {
    var outside = Outside.everyone
    try outside.add("LDE-0999", "Bosmans", "Ria", .lde)
    try outside.run(
      "LDE-0999", .registerPOP(.sample("2025-12-01")),
      .requestEvaluation(Aanvraag(aanleiding: .vijfJaar, datum: "2026-02-01", attest: false)),
      .hold("2026-03-01", because: "De antwoorden stonden op papier"),
      .takeDecision(
        TakeDecision(
          uitkomst: .doorstroomklaar, motivering: Command.motivering, datum: "2026-03-02")))
    var story = Story(outside)
    story.open("LDE-0999")
    guard case .dossier(let screen) = story.top else {
      Issue.record("no dossier")
      return
    }
    #expect(screen.stap == .traject)
    story.choose(.vragenlijst)
    #expect(story.lines.contains { $0.contains("Niet ingevuld voor de beslissing.") })
  }

  @Test func `warnings are shown after the step is taken`() {
    var story = Story()
    story.open("CMW-0355")
    story.press("k")
    story.fill("01/10/2026", nil, "1", "Bakkerij")
    story.press(.control("s"))
    #expect(story.notice?.title == "Bewaard. Kijk dit nog na")
    #expect(story.form == nil)
    story.press(.enter)
    #expect(story.notice == nil)
  }

  @Test func `paging reads what is known to its end, and no further`() {
    var story = Story()
    story.open("CMW-0203")
    story.choose(.gesprek)
    for _ in 0..<5 { story.press(.pageDown) }
    #expect(story.lines.contains { $0.contains("PgUp terug") })
    #expect(story.lines.contains { $0.contains("antwoord 5") })
    for _ in 0..<5 { story.press(.pageUp) }
    #expect(story.lines.contains { $0.contains("PgDn verder lezen") })
    #expect(story.lines.contains { $0.contains("aanleiding") })
  }

  @Test func `a long notice scrolls to its end, and no further`() {
    var story = Story()
    story.open("CMW-0202")
    story.press("y", "w")
    for _ in 0..<80 { story.press(.down) }
    #expect(story.lines.contains { $0.contains("Wat dit verandert") })
    #expect(story.lines.contains { $0.contains("verschuldigd. ") })
    for _ in 0..<80 { story.press(.up) }
    #expect(story.lines.contains { $0.contains("529,37") })
  }

  @Test func `a work list that could not be read says so, and r reads it`() {
    var story = Story()
    story.outside.failure = "Het register is beschadigd."
    story.press("d", .escape)
    #expect(
      story.canvas.text.contains("De werklijst kon niet gelezen worden. r probeert het opnieuw."))
    story.outside.failure = nil
    story.press("r")
    #expect(!story.canvas.text.contains("kon niet gelezen worden"))
  }

  @Test func `a failing register is said, and the screen stays`() {
    var story = Story()
    story.outside.failure = "De schijf is vol."
    story.press(.enter)
    #expect(story.notice?.title == "Het register antwoordt niet")
    story.press(.escape)
    #expect(story.interface.layers.count == 1)
  }

  @Test func `more rows are read when the end of the list comes near`() throws {
    var story = Story()
    let rows = story.outside.worklist
    let totals = story.outside.totals(rows)
    story.send(.worklist(rows, totals: totals, isWhole: false))
    var asked: [Effect] = []
    for _ in rows.dropFirst() {
      story.press(.down)
      asked += story.effects
    }
    let last = try #require(rows.last)
    #expect(asked == [.loadMoreWorklist(after: last, limit: 200)])
  }

  @Test func `End goes to the last row of a list that was read in part, and back up row by row`()
    throws
  {
    var story = Story()
    let rows = story.outside.worklist
    let totals = story.outside.totals(rows)
    story.send(.worklist(Array(rows.prefix(3)), totals: totals, isWhole: false))
    story.press(.end)
    #expect(story.effects.contains(.loadWorklistEnd(.alles, before: nil, limit: 200)))
    // As if a page were short.
    let half = rows.count / 2
    guard case .worklist(var screen) = story.top else {
      Issue.record("the work list is not in view")
      return
    }
    #expect(screen.selected == rows.last)
    screen.receive(.worklistEnd(Array(rows.suffix(half)), isWhole: true))
    #expect(screen.selected == rows.last && !screen.skipsEarlier)
    screen.receive(.worklistEnd(Array(rows.suffix(half)), isWhole: false))
    #expect(screen.selected == rows.last && screen.skipsEarlier)
    var asked: [Effect] = []
    for _ in 1..<half { asked += screen.update(.up, in: story.interface.world).effects }
    let first = rows[rows.count - half]
    #expect(screen.selected == first)
    #expect(asked.last == .loadWorklistEnd(.alles, before: first, limit: 200))
    screen.receive(.earlierWorklist(Array(rows.dropLast(half)), isWhole: true))
    #expect(screen.selected == first && screen.items.count == rows.count)
    #expect(!screen.skipsEarlier)
    _ = screen.update(.home, in: story.interface.world)
    #expect(screen.selected == screen.items.first)
  }

  @Test func `Ctrl-L repaints and Ctrl-Z suspends, whatever is on screen`() {
    for view in Atlas.views {
      var story = view.story
      let before = story.canvas
      story.press(.control("l"))
      #expect(story.effects == [.repaint])
      story.press(.control("z"))
      #expect(story.effects.last == .suspend)
      let others = story.effects.dropLast()
      #expect(others.allSatisfy { if case .keepDraft = $0 { true } else { false } })
      #expect(
        story.canvas == before || !others.isEmpty,
        "\(view.name)\n\(before.text)\n\(story.canvas.text)")
    }
  }
}
