import Foundation
import Testing

@testable import Rulebook

@Suite("Ingebouwde bestanden")
struct ResourcesTests {
  /// `Resources/` as it lies beside these tests.
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Resources", directoryHint: .isDirectory)

  /// The same walk as `.ci/embed-resources`: no hidden files, no back-ups.
  private func pathsOnDisk() throws -> [String] {
    let keys: [URLResourceKey] = [.isRegularFileKey]
    let walk = try #require(
      FileManager.default.enumerator(
        at: Self.folder, includingPropertiesForKeys: keys, options: [.skipsHiddenFiles]))
    var paths: [String] = []
    let root = Self.folder.standardizedFileURL.path(percentEncoded: false)
    for case let file as URL in walk where !file.lastPathComponent.hasSuffix("~") {
      guard try file.resourceValues(forKeys: Set(keys)).isRegularFile == true else { continue }
      let path = file.standardizedFileURL.path(percentEncoded: false)
      paths.append(String(path.dropFirst(root.count)))
    }
    return paths
  }

  @Test func `every file of Resources is embedded, and nothing else`() throws {
    let disk = try pathsOnDisk()
    #expect(!disk.isEmpty)
    #expect(
      Set(disk) == Set(Rulebook.resourcePaths()),
      "run .ci/embed-resources after adding, renaming or removing a file")
  }

  @Test func `every embedded file has the bytes of the file on disk`() throws {
    for path in Rulebook.resourcePaths() {
      let disk = try Data(contentsOf: Self.folder.appending(path: path))
      #expect(Rulebook.resource(path) == Array(disk), "\(path) differs; build again")
    }
  }

  @Test func `paths come in byte order, each once`() {
    let paths = Rulebook.resourcePaths()
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(paths).count == paths.count)
  }

  @Test(arguments: ["", "regels", "regels/pop/", "mandaten.jsonx", "zzz", "/mandaten.json"])
  func `a path that is no file has no bytes`(path: String) {
    #expect(Rulebook.resource(path) == nil)
  }
}
