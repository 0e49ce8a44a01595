import Canvas
import Casework
import Testing

@testable import Screens

@Suite("Looking something up looks the same everywhere")
struct SearchLineTests {
  /// Each way to look something up, from the work list.
  private static let ways: [(name: String, keys: [Key])] = [
    ("dossiers", ["/"]), ("rules", ["p", "/"]), ("keys", ["?"]), ("everything", [":"]),
    ("guide", [.function(1), "/"]),
  ]
  private static let inside: [(name: String, keys: [Key])] = [
    ("journal", ["j", "/"]), ("questions", ["v", .control("t")]),
  ]

  private func looking(_ keys: [Key], in nummer: String? = nil) -> Story {
    var story = Story()
    if let nummer { story.open(nummer) }
    for key in keys { story.press(key) }
    return story
  }

  @Test(arguments: SearchLineTests.ways + SearchLineTests.inside)
  func `it stands in the first row, and says in one place and one way that nothing was found`(
    _ way: (name: String, keys: [Key])
  ) {
    let isInside = Self.inside.contains { $0.name == way.name }
    var story = looking(way.keys, in: isInside ? "CMW-0290" : nil)
    for letter in "zzqq" { story.press(.character(letter)) }
    let row = story.lines.firstIndex { $0.contains("zzqq") } ?? 0
    // The list of questions stands below its own question.
    #expect(row == (way.name == "questions" ? 4 : 2))
    let line = story.lines[row].split(separator: "│").last.map(String.init) ?? ""
    #expect(line.trimmed.hasPrefix(way.name == "everything" ? ": zzqq" : "zoek zzqq"), "\(line)")
    #expect(line.hasSuffix("niets gevonden"), "\(line)")
    #expect(story.canvas.cursor?.y == row)
  }

  @Test func `n of m says which one is chosen, of how many were found`() {
    var story = looking(["/"])
    story.type("linde")
    let first = story.lines[2]
    story.press(.down)
    #expect(first.contains(" 1 van ") && story.lines[2].contains(" 2 van "))
    story = looking(["p", "/"])
    story.type("vergoed")
    #expect(story.lines[2].contains(" 1 van "))
    story.press(.enter, "n", "/")
    #expect(!story.lines[2].contains("zoek vergoed"), "another search begins empty")
  }

  @Test func `in an explanation it hides no line of the text`() {
    var story = Story()
    story.open("CMW-0118")
    story.press("t", "w")
    let before = story.lines[3...].filter { $0.contains("│") }
    story.press("/")
    let after = story.lines[3...].filter { $0.contains("│") }
    #expect(after.first?.contains("zoek") == true)
    #expect(Array(after.dropFirst()) == Array(before.dropLast()))
    story.type("volkomen anders")
    #expect(story.lines.contains { $0.contains("niets gevonden") })
  }
}
