import Canvas
import TestSupport
import Testing

@testable import Screens

@Suite("Screens as approved")
struct GoldenTests {
  @Test(arguments: Atlas.views)
  func `every screen looks as approved at 80x24 and at 120x40`(_ view: View) {
    view.story.shows(view.name)
  }

  @Test func `every screen has a name of its own`() {
    let names = Atlas.views.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [Size.tooSmall, Size(width: 30, height: 4), Size(width: 1, height: 1)])
  func `a window that is too small says so`(_ size: Size) {
    var story = Story()
    story.send(.resized(size))
    Golden.expect(text: story.canvas.described, "te-klein-\(size.width)x\(size.height)")
  }
}
