import Synchronization

/// What was looked up in the rulebook while something was worked out.
///
/// An explanation names exactly the parameters that its derivation asked for, on the days for which
/// it asked, because it runs that derivation and listens; nothing has to be kept in step by hand.
final class Opzoekingen: Sendable {
  private let found = Mutex<[Toepassing]>([])

  func note(_ toepassing: Toepassing) {
    found.withLock { if !$0.contains(toepassing) { $0.append(toepassing) } }
  }

  var all: [Toepassing] { found.withLock { $0 } }
}

extension Regelboek {
  /// Works something out and tells which parameters that took, in the order of asking.
  func tracing<Result>(_ derive: (Regelboek) -> Result) -> (Result, [Toepassing]) {
    let opzoekingen = Opzoekingen()
    var listening = self
    listening.opzoekingen = opzoekingen
    let result = derive(listening)
    return (result, opzoekingen.all)
  }
}
