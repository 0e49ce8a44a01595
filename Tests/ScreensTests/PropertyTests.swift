import Canvas
import Casework
import TestSupport
import Testing

@testable import Screens

@Suite("Any keys")
struct PropertyTests {
  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `any keys in any window leave a legal screen and legal journals`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var story = Atlas.views[Int.random(in: Atlas.views.indices, using: &random)].story
    for step in 0..<300 {
      random.disturb(&story)
      if step % 10 == 0 { check(story) }
    }
    check(story)
  }

  private func check(_ story: Story) {
    for (nummer, events) in story.outside.journals {
      #expect(Dossier(events)?.versie == events.count, "\(nummer)")
    }
    let canvas = story.canvas
    #expect(canvas.size == story.interface.size)
    #expect(
      canvas.cursor.map(canvas.bounds.contains) ?? canvas.bounds.isEmpty, "\(canvas.text)")
    #expect(story.canvas == canvas, "drawing twice gives the same cells")
  }

  @Test(arguments: Atlas.views)
  func `every screen can be drawn at every size`(_ view: View) {
    var random = SplitMix64(seed: 7)
    var story = view.story
    for _ in 0..<12 {
      let size = random.size()
      story.send(.resized(size))
      let canvas = story.canvas
      #expect(canvas.size == size)
      #expect(canvas.cursor.map(canvas.bounds.contains) ?? canvas.bounds.isEmpty)
    }
    story.send(.resized(.standard))
    let text = story.canvas.text
    story.send(.resized(.large))
    story.send(.resized(.standard))
    #expect(story.canvas.text == text)
  }
}

extension SplitMix64 {
  /// Mostly a window that people have; sometimes any.
  mutating func size() -> Size {
    switch Int.random(in: 0..<10, using: &self) {
    case 0..<5: .standard
    case 5, 6: Size(width: 72, height: 20)
    case 7: .large
    case 8:
      Size(
        width: Int.random(in: 20...300, using: &self),
        height: Int.random(in: 5...100, using: &self))
    default:
      Size(
        width: Int.random(in: 1...80, using: &self), height: Int.random(in: 1...24, using: &self))
    }
  }

  /// Presses a key; now and then something else happens.
  mutating func disturb(_ story: inout Story) {
    switch Int.random(in: 0..<100, using: &self) {
    case 0, 1: story.send(.resized(size()))
    case 2: story.send(.idle)
    case 3: story.press(.paste(text(upTo: 12)))
    case 4:
      story.outside.failure = "De schijf is vol."
      useTheFooter(&story)
      story.outside.failure = nil
    case 5:
      if let nummer = story.interface.layers.compactMap(\.dossierNumber).last {
        story.colleague(registersPOPIn: nummer)
      }
    case 6..<25: useTheFooter(&story)
    default: story.press(key())
    }
  }

  /// A key that means something here, so that the walk gets far.
  private mutating func useTheFooter(_ story: inout Story) {
    if story.top.isDialog {
      story.confirm()
      story.press(.escape)
    }
    let keys = story.top.keyTable(story.world).filter { $0.unavailable == nil }.flatMap(\.keys)
    if let key = keys.filter({ $0 != .escape && $0 != "q" }).randomElement(using: &self) {
      story.press(key)
    }
  }

  private mutating func key() -> Key {
    let special: [Key] = [
      .enter, .enter, .escape, .tab, .tab, .tab, .backTab, .up, .down, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .insert, .delete, .backspace, .function(1), .function(5), .unknown,
      .control("s"), .control("s"), .control("g"), .control("r"), .control("u"), .control("c"),
      .control("l"), .control("z"), .alt("x"), "?", "/", "j", "1", "2", "3",
    ]
    let letters = Array("abcdefghijklmnoprstuvwxyz0123456789/- é漢😀")
    let letter = Key.character(letters.randomElement(using: &self) ?? "a")
    return Bool.random(using: &self) ? letter : special.randomElement(using: &self) ?? .enter
  }
}
