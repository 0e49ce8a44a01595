import Canvas
import Casework

/// Everything that happened in a dossier, newest first, each with when and by whom.
package struct JournalScreen: Equatable, Sendable {
  let title: String
  let entries: [JournalEntry]
  private var window: ListWindow

  private(set) var search = TextSearch()

  enum Action: Hashable, Sendable { case read, why, back, search, next, previous }

  init(title: String, entries: [JournalEntry]) {
    self.title = title
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

  /// The rows between the heads of the columns and the line to search in.
  private func list(in area: Rect) -> Rect {
    area.dropping(top: area.headRows(1)).dropping(bottom: area.isLow && !search.isTyping ? 0 : 1)
  }

  /// When, which day, by whom and what, each where it fits.
  private func stops(_ row: Rect) -> [Rect] {
    guard row.isNarrow else {
      return [
        row.left(17), row.dropping(left: 18).left(11), row.dropping(left: 30).left(doorWidth),
        row.dropping(left: 32 + doorWidth),
      ]
    }
    return Column.fit(
      [
        Column(width: 17, importance: 1), Column(width: 10, importance: 3),
        Column(width: doorWidth, importance: 2), Column(width: 20, importance: 4, grows: true),
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
    max(4, min(20, entries.map { TextWidth.cells($0.door) }.max() ?? 0))
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let head = area.top(area.headRows(1)).inset(dx: 1, dy: 0)
    for (text, cell) in zip(["Opgetekend", "Dag", "Door", "Wat"], stops(head)) {
      canvas.write(text, in: cell, style: .dim)
    }
    let body = list(in: area)
    defer { search.draw(on: &canvas, in: area.bottom(1).inset(dx: 1, dy: 0)) }
    for (line, index) in window.visible.enumerated() {
      let row = body.row(line).inset(dx: 1, dy: 0)
      let entry = entries[index]
      let texts = [entry.opgetekend, entry.dag?.shown ?? "", entry.door, entry.zin]
      for (text, cell) in zip(texts, stops(row)) { canvas.write(text, in: cell) }
      if index == window.selection {
        canvas.restyle(body.row(line)) { $0 = Style(reverse: true) }
        canvas.cursor = row.origin
      }
    }
  }
}
