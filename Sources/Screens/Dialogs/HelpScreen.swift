import Canvas

/// Every key that works on the screen below, made from its key table.
package struct HelpScreen: Equatable, Sendable {
  let lines: [HelpLine]
  let about: [String]
  private var rows: [HelpLine] = []
  private var window = ListWindow()

  enum Action: Hashable, Sendable { case back }

  init(lines: [HelpLine], about: [String]) {
    self.lines =
      lines + [
        HelpLine(keys: "? F1", text: "deze hulp"),
        HelpLine(keys: LockPage.lock.name, text: "het scherm vergrendelen; ^O opent het weer"),
        HelpLine(keys: "^L", text: "het scherm opnieuw tekenen"),
        HelpLine(keys: "^Z", text: "even weg; fg brengt u terug"),
      ]
    self.about = about
  }

  var bindings: [Binding<Action>] {
    [
      Binding(
        .escape, .character("q"), .character("?"), .function(1), action: .back, label: "terug",
        description: "terug")
    ]
  }

  /// Lays the lines out; why a key does not work now stands below it, in full.
  mutating func resize(to area: Rect) {
    let width = max(20, area.width - Self.indent - 2)
    rows = lines.flatMap { line in
      let text = TextWidth.wrap(line.text, to: width).map(\.text)
      let reason = line.unavailable.map { TextWidth.wrap("nu niet: \($0)", to: width).map(\.text) }
      return (text + (reason ?? [])).enumerated().map { index, text in
        HelpLine(keys: index == 0 ? line.keys : "", text: text, unavailable: line.unavailable)
      }
    }
    window.resize(count: rows.count, height: area.height - 2)
  }

  private static let indent = 15

  mutating func update(_ key: Key) -> Outcome {
    if window.handle(key) { return .ignored }
    return bindings.binding(for: key) == nil ? .ignored : .pop()
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let head = area.row(0).inset(dx: 1, dy: 0)
    canvas.write(
      "Toetsen bij: \(about.joined(separator: " ▸ "))", in: head.dropping(right: 20), style: .bold)
    if rows.count > window.visible.count {
      canvas.write("↑↓ verder lezen", in: head, style: .dim, align: .right)
    }
    let body = area.dropping(top: 2)
    for (line, index) in window.visible.enumerated() {
      let row = body.row(line).inset(dx: 1, dy: 0)
      let item = rows[index]
      let style: Style = item.unavailable == nil ? .plain : .dim
      canvas.write(item.keys, in: row.left(Self.indent - 1), style: style.with(bold: true))
      canvas.write(item.text, in: row.dropping(left: Self.indent), style: style)
      if index == window.selection { canvas.cursor = row.origin }
    }
  }
}
