import Foundation
import ProcessShim

/// A program on a terminal of its own, at the level of bytes, modes and signals.
///
/// For what a screen shows, see ``Tmux``.
package final class PtyProcess {
  /// Everything the program has written so far.
  package private(set) var output: [UInt8] = []
  /// The modes of the terminal before the program was started.
  package let firstModes: [UInt8]
  private var terminal: Int32
  private var otherSide: Int32 = -1
  private var process: pid_t = 0
  private var status: Int32?

  package static let environment = [
    "HOME": "/tmp", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
    "TERM": "xterm-256color",
  ]

  package init(
    _ program: String, _ arguments: [String] = [],
    environment: [String: String] = PtyProcess.environment, columns: UInt16 = 80,
    rows: UInt16 = 24
  ) throws {
    var process: pid_t = 0
    var side: Int32 = -1
    var modes = [UInt8](repeating: 0, count: 128)
    terminal = ChildProcess.withCStrings([program] + arguments) { argv in
      ChildProcess.withCStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
        shim_forkpty(argv, envp, columns, rows, &process, &side, &modes, modes.count)
      }
    }
    firstModes = modes
    guard terminal >= 0 else { throw ChildProcess.Failure(message: "no terminal: \(errno)") }
    self.process = process
    otherSide = side
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      _ = ChildProcess.wait(for: process)
    }
    if terminal >= 0 { close(terminal) }
    close(otherSide)
  }

  package var text: String { String(decoding: output, as: UTF8.self) }

  /// Whether the terminal reads by line, echoes and knows Ctrl-C again.
  package var isRestored: Bool { shim_is_canonical(otherSide) == 1 }

  /// Every mode of the terminal as it is now, as bytes to compare.
  package var modes: [UInt8] {
    var modes = [UInt8](repeating: 0, count: 128)
    shim_modes(otherSide, &modes, modes.count)
    return modes
  }

  /// Whether the program sleeps, as it does between two keys; also when it is gone.
  package var isWaiting: Bool {
    guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let end = stat.lastIndex(of: ")")
    else { return true }
    return !"RD".contains(stat[end...].dropFirst(2).prefix(1))
  }

  package func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(terminal, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(0, count))
      drain(milliseconds: 0)
    }
  }

  package func resize(columns: UInt16, rows: UInt16) { _ = shim_resize(terminal, columns, rows) }

  package func signal(_ number: Int32) { kill(process, number) }

  /// Drops the line.
  package func hangUp() {
    close(terminal)
    terminal = -1
  }

  /// Reads until a condition holds; returns whether it did in time.
  package func wait(seconds: Double = 30, until condition: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
    while !condition() {
      if ContinuousClock.now >= deadline { return false }
      drain(milliseconds: 5)
    }
    return true
  }

  /// Reads until the program has been silent for a while.
  package func waitUntilQuiet(milliseconds: Int32 = 100) {
    while drain(milliseconds: milliseconds) {}
  }

  /// Reads until the program has been silent for a while and sleeps.
  ///
  /// Silence alone says little on a busy machine: the program may not have had its turn yet.
  package func settle(quiet milliseconds: Int32) {
    _ = wait {
      waitUntilQuiet(milliseconds: milliseconds)
      return isWaiting
    }
  }

  /// The exit status, or 128 and the number of the signal; nil if the program goes on.
  package func waitForExit(seconds: Double = 30) -> Int32? {
    _ = wait(seconds: seconds) {
      var raw: Int32 = 0
      if status == nil, waitpid(process, &raw, WNOHANG) == process {
        status = ChildProcess.exitStatus(raw)
      }
      return status != nil
    }
    drain(milliseconds: 0)
    return status
  }

  @discardableResult
  private func drain(milliseconds: Int32) -> Bool {
    var source = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(terminal, &buffer, buffer.count)
    if count > 0 { output += buffer[..<count] }
    return count > 0
  }
}
