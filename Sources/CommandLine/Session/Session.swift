import Canvas
import Casework
import Foundation
import Glibc
import Screens
import Store
import Terminal

/// The terminal application: reads keys, lets the screens decide, runs what they ask for.
final class Session {
  private let register: Register
  private var place: Workplace
  private var interface: Interface
  private var isOver = false
  /// How long after the last key what was typed is kept as a draft, in milliseconds.
  private static let idle = 2_000

  init(register: Register, place: Workplace) {
    self.register = register
    self.place = place
    interface = Interface(
      world: World(
        vandaag: place.vandaag, todayIsSet: place.todayIsSet, regels: register.regels,
        form: place.form, door: place.door, isTrial: register.isTrial),
      size: Size(width: 80, height: 24))
  }

  /// Runs until the user leaves or the line drops.
  ///
  /// - Throws: ``Failure/terminal(_:)`` when there is no terminal to run on; `ExitCode` 128 + the
  ///   signal when a signal ended it.
  func run() throws {
    let terminal: Terminal
    do throws(TerminalError) {
      let environment = ProcessInfo.processInfo.environment
      terminal = try Terminal(colors: environment["NO_COLOR", default: ""].isEmpty)
    } catch {
      throw Failure.terminal(error.message)
    }
    let errors = SilencedErrors()
    defer {
      terminal.close()
      errors.restore()
    }
    handle(.resized(terminal.size), terminal)
    handle(.start, terminal)
    var isIdle = true
    while !isOver {
      terminal.paint(interface.draw())
      let events = terminal.next(timeoutMilliseconds: isIdle ? nil : Self.idle)
      isIdle = events == [.timeout]
      for event in events { try take(event, terminal) }
    }
  }

  private func take(_ event: TerminalEvent, _ terminal: Terminal) throws {
    guard !isOver else { return }
    switch event {
    case .key(let key): handle(.key(key), terminal)
    case .resized(let size): handle(.resized(size), terminal)
    case .timeout: handle(.idle, terminal)
    case .signal(let signal):
      handle(.leaving, terminal)
      isOver = true
      throw SignalExit(signal: signal)
    }
  }

  /// Runs an event and everything that follows from it.
  private func handle(_ event: Event, _ terminal: Terminal) {
    place.refreshToday()
    interface.world.vandaag = place.vandaag
    var events = [event]
    while !events.isEmpty {
      let effects = interface.update(events.removeFirst())
      for effect in effects {
        if let answer = run(effect, terminal) { events.append(answer) }
        // Somebody may have laid down another value since the register was last read.
        interface.world.regels = register.regels
      }
    }
  }

  private func run(_ effect: Effect, _ terminal: Terminal) -> Event? {
    switch effect {
    case .quit:
      isOver = true
      return nil
    case .repaint:
      terminal.repaint()
      return nil
    case .suspend: return terminal.suspend().map(Event.resized)
    default: return EffectRunner(register: register, place: place).run(effect)
    }
  }
}

/// The program was ended by a signal; the shell is told which.
struct SignalExit: Error {
  let signal: TerminationSignal

  var code: Int32 {
    switch signal {
    case .hangup: 128 + SIGHUP
    case .interrupt: 128 + SIGINT
    case .terminate: 128 + SIGTERM
    }
  }
}

/// Standard error goes nowhere while the screen is open: a stray line would break the picture.
final class SilencedErrors {
  private let saved: Int32

  init() {
    saved = dup(STDERR_FILENO)
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard nowhere >= 0 else { return }
    dup2(nowhere, STDERR_FILENO)
    close(nowhere)
  }

  func restore() {
    guard saved >= 0 else { return }
    dup2(saved, STDERR_FILENO)
    close(saved)
  }
}
