import Canvas
import Casework

/// One of a few, all in view.
struct Choice: Equatable, Sendable {
  struct Option: Equatable, Sendable {
    let code: String
    let label: String

    /// Its words behind the sign and the number before it.
    func rows(width: Int) -> [String] {
      TextWidth.wrap(label, to: max(1, width - Choice.indent)).map(\.text)
    }
  }

  /// What stands before the words: `1 ( ) `.
  static let indent = 6

  let options: [Option]
  var selected: Int?

  var code: String? { selected.map { options[$0].code } }

  /// The number and the sign before an option.
  static func sign(_ index: Int, isChosen: Bool) -> String {
    let number = index < 9 ? "\(index + 1)" : " "
    return "\(number) \(isChosen ? "(•)" : "( )")"
  }

  /// Arrows move, numbers choose; at the ends the key goes on to the neighbouring field.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up, .left:
      guard let current = selected, current > 0 else { return false }
      selected = current - 1
    case .down, .right:
      let next = selected.map { $0 + 1 } ?? 0
      guard options.indices.contains(next) else { return false }
      selected = next
    case .character(" "): selected = selected.map { ($0 + 1) % options.count } ?? 0
    case .character(let letter):
      guard let number = letter.wholeNumberValue, options.indices.contains(number - 1) else {
        return false
      }
      selected = number - 1
    default: return false
    }
    return true
  }
}

extension Pick {
  /// The matches that an area shows, the chosen one among them.
  func visible(in area: Rect) -> Range<Int> {
    let all = window.visible
    guard area.height < all.count else { return all }
    let first = min(max(all.lowerBound, window.selection - area.height + 1), window.selection)
    return first..<min(all.upperBound, first + area.height)
  }
}

/// One of many: typing narrows the list, arrows choose.
struct Pick: Equatable, Sendable {
  static let rows = 10
  /// Fewer are seen at a glance.
  static let searchedFrom = 8

  let options: [Choice.Option]
  private(set) var filter = TextField()
  private(set) var window: ListWindow
  /// Somebody typed or moved: nothing is chosen before, so that nothing is chosen by accident.
  private(set) var isChosen = false
  /// What was chosen before something was typed: it stands there again once the search is cleared.
  private var before: String?
  private var cursor = SearchCursor.field

  init(options: [Choice.Option]) {
    self.options = options
    window = ListWindow(count: options.count, height: max(1, min(options.count, Self.rows)))
  }

  var hasSearch: Bool { options.count >= Self.searchedFrom }
  /// Where the cursor stands: in the line to search with, else on the chosen row.
  var isInSearch: Bool { hasSearch && (!isChosen || cursor.isInField(of: matches.count)) }
  /// As many rows as there are options, and one to type in.
  var height: Int { max(1, min(options.count, Self.rows)) + (hasSearch ? 1 : 0) }

  /// The options that hold every typed word.
  var matches: [Choice.Option] {
    let words = filter.text.lowercased().split(separator: " ")
    return options.filter { option in
      let text = option.label.lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// What was typed to find an option, where none has it.
  var notFound: String? {
    let words = filter.text.trimmed
    return words.isEmpty || !matches.isEmpty ? nil : words
  }

  var code: String? {
    guard isChosen else { return nil }
    let found = matches
    return window.selected.flatMap { found.indices.contains($0) ? found[$0].code : nil }
  }

  mutating func choose(_ code: String) {
    filter = TextField()
    before = nil
    window.resize(count: options.count)
    let index = options.firstIndex { $0.code == code }
    isChosen = index != nil
    // What is chosen already is what somebody comes back to.
    cursor = isChosen ? .row : .field
    window.select(index ?? 0)
  }

  /// At the ends of the list the key goes on to the neighbouring field.
  mutating func handle(_ key: Key) -> Bool {
    if key == .up, window.selection == 0 { return false }
    if key == .down, !isChosen {
      isChosen = true
      cursor = .row
      return true
    }
    if key == .down, window.selection >= matches.count - 1 { return false }
    switch key {
    case .home, .end: break
    default:
      if window.handle(key) {
        isChosen = true
        if !filter.text.isEmpty { before = code }
        cursor = .row
        return true
      }
    }
    guard hasSearch else { return false }
    let (text, chosen) = (filter.text, code)
    guard filter.handle(key) else { return false }
    if text.isEmpty { before = chosen }
    if filter.text.isEmpty {
      clearSearch()
    } else if filter.text != text {
      window.resize(count: matches.count)
      window.select(0)
      isChosen = true
    }
    cursor = .field
    return true
  }

  /// All options again, with what was chosen before the search.
  mutating func clearSearch() { choose(before ?? "") }
}
