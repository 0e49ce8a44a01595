import Canvas
import Casework

/// Everything by name: actions, screens and statements, and every dossier of the register.
///
/// Typing narrows; of the dossiers only the page in view was read.
package struct PaletteScreen: Equatable, Sendable {
  /// How many dossiers are read at a time.
  static let page = 20

  private(set) var field = TextField("", maximumLength: 60)
  private var entries: [Entry] = []
  private(set) var matches: [HelpLine] = []
  /// None of the matches has words that begin as what is typed.
  private var isGuess = false
  private(set) var found: [FoundDossier] = []
  private var rows: [Row] = []
  private(set) var window = ListWindow()
  private var cursor = SearchCursor.field
  private var isWhole = true
  /// A next page is on its way.
  private var isAsked = false

  private struct Entry: Equatable, Sendable {
    let line: HelpLine
    /// As it is compared with what is typed.
    let text: String
  }

  enum Action: Hashable, Sendable { case run, back }

  init(_ lines: [HelpLine]) { take(lines) }

  /// Other actions, once the dossier is known that they are for.
  mutating func take(_ lines: [HelpLine]) {
    entries = lines.filter { $0.errand != nil }.map {
      Entry(line: $0, text: $0.searched)
    }
    narrow()
  }

  var bindings: [Binding<Action>] {
    [
      Binding(.enter, action: .run, label: "doen", description: "het gekozene doen of openen"),
      Binding(.escape, action: .back, label: "terug", description: "terug"),
    ]
  }

  /// A number names a dossier, and so does what begins no word of any action: then dossiers stand
  /// first.
  var startsWithDossiers: Bool { field.text.contains(where: \.isNumber) || isGuess }

  enum Row: Equatable, Sendable {
    case line(HelpLine)
    case dossier(FoundDossier)
  }

  /// Actions, then dossiers, then statements, which are many and have long names.
  func row(_ index: Int) -> Row? { rows.indices.contains(index) ? rows[index] : nil }

  private mutating func layOut() {
    let actions = matches.filter { $0.place != Self.statement }.map(Row.line)
    let statements = matches.filter { $0.place == Self.statement }.map(Row.line)
    let dossiers = found.map(Row.dossier)
    rows = (startsWithDossiers ? dossiers + actions : actions + dossiers) + statements
    window.resize(count: rows.count)
  }

  /// How the lines that open a statement say where they lead.
  static let statement = "Afrekening"

  mutating func resize(to area: Rect) { window.resize(height: area.height - headRows(in: area)) }

  /// What is typed, and air where there is room for it.
  private func headRows(in area: Rect) -> Int { max(1, area.headRows(2)) }

  mutating func update(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .pop()
    case .enter: return run()
    case .up, .down, .pageUp, .pageDown, .tab, .backTab:
      _ = window.handle(key == .tab ? .down : key == .backTab ? .up : key)
      cursor = .row
      return more()
    default: break
    }
    let before = field.text
    if field.handle(key) { cursor = .field }
    guard field.text != before else { return .ignored }
    found = []
    isWhole = true
    isAsked = false
    narrow()
    window.select(0)
    return field.text.isBlank
      ? .ignored : .ask(.find(field.text, offset: 0, limit: Self.page))
  }

  private func run() -> Outcome {
    switch row(window.selection) {
    case .line(let line):
      if let belet = line.belet { return .notNow(belet) }
      return Outcome(transition: .pop, errand: line.errand)
    case .dossier(let found):
      return Outcome(transition: .pop, errand: Errand(place: .dossier(found.nummer)))
    case nil: return .notNow(SearchLine.advice)
    }
  }

  /// The next page of dossiers, when the end of what was read comes in view.
  private mutating func more() -> Outcome {
    let last = rows.lastIndex { if case .dossier = $0 { true } else { false } } ?? 0
    guard !isWhole, !isAsked, window.selection >= last - 5 else { return .ignored }
    isAsked = true
    return .ask(.find(field.text, offset: found.count, limit: Self.page))
  }

  mutating func receive(_ rows: [FoundDossier], query: String, offset: Int, isWhole: Bool) {
    guard query == field.text, offset == found.count else { return }
    found += rows
    self.isWhole = isWhole
    isAsked = false
    layOut()
  }

  private mutating func narrow() {
    let typed = PlainText.fold(field.text).split(separator: " ")
    if typed.isEmpty {
      // Statements are many: they come when they are asked for.
      matches = entries.map(\.line).filter { $0.place != Self.statement }
      isGuess = false
    } else {
      let ranked = entries.enumerated().compactMap { index, entry in
        PlainText.rank(entry.text, typed).map { (rank: $0, index: index, line: entry.line) }
      }
      // Letters in order are a guess: only where nothing better is found.
      let best = ranked.map(\.rank).min() ?? 0
      let actions = ranked.filter { $0.line.place != Self.statement }
      isGuess = !actions.contains { $0.rank == 0 }
      matches =
        ranked.filter { $0.rank < 2 || best == 2 }
        .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.line)
    }
    layOut()
  }

  /// Why what is chosen does not work now.
  var standingMessage: Message? {
    guard case .line(let line) = row(window.selection), let belet = line.belet else { return nil }
    return .note("Nu niet: \(belet.zin)")
  }
}

extension PaletteScreen {
  func draw(on canvas: inout Canvas, in area: Rect) {
    let head = area.row(0).readable.inset(dx: 1, dy: 0)
    SearchLine(
      label: ":", chosen: window.selected, count: window.count, hasMore: !isWhole,
      isFocused: cursor.isInField(of: window.count)
    ).draw(field, on: &canvas, in: head)
    let body = area.dropping(top: headRows(in: area))
    if window.count == 0 {
      canvas.write(paragraph: SearchLine.advice, in: body.inset(dx: 1, dy: 0))
    }
    for (line, index) in window.visible.enumerated() {
      guard let item = row(index) else { continue }
      draw(item, on: &canvas, in: body.row(line).readable.inset(dx: 1, dy: 0))
      if index == window.selection {
        canvas.restyle(body.row(line)) { $0 = Style(bold: $0.bold, reverse: true) }
        if cursor == .row { canvas.cursor = body.row(line).origin }
      }
    }
  }

  /// What it is goes before where it leads, and that before its keys.
  private func draw(_ row: Row, on canvas: inout Canvas, in area: Rect) {
    let place: String
    let keys = area.width < 36 ? area.left(0) : area.left(9)
    switch row {
    case .line(let line):
      place = area.hasLabels ? line.place : ""
      let style: Style = line.belet == nil ? .plain : .dim
      canvas.write(line.keys, in: keys, style: style.with(bold: line.belet == nil))
      canvas.write(line.text, in: text(area, behind: keys, beside: place), style: style)
    case .dossier(let found):
      place = area.hasLabels ? found.onderneming + (found.gesloten ? " (gesloten)" : "") : ""
      canvas.write("dossier", in: keys, style: .dim)
      canvas.write(
        "\(found.nummer)  \(found.werknemer)", in: text(area, behind: keys, beside: place))
    }
    canvas.write(place, in: area.dropping(left: area.width / 2), style: .dim, align: .right)
  }

  private func text(_ area: Rect, behind keys: Rect, beside place: String) -> Rect {
    area.dropping(left: keys.isEmpty ? 0 : keys.width + 1)
      .dropping(right: min(area.width / 2, TextWidth.cells(place)) + 1)
  }
}
