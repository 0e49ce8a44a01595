import Canvas
import Casework
import TestSupport
import Testing

@testable import Screens

@Suite("Windows of any size")
struct RoomTests {
  static let sizes = [
    Size(width: 20, height: 5), Size(width: 40, height: 12), Size(width: 60, height: 16),
    Size(width: 132, height: 43), Size(width: 300, height: 100),
  ]

  @Test(arguments: Atlas.views)
  func `every screen works in the smallest and the largest window, and in any between`(
    _ view: View
  ) {
    var random = SplitMix64(seed: UInt64(view.name.count))
    let any = (0..<8).map { _ in
      Size(
        width: Int.random(in: 20...300, using: &random),
        height: Int.random(in: 5...100, using: &random))
    }
    let focused = words(ofFocusIn: view.story.canvas)
    var walked = view.story
    for size in Self.sizes + any {
      walked.send(.resized(size))
      let canvas = walked.canvas
      #expect(canvas.size == size)
      #expect(!canvas.text.contains("te klein"))
      #expect(canvas.cursor.map(canvas.bounds.contains) == true, "\(size) \(canvas.text)")
      #expect(walked.canvas == canvas, "drawing twice gives the same cells")
      if !walked.top.isDialog, hasBar(view.story.canvas) {
        #expect(hasBar(canvas), "\(size): nothing is shown as chosen\n\(canvas.text)")
      }
      let shown = words(ofFocusIn: canvas)
      #expect(
        focused.isEmpty || !focused.isDisjoint(with: shown)
          || shown.contains { part in
            focused.contains { $0.hasPrefix(part) }
          }, "\(size): of \(focused) only \(shown)\n\(canvas.text)")
    }
    walked.send(.resized(.standard))
    #expect(words(ofFocusIn: walked.canvas) == focused)
  }

  private func hasBar(_ canvas: Canvas) -> Bool {
    (0..<canvas.size.height).contains { canvas.row($0).contains(where: \.style.reverse) }
  }

  @Test(arguments: Atlas.views)
  func `the chosen row stays in view however far one goes down`(_ view: View) {
    guard !view.story.top.isDialog, !view.story.top.takesText, hasBar(view.story.canvas) else {
      return
    }
    // A text is read on; nothing in it stays chosen.
    if case .guide(let guide) = view.story.top, guide.contents == nil { return }
    for size in [Size(width: 20, height: 5), Size(width: 70, height: 8)] {
      var story = view.story
      story.send(.resized(size))
      for key in [Key.down, .pageDown, .down, .down, .end, .up, .pageUp, .home] {
        story.press(key)
        guard !story.top.isDialog, !story.top.takesText else { break }
        let canvas = story.canvas
        #expect(hasBar(canvas), "\(size) after \(key)\n\(canvas.text)")
        #expect(canvas.cursor.map(canvas.bounds.contains) == true)
      }
    }
  }

  @Test func `columns go by importance, stand in order and never touch`() {
    let columns = [
      Column(width: 9, importance: 3), Column(width: 9, importance: 4),
      Column(width: 12, importance: 5, grows: true), Column(width: 10, importance: 1),
      Column(width: 16, importance: 2),
    ]
    var left = Set<Int>()
    for width in 0...200 {
      let row = Rect(x: 3, y: 1, width: width, height: 1)
      let stops = Column.fit(columns, in: row)
      let kept = stops.indices.filter { !stops[$0].isEmpty }
      #expect(kept.allSatisfy { stops[$0] == stops[$0].intersection(row) })
      #expect(zip(kept, kept.dropFirst()).allSatisfy { stops[$0].maxX < stops[$1].x })
      // Once there is room for a column it stays in wider windows.
      #expect(left.isSubset(of: kept), "\(width)")
      left = Set(kept)
      if width > 0 { #expect(kept.contains(2)) }
    }
    #expect(left.count == columns.count)
  }

  /// The words in the bar on the row where the cursor stands; none where there is no bar.
  private func words(ofFocusIn canvas: Canvas) -> Set<String> {
    guard let cursor = canvas.cursor else { return [] }
    let bar = canvas.row(cursor.y).filter(\.style.reverse).map(\.text).joined()
    return Set(
      bar.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count > 2 })
  }

  @Test(arguments: Atlas.views)
  func `the field that is filled in has its name or its place in view`(_ view: View) {
    guard case .form(let form) = view.story.top else { return }
    var story = view.story
    for size in Self.sizes {
      story.send(.resized(size))
      for _ in form.fields {
        story.press(.tab)
        guard case .form(let now) = story.top else { return }
        #expect(story.canvas.text.contains(now.fields[now.focus].label.prefix(16)), "\(size)")
        #expect(story.canvas.cursor.map(story.canvas.bounds.contains) == true)
      }
    }
  }

  @Test(arguments: [
    "werklijst", "dossier-traject-loopt", "formulier-beslissing", "vragenlijst-meerkeuze",
    "hulp-dossier", "palet-werklijst", "bevestiging-beslissing", "traject-loopt", "overzicht",
    "weigering-met-bron", "afrekening", "vergoedingen",
  ])
  func `small and large windows look as approved`(_ name: String) throws {
    let view = try #require(Atlas.views.first { $0.name == name })
    var story = view.story
    let isLargest = ["werklijst", "dossier-traject-loopt", "vragenlijst-meerkeuze"].contains(name)
    let drawn = Self.sizes.dropLast(isLargest ? 0 : 1).map { size in
      story.send(.resized(size))
      let canvas = story.canvas
      let place = canvas.cursor.map { "\($0.x),\($0.y)" } ?? "none"
      return "==== \(size.width)x\(size.height), cursor \(place)\n\(canvas.text)"
    }
    Golden.expect(text: drawn.joined(separator: "\n"), "venster-\(name)")
  }

  @Test func `nobody confirms what was not in view`() {
    var story = Story(size: Size(width: 20, height: 5))
    story.open("CMW-0205")
    story.press("b")
    story.fill("1", Command.motivering)
    story.press(.control("s"))
    guard case .confirm(let asked) = story.top, let word = asked.word else {
      Issue.record("no word is asked: \(story.canvas.text)")
      return
    }
    func isAsked() -> Bool { if case .confirm = story.top { true } else { false } }
    story.type(word)
    story.press(.enter)
    #expect(story.notice?.lines.first?.text.contains("Lees eerst verder") == true)
    story.press(.escape)
    // A window of another width wraps anew, so the reading begins anew too.
    for _ in 0..<3 { story.press(.down) }
    story.send(.resized(Size(width: 26, height: 6)))
    story.press(.enter, .escape)
    #expect(isAsked())
    for _ in 0..<60 { story.press(.down) }
    story.press(.enter)
    #expect(story.effects.contains { if case .perform = $0 { true } else { false } })
  }

  @Test func `turning pages leaves nothing out, and what was read once stays read`() {
    var story = Story(size: Size(width: 20, height: 5))
    story.open("CMW-0118")
    story.press("y", "a", .left, "b", "j")
    #expect(story.notice?.lines.first?.text.contains("Lees eerst verder") == true)
    story.press(.escape)
    for _ in 0..<30 { story.press(.pageDown) }
    story.press(.up, "j")
    #expect(story.effects.contains { if case .bookStatement = $0 { true } else { false } })
  }

  @Test func `a message that one row cannot hold never covers the cursor`() {
    var story = Story()
    story.send(.resized(Size(width: 20, height: 5)))
    for _ in 0..<4 {
      story.press(.escape)
      let canvas = story.canvas
      #expect(canvas.text.contains("Druk op"))
      let row = canvas.cursor.map { canvas.row($0.y).contains(where: \.style.reverse) }
      #expect(row == true, "\(canvas.text)")
      story.press(.down)
    }
  }
}
