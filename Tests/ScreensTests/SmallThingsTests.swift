import Canvas
import Casework
import TestSupport
import Testing

@testable import Screens

@Suite("What a small window keeps")
struct KeptInViewTests {
  static let sizes = [
    Size(width: 20, height: 5), Size(width: 28, height: 8), Size(width: 40, height: 12),
    Size(width: 60, height: 16), .standard,
  ]

  @Test(arguments: KeptInViewTests.sizes)
  func `leaving changed answers shows all three ways at any size`(_ size: Size) {
    var story = Story()
    story.open("CMW-0205")
    story.press("v", "e")
    story.question("tempo.werktempo")
    story.press("0", .escape)
    guard case .confirm = story.top else { Issue.record("nothing is asked"); return }
    story.send(.resized(size))
    let text = story.canvas.text
    for way in ["b bewaren", "w weggooien", "Esc verder"] {
      #expect(text.contains(way), "\(size): \(text)")
    }
    let footer = story.lines.last?.split(separator: " ").map(String.init) ?? []
    #expect(Set(["b", "w", "Esc"]).isSubset(of: footer), "\(footer)")
  }

  @Test(arguments: Atlas.views)
  func `every key of a question stays in the last line, down to 20 by 5`(_ view: View) {
    guard view.story.top.isDialog else { return }
    let keys = view.story.top.footer(view.story.world).map(\.key)
    for size in Self.sizes {
      var story = view.story
      story.send(.resized(size))
      let shown = story.lines.last?.split(separator: " ").map(String.init) ?? []
      #expect(Set(keys).isSubset(of: shown), "\(size): \(keys) in \(shown)")
    }
  }

  @Test func `what a key has to say is whole in a narrow window`() {
    var story = Story(size: Size(width: 40, height: 12))
    story.press(.enter, ">")
    let long = story.message
    #expect(TextWidth.cells(long) > 38 && story.notice == nil, "\(long)")
    let rows = story.lines.suffix(5).map(\.trimmed).joined(separator: " ")
    #expect(rows.contains(long), "\(story.canvas.text)")
  }
}

@Suite("Whose screen, on which day")
struct FrameTests {
  private func story(_ door: String, _ size: Size, isTrial: Bool = false) -> Story {
    var story = Story(size: size, todayIsSet: true, isTrial: isTrial)
    story.work(as: door)
    return story
  }

  @Test(arguments: [false, true])
  func `a day that was set by hand is never cut; the name gives way`(isTrial: Bool) {
    let door = "Sociale dienst van Maatwerkbedrijf De Linde en Omstreken vzw"
    for width in 20...200 {
      for door in [door, "An"] {
        let shown = story(door, Size(width: width, height: 24), isTrial: isTrial).lines[0]
        let day = width < 70 ? "do 12/03" : "vandaag = 12/03/2026"
        #expect(shown.contains(day), "\(width): \(shown)")
      }
    }
    let ordinary = story("Els Claes", .standard).lines[0]
    #expect(ordinary.hasSuffix("Els Claes · vandaag = 12/03/2026"))
    let long = story(door, .standard).lines[0]
    #expect(long.contains("Doorstroom ▸ Werklijst") && long.contains("Sociale"), "\(long)")
  }

  @Test func `a long name leaves room for where somebody is`() {
    var story = Story()
    story.work(as: "Sociale dienst van Maatwerkbedrijf De Linde en Omstreken vzw")
    story.open("CMW-0118")
    story.press("t")
    #expect(story.lines[0].contains("CMW-0118 Ünal, Deniz ▸ Traject"))
  }

  @Test(arguments: [
    Size(width: 20, height: 5), Size(width: 40, height: 12), .standard, .large,
    Size(width: 3, height: 2),
  ])
  func `a locked screen says whose it is and how it opens, where the cursor is`(_ size: Size)
    throws
  {
    var story = Story(size: size)
    story.press(.function(8))
    let canvas = story.canvas
    let cursor = try #require(canvas.cursor)
    #expect(canvas.bounds.contains(cursor))
    guard size.width >= 20 else { return }
    #expect(canvas.row(cursor.y).map(\.text).joined().contains("Vergrendeld door"))
    #expect(story.lines.last?.trimmed == "^O openen")
    guard size.width >= 80 else { return }
    #expect(
      canvas.row(cursor.y).map(\.text).joined().trimmed
        == "Vergrendeld door \(Outside.door) · ^O opent")
    #expect(canvas.text.contains("─"), "in the frame")
  }
}

@Suite("Marks that are seen")
struct MarkTests {
  @Test(arguments: Atlas.views)
  func `the cursor hides no mark`(_ view: View) {
    let marks = Set(["!", "~", "▸", "✔", "✖", "·", "–"])
    var story = view.story
    guard !story.top.takesText else { return }
    for size in [Size.standard, .large, Size(width: 60, height: 16)] {
      story.send(.resized(size))
      let canvas = story.canvas
      guard let cursor = canvas.cursor else { continue }
      let hidden = Array(canvas.row(cursor.y))[cursor.x].text
      #expect(!marks.contains(hidden), "\(size): \(hidden) \(canvas.row(cursor.y))")
    }
  }

  @Test func `a supposed amount has its mark before it, on the timeline and among the fees`() {
    var story = Story()
    story.open("CMW-0118")
    story.press("t")
    let phases = story.lines.filter { $0.contains("€") }
    #expect(phases.count > 4)
    for line in phases {
      #expect(line.contains(#/~ +€/#), "\(line)")
      #expect(!line.contains(#/[0-9] ~/#), "\(line)")
    }
    // Where it stands is told behind the amount.
    #expect(phases[0].hasSuffix("✔") && phases[3].hasSuffix("·"))
    story.press("w")
    #expect(story.notice?.lines.contains { $0.text.contains("aanname") } == true)
    story.press(.escape, "y")
    let fees = story.lines.filter { $0.contains("€") }.prefix(Fase.allCases.count)
    for line in fees { #expect(line.contains(#/~ +€ [0-9.,]+ +ver/#), "\(line)") }
    story.press("a")
    for line in story.lines where line.contains("CMW-") && line.contains("€") {
      #expect(line.contains(#/~ +€/#), "\(line)")
    }
  }

  @Test func `an amount of one's own has its key in view, on an amount alone`() {
    var story = Story()
    story.press("p")
    var amounts = 0
    for _ in ParameterID.allCases {
      let footer = story.lines.last ?? ""
      let isAmount = story.canvas.row(story.canvas.cursor?.y ?? 0).map(\.text).joined()
        .contains("€")
      amounts += isAmount ? 1 : 0
      #expect(footer.contains("b eigen bedrag") == isAmount, "\(footer)")
      story.press(.down)
    }
    #expect(amounts > 3)
  }

  @Test func `a question says which action and which dossier it is about`() {
    var story = Story()
    story.open("CMW-0205")
    story.press(":")
    story.type("dossier sluiten")
    story.press(.enter)
    story.fill(nil, "Ander werk gevonden")
    story.press(.control("s"))
    guard case .confirm(let asked) = story.top else {
      Issue.record("nothing is asked: \(story.canvas.text)")
      return
    }
    #expect(asked.title == "CMW-0205: dossier sluiten")
    #expect(story.canvas.text.contains(asked.title))
  }
}
