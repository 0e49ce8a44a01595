import Canvas
import Guide

extension GuideScreen {
  /// The part in view, for the trail.
  var part: String? { current.flatMap { guide.part(of: $0)?.title } }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let head = area.top(headRows).row(0).readable.inset(dx: 1, dy: 0)
    let body = area.dropping(top: headRows)
    if let contents {
      canvas.write("Inhoud", in: head, style: .bold)
      draw(contents, on: &canvas, in: body)
      return
    }
    if let search {
      let hits = search.text.isEmpty ? nil : rows.indices(of: search.text)
      let next = hits.flatMap { hits in hits.firstIndex { $0 >= offset } ?? hits.indices.first }
      SearchLine(chosen: next, count: hits?.count).draw(search, on: &canvas, in: head)
    } else {
      drawPlace(on: &canvas, in: head)
    }
    for (line, index) in rows.indices.dropFirst(offset).prefix(body.height).enumerated() {
      draw(rows[index], at: index, on: &canvas, in: body.row(line))
    }
    if canvas.cursor == nil {
      let line = found.flatMap { isInView($0) ? $0 - offset : nil } ?? 0
      canvas.cursor = body.row(line).inset(dx: 1, dy: 0).origin
    }
  }

  /// Which section this is and how far the reader is.
  private func drawPlace(on canvas: inout Canvas, in head: Rect) {
    // At its head the section says its own name.
    let isHead =
      offset == 0 || (offset < rows.count && rows[offset].section != rows[offset - 1].section)
    let title = isHead ? "" : current.flatMap { guide.section($0)?.title } ?? ""
    let last = min(rows.count, offset + pageHeight)
    let share = rows.isEmpty ? 100 : last * 100 / rows.count
    canvas.write(title, in: head.dropping(right: 8), style: .dim)
    canvas.write("\(share) %", in: head, style: .dim, align: .right)
  }

  private func draw(_ row: GuideRow, at index: Int, on canvas: inout Canvas, in line: Rect) {
    // A picture begins in the first column: it is as wide as a screen.
    let isPicture = row.spans.first.map { $0.kind == .faint && $0.text == "│" } ?? false
    var x = isPicture ? line.x : line.x + 1
    let start = x
    for (place, span) in row.spans.enumerated() {
      let isLink = isFocus(span, at: place, in: index)
      if isLink, focus.map({ links[$0].row == index }) ?? false {
        canvas.cursor = Point(x: x, y: line.y)
      }
      x += canvas.write(
        span.text, at: Point(x: x, y: line.y), in: line, style: span.kind.style(focused: isLink))
    }
    for place in places(in: row.text) {
      canvas.restyle(Rect(x: start + place.x, y: line.y, width: place.width, height: 1)) {
        $0 = $0.with(reverse: true)
      }
    }
  }

  /// Whether a piece of a row belongs to the chosen link, which may go on in the next row.
  private func isFocus(_ span: GuideSpan, at place: Int, in row: Int) -> Bool {
    guard let link = focus.map({ links[$0] }), span.kind == .link(link.target) else { return false }
    return link.row == row
      || (link.row == row - 1 && place == 0 && rows[link.row].spans.last?.kind == span.kind)
  }

  /// Where in a row the words that were looked for stand, in cells.
  private func places(in text: String) -> [(x: Int, width: Int)] {
    guard !query.isEmpty else { return [] }
    let letters = Array(text)
    let folded = Array(text.folded)
    let wanted = Array(query.folded)
    guard folded.count == letters.count, folded.count >= wanted.count else { return [] }
    return (0...(folded.count - wanted.count)).filter {
      folded[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }.map { index in
      (
        TextWidth.cells(String(letters[..<index])),
        TextWidth.cells(String(letters[index..<(index + wanted.count)]))
      )
    }
  }

  private func draw(_ contents: Contents, on canvas: inout Canvas, in body: Rect) {
    let parts = Set(guide.parts.map(\.id))
    let sections = guide.sections
    for (line, index) in contents.window.visible.enumerated() {
      let row = body.row(line)
      let section = sections[index]
      let isPart = parts.contains(section.id)
      canvas.write(
        section.title, in: row.inset(dx: 1, dy: 0).dropping(left: isPart ? 0 : 2),
        style: isPart ? .bold : .plain)
      if index == contents.window.selection {
        canvas.restyle(row) { $0 = $0.with(reverse: true) }
        canvas.cursor = row.origin
      }
    }
  }
}

extension GuideSpan.Kind {
  fileprivate func style(focused: Bool) -> Style {
    switch self {
    case .plain: .plain
    case .strong, .literal, .title, .heading: .bold
    case .faint: .dim
    case .link: focused ? .reverse : .underline
    }
  }
}
