import Foundation

/// Long work in one transaction: a bar shows how far it is, and Ctrl-C stops it without a trace.
struct StoppableWork {
  /// How much is done, and how much there is.
  typealias Progress = (Int, Int) throws -> Void

  private let bar: ProgressBar
  /// Less than this is over before anybody reads a bar.
  private let least: Int

  init(_ title: String, isShown: Bool, atLeast least: Int = 1) {
    bar = ProgressBar(title, isShown: isShown)
    self.least = least
  }

  /// Runs the work, which is to call what it is given with how much is done, and how much there is.
  ///
  /// A signal that comes when the work is done stops nothing any more.
  ///
  /// - Throws: `SignalExit` when it was stopped; whatever the work throws undoes it.
  func run<Result>(_ work: (@escaping Progress) throws -> Result) throws -> Result {
    let interruption = Interruption()
    defer {
      interruption.end()
      bar.end()
    }
    var stopped: SignalExit?
    do {
      return try work { done, total in
        if let signal = interruption.signal {
          let exit = SignalExit(signal: signal)
          stopped = exit
          throw exit
        }
        if total >= least { bar.show(done, of: total) }
      }
    } catch {
      throw stopped ?? error
    }
  }
}
