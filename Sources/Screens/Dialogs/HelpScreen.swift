import Canvas

/// Every key that works on the screen below, made from its key table.
package struct HelpScreen: Equatable, Sendable {
  let lines: [HelpLine]
  let about: [String]
  private var window: ListWindow

  enum Action: Hashable, Sendable { case back }

  init(lines: [HelpLine], about: [String]) {
    self.lines =
      lines + [
        HelpLine(keys: "? F1", text: "deze hulp"),
        HelpLine(keys: "^L", text: "het scherm opnieuw tekenen"),
        HelpLine(keys: "^Z", text: "even weg; fg brengt u terug"),
      ]
    self.about = about
    window = ListWindow(count: self.lines.count)
  }

  var bindings: [Binding<Action>] {
    [
      Binding(
        .escape, .character("q"), .character("?"), .function(1), action: .back, label: "terug",
        description: "terug")
    ]
  }

  mutating func resize(to area: Rect) { window.resize(height: area.height - 2) }

  mutating func update(_ key: Key) -> Outcome {
    if window.handle(key) { return .ignored }
    return bindings.binding(for: key) == nil ? .ignored : .pop()
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    canvas.write(
      "Toetsen bij: \(about.joined(separator: " ▸ "))", in: area.row(0).inset(dx: 1, dy: 0),
      style: .bold)
    let body = area.dropping(top: 2)
    for (line, index) in window.visible.enumerated() {
      let row = body.row(line).inset(dx: 1, dy: 0)
      let item = lines[index]
      let style: Style = item.unavailable == nil ? .plain : .dim
      canvas.write(item.keys, in: row.left(14), style: style.with(bold: true))
      let reason = item.unavailable.map { " (nu niet: \($0))" } ?? ""
      canvas.write(item.text + reason, in: row.dropping(left: 15), style: style)
      if index == window.selection { canvas.cursor = row.origin }
    }
  }
}
