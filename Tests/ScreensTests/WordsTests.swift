import Canvas
import Casework
import Testing

@testable import Screens

@Suite("One word for one thing")
struct WordsTests {
  @Test(arguments: Atlas.views)
  func `the list of keys and the guide are called alike everywhere`(_ view: View) {
    var story = view.story
    story.send(.resized(Size(width: 200, height: 40)))
    let footer = story.lines.last ?? ""
    #expect(!footer.contains("handleiding"), "\(footer)")
    guard story.top.isPlain else { return }
    #expect(footer.hasSuffix(story.top.takesText ? "F4 hulp" : "? hulp"), "\(footer)")
    #expect(footer.contains("F1 gids"), "\(footer)")
  }

  @Test(arguments: [80, 60, 40, 20])
  func `the list of keys stays in every footer, whole`(_ width: Int) {
    for view in Atlas.views where view.story.top.isPlain {
      var story = view.story
      story.send(.resized(Size(width: width, height: 24)))
      let footer = story.lines.last ?? ""
      #expect(footer.hasSuffix(" hulp"), "\(view.name): \(footer)")
      #expect(footer.contains("Esc") || footer.contains("q "), "\(view.name): \(footer)")
    }
  }

  @Test(arguments: Atlas.views)
  func `Escape is called back where it only goes back`(_ view: View) {
    let words = ["terug", "bewaart en sluit", "klaar…", "gezien", "verder werken"]
    for key in view.story.top.footer(view.story.world) where key.key == "Esc" {
      #expect(words.contains(key.label), "\(key.label)")
    }
  }

  @Test func `the keys of a dossier stand in groups, and are found and done as before`() {
    var story = Story(size: Size(width: 80, height: 70))
    story.open("CMW-0118")
    story.press("?")
    guard case .help(let help) = story.top else { Issue.record("no list"); return }
    #expect(help.matches.first?.bound == [.enter], "what the step asks for comes first")
    let heads = ["dossier", "POP", "evaluatie en gesprek", "beslissing", "traject en daarna"]
    let rows = (heads + ["bewegen", "algemeen"]).map { head in
      story.lines.firstIndex { $0.trimmed == head }
    }
    #expect(rows.allSatisfy { $0 != nil })
    #expect(rows == rows.sorted { ($0 ?? 0) < ($1 ?? 0) })
    let style = Array(story.canvas.row(rows[1] ?? 0))[1].style
    #expect(style == .dim)
    // Only the groups of what was found are left, and no arrow stands still on a head.
    story.type("gesprek")
    #expect(!story.lines.contains { $0.trimmed == "beslissing" })
    #expect(story.lines.contains { $0.trimmed == "evaluatie en gesprek" })
    story.press(.control("u"))
    story.type("standpunt")
    story.press(.enter)
    #expect(story.form?.kind == .position)
  }

  @Test func `the name of a group stays in view above its first key`() {
    var story = Story()
    story.open("CMW-0118")
    story.press("?")
    for _ in 0..<30 { story.press(.down) }
    for _ in 0..<30 { story.press(.up) }
    #expect(story.lines.contains { $0.trimmed == "dossier" })
    #expect(story.canvas.cursor.map(story.canvas.bounds.contains) == true)
  }
}
