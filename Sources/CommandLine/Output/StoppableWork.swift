import Terminal

/// Long work in one transaction: a bar shows how far it is, and Ctrl-C or Esc stops it without a
/// trace.
struct StoppableWork {
  /// How much is done, and how much there is.
  typealias Progress = (Int, Int) throws -> Void

  private let bar: ProgressBar
  /// Less than this is over before anybody reads a bar.
  private let least: Int
  /// Whether there is nothing to stop before the first count: most often there is no work at all.
  private let waitsForCount: Bool

  init(
    _ title: String, of unit: String = "", isShown: Bool, atLeast least: Int = 1,
    waitsForCount: Bool = false
  ) {
    bar = ProgressBar(title, of: unit, isShown: isShown)
    self.least = least
    self.waitsForCount = waitsForCount
  }

  /// Runs the work, which is to call what it is given with how much is done, and how much there is.
  ///
  /// A signal that comes when the work is done stops nothing any more.
  ///
  /// - Throws: `SignalExit` when it was stopped; whatever the work throws undoes it.
  func run<Result>(_ work: (@escaping Progress) throws -> Result) throws -> Result {
    let request = StopRequest()
    if !waitsForCount { request.listen() }
    defer {
      bar.end()
      request.end()
    }
    var stopped: SignalExit?
    do {
      return try work { done, total in
        request.listen()
        if let signal = request.signal {
          let exit = SignalExit(signal: signal, isUndone: true)
          stopped = exit
          throw exit
        }
        if total >= least { bar.show(done, of: total, hint: request.hint) }
      }
    } catch {
      throw stopped ?? error
    }
  }
}

/// What can ask long work to stop: a signal, or Escape on the keyboard.
private final class StopRequest {
  private var interruption: Interruption?
  private var escape: EscapeKey?

  func listen() {
    guard interruption == nil else { return }
    interruption = Interruption()
    escape = EscapeKey()
  }

  var signal: TerminationSignal? {
    interruption?.signal ?? (escape?.wasPressed() == true ? .interrupt : nil)
  }

  var hint: String { escape?.isListening == true ? "  (Esc stopt)" : "" }

  /// The modes of the terminal first: a stop that was held comes with the signals.
  func end() {
    escape?.end()
    interruption?.end()
  }
}
