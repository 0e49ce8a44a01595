import Canvas
import Testing

@testable import Screens

@Suite("Where the cursor stands while something is looked up")
struct SearchCursorTests {
  /// A list with a line to search it, and what narrows it to a few rows.
  struct Way: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var nummer: String?
    let keys: [Key]
    let typed: String
  }

  private static let ways = [
    Way(testDescription: "dossiers", keys: ["/"], typed: "linde"),
    Way(testDescription: "keys", keys: ["?"], typed: "de"),
    Way(testDescription: "keys of a dossier", nummer: "CMW-0290", keys: ["?"], typed: "de"),
    Way(testDescription: "everything", keys: [":"], typed: "linde"),
    Way(testDescription: "actions", nummer: "CMW-0290", keys: [":"], typed: "gesprek"),
    Way(
      testDescription: "questions", nummer: "CMW-0290", keys: ["v", .control("t")], typed: "de"),
    Way(
      testDescription: "amounts",
      keys: ["p", "/"] + "vergoeding basis".map(Key.character) + [.enter, "b"], typed: "vergoeding"),
  ]

  private func looking(_ way: Way, _ size: Size) -> Story {
    var story = Story()
    if let nummer = way.nummer { story.open(nummer) }
    for key in way.keys { story.press(key) }
    story.send(.resized(size))
    return story
  }

  /// The row of the cursor is the one shown as chosen, which Enter opens.
  private func isOnBar(_ story: Story) -> Bool {
    let canvas = story.canvas
    return canvas.cursor.map { canvas.row($0.y).contains(where: \.style.reverse) } ?? false
  }

  /// The row of the cursor is the one with what is typed.
  private func isInField(_ story: Story, _ typed: String) -> Bool {
    let canvas = story.canvas
    guard let cursor = canvas.cursor else { return false }
    return !isOnBar(story) && canvas.row(cursor.y).map(\.text).joined().contains(typed)
  }

  @Test(arguments: ways, [Size.standard, Size(width: 64, height: 16), Size(width: 40, height: 12)])
  func `it stands where the last key had its effect`(_ way: Way, _ size: Size) {
    var story = looking(way, size)
    story.type(way.typed)
    #expect(isInField(story, way.typed), "\(story.canvas.text)")
    for key in [Key.down, .down, .up, .pageDown, .pageUp, .down] {
      story.press(key)
      #expect(isOnBar(story), "after \(key.name):\n\(story.canvas.text)")
    }
    story.press(.left)
    #expect(isInField(story, way.typed), "the insertion point moved")
    story.press(.end, .down)
    #expect(isOnBar(story))
    story.press(.backspace)
    #expect(isInField(story, String(way.typed.dropLast())), "\(story.canvas.text)")
  }

  /// In a form the key goes on to the next field.
  @Test(arguments: ways.dropLast())
  func `without a row to stand on it stays in what is typed`(_ way: Way) {
    var story = looking(way, .standard)
    story.type("zzqq")
    story.press(.down)
    #expect(isInField(story, "zzqq"), "\(story.canvas.text)")
  }

  @Test(arguments: ways)
  func `it is always somewhere, in the smallest window too`(_ way: Way) {
    var story = looking(way, Size(width: 20, height: 5))
    for key in [Key.down, "d", .down, .pageDown, .up] {
      story.press(key)
      let canvas = story.canvas
      #expect(canvas.cursor.map { $0.y < canvas.size.height - 1 } == true, "\(canvas.text)")
    }
  }

  @Test func `a field with a choice from before begins on that choice`() throws {
    let story = looking(try #require(Self.ways.last), .standard)
    #expect(isOnBar(story), "\(story.canvas.text)")
  }
}
