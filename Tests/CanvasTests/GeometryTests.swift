import Canvas
import TestSupport
import Testing

@Suite("Areas")
struct GeometryTests {
  @Test(arguments: UInt64(1)...200)
  func `what is cut from an area lies in it`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let area = Rect(
      x: Int.random(in: -5...5, using: &random), y: Int.random(in: -5...5, using: &random),
      width: Int.random(in: 0...9, using: &random), height: Int.random(in: 0...9, using: &random))
    let n = Int.random(in: -3...14, using: &random)
    let cuts = [
      area.top(n), area.bottom(n), area.left(n), area.right(n), area.row(n),
      area.dropping(top: n), area.dropping(bottom: n), area.dropping(left: n),
      area.dropping(right: n), area.inset(dx: n, dy: n / 2),
      Rect.centered(Size(width: n, height: n), in: area),
      area.intersection(Rect(x: n, y: n, width: n, height: 3)),
    ]
    for cut in cuts {
      #expect(cut.width >= 0 && cut.height >= 0)
      #expect(cut.isEmpty || cut.intersection(area) == cut)
    }
  }

  @Test func `two cuts at one place make the whole`() {
    let area = Rect(x: 2, y: 3, width: 10, height: 6)
    #expect(area.top(2).height + area.dropping(top: 2).height == 6)
    #expect(area.dropping(top: 2).y == 5)
    #expect(area.right(3) == Rect(x: 9, y: 3, width: 3, height: 6))
    #expect(area.row(5) == Rect(x: 2, y: 8, width: 10, height: 1))
    #expect(area.row(6).isEmpty && area.row(-1).isEmpty)
    #expect(area.inset(dx: 1, dy: 1) == Rect(x: 3, y: 4, width: 8, height: 4))
  }

  @Test func `a size below zero is nothing`() {
    #expect(Size(width: -1, height: 2) == Size(width: 0, height: 2))
    #expect(Rect(x: 0, y: 0, width: -4, height: 2).isEmpty)
  }
}
