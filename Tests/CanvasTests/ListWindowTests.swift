import Canvas
import TestSupport
import Testing

@Suite("List window")
struct ListWindowTests {
  @Test(arguments: UInt64(1)...200)
  func `the selection is in the list and in view`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var list = ListWindow()
    let keys: [Key] = [
      .up, .down, .pageUp, .pageDown, .home, .end, .character("j"), .character("k"), .enter,
    ]
    for _ in 0..<100 {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: list.resize(count: Int.random(in: -1...30, using: &random))
      case 1: list.resize(height: Int.random(in: -1...12, using: &random))
      case 2: list.select(Int.random(in: -5...40, using: &random))
      default:
        _ = list.handle(
          keys.randomElement(using: &random) ?? .up, letters: Bool.random(using: &random))
      }
      #expect((0..<max(1, list.count)).contains(list.selection))
      #expect(list.visible.count == min(list.count, list.height))
      if list.count > 0, list.height > 0 { #expect(list.visible.contains(list.selection)) }
      #expect(list.selected == (list.count > 0 ? list.selection : nil))
    }
  }

  @Test func `a page keeps one row in view`() {
    var list = ListWindow(count: 50, height: 10)
    _ = list.handle(.pageDown)
    #expect(list.selection == 9 && list.offset == 0)
    _ = list.handle(.pageDown)
    #expect(list.selection == 18 && list.visible == 9..<19)
  }

  @Test func `letters move only where asked`() {
    var list = ListWindow(count: 5, height: 5)
    #expect(!list.handle(.character("j")) && list.selection == 0)
    #expect(list.handle(.character("j"), letters: true) && list.selection == 1)
  }
}
