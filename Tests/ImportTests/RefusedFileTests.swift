import Foundation
import Testing

@testable import Import

@Suite("Dossiers importeren: geweigerde regels")
struct RefusedFileTests {
  private let bench: Bench

  init() throws { bench = try Bench() }

  @Test func `good lines are imported and the others written with their reasons`() throws {
    let bad = Bench.fatima.replacing(";9000;", with: ";90;").replacing(
      "'t Plein", with: "\"'t\u{7} \"\"Plein\"\"\n2\"")
    let result = try bench.take(
      [Bench.header, bad, Bench.jan, "kort;=1"].joined(separator: "\r\n"), skipping: true)
    #expect((result.added, result.refused.count) == (1, 2))
    let text = RefusedFile.text(result)
    let back = CSVFile(bytes: Array(text.utf8))
    #expect(back.records.map(\.fields.count) == [13, 13, 13])
    #expect(back.records[0].fields.last == "reden")
    #expect(back.records[1].fields[7] == "'t \"Plein\"\n2")
    #expect(back.records[1].fields.last?.hasPrefix("postcode: ") == true)
    #expect(back.records[2].fields.prefix(2) == ["kort", "=1"])
    #expect(text.hasSuffix("\r\n"))
  }

  @Test func `the refused file can be mended and imported`() throws {
    let bad = Bench.fatima.replacing(";9000;", with: ";90;")
    let text = RefusedFile.text(
      try bench.take("\(Bench.header)\n\(Bench.jan)\n\(bad)", skipping: true))
    let again = try bench.take(text, skipping: true)
    #expect(RefusedFile.text(again) == text)
    #expect(try bench.take(text.replacing(";90;", with: ";9000;")).added == 1)
  }

  @Test func `the file is for its owner only and appears in one step`() throws {
    let path = bench.folder.appending(path: "namen.csv").path
    let target = RefusedFile.path(for: path)
    #expect(target == bench.folder.appending(path: "namen.geweigerd.csv").path)
    let pending = try PendingFile("nieuw\n", for: target)
    #expect(!FileManager.default.fileExists(atPath: target))
    #expect(try RefusedFile.place(pending, for: path) == target)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "nieuw\n")
    let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
    #expect(left.filter { $0.hasPrefix("namen") } == ["namen.geweigerd.csv"])
  }

  @Test func `what somebody mended is never written over, and the same text not written twice`()
    throws
  {
    let path = bench.folder.appending(path: "namen.csv").path
    let first = RefusedFile.path(for: path)
    func put(_ text: String) throws -> String {
      try RefusedFile.place(PendingFile(text, for: first), for: path)
    }
    #expect(try put("a\n") == first)
    #expect(try put("a\n") == first)
    try Data("verbeterd".utf8).write(to: URL(filePath: first))
    let second = bench.folder.appending(path: "namen.geweigerd-2.csv").path
    #expect(try put("a\n") == second)
    #expect(try put("a\n") == second)
    #expect(try put("b\n") == bench.folder.appending(path: "namen.geweigerd-3.csv").path)
    #expect(try String(contentsOfFile: first, encoding: .utf8) == "verbeterd")
    #expect(try String(contentsOfFile: second, encoding: .utf8) == "a\n")
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
    #expect(left.count { $0.hasPrefix("namen") } == 3)
  }

  @Test func `an earlier file goes away only when all of it was imported as it stands there`()
    throws
  {
    let path = bench.folder.appending(path: "namen.csv").path
    let target = RefusedFile.path(for: path)
    let result = try bench.take([Bench.header, Bench.jan, Bench.fatima].joined(separator: "\n"))
    func stays(_ lines: [String]) throws -> Bool {
      try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: target))
      RefusedFile.remove(for: path, after: result)
      return FileManager.default.fileExists(atPath: target)
    }
    let mended = Bench.fatima.replacing(";9000;", with: ";9050;")
    #expect(try stays([Bench.header + ";reden", mended + ";postcode: mis"]))
    #expect(try stays(["iets anders"]))
    #expect(try stays([""]))
    #expect(try !stays([Bench.header + ";reden", Bench.fatima + ";postcode: mis"]))
  }

  @Test func `a folder that takes nothing is said`() {
    #expect(throws: CocoaError.self) { try PendingFile("x", for: "/nergens/x.csv") }
  }
}
