import Canvas
import Casework
import Questionnaire

extension QuestionnaireScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    if area.hasPanes {
      drawRail(on: &canvas, in: area.left(railWidth), world)
      canvas.verticalRule(in: area.dropping(left: railWidth).left(1), style: .dim)
    }
    let right = questionArea
    if removing != nil {
      drawRemoval(on: &canvas, in: right, world)
    } else if let index {
      drawIndex(index, on: &canvas, in: right)
    } else if let item = world.form.item(linkId) {
      drawQuestion(item, on: &canvas, in: right, world)
    } else {
      canvas.write("Dit formulier heeft geen vragen.", in: right.row(0), style: .dim)
      canvas.cursor = right.origin
    }
  }

  private func drawRail(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let presence = presenceRows(width: area.width - 2)
    let section = overview.part(of: spot)
    let list = area.dropping(bottom: 3 + presence.count)
    let titles = overview.parts.map { part in
      let width = max(1, area.width - 9)
      let whole = [part.title, part.ordinal ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
      // The number stays in one piece.
      if let ordinal = part.ordinal, TextWidth.cells(whole) > width {
        return TextWidth.wrap(part.title, to: width).map(\.text) + [ordinal]
      }
      return TextWidth.wrap(whole, to: width).map(\.text)
    }
    // The part of this question stays in view; what is above it moves out.
    let here = section ?? 0
    var top = 0
    while titles[top..<max(top, min(here + 1, titles.count))].reduce(0, { $0 + $1.count })
      > list.height
    {
      top += 1
    }
    var y = 0
    var shown = top
    for (place, title) in titles.enumerated().dropFirst(top) where y < list.height {
      let part = overview.parts[place]
      let row = list.row(y).inset(dx: 1, dy: 0)
      let isHere = place == section
      let mark: Mark =
        isHere
        ? .busy : part.wrong > 0 ? .late : part.done == part.count ? .done : .notYet
      canvas.write(mark, in: row)
      for (line, text) in title.enumerated() where y + line < list.height {
        let place = list.row(y + line).inset(dx: 1, dy: 0).dropping(left: 2).dropping(right: 5)
        canvas.write(text, in: place, style: isHere ? .bold : .plain)
      }
      // Where somebody is stays marked, so that what is wrong there is said with the number.
      let count = "\(part.done)/\(part.count)"
      canvas.write(
        part.wrong > 0 && isHere ? "!" + count : count, in: row,
        style: part.wrong > 0 ? .color(.red) : .plain, align: .right)
      y += max(1, title.count)
      if y <= list.height { shown = place + 1 }
    }
    canvas.more(above: top > 0, below: shown < titles.count, in: list)
    let counts = area.bottom(2 + presence.count).inset(dx: 1, dy: 0)
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
    if let place = overview.place(of: spot) {
      canvas.write("vraag \(place + 1) van \(total.count)", in: area.row(0))
    }
    var counts = ["\(total.done) klaar"]
    if total.wrong > 0 { counts.append("! \(total.wrong)") }
    if !overview.missing.isEmpty { counts.append("nog \(overview.missing.count) verplicht") }
    canvas.write(counts.joined(separator: " · "), in: area.row(1), style: .dim)
    for (line, text) in presence.enumerated() {
      canvas.write(text, in: area.row(2 + line), style: .color(.magenta))
    }
  }

  private func drawIndex(_ list: Pick, on canvas: inout Canvas, in area: Rect) {
    let title =
      switch listUse {
      case .question: "Naar welke vraag?"
      case .add: "Wat wilt u nog een keer invullen?"
      case .remove: "Wat wilt u weghalen?"
      }
    let head = area.headRows(2)
    canvas.write(title, in: area.top(head).row(0), style: .bold)
    draw(list, on: &canvas, in: area.dropping(top: head)) { code in
      guard listUse == .question, let number = Int(code),
        overview.questions.indices.contains(number)
      else { return .none }
      let spot = overview.questions[number].spot
      if faults[spot] != nil || overview.invalid[spot] != nil { return .late }
      return filled.isFilled(spot) ? .done : .notYet
    }
  }

  private func draw(
    _ list: Pick, on canvas: inout Canvas, in area: Rect, mark: (String) -> Mark
  ) {
    let found = list.matches
    if list.hasSearch {
      SearchLine(
        chosen: list.isChosen ? list.window.selection : nil, count: found.count,
        isFocused: list.isInSearch || area.height < 2
      ).draw(list.filter, on: &canvas, in: area.row(0))
    }
    let room = area.dropping(top: list.hasSearch ? 1 : 0)
    if found.isEmpty { canvas.write(paragraph: SearchLine.advice, in: room) }
    for (line, place) in list.visible(in: room).enumerated() where found.indices.contains(place) {
      let row = room.row(line)
      canvas.write(mark(found[place].code), in: row)
      canvas.write(found[place].label, in: row.dropping(left: 2))
      if !list.isInSearch, place == list.window.selection {
        canvas.cursor = Point(x: max(0, row.x - 1), y: row.y)
      }
      if list.isChosen, place == list.window.selection {
        canvas.restyle(row) { $0.reverse = true }
      }
    }
  }

  private func drawQuestion(
    _ item: Item, on canvas: inout Canvas, in area: Rect, _ world: World
  ) {
    guard !self.area.isLow else { return drawLow(item, on: &canvas, in: area, world) }
    let guidance = overview.guidance(at: spot, world.form)
    var y = 0
    if let trail = overview.trail(to: spot, world.form) {
      y += canvas.write(paragraph: trail, in: area.top(2), style: .dim)
    }
    if let fault = overview.groupFault(around: spot, world.form) {
      y += canvas.write(paragraph: fault, in: area.dropping(top: y).top(2), style: .color(.red))
    }
    y += canvas.write(
      paragraph: asked(item),
      in: area.dropping(top: y), style: .bold)
    // The question is what the eye meets first; all that is to be read with it stands below it, and
    // is cut so that the answer keeps its room. F3 has it whole.
    y += write(
      guidance.before + guidance.own, on: &canvas,
      in: area.dropping(top: y).top(max(1, min(4, area.height / 4))))
    if let hint = hint(item) {
      y += canvas.write(paragraph: hint, in: area.dropping(top: y).top(2), style: .dim)
    }
    y += 1
    let context = context(item, width: area.width, world)
    let room = area.dropping(top: y)
    let below = min(context.count, max(0, room.height - 4))
    let answer = room.dropping(bottom: below == 0 ? 0 : below + 1)
    for (line, (text, style)) in context.prefix(below).enumerated() {
      canvas.write(text, in: room.bottom(below).row(line), style: style)
    }
    drawAnswer(item, on: &canvas, in: answer, isHinted: true)
  }

  /// The question with its number, and what holds for its answer.
  func asked(_ item: Item) -> String {
    let number = (overview.place(of: spot) ?? 0) + 1
    let required = item.required ? " (verplicht)" : ""
    let confidential = item.isConfidential ? " (vertrouwelijk)" : ""
    return "\(number). \(item.name)\(required)\(confidential)"
  }

  /// Texts of the form, cut where the room ends; answers with the rows that they took.
  func write(
    _ texts: [String], on canvas: inout Canvas, in area: Rect, style: Style = .dim
  ) -> Int {
    let rows = texts.flatMap { TextWidth.wrap($0, to: max(1, area.width)).map(\.text) }
    for (number, text) in rows.prefix(area.height).enumerated() {
      let isCut = number == area.height - 1 && rows.count > area.height
      let shown = isCut ? "\(text.prefix(max(0, area.width - 6)))… (F3)" : text
      canvas.write(shown, in: area.row(number), style: style)
    }
    return min(rows.count, area.height)
  }

  func drawAnswer(
    _ item: Item, on canvas: inout Canvas, in area: Rect, isHinted: Bool = false
  ) {
    // Of few rows the answer has all, unless something is to be said about it.
    let isTold = finding != nil || response.absence(at: spot) != nil
    let noteRows = area.height < 4 && !isTold ? 0 : 1
    var notes = area.bottom(noteRows)
    switch editor {
    case .options(let at): drawOptions(item, at, on: &canvas, in: area.dropping(bottom: noteRows))
    case .pick(let pick):
      draw(pick, on: &canvas, in: area.dropping(bottom: noteRows)) { code in
        let entries = item.entries(beside: response[spot])
        guard let number = Int(code), entries.indices.contains(number) else { return .none }
        return isOn(entries[number]) ? .done : .none
      }
    case .line where isReadOnly, .area where isReadOnly:
      drawGiven(on: &canvas, in: area.dropping(bottom: noteRows))
    case .line(let field):
      field.draw(
        on: &canvas, in: area.top(1).left(Self.widestAnswer), focused: true, style: .underline)
      notes = area.dropping(top: 1)
    case .area(let text):
      // A remark stands beside the answer, which stays in view.
      let above = isRemark && noteRows > 0 ? max(0, min(2, area.height - 2)) : 0
      let given = filled[spot].words(for: item)
      if above > 1 {
        canvas.write(
          "Antwoord: \(given.isEmpty ? "nog geen" : given)", in: area.row(0),
          style: .dim)
      }
      if above > 0 {
        canvas.write(
          "Opmerking van de werknemer, in eigen woorden:",
          in: area.row(above - 1), style: .bold)
      }
      let room = area.dropping(top: above).dropping(bottom: noteRows).left(answerSize.width)
      // Some lines to write on, and one more than there is text.
      let rows = self.area.isLow ? room.height : min(room.height, max(4, text.rowCount + 1))
      text.draw(on: &canvas, in: room.top(rows), focused: true, style: .underline)
      notes = area.dropping(top: above + rows).top(noteRows).left(answerSize.width)
    }
    if !notes.isEmpty { drawNote(item, on: &canvas, in: area, notes, isHinted) }
  }

  /// What was answered in words, to read; F3 has a long text whole.
  private func drawGiven(on canvas: inout Canvas, in area: Rect) {
    canvas.cursor = area.origin
    let lines = (typedText ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    if lines.allSatisfy({ $0.isEmpty }) {
      guard response.absence(at: spot) == nil else { return }
      canvas.write("geen antwoord", in: area.top(1), style: .dim)
    } else {
      _ = write(
        lines.map { $0.isEmpty ? " " : String($0) }, on: &canvas,
        in: area.left(Self.widestAnswer), style: .plain)
    }
  }

  /// How to answer, in a line below the question.
  private func hint(_ item: Item) -> String? {
    guard !isReadOnly, !isRemark, !item.readOnly, beside == nil else { return nil }
    if case .line = editor { return item.entryHint }
    return listHint(item)
  }

  /// One line below the answer: what is wrong, or else how to answer.
  private func drawNote(
    _ item: Item, on canvas: inout Canvas, in area: Rect, _ notes: Rect, _ isHinted: Bool
  ) {
    if let finding {
      canvas.write(.late, in: notes)
      canvas.write(paragraph: finding, in: notes.dropping(left: 2), style: .color(.red))
    } else if item.readOnly, !isRemark, !isReadOnly {
      canvas.write(paragraph: Self.fixedAnswer, in: notes, style: .dim)
    } else if let absence = response.absence(at: spot), !isRemark {
      canvas.write("— \(absence.words) —", in: notes.row(0), style: .bold)
    } else if isReadOnly {
      return
    } else if case .line = editor, beside != nil {
      canvas.write("in eigen woorden; ↑ terug naar de lijst", in: notes.row(0), style: .dim)
    } else if case .line = editor {
      guard !isHinted, let hint = item.entryHint else { return }
      canvas.write(paragraph: hint, in: notes, style: .dim)
    } else if case .area(let text) = editor, isRemark || !item.takesSeveralTexts,
      text.characterCount > 0
    {
      let most = (isRemark ? nil : item.maxLength) ?? TextArea.standardMaximum
      canvas.write(
        "\(text.characterCount) van \(most) tekens", in: notes.row(0), style: .dim, align: .right)
    } else if !isHinted, !isRemark, let hint = listHint(item) {
      canvas.write(hint, in: notes.row(0), style: .dim)
    }
  }

  private func listHint(_ item: Item) -> String? {
    if item.takesSeveralTexts {
      let each =
        item.kind == .text ? "Een lege regel tussen twee antwoorden" : "Eén antwoord per regel"
      return [each, item.entryHint ?? ""].filter { !$0.isEmpty }.joined(separator: "; ") + "."
    }
    if item.isMultipleChoice {
      return "U mag er meer dan één kiezen" + (item.bounds.isEmpty ? "." : " (\(item.bounds)).")
    }
    return item.entryHint
  }

  func isOn(_ entry: Item.Entry) -> Bool {
    switch entry {
    case .option(let option): response[spot].contains { $0.matches(option) == true }
    case .given: true
    case .other: false
    }
  }

  private func drawOptions(_ item: Item, _ at: Int, on canvas: inout Canvas, in area: Rect) {
    let entries = item.entries(beside: response[spot])
    // In a low window the list moves along with the arrows.
    let heights = entries.map {
      TextWidth.wrap(item.label($0), to: max(1, area.width - 6)).count
    }
    var top = 0
    while top < at, heights[top...min(at, heights.count - 1)].reduce(0, +) > area.height {
      top += 1
    }
    var y = 0
    for (index, entry) in entries.enumerated().dropFirst(top) {
      let isChosen = isOn(entry)
      let box = item.isMultipleChoice ? (isChosen ? "[x]" : "[ ]") : (isChosen ? "(•)" : "( )")
      let row = area.dropping(top: y)
      guard !row.isEmpty else { break }
      canvas.write("\(index.optionKey)", in: row.row(0).left(2), style: .bold)
      canvas.write(box, in: row.row(0).dropping(left: 2))
      y += canvas.write(
        paragraph: item.label(entry), in: row.dropping(left: 6), style: isChosen ? .bold : .plain)
      if index == at, !isReadOnly, !item.readOnly {
        canvas.restyle(row.row(0).dropping(left: 2).left(3)) { $0.reverse = true }
        canvas.cursor = Point(x: row.x + 3, y: row.y)
      }
    }
    if canvas.cursor == nil { canvas.cursor = area.origin }
  }
}
