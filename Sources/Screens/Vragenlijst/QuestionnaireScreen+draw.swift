import Canvas
import Casework
import Questionnaire

extension QuestionnaireScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    drawRail(on: &canvas, in: area.left(railWidth), world)
    canvas.verticalRule(in: area.dropping(left: railWidth).left(1), style: .dim)
    let right = area.dropping(left: railWidth + 2).dropping(right: 1)
    if let index {
      drawIndex(index, on: &canvas, in: right)
    } else if let item = world.form.item(linkId) {
      drawQuestion(item, on: &canvas, in: right, world)
    } else {
      canvas.write("Dit formulier heeft geen vragen.", in: right.row(0), style: .dim)
      canvas.cursor = right.origin
    }
  }

  private func drawRail(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let section = world.form.section(of: linkId)
    let presence = presenceRows(width: area.width - 2)
    let list = area.dropping(bottom: 2 + max(1, presence.count))
    let titles = overview.parts.map {
      TextWidth.wrap($0.title, to: max(1, area.width - 9)).map(\.text)
    }
    // The part of this question stays in view; what is above it moves out.
    let here = overview.parts.firstIndex { $0.linkId == section } ?? 0
    var top = 0
    while titles[top..<max(top, min(here + 1, titles.count))].reduce(0, { $0 + $1.count })
      > list.height
    {
      top += 1
    }
    var y = 0
    for (part, title) in zip(overview.parts, titles).dropFirst(top) where y < list.height {
      let row = list.row(y).inset(dx: 1, dy: 0)
      let isHere = part.linkId == section
      let mark: Mark =
        part.wrong > 0 ? .late : part.done == part.count ? .done : isHere ? .busy : .notYet
      canvas.write(mark, in: row)
      for (line, text) in title.enumerated() where y + line < list.height {
        let place = list.row(y + line).inset(dx: 1, dy: 0).dropping(left: 2).dropping(right: 5)
        canvas.write(text, in: place, style: isHere ? .bold : .plain)
      }
      canvas.write("\(part.done)/\(part.count)", in: row, align: .right)
      y += max(1, title.count)
    }
    let counts = area.bottom(1 + max(1, presence.count)).inset(dx: 1, dy: 0)
    drawCounts(presence, on: &canvas, in: counts)
  }

  /// Who else is here, in whole words: at most three rows.
  private func presenceRows(width: Int) -> [String] {
    let first = colleagues.first { $0.sinds != nil } ?? colleagues.first
    return first.map {
      TextWidth.wrap($0.sentence, to: max(1, width)).prefix(3).map(\.text)
    } ?? []
  }

  private func drawCounts(_ presence: [String], on canvas: inout Canvas, in area: Rect) {
    let total = overview.total
    var counts = "✔ \(total.done)  · \(total.open)  ! \(total.wrong)"
    if !overview.missing.isEmpty { counts += "  nog \(overview.missing.count)*" }
    canvas.write(counts, in: area.row(0), style: .dim)
    for (line, text) in presence.enumerated() {
      canvas.write(text, in: area.row(1 + line), style: .color(.yellow))
    }
    if presence.isEmpty, !overview.missing.isEmpty {
      canvas.write("* verplicht en nog leeg", in: area.row(1), style: .dim)
    }
  }

  private func drawIndex(_ list: Pick, on canvas: inout Canvas, in area: Rect) {
    canvas.write("Naar welke vraag?", in: area.row(0), style: .bold)
    draw(list, on: &canvas, in: area.dropping(top: 2)) { code in
      if faults[code] != nil { return .late }
      return filled.isFilled(code) ? .done : .notYet
    }
  }

  private func draw(
    _ list: Pick, on canvas: inout Canvas, in area: Rect, mark: (String) -> Mark
  ) {
    let found = list.matches
    list.filter.draw(
      on: &canvas, in: area.row(0).dropping(right: 12), focused: true, style: .underline)
    canvas.write(
      "\(found.count) van \(list.options.count)", in: area.row(0), style: .dim, align: .right)
    if found.isEmpty { canvas.write("niets gevonden", in: area.row(1), style: .color(.red)) }
    for (line, place) in list.window.visible.enumerated() where found.indices.contains(place) {
      let row = area.row(line + 1)
      canvas.write(mark(found[place].code), in: row)
      canvas.write(found[place].label, in: row.dropping(left: 2))
      if list.isChosen, place == list.window.selection {
        canvas.restyle(row) { $0.reverse = true }
      }
    }
  }

  private func drawQuestion(
    _ item: Item, on canvas: inout Canvas, in area: Rect, _ world: World
  ) {
    let number = (overview.place(of: linkId) ?? 0) + 1
    let required = item.required ? " (verplicht)" : ""
    var y = canvas.write(
      paragraph: "\(number). \(item.text)\(required)", in: area, style: .bold)
    for hint in item.items where hint.kind == .display {
      y += canvas.write(paragraph: hint.text, in: area.dropping(top: y), style: .dim)
    }
    y += 1
    let context = context(item, width: area.width, world)
    let room = area.dropping(top: y)
    let below = min(context.count, max(0, room.height - 4))
    let answer = room.dropping(bottom: below == 0 ? 0 : below + 1)
    for (line, (text, style)) in context.prefix(below).enumerated() {
      canvas.write(text, in: room.bottom(below).row(line), style: style)
    }
    drawAnswer(item, on: &canvas, in: answer)
  }

  private func drawAnswer(_ item: Item, on canvas: inout Canvas, in area: Rect) {
    var notes = area.bottom(1)
    switch editor {
    case .options(let at): drawOptions(item, at, on: &canvas, in: area.dropping(bottom: 1))
    case .pick(let pick):
      draw(pick, on: &canvas, in: area.dropping(bottom: 1)) { code in
        let chosen = Int(code).map { item.choices[$0] }
        let isOn = response[linkId].contains { given in
          chosen.map { given.matches($0) == true } ?? false
        }
        return isOn ? .done : .none
      }
    case .line(let field):
      field.draw(on: &canvas, in: area.top(1), focused: true, style: .underline)
      notes = area.dropping(top: 1)
    case .area(let text):
      if isRemark {
        canvas.write("Opmerking van de werknemer, in eigen woorden:", in: area.row(0), style: .dim)
      }
      let room = area.dropping(top: isRemark ? 1 : 0).dropping(bottom: 1)
      text.draw(on: &canvas, in: room, focused: true, style: .underline)
    }
    if let finding {
      canvas.write(.late, in: notes)
      canvas.write(paragraph: finding, in: notes.dropping(left: 2), style: .color(.red))
    } else if isReadOnly {
      canvas.write("Enkel lezen: de evaluatie is afgerond.", in: area.bottom(1), style: .dim)
    } else if let absence = filled.notes.absences[linkId], !isRemark {
      canvas.write("— \(absence.words) —", in: notes.row(0), style: .bold)
    } else if case .line = editor, let hint = item.entryHint {
      canvas.write(hint, in: notes.row(0), style: .dim)
    } else if case .area(let text) = editor, text.text.count > 0 {
      let most = item.maxLength ?? TextArea.standardMaximum
      canvas.write(
        "\(text.text.count) van \(most) tekens", in: notes.row(0), style: .dim, align: .right)
    } else if item.takesSeveralTexts {
      canvas.write("Eén antwoord per regel.", in: notes.row(0), style: .dim)
    }
  }

  private func drawOptions(_ item: Item, _ at: Int, on canvas: inout Canvas, in area: Rect) {
    let given = response[item.linkId]
    let labels =
      item.choices.map { item.shown($0) } + (item.kind == .openChoice ? ["iets anders…"] : [])
    var y = 0
    for (index, label) in labels.enumerated() {
      let isChosen =
        index < item.choices.count && given.contains { $0.matches(item.choices[index]) == true }
      let box = item.isMultipleChoice ? (isChosen ? "[x]" : "[ ]") : (isChosen ? "(•)" : "( )")
      let row = area.dropping(top: y)
      guard !row.isEmpty else { break }
      canvas.write("\(index.optionKey)", in: row.row(0).left(2), style: .bold)
      canvas.write(box, in: row.row(0).dropping(left: 2))
      y += canvas.write(
        paragraph: label, in: row.dropping(left: 6), style: isChosen ? .bold : .plain)
      if index == at, !isReadOnly {
        canvas.restyle(row.row(0).dropping(left: 2).left(3)) { $0.reverse = true }
        canvas.cursor = Point(x: row.x + 3, y: row.y)
      }
    }
    if canvas.cursor == nil { canvas.cursor = area.origin }
    if item.isMultipleChoice, y + 1 < area.height {
      canvas.write("U mag er meer dan één kiezen.", in: area.row(y + 1), style: .dim)
    }
  }
}

extension Item {
  /// How to write an answer of this kind.
  var entryHint: String? {
    switch kind {
    case .integer: "een geheel getal"
    case .decimal: "een getal, met komma"
    case .date: "DD/MM/JJJJ"
    case .time: "UU:MM"
    case .dateTime: "DD/MM/JJJJ"
    case .quantity: "een getal en een eenheid"
    case .url: "een volledig webadres"
    default: nil
    }
  }
}
