import Canvas
import Casework
import Foundation
import Glibc
import Screens
import Store
import Terminal

/// The terminal application: reads keys, lets the screens decide, runs what they ask for.
final class Session {
  /// Nothing when a form is looked at by itself.
  private var register: Register?
  private let window = Window()
  private var place: Workplace
  private var interface: Interface
  private var isOver = false
  /// How long after the last key what was typed is kept as a draft, in milliseconds.
  private static let idle = 2_000
  /// The longest that somebody types on without anything being kept.
  private static let longest = Duration.milliseconds(3_000)
  /// Since when keys have come in that may not be kept yet.
  private var typingSince: ContinuousClock.Instant?
  /// What was asked for that the picture does not wait for.
  private var later: [Effect] = []
  /// When the last key came in; the screen locks by itself some time after it.
  private var lastKey = ContinuousClock.now

  /// What was asked on the command line about how the screens look.
  private let look: ScreenOptions

  init(register: Register, place: Workplace, look: ScreenOptions, isThrowaway: Bool = false) {
    self.register = register
    self.look = look
    self.place = place
    interface = Interface(
      world: World(
        vandaag: place.vandaag, todayIsSet: place.todayIsSet, regels: register.regels,
        form: place.form, door: place.door, isTrial: register.isTrial,
        isThrowaway: isThrowaway),
      size: Size(width: 80, height: 24))
  }

  /// A form by itself, without dossier or register.
  init(previewing world: World, place: Workplace, look: ScreenOptions) {
    register = nil
    self.look = look
    self.place = place
    interface = Interface(previewing: world, size: Size(width: 80, height: 24))
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
    interface.charset = look.charset(carriesUTF8: terminal.carriesUTF8)
    handle(.start, terminal)
    if let register, register.isNew, !interface.world.isThrowaway {
      handle(.said("Nieuw, leeg register: \(SafeTextFilter.line(register.path))"), terminal)
    }
    if let sentence = terminal.unknownTypeSentence { handle(.said(sentence), terminal) }
    if let sentence = readOnlySentence {
      let both = [terminal.unknownTypeSentence, sentence].compactMap(\.self)
      handle(.said(both.joined(separator: " ")), terminal)
    }
    var isIdle = true
    while !isOver {
      terminal.paint(interface.draw())
      let events = terminal.next(timeoutMilliseconds: later.isEmpty ? timeout(isIdle) : 0)
      if !later.isEmpty, events == [.timeout] {
        attendLater(terminal)
        continue
      }
      isIdle = events == [.timeout]
      for event in events { try take(event, terminal) }
      if untilLock == 0 { handle(.untouched(ContinuousClock.now - lastKey), terminal) }
      // Who types without a pause is kept up with as well.
      if let since = typingSince, ContinuousClock.now - since >= Self.longest {
        try take(.timeout, terminal)
      }
    }
  }

  /// Said at once, and not first when somebody typed what cannot be kept.
  private var readOnlySentence: String? {
    guard let register, !register.isTrial, !register.isWritable else { return nil }
    return "Het register is alleen leesbaar. U kunt kijken, niet bewaren."
  }

  /// Does what could wait, now that the picture stands and nobody types.
  private func attendLater(_ terminal: Terminal) {
    let waiting = later
    later = []
    for effect in waiting {
      if let answer = run(effect, terminal) { handle(answer, terminal) }
    }
  }

  private func timeout(_ isIdle: Bool) -> Int? {
    isIdle && !interface.watches ? untilLock : patience
  }

  /// Until something has to be kept, in milliseconds.
  private var patience: Int {
    guard let typingSince else { return Self.idle }
    let left = Self.longest - (ContinuousClock.now - typingSince)
    return max(1, min(Self.idle, Int(left / .milliseconds(1))))
  }

  /// Until the screen has to lock, in milliseconds; nothing once it did.
  private var untilLock: Int? {
    guard register != nil, !interface.isLocked else { return nil }
    let left = Interface.lockAfter - (ContinuousClock.now - lastKey)
    return max(0, Int((left / .milliseconds(1)).rounded(.up)))
  }

  private func take(_ event: TerminalEvent, _ terminal: Terminal) throws {
    guard !isOver else { return }
    switch event {
    case .key:
      lastKey = ContinuousClock.now
      typingSince = typingSince ?? ContinuousClock.now
    case .timeout: typingSince = nil
    case .resized, .signal: break
    }
    switch event {
    case .key(let key): handle(.key(key), terminal)
    case .resized(let size): handle(.resized(size), terminal)
    case .timeout: handle(.idle, terminal)
    case .signal(let signal):
      window.isClosing = true
      handle(.leaving, terminal)
      isOver = true
      throw SignalExit(signal: signal)
    }
  }

  /// Runs an event and everything that follows from it.
  private func handle(_ event: Event, _ terminal: Terminal) {
    place.refreshToday()
    interface.world.vandaag = place.vandaag
    var events = [event] + reopened(on: event)
    while !events.isEmpty {
      let effects = interface.update(events.removeFirst())
      for effect in effects {
        if effect.canWait {
          // The newest question of its kind is the one that still matters.
          later.removeAll { $0.isSameKind(as: effect) }
          later.append(effect)
          continue
        }
        if let answer = run(effect, terminal) { events.append(answer) }
        // Somebody may have laid down another value since the register was last read.
        if let register { interface.world.regels = register.regels }
      }
    }
  }

  /// Opens the register again where it was put back from a copy, as soon as somebody presses a
  /// key, or where it may be written again; what the screens hold goes on in it.
  private func reopened(on event: Event) -> [Event] {
    guard let before = register else { return [] }
    var isReplaced = false
    if case .key = event { isReplaced = before.isReplaced }
    // What was opened for reading only stays so, whatever was mended since.
    guard isReplaced || (window.isReadOnly && before.isWritable),
      let again = try? before.reopened()
    else { return [] }
    register = again
    window.isReadOnly = false
    guard isReplaced else { return [] }
    window.seen = [:]
    return [.reopened]
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
    case .loadGuide: return ShippedGuide.event
    default:
      return register.flatMap {
        EffectRunner(register: $0, place: place, window: window).run(effect)
      }
    }
  }
}

/// The program was ended by a signal; the shell is told which.
struct SignalExit: Error {
  let signal: TerminationSignal
  /// It stopped work of which nothing is left; a session keeps what was typed.
  var isUndone = false

  static let undone = "Gestopt. Er is niets bewaard of gewijzigd."

  var code: Int32 {
    switch signal {
    case .hangup: 128 + SIGHUP
    case .interrupt: 128 + SIGINT
    case .quit: 128 + SIGQUIT
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
