extension Canvas {
  /// Draws a rule along the first row of an area.
  package mutating func horizontalRule(in rect: Rect, style: Style = .plain) {
    let area = rect.top(1).intersection(bounds)
    write(String(repeating: "─", count: area.width), at: area.origin, in: area, style: style)
  }

  /// Draws a rule along the first column of an area.
  package mutating func verticalRule(in rect: Rect, style: Style = .plain) {
    let area = rect.left(1).intersection(bounds)
    for y in area.y..<area.maxY {
      write("│", at: Point(x: area.x, y: y), in: area, style: style)
    }
  }

  /// Draws a box on the edge of an area and blanks its inside; title above left, footer below right.
  ///
  /// An area too small to have an inside gets no box, only blanks.
  package mutating func box(
    in rect: Rect, title: String? = nil, footer: String? = nil, style: Style = .plain
  ) {
    fill(rect, style: style)
    guard rect.width >= 2, rect.height >= 2 else { return }
    let line = String(repeating: "─", count: rect.width - 2)
    write("┌" + line + "┐", at: rect.origin, in: rect, style: style)
    write("└" + line + "┘", at: rect.bottom(1).origin, in: rect, style: style)
    verticalRule(in: rect.inset(dx: 0, dy: 1), style: style)
    verticalRule(in: rect.right(1).inset(dx: 0, dy: 1), style: style)
    if let title, rect.width > 4 {
      let clipped = TextWidth.clip(title, to: rect.width - 4)
      write(" \(clipped) ", in: rect.top(1).inset(dx: 1, dy: 0), style: style.with(bold: true))
    }
    if let footer, rect.width > 12 {
      let room = rect.bottom(1).dropping(left: 2).dropping(right: 10)
      let clipped = TextWidth.clip(footer, to: room.width - 2)
      write(" \(clipped) ", in: room, style: style, align: .right)
    }
  }
}
