import Foundation
import TestSupport
import Testing

/// What a newcomer does first, from a clean clone; it installs packages and builds a release.
@Suite(
  "README", .enabled(if: ProcessInfo.processInfo.environment["CI"] == "true"),
  .waitsLong, .timeLimit(.minutes(30)))
struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  @Test func `the first command opens the demonstration from a clean clone`() throws {
    let desk = try Desk()
    let clone = desk.folder + "/doorstroom"
    let cloned = try ChildProcess.run("git", ["clone", "--quiet", Self.root, clone])
    try #require(cloned.status == 0, "\(cloned.text)")
    let readme = try String(contentsOfFile: clone + "/README.md", encoding: .utf8)
    let command = try #require(Self.firstCommand(of: readme), "README.md has no sh block")

    // As the newcomer's shell has it, with nothing of ours in it.
    var environment = ProcessInfo.processInfo.environment.filter { name, _ in
      name != "CI" && !name.hasPrefix("DOORSTROOM") && !name.hasPrefix("SWIFTPM")
    }
    environment["LC_ALL"] = "C.UTF-8"
    environment["TERM"] = "xterm-256color"
    environment["XDG_DATA_HOME"] = desk.folder + "/data"
    let process = try PtyProcess(
      "/bin/sh", ["-c", "cd \"$1\" && eval \"$2\"", "sh", clone, command],
      environment: environment)
    let isOver = process.wait(seconds: 25 * 60) {
      process.text.contains("Werklijst") || process.waitForExit(seconds: 0) != nil
    }
    try #require(isOver && process.text.contains("Werklijst"), "\(process.text.suffix(4_000))")
    #expect(process.wait { process.text.contains("te laat") })
    process.write("q")
    #expect(process.waitForExit() == 0)
    #expect(process.isRestored)
    #expect(!FileManager.default.fileExists(atPath: desk.folder + "/data/doorstroom"))
  }

  /// The text of the first block that is marked `sh`.
  private static func firstCommand(of readme: String) -> String? {
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("```sh") }) else { return nil }
    let block = lines[(start + 1)...].prefix { !$0.hasPrefix("```") }
    return block.isEmpty ? nil : block.joined(separator: "\n")
  }
}
