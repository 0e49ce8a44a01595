import Canvas
import Casework
import Testing

@testable import Screens

@Suite("Statement")
struct StatementTests {
  private func story() -> Story {
    var story = Story()
    story.open("CMW-0118")
    story.press("y", "a", .left)
    return story
  }

  @Test func `booking asks first, and only j books`() {
    var story = story()
    story.press("b", .enter)
    #expect(story.outside.boekingen.isEmpty)
    story.press(.escape)
    #expect(story.outside.boekingen.isEmpty)
    story.press("b", "j")
    #expect(story.outside.boekingen.count == 1)
    guard case .statement(let screen) = story.top else {
      Issue.record("the statement is not in view")
      return
    }
    #expect(screen.afrekening.open.isEmpty && !screen.afrekening.geboekt.isEmpty)
    story.press("b")
    #expect(story.outside.boekingen.count == 1)
  }

  @Test func `lines that a colleague booked meanwhile are not booked again`() throws {
    var story = story()
    guard case .statement(let screen) = story.top else {
      Issue.record("the statement is not in view")
      return
    }
    let (booking, _) = try screen.afrekening.boeking(Boekingsvraag())
    story.press("b")
    story.outside.boekingen.append(booking)
    story.press("j")
    #expect(story.outside.boekingen.count == 1)
    guard case .notice(let notice) = story.top else {
      Issue.record("nothing was said")
      return
    }
    #expect(notice.title == "Iemand was u voor")
    story.press(.escape)
    guard case .statement(let again) = story.top else {
      Issue.record("the statement is not in view")
      return
    }
    #expect(again.afrekening.open.isEmpty)
  }

  @Test func `lines in doubt are booked with a key that is named, and a booking stays`() throws {
    var story = Story()
    // The fees of this call are not confirmed.
    try story.outside.run(
      "CMW-0206", .referTrajectory(mandaat: "6628", op: "2026-03-05"),
      .startTrajectory(op: "2026-03-06"), .phase(.jobmatching, "2026-03-10"))
    story.open("CMW-0206")
    story.press("y", "a", "b")
    #expect(story.canvas.text.contains("Dat doet u met a."))
    story.press(.escape)
    #expect(story.canvas.text.contains("a alles boeken"))
    story.press("a", "j")
    #expect(story.outside.boekingen.count == 1)
    story.press("u")
    #expect(story.canvas.text.contains("Een boeking kunt u niet terugnemen."))
    story.press(.escape)
    #expect(!story.canvas.text.contains("a alles boeken"))
  }
}
