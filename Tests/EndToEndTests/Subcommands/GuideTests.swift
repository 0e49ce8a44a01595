import Foundation
import TestSupport
import Testing

@Suite("The guide on the command line", .waits, .timeLimit(.minutes(10)))
struct GuideTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test(arguments: ["evaluator", "sociale-dienst", "doorstroombegeleider", "beheerder"])
  func `a part is printed as text for eighty columns, and makes no register`(part: String) throws {
    let answer = try desk.run(["handleiding", part])
    #expect(answer.status == 0 && answer.errors.isEmpty)
    let lines = answer.output.components(separatedBy: "\n")
    #expect(lines.count > 100)
    #expect(lines.allSatisfy { $0.count <= 80 })
    let steers = answer.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }
    #expect(!steers)
    #expect(!FileManager.default.fileExists(atPath: desk.register))
  }

  @Test func `narrow output is wrapped, not cut`() throws {
    let answer = try desk.run(["handleiding", "lijn"], changes: ["COLUMNS": "50"])
    #expect(answer.output.contains("ontwerp"))
    for line in answer.output.components(separatedBy: "\n") { #expect(line.count <= 50, "\(line)") }
  }

  @Test func `contents, a section and a search, as JSON too`() throws {
    let contents = try desk.run(["handleiding"])
    #expect(contents.output.contains("Voor de evaluator:\n"))
    let parts = try desk.json("handleiding").items
    #expect(parts.count == 4)
    let section = try desk.json("handleiding", "lijn")
    #expect(section[0]?["deel"] == "evaluator")
    #expect(section[0]?["stukken"]?.items.map { $0["stuk"] } == ["lijn"])
    let hits = try desk.json("handleiding", "--zoek", "VRIJSTELLING").items
    #expect(!hits.isEmpty)
    #expect(hits.allSatisfy { $0.names == ["deel", "stuk", "titel", "tekst"] })
    #expect(try desk.json("handleiding", "--zoek", "xyzzy") == [])
  }

  @Test func `what is found is as wide as the guide, each place behind the name of its piece`()
    throws
  {
    for (columns, width) in [("80", 78), ("50", 48), ("200", 78)] {
      let answer = try desk.run(
        ["handleiding", "--zoek", "motivering"], changes: ["COLUMNS": columns])
      let lines = answer.output.components(separatedBy: "\n").filter { !$0.isEmpty }
      #expect(lines.allSatisfy { $0.count <= width }, "\(columns)")
      let hits = lines.split { !$0.hasPrefix("  ") }
      #expect(hits.count > 1, "what goes on is indented")
      let text = answer.output.replacing(/\n\ \ /, with: " ")
      for place in text.components(separatedBy: "\n") where !place.isEmpty {
        #expect(place.wholeMatch(of: /[a-z-]+: .+/) != nil, "\(place)")
        #expect(place.localizedCaseInsensitiveContains("motivering"), "\(place)")
      }
      #expect(text.contains("beslissing: De motivering komt in een beslissing over een mens."))
    }
  }

  @Test func `a command that is found stays in one line`() throws {
    let answer = try desk.run(
      ["handleiding", "beheerder", "--zoek", "generate-completion-script"],
      changes: ["COLUMNS": "50"])
    let line = answer.output.components(separatedBy: "\n").first { $0.hasPrefix("  doorstroom") }
    #expect(line?.contains("--generate-completion-script bash") == true, "\(answer.output)")
  }

  @Test func `a part that is not there names those that are`() throws {
    let answer = try desk.run(["handleiding", "directeur"])
    #expect(answer.status == 64)
    #expect(answer.errors.contains("evaluator, sociale-dienst, doorstroombegeleider, beheerder"))
  }

  @Test func `every command of the guide is one that the program takes`() throws {
    let text = try ["evaluator", "sociale-dienst", "doorstroombegeleider", "beheerder"].map {
      try desk.run(["handleiding", $0]).output
    }.joined()
    let lines = text.replacingOccurrences(of: "\\\n", with: " ").components(separatedBy: "\n")
    let commands = lines.map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("doorstroom ") && !$0.contains("--generate") }
    #expect(commands.count > 8)
    for command in commands {
      // Help after the words is asked of the same command, without doing anything.
      let answer = try ChildProcess.run(
        "/bin/sh",
        [
          "-c",
          command.replacing("doorstroom", with: "\"$0\" ", maxReplacements: 1)
            .replacing(/\ > .*/, with: "") + " --help", Desk.program,
        ], environment: desk.environment)
      #expect(answer.status == 0 && answer.text.contains("GEBRUIK"), "\(command): \(answer.text)")
      let usage = answer.text
      for option in command.matches(of: /--[a-z-]+/).map(\.output) where option != "--help" {
        #expect(usage.contains(option), "\(command): \(option)")
      }
    }
  }

  @Test func `the manual page has every command and is taken without a warning`() throws {
    let page = try desk.run(["handleiding", "--man"])
    #expect(page.status == 0)
    let path = try desk.file("doorstroom.1", page.output)
    #expect(page.output.utf8.allSatisfy { $0 < 0x80 })
    let typeset = try ChildProcess.run(
      "/bin/sh", ["-c", "groff -ww -man -Tutf8 \"$1\" 2>&1 >/dev/null", "sh", path])
    #expect(typeset.status == 0 && typeset.text.isEmpty, "\(typeset.text)")
    let read = try ChildProcess.run(
      "/bin/sh", ["-c", "man --warnings -E UTF-8 -l \"$1\" 2>&1 | col -bx", "sh", path],
      environment: ["LC_ALL": "C.UTF-8", "MANWIDTH": "80", "PATH": "/usr/bin:/bin"])
    #expect(read.status == 0 && !read.text.contains("warning"))
    for heading in ["NAAM", "OVERZICHT", "OPDRACHTEN", "AFSLUITCODES", "OMGEVING", "BESTANDEN"] {
      #expect(read.text.contains("\n\(heading)\n") || read.text.hasPrefix(heading), "\(heading)")
    }
    let help = try desk.run(["traject", "--help"]).output
    let names =
      help.components(separatedBy: "OPDRACHTEN\n").last?.components(separatedBy: "\n")
      .compactMap { $0.firstMatch(of: /^  ([a-z-]+)/)?.1 } ?? []
    #expect(names.count > 10)
    for name in names { #expect(read.text.contains("traject \(name)\n"), "\(name)") }
    #expect(read.text.contains("DOORSTROOM_REGISTER") && read.text.contains("Als de lijn wegvalt"))
  }

  @Test func `the manual page goes with nothing else`() throws {
    #expect(try desk.run(["handleiding", "--man", "--json"]).status == 64)
  }
}
