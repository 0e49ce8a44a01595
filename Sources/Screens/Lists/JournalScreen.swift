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

  mutating func resize(to area: Rect) { window.resize(height: area.height - 2) }

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
    let head = area.row(0).inset(dx: 1, dy: 0)
    canvas.write("Opgetekend", in: head, style: .dim)
    canvas.write("Dag", in: head.dropping(left: 18), style: .dim)
    canvas.write("Door", in: head.dropping(left: 30), style: .dim)
    canvas.write("Wat", in: head.dropping(left: 32 + doorWidth), style: .dim)
    let body = area.dropping(top: 1)
    defer { search.draw(on: &canvas, in: area.bottom(1).inset(dx: 1, dy: 0)) }
    for (line, index) in window.visible.enumerated() {
      let row = body.row(line).inset(dx: 1, dy: 0)
      let entry = entries[index]
      canvas.write(entry.opgetekend, in: row.left(17))
      canvas.write(entry.dag?.shown ?? "", in: row.dropping(left: 18).left(11))
      canvas.write(entry.door, in: row.dropping(left: 30).left(doorWidth))
      canvas.write(entry.zin, in: row.dropping(left: 32 + doorWidth))
      if index == window.selection {
        canvas.restyle(body.row(line)) { $0 = Style(reverse: true) }
        canvas.cursor = row.origin
      }
    }
  }
}
