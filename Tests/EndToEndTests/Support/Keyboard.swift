import Canvas
import TestSupport

/// Somebody at a terminal who presses only what the last line of the screen offers.
final class Keyboard {
  let tmux: Tmux

  /// `through` is a program that starts ours, with its arguments; `changes` differ from the desk's.
  init(
    _ desk: Desk, size: Size = Size(width: 80, height: 24), through: [String] = [],
    changes: [String: String] = [:]
  ) throws {
    let command = through + [Desk.program]
    tmux = try Tmux(
      command[0], Array(command.dropFirst()),
      environment: desk.environment.merging(changes) { $1 }, size: size)
    try tmux.wait(for: "Doorstroom")
  }

  /// A key that the footer does not offer.
  struct NotOffered: Error, CustomStringConvertible {
    let description: String
  }

  /// Presses a key of the footer, named with its label as it stands there: `^S bewaren`.
  ///
  /// The key alone does where no other screen on the way has the same.
  func press(_ item: String) throws {
    try offered(item)
    try tmux.press(Self.name(of: item.prefix { $0 != " " }))
  }

  /// Presses one of the keys that an item of the footer stands for: an arrow for `↑↓ stap`.
  func press(_ key: String, of item: String) throws {
    try offered(item)
    try tmux.press(key)
  }

  /// Types in the field that has the cursor, and waits until it is there.
  func type(_ text: String) throws {
    try tmux.type(text)
    try wait(for: String((text.split(separator: "\n").last ?? "").suffix(12)))
  }

  /// Types in one field after the other, with Tab between them; an empty text leaves one as it is.
  func fill(_ texts: String...) throws {
    for (index, text) in texts.enumerated() {
      if index > 0 { try press("Tab volgende veld") }
      if !text.isEmpty { try type(text) }
    }
  }

  /// Waits until all of these are on the screen at once: a screen arrives in pieces.
  @discardableResult
  func wait(for texts: String...) throws -> String {
    try tmux.wait("\(texts)") { screen in texts.allSatisfy { screen.contains($0) } }
  }

  /// Chooses the step with a name on the rail of a dossier.
  func choose(step: Int, _ name: String) throws {
    for _ in 1..<6 { try press("Up", of: "↑↓") }
    for _ in 1..<step { try press("Down", of: "↑↓") }
    try tmux.wait("step \(name)") { screen in
      screen.split(separator: "\n").dropLast().last?.contains(name + ":") == true
    }
  }

  func leave() throws {
    try press("q stoppen")
    try tmux.waitForExit()
  }

  private func offered(_ item: String) throws {
    var footer: [String] = []
    do {
      try tmux.wait("key '\(item)' in the footer") { screen in
        footer = Self.footer(of: screen)
        // "1-" is any list of options, however long.
        let wanted = item.hasSuffix("-") ? item : item + " "
        return footer.contains { $0 == item || $0.hasPrefix(wanted) }
      }
    } catch let timeout as Tmux.Timeout {
      throw NotOffered(description: "'\(item)' is not in \(footer): \(timeout)")
    }
  }

  static func footer(of screen: String) -> [String] {
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
    return (rows.last ?? "").split(separator: "  ").map { String($0.trimmingPrefix(" ")) }
  }

  /// The name that tmux has for a key as the footer shows it.
  private static func name(of key: Substring) -> String {
    switch key {
    case "Esc": "Escape"
    case "Shift-Tab": "BTab"
    case let control where control.hasPrefix("^"): "C-" + control.dropFirst().lowercased()
    default: String(key)
    }
  }
}

extension Keyboard {
  /// Types the word that a final step asks for, and confirms.
  func confirm() throws {
    let screen = try wait(for: "om te bevestigen:")
    let asked = screen.split(separator: "Typ ").last?.split(separator: " om te bevestigen").first
    try tmux.type(String(asked ?? ""))
    try press("Enter bevestigen")
  }
}
