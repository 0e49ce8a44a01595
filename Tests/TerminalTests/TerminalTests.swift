import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Terminal", .timeLimit(.minutes(15)))
struct TerminalTests {
  /// What a probe notices, as a file that grows.
  private final class Log {
    let path = NSTemporaryDirectory() + "terminal-\(UUID().uuidString).log"
    var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
    deinit { unlink(path) }
  }

  private let log = Log()
  private let probe = ChildProcess.executable("TerminalProbe")

  /// A probe that has shown its first screen.
  private func start(
    _ changes: [String: String] = [:], columns: UInt16 = 80, rows: UInt16 = 24
  ) throws -> PtyProcess {
    let environment = PtyProcess.environment.merging(changes) { $1 }
    let process = try PtyProcess(
      probe, [log.path], environment: environment, columns: columns, rows: rows)
    try #require(process.wait { log.text.hasPrefix("open") && !process.isRestored })
    process.settle(quiet: 100)
    return process
  }

  private func noted(_ line: String, by process: PtyProcess) -> Bool {
    process.wait { log.text.split(separator: "\n").contains(Substring(line)) }
  }

  @Test(arguments: [
    ("q", Int32(0)), ("e", 3), ("t", 128 + SIGILL), ("a", 128 + SIGABRT),
  ])
  func `the terminal is put back when the program ends by itself`(key: String, status: Int32)
    throws
  {
    let process = try start()
    process.write(key)
    #expect(process.waitForExit() == status)
    #expect(process.isRestored)
    #expect(process.text.contains("\u{1B}[?1049l") && process.text.contains("\u{1B}[?2004l"))
  }

  @Test(arguments: [
    (SIGTERM, "terminate", Int32(2)), (SIGINT, "interrupt", 2), (SIGHUP, "hangup", 1),
    (SIGQUIT, "quit", 2),
  ])
  func `a signal is an event and the terminal is put back`(
    signal: Int32, name: String, status: Int32
  ) throws {
    let process = try start()
    process.signal(signal)
    #expect(process.waitForExit() == status)
    #expect(log.text.contains("1: \(name)"))
    #expect(process.isRestored)
  }

  @Test func `a dropped line is a hangup`() throws {
    let process = try start()
    process.hangUp()
    #expect(process.waitForExit() == 1)
    #expect(log.text.contains("hangup"))
  }

  @Test func `Escape is there within 60 ms`() throws {
    let process = try start()
    var best = Duration.seconds(1)
    // Once is enough: on a busy machine it may have to wait for its turn some of the times.
    for round in 1...60 where best >= .milliseconds(60) {
      let time = ContinuousClock().measure {
        process.write("\u{1B}")
        _ = process.wait { log.text.components(separatedBy: "1: Esc").count > round }
      }
      best = min(best, time)
    }
    #expect(best < .milliseconds(60))
  }

  @Test func `a hundred arrows are handled and painted at once`() throws {
    let process = try start()
    process.write(String(repeating: "\u{1B}OB", count: 100))
    #expect(noted("100: ↓", by: process))
  }

  @Test func `a paste is one key`() throws {
    let process = try start()
    process.write("\u{1B}[200~q\re\u{1B}[201~")
    #expect(noted(#"1: paste("q\re")"#, by: process))
  }

  @Test func `Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q are keys`() throws {
    let process = try start()
    process.write("\u{3}\u{1A}\u{13}\u{11}")
    #expect(noted("4: ^C ^Q ^S ^Z", by: process))
  }

  @Test func `a new window size is an event`() throws {
    let process = try start()
    process.resize(columns: 100, rows: 30)
    #expect(noted("1: resized 100x30", by: process))
  }

  @Test func `a terminal that does not know its size is 80 by 24 until it does`() throws {
    let process = try start(columns: 0, rows: 0)
    #expect(log.text.hasPrefix("open 80x24"))
    process.resize(columns: 60, rows: 20)
    #expect(noted("1: resized 60x20", by: process))
  }

  @Test(arguments: ["", "no-such-terminal", "vt100", "linux", "screen"])
  func `it opens whatever TERM says`(type: String) throws {
    let process = try start(["TERM": type, "LC_ALL": "", "LANG": ""])
    process.write("nnq")
    #expect(process.waitForExit() == 0)
    #expect(process.isRestored)
  }

  @Test func `a terminal without a cursor is refused in one sentence`() throws {
    let environment = PtyProcess.environment.merging(["TERM": "dumb"]) { $1 }
    let process = try PtyProcess(probe, [], environment: environment)
    #expect(process.waitForExit() == 5)
    #expect(process.text.contains("TERM=dumb"))
    let piped = try ChildProcess.run(probe)
    #expect(piped.status == 5 && piped.text.contains("een terminal nodig"))
  }

  @Test func `a key costs few bytes when little changes`() throws {
    let process = try start()
    let before = process.output.count
    process.write("x")
    #expect(noted("1: x", by: process))
    process.settle(quiet: 100)
    #expect(process.output.count - before < 40)
  }

  @Test func `without colours there are no colour sequences`() throws {
    let process = try start(["NO_COLOR": "1"])
    process.write("n")
    process.settle(quiet: 100)
    #expect(!process.text.contains(#/\u{1B}\[[0-9;]*3[0-7]m/#))
  }
}
