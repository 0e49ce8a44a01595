import Canvas

/// What becomes of the text that is typed in a layer.
extension Layer {
  /// Left as soon as the register has what was typed.
  var leavesOnceKept: Bool {
    switch self {
    case .form(let screen): screen.leavesOnceKept
    case .questionnaire(let screen): screen.leavesOnceKept
    default: false
    }
  }

  /// Does not leave after all: what was typed is nowhere else.
  mutating func stay() {
    switch self {
    case .form(var screen):
      screen.leavesOnceKept = false
      self = .form(screen)
    case .questionnaire(var screen):
      screen.leavesOnceKept = false
      self = .questionnaire(screen)
    default: break
    }
  }

  /// How many characters of a paste the text in view has no room for.
  func overflow(of key: Key) -> Int {
    guard case .paste(let text) = key else { return 0 }
    switch self {
    case .form(let screen):
      switch screen.fields[screen.focus].input {
      case .line(let field): return field.overflow(of: text)
      case .area(let area, _): return area.overflow(of: text)
      case .choice, .toggle, .pick: return 0
      }
    case .questionnaire(let screen):
      switch screen.editor {
      case .line(let field) where !screen.isReadOnly: return field.overflow(of: text)
      case .area(let area) where !screen.isReadOnly: return area.overflow(of: text)
      case .line, .area, .options, .pick: return 0
      }
    default: return 0
    }
  }
}

extension Message {
  static let elsewhere = problem(
    "In een ander venster typte u iets anders. ^X neemt dat over, ^Y houdt dit.")

  static func overflow(_ count: Int) -> Message {
    problem(
      count == 1
        ? "Er is geen plaats meer: het laatste teken is niet geplakt."
        : "Er is geen plaats meer: de laatste \(count) tekens zijn niet geplakt.")
  }
}
