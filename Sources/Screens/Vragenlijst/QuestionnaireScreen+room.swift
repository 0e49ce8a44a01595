import Canvas
import Casework
import Questionnaire

/// The questionnaire in a window with little room.
extension QuestionnaireScreen {
  /// Where the question and its answer stand.
  var questionArea: Rect {
    area.hasPanes
      ? area.dropping(left: railWidth + 2).dropping(right: 1).readable : area.inset(dx: 1, dy: 0)
  }

  /// A third for the question, which F3 has whole, and the rest for the answer; but two answers to
  /// choose from go before that.
  func drawLow(_ item: Item, on canvas: inout Canvas, in area: Rect, _ world: World) {
    let head = area.top(max(1, area.height / 3))
    var y = write([asked(item)], on: &canvas, in: head, style: .bold)
    if y < head.height, let presence = colleagues.first(where: { $0.sinds != nil }) {
      canvas.write(presence.sentence, in: head.row(y), style: .color(.magenta))
      y += 1
    }
    let guidance = overview.guidance(at: spot, world.form)
    let own = guidance.own.filter { !guidance.before.contains($0) }
    y += write(guidance.before + own, on: &canvas, in: head.dropping(top: y))
    let room = area.dropping(top: y)
    let context = context(item, width: area.width, world)
    let isDue = conflicts.contains(spot) || elsewhere != nil
    let below = min(context.count, max(0, room.height - (isDue ? 1 : 5)))
    for (line, (text, style)) in context.prefix(below).enumerated() {
      canvas.write(text, in: room.bottom(below).row(line), style: style)
    }
    drawAnswer(item, on: &canvas, in: room.dropping(bottom: below))
  }

  /// What goes with an instance; the question whether it may go stays in view below it.
  func drawRemoval(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let rows = removalRows(world, width: area.width)
    let question = rows.suffix(removalQuestionRows(rows, in: area))
    let room = area.dropping(bottom: question.count)
    for (line, row) in rows.dropLast(question.count).dropFirst(removalTop).prefix(room.height)
      .enumerated()
    {
      canvas.write(row.text, in: room.row(line), style: row.style)
    }
    let below = min(room.height, rows.count - question.count)
    for (line, row) in question.enumerated() {
      canvas.write(row.text, in: area.row(below + line), style: row.style)
    }
    let isEnd = isRemovalRead(world)
    canvas.more(above: removalTop > 0, below: !isEnd, in: room)
    canvas.cursor = area.origin
  }

  mutating func scrollRemoval(_ key: Key, _ world: World) -> Bool {
    let area = questionArea
    let rows = removalRows(world, width: area.width)
    let asked = removalQuestionRows(rows, in: area)
    let height = max(1, area.height - asked)
    switch key {
    case .down: removalTop += 1
    case .up: removalTop -= 1
    case .pageDown: removalTop += height
    case .pageUp: removalTop -= height
    default: return false
    }
    removalTop = max(0, min(removalTop, rows.count - asked - height))
    return true
  }

  /// Whether the end of what goes is in view.
  func isRemovalRead(_ world: World) -> Bool {
    let rows = removalRows(world, width: questionArea.width)
    let asked = removalQuestionRows(rows, in: questionArea)
    return removalTop + questionArea.height - asked >= rows.count - asked
  }

  /// The last line, where not all fits: over as many rows as it is wrapped to.
  private func removalQuestionRows(_ rows: [(text: String, style: Style)], in area: Rect) -> Int {
    guard rows.count > area.height else { return 0 }
    let last = rows.lastIndex { $0.text.isEmpty } ?? rows.count - 1
    return min(rows.count - 1 - last, max(1, area.height - 1))
  }

  private func removalRows(_ world: World, width: Int) -> [(text: String, style: Style)] {
    removalLines(world).flatMap { text, style in
      TextWidth.wrap(text, to: max(1, width)).map { ($0.text, style) }
    }
  }
}
