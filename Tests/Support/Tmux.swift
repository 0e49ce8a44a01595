import Canvas
import Foundation

/// A program in a terminal that can be looked at: tmux, on a server of its own.
package final class Tmux {
  package struct Timeout: Error, CustomStringConvertible {
    package let description: String
  }

  private let socket = "test-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"

  private static let environment = [
    "HOME": "/tmp", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
    "SHELL": "/bin/sh",
  ]

  /// Starts a program with exactly this environment besides locale, PATH and TERM.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    size: Size = Size(width: 80, height: 24)
  ) throws {
    let variables = environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { given, _ in given }
      .map { "\($0.key)=\($0.value)" }.sorted()
    try run(
      ["start-server", ";", "set-option", "-g", "default-terminal", "tmux-256color", ";"]
        + ["set-option", "-g", "status", "off", ";"]
        + ["set-option", "-g", "remain-on-exit", "on", ";"]
        + ["set-option", "-g", "history-limit", "0", ";"]
        + ["new-session", "-d", "-x", "\(size.width)", "-y", "\(size.height)", "--"]
        + ["/usr/bin/env"] + variables + [program] + arguments)
  }

  deinit { _ = try? run(["kill-server"]) }

  /// Presses keys by the names tmux gives them, such as `Down`, `C-s`, `Escape`, `x`.
  package func press(_ keys: String...) throws { try run(["send-keys"] + keys) }

  /// Types text as it is.
  package func type(_ text: String) throws { try run(["send-keys", "-l", "--", text]) }

  /// Pastes text as a terminal does, bracketed if the program asked for that.
  package func paste(_ text: String) throws {
    try run(["set-buffer", "--", text, ";", "paste-buffer", "-p"])
  }

  package func resize(to size: Size) throws {
    try run(["resize-window", "-x", "\(size.width)", "-y", "\(size.height)"])
  }

  /// The rows as shown, without the blanks at their ends and the empty rows after the last.
  package func screen() throws -> String { try trimmed(run(["capture-pane", "-p"])) }

  /// The rows with the sequences that give them their colours and weights.
  package func styledScreen() throws -> String {
    try trimmed(run(["capture-pane", "-p", "-e", "-N"]))
  }

  /// Where the cursor stands; nil if it is hidden.
  package func cursor() throws -> Point? {
    let format = "#{cursor_flag} #{cursor_x} #{cursor_y}"
    let numbers = try run(["display-message", "-p", format]).split(whereSeparator: \.isWhitespace)
      .compactMap { Int($0) }
    guard numbers.count == 3, numbers[0] == 1 else { return nil }
    return Point(x: numbers[1], y: numbers[2])
  }

  /// The program's process.
  package func process() throws -> pid_t {
    let text = try run(["display-message", "-p", "#{pane_pid}"])
    guard let process = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw ChildProcess.Failure(message: "no process in '\(text)'")
    }
    return process
  }

  /// The exit status once the program has ended.
  package func exitStatus() throws -> Int32? {
    let format = "#{pid} #{pane_dead} #{pane_dead_status}"
    let numbers = try run(["display-message", "-p", format]).split(whereSeparator: \.isWhitespace)
      .compactMap { Int32($0) }
    guard numbers.count >= 2, numbers[1] == 1 else { return nil }
    // tmux 3.3 sometimes misses that its child ended, and leaves it unburied: told again, it looks.
    if numbers.count == 2 { kill(numbers[0], SIGCHLD) }
    return numbers.dropFirst(2).first
  }

  /// Waits until a text is on the screen; the screen comes back, or is told in the error.
  @discardableResult
  package func wait(for text: String, seconds: Double = 30) throws -> String {
    try wait(seconds: seconds, "'\(text)'") { $0.contains(text) }
  }

  @discardableResult
  package func waitForExit(seconds: Double = 30) throws -> Int32 {
    try wait(seconds: seconds, "the end") { _ in try exitStatus() != nil }
    return try exitStatus() ?? -1
  }

  /// Waits until the screen meets a condition, `what` being its name in the error.
  @discardableResult
  package func wait(
    seconds: Double = 30, _ what: String, until condition: (String) throws -> Bool
  ) throws -> String {
    let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
    while true {
      let screen = try screen()
      if try condition(screen) { return screen }
      if ContinuousClock.now >= deadline {
        throw Timeout(description: "no \(what) in \(seconds) s, but:\n\(screen)")
      }
      usleep(10_000)
    }
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let outcome = try ChildProcess.run(
      "tmux", ["-u", "-L", socket, "-f", "/dev/null"] + arguments, environment: Self.environment)
    guard outcome.status == 0 else {
      throw ChildProcess.Failure(message: "tmux \(arguments.first ?? ""): \(outcome.text)")
    }
    return outcome.text
  }

  private func trimmed(_ text: String) -> String {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.replacing(/[ ]+$/, with: "") }
    let empty = rows.reversed().prefix(while: \.isEmpty).count
    return rows.dropLast(empty).joined(separator: "\n")
  }
}
