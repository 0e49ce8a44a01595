import Foundation

/// Listens for Escape while long work runs, where somebody sits at the keyboard.
///
/// Until ``end()`` the terminal hands over every key at once and shows none; Ctrl-C stays a signal.
final class EscapeKey {
  let isListening: Bool
  private var before = termios()
  /// How long a key that begins as Escape does may take to come in whole, in milliseconds.
  private static let patience: Int32 = 25

  init() {
    // A program in the background would be stopped for touching the terminal.
    guard isatty(STDIN_FILENO) == 1, tcgetpgrp(STDIN_FILENO) == getpgrp(),
      tcgetattr(STDIN_FILENO, &before) == 0
    else {
      isListening = false
      return
    }
    var modes = before
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    isListening = tcsetattr(STDIN_FILENO, TCSANOW, &modes) == 0
  }

  /// Whether Escape alone is among the keys that came in; the others are taken and left.
  func wasPressed() -> Bool {
    guard isListening else { return false }
    var keys = read(within: 0)
    while keys.last == 0x1B {
      let rest = read(within: Self.patience)
      if rest.isEmpty { return true }
      keys += rest
    }
    return zip(keys, keys.dropFirst()).contains { key, next in
      // An arrow or a function key begins with Escape as well.
      key == 0x1B && next != UInt8(ascii: "[") && next != UInt8(ascii: "O")
    }
  }

  func end() {
    guard isListening else { return }
    tcsetattr(STDIN_FILENO, TCSANOW, &before)
  }

  private func read(within milliseconds: Int32) -> [UInt8] {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0, source.revents & Int16(POLLIN) != 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = Foundation.read(STDIN_FILENO, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }
}
