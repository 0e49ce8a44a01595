/// Where a text stands in its row.
package enum Alignment: Hashable, Sendable {
  case left, right, center
}

extension Canvas {
  /// Writes text from a place on, inside an area only; returns how many cells were written.
  ///
  /// The text may begin left of the area. A wide character that the edge would cut becomes a
  /// blank, and what cannot be shown (a newline too) becomes U+FFFD.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, in clip: Rect, style: Style = .plain
  ) -> Int {
    let area = clip.intersection(bounds)
    guard !area.isEmpty, (area.y..<area.maxY).contains(point.y) else { return 0 }
    var x = point.x
    var written = 0
    for character in text {
      if x >= area.maxX { break }
      Glyph.forEach(in: character) { glyph in
        written += put(glyph, x: x, y: point.y, in: area, style: style)
        x += glyph.width
      }
    }
    return written
  }

  private mutating func put(
    _ glyph: Glyph, x: Int, y: Int, in area: Rect, style: Style
  ) -> Int {
    let visible = max(x, area.x)..<max(max(x, area.x), min(x + glyph.width, area.maxX))
    if visible.count == 2 {
      putWide(Cell(text: glyph.text, style: style, width: 2), x: x, y: y)
    } else if let column = visible.first {
      let text = glyph.width == 1 ? glyph.text : " "
      put(Cell(text: text, style: style, width: 1), x: column, y: y)
    }
    return visible.count
  }

  /// Writes text in the first row of an area, clipped to it; an "…" shows that something was cut.
  package mutating func write(
    _ text: String, in row: Rect, style: Style = .plain, align: Alignment = .left,
    ellipsis: Bool = true
  ) {
    guard !row.isEmpty else { return }
    let clipped = TextWidth.clip(text, to: row.width, ellipsis: ellipsis)
    let air = row.width - TextWidth.cells(clipped)
    let offset =
      switch align {
      case .left: 0
      case .right: air
      case .center: air / 2
      }
    write(clipped, at: Point(x: row.x + offset, y: row.y), in: row.top(1), style: style)
  }

  /// Makes every cell of an area blank.
  package mutating func fill(_ rect: Rect, style: Style = .plain) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { put(.blank(style), x: x, y: y) }
    }
  }
}
