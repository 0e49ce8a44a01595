import Canvas
import Glibc

/// Keyboard and signal pipe, waited for together.
final class TerminalInput {
  enum Event {
    case key(Key)
    case signal(Int32)
    /// Nobody can type any more: the line dropped.
    case ended
  }

  private let signals: Int32
  private var decoder: KeyDecoder
  private var hasEnded = false

  init(signals: Int32, described: [[UInt8]: Key]) {
    self.signals = signals
    decoder = KeyDecoder(described: described)
  }

  /// Everything that has arrived, as soon as there is something; nothing after the deadline.
  func wait(until deadline: ContinuousClock.Instant?) -> [Event] {
    if hasEnded { return [.ended] }
    let wait = Self.milliseconds(until: deadline)
    let ready = Self.ready([STDIN_FILENO, signals], within: wait)
    return (ready.contains(signals) ? takeSignals() : [])
      + (ready.contains(STDIN_FILENO) ? takeKeys() : [])
  }

  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = ContinuousClock.now.duration(to: deadline)
    let (seconds, attoseconds) = left.components
    if seconds < 0 || attoseconds < 0 { return 0 }
    // Rounded up: waking early would mean waiting again.
    return Int32(clamping: seconds * 1_000 + attoseconds / 1_000_000_000_000_000 + 1)
  }

  /// Which of some descriptors can be read, or have nothing left to read.
  private static func ready(_ descriptors: [Int32], within milliseconds: Int32) -> [Int32] {
    var sources = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while poll(&sources, nfds_t(sources.count), milliseconds) < 0 {
      // A signal came in between: what it wrote to the pipe is ready now.
      guard errno == EINTR else { return [] }
    }
    return sources.filter { $0.revents != 0 }.map(\.fd)
  }

  private func takeSignals() -> [Event] {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(signals, &buffer, buffer.count)
    return count > 0 ? buffer[..<count].map { .signal(Int32($0)) } : []
  }

  private func takeKeys() -> [Event] {
    var keys: [Key] = []
    repeat {
      guard readOnce(into: &keys) else { break }
    } while !Self.ready([STDIN_FILENO], within: Int32(decoder.patience ?? 0)).isEmpty
    keys += decoder.flush()
    return keys.map(Event.key) + (hasEnded ? [.ended] : [])
  }

  private func readOnce(into keys: inout [Key]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 {
      keys += decoder.feed(buffer[..<count])
      return true
    }
    if count == 0 || (errno != EINTR && errno != EAGAIN) { hasEnded = true }
    return false
  }
}
