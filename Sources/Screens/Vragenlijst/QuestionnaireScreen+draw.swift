import Canvas
import Casework
import Questionnaire

extension QuestionnaireScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let state = FormState(form: world.form, response: response)
    drawRail(state, on: &canvas, in: area.left(railWidth), world)
    canvas.verticalRule(in: area.dropping(left: railWidth).left(1), style: .dim)
    let right = area.dropping(left: railWidth + 2).dropping(right: 1)
    guard let item = world.form.item(linkId) else { return }
    drawQuestion(item, on: &canvas, in: right, world)
  }

  private func drawRail(
    _ state: FormState, on canvas: inout Canvas, in area: Rect, _ world: World
  ) {
    let section = world.form.section(of: linkId)
    let list = area.dropping(bottom: 3)
    var y = 0
    for part in state.sections {
      let row = list.row(y).inset(dx: 1, dy: 0)
      let isHere = part.linkId == section
      let isDone = part.answeredCount == part.enabledQuestionCount
      canvas.write(isDone ? .done : isHere ? .busy : .notYet, in: row)
      let title = list.dropping(top: y).inset(dx: 1, dy: 0).dropping(left: 2).dropping(right: 4)
      y += canvas.write(paragraph: part.title, in: title, style: isHere ? .bold : .plain)
      canvas.write(
        "\(part.answeredCount)/\(part.enabledQuestionCount)", in: row, align: .right)
    }
    canvas.write(
      paragraph: state.total.phrase, in: area.bottom(2).inset(dx: 1, dy: 0), style: .dim)
  }

  private func drawQuestion(
    _ item: Item, on canvas: inout Canvas, in area: Rect, _ world: World
  ) {
    let number = (questions(world).firstIndex { $0.linkId == item.linkId } ?? 0) + 1
    let required = item.required ? " (verplicht)" : ""
    var y = canvas.write(
      paragraph: "\(number). \(item.text)\(required)", in: area, style: .bold)
    for hint in item.items where hint.kind == .display {
      y += canvas.write(paragraph: hint.text, in: area.dropping(top: y), style: .dim)
    }
    y += 1
    let answer = area.dropping(top: y)
    switch editor {
    case .options: drawOptions(item, on: &canvas, in: answer)
    case .line(let field):
      field.draw(on: &canvas, in: answer.top(1), focused: true, style: .underline)
      if let hint = item.entryHint, finding == nil {
        canvas.write(hint, in: answer.row(1), style: .dim)
      }
    case .area(let text):
      let room = answer.dropping(bottom: 2)
      text.draw(on: &canvas, in: room, focused: true, style: .underline)
    }
    if let finding {
      let row = if case .line = editor { answer.dropping(top: 1) } else { area.bottom(1) }
      canvas.write(.late, in: row)
      canvas.write(paragraph: finding, in: row.dropping(left: 2), style: .color(.red))
    } else if isReadOnly {
      canvas.write("Enkel lezen: de evaluatie is afgerond.", in: area.bottom(1), style: .dim)
    }
  }

  private func drawOptions(_ item: Item, on canvas: inout Canvas, in area: Rect) {
    let given = response[item.linkId]
    var y = 0
    for (index, choice) in item.choices.enumerated() {
      let isChosen = given.contains { $0.matches(choice) == true }
      let box = item.isMultipleChoice ? (isChosen ? "[x]" : "[ ]") : (isChosen ? "(•)" : "( )")
      let row = area.dropping(top: y)
      guard !row.isEmpty else { break }
      canvas.write("\(index.optionKey)", in: row.row(0).left(2), style: .bold)
      canvas.write(box, in: row.row(0).dropping(left: 2))
      y += canvas.write(
        paragraph: item.shown(choice), in: row.dropping(left: 6), style: isChosen ? .bold : .plain)
      if isChosen { canvas.cursor = Point(x: row.x + 3, y: row.y) }
    }
    if canvas.cursor == nil { canvas.cursor = area.origin }
    if item.isMultipleChoice, y + 1 < area.height {
      canvas.write("U mag er meer dan één kiezen.", in: area.row(y + 1), style: .dim)
    }
  }
}

extension Form {
  /// The top-level group that an item stands in.
  func section(of linkId: String) -> String? {
    var current = item(linkId)
    while let parent = current?.parent { current = item(parent) }
    return current?.linkId
  }
}

extension Item {
  /// How to write an answer of this kind.
  var entryHint: String? {
    switch kind {
    case .integer: "een geheel getal"
    case .decimal: "een getal, met komma"
    case .date: "DD/MM/JJJJ"
    default: nil
    }
  }
}
