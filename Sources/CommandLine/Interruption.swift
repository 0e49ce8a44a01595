import Dispatch
import Foundation
import Synchronization
import Terminal

/// Remembers a signal that asks the program to end, so that long work can stop and clean up.
///
/// Ctrl-Z waits until then: whoever stops halfway keeps everybody else from the register.
///
/// Only until ``end()``: the terminal has its own way with signals.
struct Interruption {
  private static let numbers = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP]
  private let received = ReceivedSignal()
  private let sources: [any DispatchSourceSignal]
  private let before: [(@convention(c) (Int32) -> Void)?]

  init() {
    let received = received
    before = Interruption.numbers.map { Foundation.signal($0, SIG_IGN) }
    sources = Interruption.numbers.map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { received.take(number) }
      source.resume()
      return source
    }
  }

  /// The signal that came, if any.
  var signal: TerminationSignal? {
    switch received.number.load(ordering: .acquiring) {
    case SIGHUP: .hangup
    case SIGINT: .interrupt
    case SIGQUIT: .quit
    case SIGTERM: .terminate
    default: nil
    }
  }

  /// Gives the signals back the effect that they had.
  func end() {
    for source in sources { source.cancel() }
    for (number, handler) in zip(Interruption.numbers, before) {
      Foundation.signal(number, handler)
    }
    if signal == nil, received.isHeld { raise(SIGTSTP) }
  }
}

/// Written by the queue of the signals, read by the work.
private final class ReceivedSignal: Sendable {
  let number = Atomic<Int32>(0)
  private let held = Atomic<Bool>(false)

  /// Somebody asked to stop for a while, which has to wait.
  var isHeld: Bool { held.load(ordering: .acquiring) }

  func take(_ signal: Int32) {
    guard signal == SIGTSTP else { return number.store(signal, ordering: .releasing) }
    if !held.exchange(true, ordering: .acquiringAndReleasing) {
      StandardError.sayOverBar(
        "Even geduld: eerst wordt dit afgewerkt, daarna gaat het programma opzij.")
    }
  }
}
