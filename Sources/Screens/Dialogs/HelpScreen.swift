import Canvas

/// Everything that can be done on the screen below and beyond, made from the key tables and in
/// groups: typing narrows, Enter does what is chosen.
package struct HelpScreen: Equatable, Sendable {
  let lines: [HelpLine]
  let about: [String]
  private(set) var field = TextField("", maximumLength: 60)
  private(set) var matches: [HelpLine]
  /// Which of the matches is chosen.
  private(set) var selection = 0
  private var cursor = SearchCursor.field
  private var rows: [Row] = []
  private var top = 0
  private var size = Size(width: 80, height: 19)

  enum Action: Hashable, Sendable { case run, back }

  /// A row of text; what a line says may take more than one.
  private struct Row: Equatable, Sendable {
    let match: Int
    let keys: String
    let text: String
    let isUnavailable: Bool
    /// Names the group of the rows below it; it cannot be chosen.
    var isHead = false
  }

  init(lines: [HelpLine], about: [String]) {
    self.lines = lines.inGroups
    self.about = about
    matches = self.lines
  }

  var bindings: [Binding<Action>] {
    [
      Binding(.enter, action: .run, label: "doen", description: "het gekozene doen"),
      Binding(.escape, action: .back, label: "terug", description: "terug"),
    ]
  }

  mutating func resize(to area: Rect) {
    size = Size(
      width: min(area.width, Rect.mostReadable), height: max(1, area.height - headRows(in: area)))
    layOut()
  }

  /// What is typed, and air where there is room for it.
  private func headRows(in area: Rect) -> Int { max(1, area.headRows(2)) }

  /// Keys stand before what they do; in a narrow window above it.
  private var isStacked: Bool { size.width < 44 }
  /// As wide as the keys that are in the list, so that these stand near to what they do.
  private var indent: Int {
    isStacked ? 2 : min(18, max(6, lines.map { TextWidth.cells($0.keys) }.max() ?? 0) + 2)
  }

  /// A few rows are for the keys alone.
  private var hasHeads: Bool { size.height >= 6 && Set(lines.map(\.group)).count > 1 }

  /// Lays the lines out; why a key does not work now is said of the chosen one alone.
  private mutating func layOut() {
    let width = max(10, size.width - indent - 2)
    rows = []
    for (match, line) in matches.enumerated() {
      if hasHeads, match == 0 || matches[match - 1].group != line.group {
        rows.append(
          Row(match: -1, keys: "", text: line.group.name, isUnavailable: false, isHead: true))
      }
      rows += isStacked ? stacked(match, line, width) : beside(match, line, width)
    }
    selection = max(0, min(selection, matches.count - 1))
    let last = rows.lastIndex { $0.match == selection } ?? 0
    var first = rows.firstIndex { $0.match == selection } ?? 0
    // The name of its group stays in view above it.
    if first > 0, rows[first - 1].isHead, last - first + 1 < size.height { first -= 1 }
    top = min(max(top, last - size.height + 1), first)
    top = max(0, min(top, rows.count - size.height))
  }

  private func beside(_ match: Int, _ line: HelpLine, _ width: Int) -> [Row] {
    TextWidth.wrap(line.said, to: max(20, width)).enumerated().map { index, text in
      Row(
        match: match, keys: index == 0 ? line.keys : "", text: text.text,
        isUnavailable: line.unavailable != nil)
    }
  }

  private func stacked(_ match: Int, _ line: HelpLine, _ width: Int) -> [Row] {
    let isUnavailable = line.unavailable != nil
    return [Row(match: match, keys: line.keys, text: "", isUnavailable: isUnavailable)]
      + TextWidth.wrap(line.said, to: width).map {
        Row(match: match, keys: "", text: $0.text, isUnavailable: isUnavailable)
      }
  }

  mutating func update(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .pop()
    case .enter: return run()
    case .up, .backTab: choose(selection - 1)
    case .down, .tab: choose(selection + 1)
    case .pageUp: choose(selection - max(1, size.height / 2))
    case .pageDown: choose(selection + max(1, size.height / 2))
    case .home where field.text.isEmpty: choose(0)
    case .end where field.text.isEmpty: choose(matches.count - 1)
    default:
      let before = field.text
      if field.handle(key) { cursor = .field }
      if field.text != before { narrow() }
    }
    layOut()
    return .ignored
  }

  private mutating func choose(_ match: Int) {
    selection = match
    cursor = .row
  }

  private mutating func narrow() {
    let typed = PlainText.fold(field.text).split(separator: " ")
    matches = lines.filter {
      let rank = PlainText.rank($0.searched, typed)
      return rank.map { $0 < 2 } ?? false || $0.keys == field.text
    }
    selection = 0
    top = 0
  }

  private func run() -> Outcome {
    guard matches.indices.contains(selection) else { return .notNow(SearchLine.advice) }
    let line = matches[selection]
    if let belet = line.belet { return .notNow(belet) }
    return Outcome(transition: .pop, errand: line.errand)
  }

  /// Why what is chosen does not work now.
  var standingMessage: Message? {
    guard matches.indices.contains(selection), let reason = matches[selection].unavailable else {
      return nil
    }
    return .note("Nu niet: \(reason)")
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    SearchLine(
      chosen: matches.isEmpty ? nil : selection, count: matches.count,
      isFocused: cursor.isInField(of: matches.count)
    ).draw(field, on: &canvas, in: area.row(0).inset(dx: 1, dy: 0))
    let first = rows.firstIndex { $0.match == selection }
    let body = area.dropping(top: headRows(in: area))
    if rows.isEmpty { canvas.write(paragraph: SearchLine.advice, in: body.inset(dx: 1, dy: 0)) }
    for (line, row) in rows.dropFirst(top).prefix(body.height).enumerated() {
      let place = body.row(line).readable.inset(dx: 1, dy: 0)
      guard !row.isHead else {
        canvas.write(row.text, in: place, style: .dim)
        continue
      }
      let style: Style = row.isUnavailable ? .dim : .plain
      canvas.write(
        row.keys, in: isStacked ? place : place.left(indent - 1), style: style.with(bold: true))
      canvas.write(row.text, in: place.dropping(left: indent), style: style)
      if row.match == selection {
        canvas.restyle(body.row(line)) { $0 = Style(bold: $0.bold, reverse: true) }
        if cursor == .row, top + line == first { canvas.cursor = body.row(line).origin }
      }
    }
  }
}

extension HelpLine {
  /// What it does; in words, and not by its look alone, that it does not do so now.
  fileprivate var said: String { belet == nil ? text : text + " (nu niet)" }
}
