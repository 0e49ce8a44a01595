import Canvas
import Casework

/// Everything that happened in a dossier, newest first, each with when and by whom.
package struct JournalScreen: Equatable, Sendable {
  let nummer: String
  let title: String
  let entries: [JournalEntry]
  private var window: ListWindow

  private(set) var search = TextSearch()

  enum Action: Hashable, Sendable { case read, why, back, search, next, previous }

  /// `title` is of the dossier as other screens name it; without one its number does.
  init(_ nummer: String, title: String?, entries: [JournalEntry]) {
    self.nummer = nummer
    self.title = title ?? nummer
    self.entries = entries.reversed()
    window = ListWindow(count: entries.count)
  }

  var bindings: [Binding<Action>] {
    if search.isTyping { return TextSearch.typing(.read, .back) }
    return [
      Binding(
        .enter, action: .read, label: "lezen", description: "de hele regel lezen",
        unavailable: entries.isEmpty ? "Het journaal is leeg." : nil),
      Binding(
        .character("w"), action: .why, label: "waarom", description: "waarom deze regel er staat",
        unavailable: entries.isEmpty ? "Het journaal is leeg." : nil),
    ] + TextSearch.bindings(.search, .next, .previous, search) + [
      Binding(.escape, .character("q"), action: .back, label: "terug", description: "terug")
    ]
  }

  mutating func resize(to area: Rect) { window.resize(height: list(in: area).height) }

  private func list(in area: Rect) -> Rect { area.dropping(top: headRows(in: area)) }

  /// The heads of the columns, or in their place what is looked for.
  private func headRows(in area: Rect) -> Int { max(search.isTyping ? 1 : 0, area.headRows(1)) }

  /// Its number, which day, what, by whom and when it was noted, each where it fits.
  ///
  /// The rows stand in the order of their numbers, in which they were noted; the day of what
  /// happened can be another. Enter has all of it.
  private func stops(_ row: Rect) -> [Rect] {
    let number = max(2, entries.map { String($0.nr).count }.max() ?? 0)
    return Column.fit(
      [
        Column(width: number, importance: 2), Column(width: 10, importance: 4),
        Column(width: 36, importance: 5, grows: true), Column(width: doorWidth, importance: 3),
        Column(width: 16, importance: 1),
      ], in: row)
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    if search.isTyping {
      return went(search.type(key, from: window.selection, in: searched))
    }
    if window.handle(key, letters: true) { return .ignored }
    guard let binding = bindings.binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    switch binding.action {
    case .back: return .pop()
    case .search:
      search.begin()
      return .ignored
    case .next: return went(search.next(after: window.selection, by: 1, in: searched))
    case .previous: return went(search.next(after: window.selection, by: -1, in: searched))
    case .why:
      guard let row = window.selected else { return .ignored }
      let entry = entries[row]
      return .push(
        .notice(
          Notice(
            title: "Waarom regel \(entry.nr)?",
            paragraphs: [
              "\(entry.door) tekende dit op, op \(entry.opgetekend). Een regel is een vaststelling: "
                + "geen regel van de wet leidde hem af.",
              "Een regel verandert of verdwijnt nooit. Wat anders blijkt, wordt een nieuwe regel.",
              "Wat uit de regels volgt, legt w uit in het dossier: elk feit noemt zijn regel.",
            ], source: nil)))
    case .read:
      guard let row = window.selected else { return .ignored }
      let entry = entries[row]
      return .push(
        .notice(
          Notice(
            title: "Regel \(entry.nr)",
            paragraphs: [entry.zin, "opgetekend op \(entry.opgetekend) door \(entry.door)"],
            source: nil)))
    }
  }

  private mutating func went(_ step: TextSearch.Step) -> Outcome {
    if case .go(let row) = step { window.select(row) }
    if case .around(let row) = step { window.select(row) }
    return Outcome(message: search.message(step))
  }

  private var searched: [String] {
    entries.map { "\($0.opgetekend) \($0.door) \($0.zin) \($0.dag?.shown ?? "")" }
  }

  /// The chosen line in as full as one row allows; Enter has the rest.
  var standingMessage: Message? { window.selected.map { .note(entries[$0].zin) } }

  /// As wide as the names ask for, so that most of the row is left to what happened.
  private var doorWidth: Int {
    max(4, min(14, entries.map { TextWidth.cells($0.door) }.max() ?? 0))
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let head = area.top(headRows(in: area)).inset(dx: 1, dy: 0)
    for (text, cell) in zip(["Nr", "Dag", "Wat", "Door", "Opgetekend"], stops(head)) {
      canvas.write(text, in: cell, style: .dim)
    }
    let body = list(in: area)
    defer { search.draw(on: &canvas, in: head.row(0)) }
    for (line, index) in window.visible.enumerated() {
      let row = body.row(line).inset(dx: 1, dy: 0)
      let entry = entries[index]
      let texts = [
        String(entry.nr), entry.dag?.shown ?? "", entry.zin, entry.door, entry.opgetekend,
      ]
      for (text, cell) in zip(texts, stops(row)) { canvas.write(text, in: cell) }
      if index == window.selection {
        canvas.restyle(body.row(line)) { $0 = Style(reverse: true) }
        canvas.cursor = body.row(line).origin
      }
    }
  }
}
