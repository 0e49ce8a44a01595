/// What a user pressed, whatever bytes the terminal made of it.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// A letter, always lowercase, or one of `@ [ \ ] ^ _` with Ctrl.
  case control(Character)
  case alt(Character)
  case enter, escape, tab, backTab
  case up, down, left, right
  case home, end, pageUp, pageDown
  case insert, delete, backspace
  case function(Int)
  /// Text that came in through the clipboard, as it came: clean it before use.
  case paste(String)
  /// Something without a meaning here; to be ignored.
  case unknown

  /// What the key is called on screen and in the manual, in the reader's language.
  package var name: String {
    switch self {
    case .character(" "): "Spatie"
    case .character(let character): String(character)
    case .control(let character): "^" + character.uppercased()
    case .alt(let character): "Alt-" + String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .insert: "Ins"
    case .delete: "Del"
    case .backspace: "Backspace"
    case .function(let number): "F\(number)"
    case .paste: "plakken"
    case .unknown: "?"
    }
  }
}
