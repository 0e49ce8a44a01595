import Canvas
import Casework
import Testing

@testable import Screens

@Suite("What still lacks before handing in")
struct MissingQuestionsTests {
  private func asked(_ size: Size = .standard) -> Story {
    var story = Story(size: size)
    story.open("CMW-0290")
    story.press("v", .control("s"))
    return story
  }

  @Test func `arrows choose a question and Enter goes to it`() throws {
    var story = asked()
    let lines = try #require(story.notice).lines.filter { $0.goal != nil }
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { $0.text.first?.isNumber == true }, "each with its number")
    story.press(.down, .down, .down, .up)
    story.press(.enter)
    #expect(story.notice == nil)
    #expect(story.questionnaire?.spot == lines[2].goal)
    #expect(story.questionnaire.map { story.canvas.text.contains($0.asked(story)) } == true)
  }

  @Test func `Escape leaves the questionnaire where it was`() {
    var story = Story()
    story.open("CMW-0290")
    story.press("v", .tab, .tab)
    let before = story.questionnaire?.spot
    story.press(.control("s"), .down, .escape)
    #expect(story.questionnaire?.spot == before)
  }

  @Test(arguments: [Size(width: 20, height: 5), Size(width: 40, height: 12), .standard])
  func `the chosen question is in view, with the cursor beside it`(_ size: Size) throws {
    var story = asked(size)
    let lines = try #require(story.notice).lines.filter { $0.goal != nil }
    for line in lines {
      let canvas = story.canvas
      let y = try #require(canvas.cursor).y
      let bar = canvas.row(y).filter(\.style.reverse).map(\.text).joined()
      #expect(bar.trimmed.contains(line.text.prefix(8)), "\(size): \(canvas.text)")
      story.press(.down)
    }
    story.press(.enter)
    #expect(story.questionnaire?.spot == lines.last?.goal)
  }
}

extension QuestionnaireScreen {
  /// The first words of the question as the screen writes them.
  fileprivate func asked(_ story: Story) -> String {
    story.world.form.item(linkId).map { String(asked($0).prefix(20)) } ?? "-"
  }
}
