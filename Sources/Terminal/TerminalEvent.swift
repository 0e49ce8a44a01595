import Canvas

/// What a terminal has to tell.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  case resized(Size)
  /// The session ends: save what is being written, then close.
  case signal(TerminationSignal)
  /// Nothing happened in the time asked for.
  case timeout
}

package enum TerminationSignal: Hashable, Sendable {
  case terminate
  /// The line dropped: nobody sees the screen any more.
  case hangup
  case interrupt
  case quit
}

/// Why no screen can be shown.
package enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// A terminal that cannot move its cursor.
  case dumb
  /// Neither this type of terminal nor xterm is known.
  case cannotOpen(String)

  private static let instead =
    "Zonder schermen werken de opdrachten, zoals: doorstroom werklijst. "
    + "Alle opdrachten: doorstroom --help."

  /// What the reader is told.
  package var message: String {
    switch self {
    case .notATerminal:
      "De schermen hebben een terminal nodig; invoer of uitvoer is er geen. " + Self.instead
    case .dumb:
      "Deze terminal kan de cursor niet verplaatsen (TERM=dumb). " + Self.instead
    case .cannotOpen(let name):
      "Het terminaltype '\(name)' is onbekend; probeer TERM=xterm."
    }
  }
}
