import Foundation
import ProcessShim

/// A program on a terminal of 80 by 24, with the time of every byte.
final class MeasuredProcess {
  struct Answer {
    var bytes: Int
    /// From the key, or the start, to the first and to the last byte; nil when nothing came.
    var first: Double?
    var last: Double?
  }

  private let terminal: Int32
  private var side: Int32 = -1
  private let process: pid_t
  /// What its start painted.
  private(set) var start = Answer(bytes: 0)

  struct Failure: Error { let message: String }

  /// Starts it and waits until it has painted, and was silent for `quiet` milliseconds.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], quiet: Int32
  ) throws {
    var id: pid_t = 0
    var other: Int32 = -1
    var modes = [UInt8](repeating: 0, count: 128)
    let began = ContinuousClock.now
    terminal = Self.withCStrings([program] + arguments) { argv in
      Self.withCStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
        shim_forkpty(argv, envp, 80, 24, &id, &other, &modes, modes.count)
      }
    }
    guard terminal >= 0 else { throw Failure(message: "no terminal for \(program)") }
    process = id
    side = other
    start = collect(since: began, first: 15_000, quiet: quiet)
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    close(terminal)
    close(side)
  }

  /// Writes keys at once and takes what they paint.
  func press(_ keys: String, first: Int32 = 60, quiet: Int32 = 25) -> Answer {
    let began = ContinuousClock.now
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { break }
      bytes = bytes.dropFirst(max(0, count))
    }
    return collect(since: began, first: first, quiet: quiet)
  }

  /// How many bytes come by themselves in a time.
  func idle(milliseconds: Int32) -> Int {
    let end = ContinuousClock.now.advanced(by: .milliseconds(Int(milliseconds)))
    var bytes = 0
    while ContinuousClock.now < end { bytes += drain(10) }
    return bytes
  }

  /// The memory that is its own, shared pages counted in part, with its children; KiB.
  var pss: Int {
    var ids = [process]
    if let text = try? String(
      contentsOfFile: "/proc/\(process)/task/\(process)/children",
      encoding: .utf8)
    {
      ids += text.split(separator: " ").compactMap { pid_t($0) }
    }
    return ids.reduce(0) { sum, id in
      let text = (try? String(contentsOfFile: "/proc/\(id)/smaps_rollup", encoding: .utf8)) ?? ""
      let line = text.split(separator: "\n").first { $0.hasPrefix("Pss:") } ?? ""
      return sum + (line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0)
    }
  }

  private func collect(
    since began: ContinuousClock.Instant, first: Int32, quiet: Int32
  ) -> Answer {
    var answer = Answer(bytes: 0)
    while true {
      let count = drain(answer.first == nil ? first : quiet)
      guard count > 0 else { return answer }
      let now = (ContinuousClock.now - began) / .microseconds(1) / 1_000
      answer.bytes += count
      answer.first = answer.first ?? now
      answer.last = now
    }
  }

  private func drain(_ milliseconds: Int32) -> Int {
    var source = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return 0 }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    return max(0, read(terminal, &buffer, buffer.count))
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}
