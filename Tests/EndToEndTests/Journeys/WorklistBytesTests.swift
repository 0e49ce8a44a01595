import Foundation
import TestSupport
import Testing

/// What a thin line has to carry while somebody goes down the work list.
@Suite("The work list on a thin line", .waits, .timeLimit(.minutes(15)))
struct WorklistBytesTests {
  private static let register: String = {
    let path = NSTemporaryDirectory() + "werklijst-\(UUID().uuidString).register"
    _ = try? ChildProcess.run(
      ChildProcess.executable("doorstroom"), ["demo", "--dossiers", "300", "--maak", path])
    return path
  }()

  private func start() throws -> PtyProcess {
    let environment = PtyProcess.environment.merging([
      "DOORSTROOM_VANDAAG": "2026-11-21", "DOORSTROOM_DOOR": "Els Claes",
    ]) { $1 }
    let process = try PtyProcess(
      ChildProcess.executable("doorstroom"), ["open", "--register", Self.register],
      environment: environment)
    try #require(process.wait { process.text.contains("te laat") })
    process.settle(quiet: 300)
    return process
  }

  /// The bytes that a key brings about.
  private func bytes(_ key: String, in process: PtyProcess) -> Int {
    let before = process.output.count
    process.write(key)
    _ = process.wait(seconds: 10) { process.output.count > before }
    process.settle(quiet: 100)
    return process.output.count - before
  }

  private static let down = "\u{1B}OB"
  private static let pageDown = "\u{1B}[6~"

  @Test func `a Down costs at most 300 bytes, in the page and when it scrolls`() throws {
    let process = try start()
    var costs = (0..<40).map { _ in bytes(Self.down, in: process) }.sorted()
    // The sentence below changes with the row: now and then all of it.
    #expect(costs[costs.count / 2] <= 300, "\(costs)")
    costs = (0..<30).map { _ in bytes(Self.down, in: process) }.sorted()
    #expect(costs[costs.count / 2] <= 300, "\(costs)")
    #expect(costs.last ?? 0 <= 400, "\(costs)")
  }

  @Test func `a hundred Downs at once cost one page and a row`() throws {
    let paged = try start()
    let page = (0..<4).map { _ in bytes(Self.pageDown, in: paged) }.max() ?? 0
    let held = try start()
    let all = bytes(String(repeating: Self.down, count: 100), in: held)
    #expect(all <= page + 300, "\(all) against \(page)")
  }

  @Test func `nothing is sent while nobody types`() throws {
    let process = try start()
    let before = process.output.count
    process.waitUntilQuiet(milliseconds: 2_500)
    #expect(process.output.count == before)
  }
}

/// What stands on the terminal after many small paintings.
@Suite("The work list painted bit by bit", .waits, .timeLimit(.minutes(15)))
struct WorklistPaintingTests {
  @Test func `after a hundred keys a full repaint changes nothing`() throws {
    let desk = try Desk()
    let path = desk.folder + "/demo.sqlite"
    #expect(try desk.run(["demo", "--dossiers", "120", "--maak", path]).status == 0)
    desk.vandaag = "2026-11-21"
    let screen = try Screen(desk, arguments: ["open", "--register", path])
    try #require(screen.sees("te laat ·"))
    var random = SplitMix64(seed: 5)
    let keys = [
      "\u{1B}OB", "\u{1B}OB", "\u{1B}OA", "\u{1B}[6~", "\u{1B}[5~", "\u{1B}[F", "\u{1B}[H", "j",
      "k",
      "e", "s", "m", "d", "b", "\u{1B}", "/", "a", "\u{7F}", "o",
    ]
    for round in 0..<10 {
      for _ in 0..<10 {
        let key = random.pick(keys)
        screen.press(key)
        // An Escape by itself is only known to be one after a while.
        screen.answer(within: key == "\u{1B}" ? 60 : 15)
      }
      // What is said of it, and the counts, follow a moment later.
      screen.settle(milliseconds: 400)
      let painted = screen.terminal.text
      #expect(screen.isSameRepainted(), "round \(round):\n\(painted)\n\(screen.terminal.text)")
    }
    #expect(screen.terminal.unknown == [])
  }
}
