import Canvas
import Casework
import Testing

@testable import Screens

@Suite("The work list narrowed down")
struct WorklistFilterTests {
  private func worklist(_ story: Story) -> WorklistScreen? {
    if case .worklist(let screen) = story.interface.layers.first { screen } else { nil }
  }

  @Test func `e shows one enterprise, said in words, and Escape shows everything again`() throws {
    var story = Story()
    let all = try #require(worklist(story)).items
    let chosen = try #require(worklist(story)?.selected?.onderneming)
    story.press("e")
    let items = try #require(worklist(story)).items
    #expect(Set(items.map(\.onderneming)) == [chosen])
    #expect(items == all.filter { $0.onderneming == chosen })
    #expect(story.lines[3].contains(chosen) && story.lines[3].contains("Esc toont alles"))
    story.press(.escape)
    #expect(worklist(story)?.items == all)
  }

  @Test func `filters add up, and what is read again stays narrowed down`() throws {
    var story = Story()
    story.press("s", "s", "d")
    let filter = try #require(worklist(story)).filter
    #expect(filter.stap == .vragenlijst && filter.binnenWeek)
    let items = worklist(story)?.items
    story.press("r")
    #expect(worklist(story)?.items == items)
  }

  @Test func `the totals are those of what is shown`() throws {
    var story = Story()
    story.press("d")
    let screen = try #require(worklist(story))
    #expect(screen.totals?.teLaat == 0 && screen.totals?.later == 0)
    #expect(screen.items.count == (screen.totals?.vandaag ?? 0) + (screen.totals?.week ?? 0))
  }

  @Test func `a visit shows the talks of today at one enterprise, and > goes from talk to talk`()
    throws
  {
    var story = Story()
    story.press("b")
    let screen = try #require(worklist(story))
    #expect(screen.items.allSatisfy { $0.regel.taak == .gesprek })
    #expect(screen.items.map(\.nummer).contains("CMW-0077"))
  }

  @Test func `from a dossier the next one is one key away, and the list knows where it is`() throws
  {
    var story = Story()
    let numbers = try #require(worklist(story)).items.map(\.nummer)
    story.press(.enter, ">")
    let second = try #require(numbers.first { $0 != numbers[0] })
    #expect(story.top.dossierNumber == second)
    #expect(story.interface.layers.count == 2)
    story.press("<")
    #expect(story.top.dossierNumber == numbers[0])
    story.press("<")
    #expect(story.message == "Dit is het eerste dossier van de lijst.")
    #expect(story.top.dossierNumber == numbers[0])
    story.press(.escape)
    #expect(worklist(story)?.selected?.nummer == numbers[0])
  }

  @Test func `what the list can be narrowed down to is named whole or not at all`() throws {
    for width in 20...80 {
      let lines = Story(size: Size(width: width, height: 24)).lines
      let row = try #require(lines.first { $0.contains("Alleen:") })
      let labels = ["onderneming", "stap", "van mij", "binnen een week"]
      let shown = row.replacing("Alleen:", with: "").split(separator: "  ").map {
        $0.split(separator: " ").dropFirst().joined(separator: " ")
      }
      #expect(shown.filter { !$0.isEmpty }.allSatisfy(labels.contains), "\(row)")
    }
  }

  @Test func `in the narrowest window a figure stands apart from its word`() {
    var story = Story(size: Size(width: 20, height: 5))
    story.press("o")
    var seen: Set<String> = []
    for _ in 0..<30 {
      seen.formUnion(story.lines)
      story.press(.pageDown)
    }
    #expect(seen.contains { $0.contains("nog te starten ") }, "\(seen)")
    #expect(!seen.contains { $0.contains(/\p{L}[0-9]/) }, "\(seen)")
  }

  @Test func `the overview leads to the rows of a step`() throws {
    var story = Story()
    story.press("o", .enter)
    let screen = try #require(worklist(story))
    #expect(screen.filter.stap == .pop)
    #expect(!screen.items.isEmpty && screen.items.allSatisfy { $0.regel.stap == .pop })
  }

  @Test func `j and k go down and up`() throws {
    var story = Story()
    story.press("j", "j", "k")
    #expect(worklist(story)?.window.selection == 1)
  }

  @Test func `the rules are searched without marks or case, and n goes on`() throws {
    var story = Story()
    story.press("p", "/")
    story.type("VERGOED")
    story.press(.enter)
    func row() -> Int? { if case .rules(let screen) = story.top { screen.row } else { nil } }
    let first = try #require(row())
    story.press("n")
    #expect(try #require(row()) > first)
    story.press("N")
    #expect(row() == first)
    story.press("/")
    story.type("bestaatniet")
    #expect(story.message == "Niets gevonden: \"bestaatniet\" staat hier niet.")
  }
}
