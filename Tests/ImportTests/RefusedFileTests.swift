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
    try Data("oud".utf8).write(to: URL(filePath: target))
    let pending = try PendingFile("nieuw\n", for: target)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "oud")
    try pending.place()
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "nieuw\n")
    let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
    #expect(left.filter { $0.hasPrefix("namen") } == ["namen.geweigerd.csv"])
  }

  @Test func `a folder that takes nothing is said`() {
    #expect(throws: CocoaError.self) { try PendingFile("x", for: "/nergens/x.csv") }
  }
}
