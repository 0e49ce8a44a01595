import Canvas
import Foundation
import Testing

@testable import Guide
@testable import Screens

/// What the guide and the README show of the program, held to what the program shows.
///
/// `RECORD=1` writes pictures, tables of keys and the README anew.
@Suite("The guide beside the screens")
struct GuideTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appendingPathComponent("Resources/handleiding")
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  @Test func `the pictures are the screens as they are now`() throws {
    let names = try Self.named("scherm")
    for name in names {
      try Self.expect(try Self.picture(name) + "\n", in: "schermen/\(name).txt")
    }
    try Self.expectOnly(names, in: "schermen")
  }

  @Test func `the tables of keys are the bindings as they are now`() throws {
    let tables = Self.tables
    for (name, rows) in tables {
      try Self.expect(rows.map { $0 + "\n" }.joined(), in: "toetsen/\(name).txt")
    }
    try Self.expectOnly(Set(tables.keys), in: "toetsen")
  }

  @Test func `every binding of every screen stands in the guide`() throws {
    #expect(try Self.named("toetsen") == Set(Self.tables.keys))
    for view in Atlas.views where view.story.top.guideTable == nil {
      switch view.story.top {
      // The help lists the keys of another screen; a list or a field over the guide says its own.
      case .help, .guide: break
      default: #expect(view.story.top.keyTable(view.story.world).isEmpty, "\(view.name)")
      }
    }
  }

  @Test(arguments: Atlas.views)
  func `F1 opens the guide where it is about this screen`(_ view: View) throws {
    var story = view.story
    if case .guide = story.top { return }
    if case .help = story.top { return }
    let section = try #require(story.top.guideSection, "no section for this screen")
    let expected = try #require(Shipped.guide.section(section), "no section \(section)")
    let before = story.interface.layers
    let keys = story.top.keyTable(story.world)
    story.press(.function(1))
    guard case .guide(let guide) = story.top else {
      Issue.record("no guide")
      return
    }
    #expect(guide.current == section)
    #expect(story.lines.contains { $0.contains(expected.title) })
    // What works here, and why not, is one key further.
    story.press("t")
    if !keys.isEmpty {
      guard case .help(let help) = story.top else {
        Issue.record("no keys")
        return
      }
      #expect(keys.allSatisfy { row in help.lines.contains { $0.text == row.description } })
    }
    story.press(.escape, .escape)
    #expect(story.interface.layers == before)
  }

  @Test func `the README shows the screens as they are now`() throws {
    let file = Self.root.appendingPathComponent("README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    var lines = text.components(separatedBy: "\n")
    var index = 0
    var pictures = 0
    while index < lines.count {
      defer { index += 1 }
      guard let name = Self.value(of: "<!-- scherm", in: lines[index], end: " -->") else {
        continue
      }
      let start = index + 2
      let end = try #require(lines[start...].firstIndex(of: "```"))
      let drawn = try Self.picture(name).components(separatedBy: "\n")
      if Self.isRecording {
        lines.replaceSubrange(start..<end, with: drawn)
      } else {
        #expect(Array(lines[start..<end]) == drawn, "\(name); RECORD=1 draws it again")
      }
      pictures += 1
    }
    #expect(pictures == 2)
    if Self.isRecording {
      try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    }
  }

  // MARK: What the screens say

  /// A screen of the atlas at 80×24, without blanks at the end of its lines.
  private static func picture(_ name: String) throws -> String {
    let view = try #require(Atlas.views.first { $0.name == name }, "no screen \(name)")
    return view.story.lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  /// Per screen every key it ever has, each with what it does, in the order of the bindings.
  private static let tables: [String: [String]] = {
    var tables: [String: [String]] = [:]
    for view in Atlas.views {
      guard let name = view.story.top.guideTable else { continue }
      for row in view.story.top.keyTable(view.story.world) {
        let line = row.keys.map(\.name).joined(separator: " ") + "\t" + row.description
        if tables[name]?.contains(line) != true { tables[name, default: []].append(line) }
      }
    }
    return tables
  }()

  // MARK: What the guide says

  /// The names behind a directive such as `{scherm: name}`, in every part.
  private static func named(_ directive: String) throws -> Set<String> {
    var names: Set<String> = []
    for part in GuidePart.order {
      let file = folder.appendingPathComponent(part + ".md")
      for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
        if let name = value(of: "{" + directive, in: line, end: "}") { names.insert(name) }
      }
    }
    return names
  }

  private static func value(of lead: String, in line: String, end: String) -> String? {
    guard line.hasPrefix(lead + ": "), line.hasSuffix(end) else { return nil }
    return String(line.dropFirst(lead.count + 2).dropLast(end.count))
  }

  private static func expect(_ text: String, in path: String) throws {
    let file = folder.appendingPathComponent(path)
    if isRecording {
      try text.write(to: file, atomically: true, encoding: .utf8)
    } else {
      let kept = try? String(contentsOf: file, encoding: .utf8)
      #expect(kept == text, "\(path) is not as the program has it; RECORD=1 writes it again")
    }
  }

  private static func expectOnly(_ names: Set<String>, in path: String) throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(path).path)
    for file in files where !names.contains(String(file.dropLast(4))) {
      if isRecording {
        try FileManager.default.removeItem(
          at: folder.appendingPathComponent(path).appendingPathComponent(file))
      } else {
        Issue.record("\(path)/\(file) is used nowhere")
      }
    }
  }
}

@Suite("Reading the guide")
struct GuideReadingTests {
  private func opened() -> Story {
    var story = Story()
    story.press(.function(1))
    return story
  }

  private func guide(_ story: Story) throws -> GuideScreen {
    guard case .guide(let guide) = story.top else { throw Missing() }
    return guide
  }

  private struct Missing: Error {}

  @Test func `n goes past every place once and begins again; N goes back`() throws {
    var story = opened()
    story.press("/")
    story.type("register")
    story.press(.enter)
    let count = try guide(story).rows.indices(of: "register").count
    try #require(count > 20)
    var places: [Int] = []
    for _ in 0..<count {
      places.append(try #require(try guide(story).found))
      story.press("n")
    }
    #expect(Set(places).count == count)
    #expect(try guide(story).found == places[0])
    story.press("N")
    #expect(try guide(story).found == places[count - 1])
  }

  @Test func `a link leads to its section, and the way back to the same row`() throws {
    var story = opened()
    story.press(.down, .down, .tab)
    let before = try guide(story)
    let link = before.links[try #require(before.focus)]
    story.press(.enter)
    #expect(try guide(story).current == link.target)
    story.press(.backspace)
    #expect(try guide(story).offset == before.offset)
  }

  @Test func `every link can be reached with Tab alone`() throws {
    var story = opened()
    story.press(.home)
    var reached = 0
    while reached < 1_000 {
      story.press(.tab)
      guard try guide(story).focus == reached else { break }
      reached += 1
    }
    #expect(try reached == guide(story).links.count)
  }

  @Test func `a window of another width keeps the section in view`() throws {
    var story = opened()
    story.press("i", .down, .down, .down, .enter)
    let section = try #require(try guide(story).current)
    for width in [72, 120, 100, 80] {
      story.send(.resized(Size(width: width, height: 24)))
      #expect(try guide(story).current == section)
    }
  }

  @Test func `the table of contents opens what is chosen`() throws {
    var story = opened()
    story.press("i", .end, .enter)
    #expect(try guide(story).current == Shipped.guide.sections.last?.id)
  }

  @Test func `what was typed in a form below stays`() throws {
    var story = Story()
    story.open("CMW-0412")
    story.press("p", .tab)
    story.type("Els")
    let before = story.top
    story.press(.function(1), .pageDown, .escape)
    #expect(story.top == before)
  }
}
