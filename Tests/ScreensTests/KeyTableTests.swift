import Canvas
import Testing

@testable import Screens

@Suite("Keys")
struct KeyTableTests {
  @Test(arguments: Atlas.views)
  func `no two bindings of a screen share a key`(_ view: View) {
    let story = view.story
    let keys = story.top.keyTable(story.world).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: Atlas.views)
  func `every binding has a label and says what it does`(_ view: View) {
    let story = view.story
    for row in story.top.keyTable(story.world) {
      #expect(!row.keys.isEmpty && !row.label.isEmpty && !row.description.isEmpty)
    }
  }

  @Test(arguments: Atlas.views)
  func `a key that does not work now says why and by whose word, and changes nothing`(_ view: View)
  {
    let story = view.story
    for row in story.top.keyTable(story.world) {
      guard let reason = row.unavailable else { continue }
      for key in row.keys {
        var copy = story
        copy.press(key)
        // What the message line would cut is shown whole, over the screen.
        if case .notice(let notice) = copy.top {
          #expect(notice.lines.first?.text == reason.zin)
          #expect(
            reason.bron == .register
              || notice.lines.last?.text.hasPrefix("bron: \(reason.bron.titel)") == true)
          copy.press(.escape)
        } else {
          #expect(copy.message == reason.line)
        }
        #expect(copy.interface.layers == story.interface.layers)
        #expect(copy.effects == [])
      }
    }
  }

  @Test(arguments: Atlas.views)
  func `the footer stays on the screen, whole, and ends with help`(_ view: View) {
    var story = view.story
    if story.top.isDialog { return }
    for size in [Size(width: 72, height: 20), .standard, .large] {
      story.send(.resized(size))
      let footer = story.lines.last ?? ""
      #expect(TextWidth.cells(footer) <= size.width)
      let ending =
        footer.hasSuffix(" hulp") || footer.hasSuffix(" Esc terug")
      #expect(ending, "\(size.width): \(footer)")
    }
  }

  @Test(arguments: Atlas.views)
  func `the footer names the way back at every width`(_ view: View) {
    var story = view.story
    story.send(.resized(Size(width: 72, height: 20)))
    let footer = story.lines.last ?? ""
    #expect(footer.contains("Esc ") || footer.contains("q stoppen"), "\(footer)")
  }

  @Test(arguments: Atlas.views)
  func `the cursor stands on the screen at every size`(_ view: View) throws {
    var story = view.story
    for size in [Size.tooSmall, Size(width: 72, height: 20), .standard, .large] {
      story.send(.resized(size))
      let canvas = story.canvas
      let cursor = try #require(canvas.cursor)
      #expect(canvas.bounds.contains(cursor))
      #expect(story.canvas == canvas, "drawing twice gives the same cells")
    }
  }

  @Test(arguments: Atlas.views)
  func `help opens with a question mark where it is no text`(_ view: View) {
    var story = view.story
    if story.top.isDialog || story.top.takesText { return }
    if case .help = story.top { return }
    if case .palette = story.top { return }
    let before = story.interface.layers
    let table = story.top.keyTable(story.world)
    story.press("?")
    guard case .help(let help) = story.top else {
      Issue.record("no help")
      return
    }
    for row in table {
      let line = help.lines.first { $0.text == row.description }
      #expect(line?.keys == row.keys.map(\.name).joined(separator: " "))
      #expect(line?.unavailable == row.unavailable?.zin)
    }
    story.press(.escape)
    #expect(story.interface.layers == before)
  }

  @Test(arguments: Atlas.views)
  func `Escape takes no step; it only keeps what was typed`(_ view: View) {
    var story = view.story
    let hasAnswers = story.interface.layers.contains {
      if case .questionnaire = $0 { true } else { false }
    }
    for _ in 0..<6 {
      story.press(.escape)
      for effect in story.effects {
        switch effect {
        case .perform(.answerQuestionnaire, _, _) where hasAnswers: break
        case .dropDraft where hasAnswers: break
        case .open, .perform, .dropDraft, .quit: Issue.record("Escape asked for \(effect)")
        default: break
        }
      }
    }
    #expect(story.interface.layers.count == 1, "six times Escape goes back to the work list")
  }

  @Test(arguments: Atlas.views)
  func `Ctrl-C goes back like Escape`(_ view: View) {
    var escaped = view.story
    var interrupted = escaped
    escaped.press(.escape)
    interrupted.press(.control("c"))
    #expect(escaped.interface.layers == interrupted.interface.layers)
  }

  @Test(arguments: Atlas.views)
  func `q leaves the program from the work list only`(_ view: View) {
    let story = view.story
    let isWorklist = story.interface.layers.count == 1 && !story.top.takesText
    for size in [Size.standard, .tooSmall] {
      var copy = story
      copy.send(.resized(size))
      copy.press("q")
      #expect(copy.effects.contains(.quit) == isWorklist, "\(size)")
    }
  }
}
