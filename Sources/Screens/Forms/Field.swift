import Canvas

/// One field of a form: its name, what is typed in it, and what is wrong with it.
struct FormField: Equatable, Sendable {
  enum Input: Equatable, Sendable {
    case line(TextField)
    case area(TextArea, rows: Int)
    case choice(Choice)
    case toggle(Bool)
    case pick(Pick)
  }

  let id: String
  let label: String
  var input: Input
  let hint: String?
  /// What is wrong, shown beside the field; empty where another field says it.
  var finding: String?
  /// The step cannot be taken without it.
  var isRequired = false
  /// How the line is read; nil for free text.
  var entry: Entry?
  /// What stands here was filled in beforehand or left before: the first letter takes its place.
  private(set) var isFresh = false

  private init(_ id: String, _ label: String, _ input: Input, hint: String?) {
    self.id = id
    self.label = label
    self.input = input
    self.hint = hint
  }

  static func line(_ id: String, _ label: String, _ text: String = "", hint: String? = nil)
    -> FormField
  {
    FormField(id, label, .line(TextField(text, maximumLength: 200)), hint: hint)
  }

  static func area(
    _ id: String, _ label: String, rows: Int, _ text: String = "", hint: String? = nil
  ) -> FormField {
    FormField(id, label, .area(TextArea(text), rows: rows), hint: hint)
  }

  static func choice(
    _ id: String, _ label: String, _ options: [Choice.Option], _ code: String? = nil
  ) -> FormField {
    let selected = options.firstIndex { $0.code == code }
    return FormField(id, label, .choice(Choice(options: options, selected: selected)), hint: nil)
  }

  static func toggle(_ id: String, _ label: String, _ isOn: Bool = false) -> FormField {
    FormField(id, label, .toggle(isOn), hint: nil)
  }

  static func pick(_ id: String, _ label: String, _ options: [Choice.Option]) -> FormField {
    FormField(id, label, .pick(Pick(options: options)), hint: nil)
  }

  /// How many rows it takes, with what is wrong with it below.
  func height(width: Int) -> Int { inputHeight + findingRows(width: width).count }

  /// What is wrong, in rows of a width.
  func findingRows(width: Int) -> [String] {
    guard let finding, !finding.isEmpty else { return [] }
    return TextWidth.wrap(finding, to: max(1, width)).map(\.text)
  }

  /// The same where long options are wrapped instead of cut.
  func inputHeight(width: Int) -> Int {
    guard case .choice(let choice) = input else { return inputHeight }
    return choice.options.reduce(0) { $0 + $1.rows(width: width).count }
  }

  /// Says how it is filled in, or what was typed means.
  var hasNote: Bool {
    if case .line = input { entry != nil || hint != nil } else { false }
  }

  var inputHeight: Int {
    switch input {
    case .line, .toggle: 1
    case .area(_, let rows): rows
    case .choice(let choice): choice.options.count
    case .pick(let pick): pick.height
    }
  }

  /// What is in it, as text: a code for a choice, `ja` or nothing for a tick.
  var value: String {
    get {
      switch input {
      case .line(let field): field.text
      case .area(let area, _): area.text
      case .choice(let choice): choice.code ?? ""
      case .toggle(let isOn): isOn ? "ja" : ""
      case .pick(let pick): pick.code ?? ""
      }
    }
    set {
      switch input {
      case .line:
        isFresh = isFresh && newValue == value
        input = .line(TextField(newValue, maximumLength: 200))
      case .area(let area, let rows):
        input = .area(TextArea(newValue, size: area.size), rows: rows)
      case .choice(var choice):
        choice.selected = choice.options.firstIndex { $0.code == newValue }
        input = .choice(choice)
      case .toggle: input = .toggle(newValue == "ja")
      case .pick(var pick):
        pick.choose(newValue)
        input = .pick(pick)
      }
    }
  }

  /// What was looked for in a list and not found.
  var notFound: String? { if case .pick(let pick) = input { pick.notFound } else { nil } }

  /// Clears a search that found nothing; false where there is none.
  mutating func clearFruitlessSearch() -> Bool {
    guard case .pick(var pick) = input, pick.notFound != nil else { return false }
    pick.clearSearch()
    input = .pick(pick)
    return true
  }

  /// Edits; returns false for a key that the field has no use for.
  mutating func handle(_ key: Key) -> Bool {
    switch input {
    case .line(var field):
      defer { input = .line(field) }
      let isReplaced = replaceWhenFresh(&field, key)
      return field.handle(key) || isReplaced
    case .area(var area, let rows):
      defer { input = .area(area, rows: rows) }
      return area.handle(key)
    case .choice(var choice):
      defer { input = .choice(choice) }
      return choice.handle(key)
    case .toggle(let isOn):
      switch key {
      case .character(" "), .character("x"): input = .toggle(!isOn)
      case .character("j"): input = .toggle(true)
      case .character("n"): input = .toggle(false)
      default: return false
      }
      return true
    case .pick(var pick):
      defer { input = .pick(pick) }
      return pick.handle(key)
    }
  }
}

extension FormField {
  /// The same field, read as a day, hours or a time of day.
  func read(as entry: Entry?) -> FormField {
    guard case .line = input, entry != nil else { return self }
    var field = self
    field.entry = entry
    field.enter()
    return field
  }

  /// The cursor comes in: a day that stands there is replaced at once by what is typed.
  mutating func enter() {
    switch entry {
    case .day, .birthday, .masked: isFresh = entry?.meaning(value) != nil
    case .hours, .clock, .amount, nil: break
    }
  }

  /// The cursor goes away: what was typed is kept as what it means.
  mutating func leave() {
    guard let settled = entry?.settled(value), settled != value else { return }
    value = settled
  }

  /// Whether the key emptied the line before it was typed in it.
  private mutating func replaceWhenFresh(_ field: inout TextField, _ key: Key) -> Bool {
    guard isFresh else { return false }
    switch key {
    case .character, .paste, .backspace, .delete:
      isFresh = false
      field = TextField("", maximumLength: 200)
      return true
    case .left, .right, .home, .end, .control: isFresh = false
    default: break
    }
    return false
  }
}

extension FormField {
  /// How many characters stand before the cursor; 0 where nothing is typed.
  var insertion: Int {
    switch input {
    case .line(let field): field.insertion
    case .area(let area, _): area.insertion
    case .choice, .toggle, .pick: 0
    }
  }

  mutating func move(to insertion: Int) {
    switch input {
    case .line(var field):
      field.move(to: insertion)
      input = .line(field)
    case .area(var area, let rows):
      area.move(to: insertion)
      input = .area(area, rows: rows)
    case .choice, .toggle, .pick: break
    }
  }
}
