import Canvas
import Casework

extension FormScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let head = area.top(introHeight)
    let first = head.row(0).inset(dx: 1, dy: 0)
    let key = fields.contains(where: \.isRequired) ? "* verplicht" : ""
    canvas.write(key, in: first, style: .dim, align: .right)
    let room = first.dropping(right: key.isEmpty ? 0 : key.count + 2)
    canvas.write(parts: intro(world), in: room, style: .dim)
    for (index, line) in preamble.enumerated() {
      let row = head.row(1 + index).inset(dx: 1, dy: 0)
      if let mark = line.mark { canvas.write(mark, in: row) }
      canvas.write(line.text, in: row.dropping(left: 2), style: line.style)
    }
    let (body, overflows) = body(in: area)
    var hidden = (above: 0, below: 0)
    for (index, y) in rows.enumerated() {
      let field = fields[index]
      let height = height(of: field)
      let first = y - top
      guard first >= 0 else {
        hidden.above += 1
        continue
      }
      guard first + height <= body.height || index == focus else {
        hidden.below += 1
        continue
      }
      let rows = body.dropping(top: first).top(height).inset(dx: 1, dy: 0)
      draw(field, isFocused: index == focus, on: &canvas, in: rows)
    }
    guard overflows, body.maxY < area.maxY else { return }
    let more = [(hidden.above, "erboven"), (hidden.below, "eronder")].filter { $0.0 > 0 }
    let text = more.map { "\($0.0) \($0.0 == 1 ? "veld" : "velden") \($0.1)" }
    canvas.write(
      text.joined(separator: " · "), in: area.bottom(1).inset(dx: 1, dy: 0), style: .dim,
      align: .right)
  }

  private func intro(_ world: World) -> [String] {
    guard let model else { return ["Vul in wat u weet. ^S bewaart."] }
    let dossier = model.dossier
    return [
      dossier.instrument.naam, dossier.wop.map { $0.shown(on: world.vandaag) },
      "in dienst sinds \(dossier.inDienst.shown)", dossier.onderneming.naam,
    ].compactMap(\.self)
  }

  private func draw(
    _ field: FormField, isFocused: Bool, on canvas: inout Canvas, in area: Rect
  ) {
    let hasLabels = self.area.hasLabels
    let label = area.row(0).left(hasLabels ? Self.labelWidth - 1 : area.width)
    canvas.write(
      field.label + (field.isRequired ? " *" : ""), in: label,
      style: isFocused ? .bold : .plain)
    if field.finding != nil { canvas.write(.late, in: label.right(1)) }
    let room = hasLabels ? area.dropping(left: Self.labelWidth) : area.dropping(top: 1)
    let input =
      switch field.input {
      case .pick, .choice: room
      case .line, .area, .toggle: room.left(inputWidth)
      }
    switch field.input {
    case .line(let text): drawLine(text, field, isFocused, on: &canvas, in: input)
    case .area(let text, _): drawArea(text, field, isFocused, on: &canvas, in: input)
    case .choice(let choice): draw(choice, isFocused, on: &canvas, in: input)
    case .toggle(let isOn):
      canvas.write(isOn ? "[x] ja" : "[ ] ja", in: input.row(0))
      if isFocused {
        canvas.restyle(input.row(0).left(3)) { $0.reverse = true }
        canvas.cursor = Point(x: input.x + 1, y: input.y)
      }
    case .pick(let pick): draw(pick, isFocused, on: &canvas, in: input)
    }
    if isSaidBeside(field), let finding = field.finding {
      let beside = input.row(0).dropping(left: besideWidth(field))
      return canvas.write(finding, in: beside, style: .color(.red))
    }
    for (index, row) in field.findingRows(width: inputWidth).enumerated() {
      canvas.write(row, in: input.row(inputHeight(of: field) + index), style: .color(.red))
    }
  }

  /// Room for what is typed; the rest of the row is for the hint.
  func lineWidth(_ field: FormField) -> Int {
    if field.entry != nil { return 12 }
    guard field.hint != nil else {
      return field.finding == nil ? inputWidth : min(24, inputWidth)
    }
    let hints = fields.compactMap { field in
      if case .line = field.input, field.entry == nil {
        field.hint.map { TextWidth.cells($0) }
      } else {
        nil
      }
    }
    return max(12, min(30, inputWidth - (hints.max() ?? 0) - 2))
  }

  private func drawLine(
    _ text: TextField, _ field: FormField, _ isFocused: Bool, on canvas: inout Canvas,
    in area: Rect
  ) {
    let isWhole = !self.area.hasLabels && field.entry == nil
    let width = isWhole ? area.width : field.entry == .masked ? 16 : lineWidth(field)
    text.draw(
      on: &canvas, in: area.row(0).left(width), focused: isFocused, style: .underline)
    if isFocused, field.isFresh {
      canvas.restyle(area.row(0).left(TextWidth.cells(text.text))) { $0.reverse = true }
    }
    guard self.area.hasLabels else {
      let note = field.note(text.text, isFocused, width: area.width)
      return canvas.write(note ?? "", in: area.row(1), style: .dim)
    }
    guard !isSaidBeside(field) else { return }
    if let hint = field.note(text.text, isFocused, width: area.width - width - 2) {
      canvas.write(hint, in: area.row(0).dropping(left: width + 2), style: .dim)
    }
  }

  private func drawArea(
    _ text: TextArea, _ field: FormField, _ isFocused: Bool, on canvas: inout Canvas,
    in area: Rect
  ) {
    let room = area.top(field.inputHeight)
    text.draw(on: &canvas, in: room, focused: isFocused, style: .underline)
    if text.text.isEmpty, let hint = field.hint {
      // Right-aligned and not underlined, so that it does not look filled in.
      canvas.write("(\(hint))", in: room.row(0).dropping(left: 2), style: .dim, align: .right)
    }
  }

  private func draw(
    _ choice: Choice, _ isFocused: Bool, on canvas: inout Canvas, in area: Rect
  ) {
    if choice.options.isEmpty {
      canvas.write("(niets te kiezen)", in: area.row(0), style: .dim)
      if isFocused { canvas.cursor = area.row(0).origin }
    }
    guard !self.area.isNarrow else { return drawWrapped(choice, isFocused, on: &canvas, in: area) }
    // In a low window the list moves up, so that the chosen option stays in view.
    let above = max(0, (choice.selected ?? 0) + 1 - max(1, area.height))
    for (index, option) in choice.options.enumerated() where index >= above {
      let isChosen = index == choice.selected
      let row = area.row(index - above)
      canvas.write("\(Choice.sign(index, isChosen: isChosen)) \(option.label)", in: row)
      if isFocused, isChosen || (choice.selected == nil && index == 0) {
        canvas.restyle(row.dropping(left: 2).left(3)) { $0.reverse = true }
        canvas.cursor = Point(x: row.x + 3, y: row.y)
      }
    }
  }

  /// Each option over as many rows as it needs, the chosen one in view.
  private func drawWrapped(
    _ choice: Choice, _ isFocused: Bool, on canvas: inout Canvas, in area: Rect
  ) {
    let heights = choice.options.map { $0.rows(width: area.width).count }
    let chosen = choice.selected ?? 0
    var first = 0
    while first < chosen, heights[first...chosen].reduce(0, +) > area.height { first += 1 }
    var y = 0
    for (index, option) in choice.options.enumerated().dropFirst(first) where y < area.height {
      let row = area.dropping(top: y)
      let isChosen = index == choice.selected
      canvas.write(Choice.sign(index, isChosen: isChosen), in: row.row(0))
      y += canvas.write(paragraph: option.label, in: row.dropping(left: Choice.indent))
      if isFocused, isChosen || (choice.selected == nil && index == 0) {
        canvas.restyle(row.row(0).dropping(left: 2).left(3)) { $0.reverse = true }
        canvas.cursor = Point(x: row.x + 3, y: row.y)
      }
    }
  }

  private func draw(_ pick: Pick, _ isFocused: Bool, on canvas: inout Canvas, in area: Rect) {
    let found = pick.matches
    if pick.hasSearch {
      drawSearch(pick, found.count, isFocused, on: &canvas, in: area)
    } else if isFocused, !pick.isChosen {
      canvas.cursor = Point(x: area.x + 1, y: area.y)
    }
    let nothing = pick.options.isEmpty ? "(niets te kiezen)" : SearchLine.advice
    if found.isEmpty { canvas.write(nothing, in: area.bottom(1).row(0), style: .dim) }
    let list = area.dropping(top: pick.hasSearch ? 1 : 0)
    for (line, index) in pick.visible(in: list).enumerated() where found.indices.contains(index) {
      let row = list.row(line)
      let isChosen = pick.isChosen && index == pick.window.selection
      canvas.write(isChosen ? "(•)" : "( )", in: row.left(3))
      canvas.write(found[index].label, in: row.dropping(left: 4))
      if isChosen, isFocused {
        canvas.restyle(row) { $0.reverse = true }
        if !pick.isInSearch { canvas.cursor = Point(x: row.x + 1, y: row.y) }
      }
    }
  }

  private func drawSearch(
    _ pick: Pick, _ found: Int, _ isFocused: Bool, on canvas: inout Canvas, in area: Rect
  ) {
    SearchLine(
      chosen: pick.isChosen ? pick.window.selection : nil, count: found,
      isFocused: isFocused && (pick.isInSearch || area.height < 2)
    ).draw(pick.filter, on: &canvas, in: area.row(0))
  }
}

extension FormField {
  /// Beside the line: what the typed text means, else how it is filled in.
  fileprivate func note(_ text: String, _ isFocused: Bool, width: Int) -> String? {
    guard let entry else { return hint }
    guard let meaning = entry.meaning(text) else {
      return text.isEmpty && !isFocused ? hint : entry.examples
    }
    // How it is written no longer needs saying, and two amounts side by side are one too many.
    let isForm = hint.map {
      entry == .amount || $0 == "DD/MM/JJJJ" || $0.hasPrefix("bijvoorbeeld")
    }
    guard let hint, isForm == false else { return meaning }
    let both = "\(meaning) · \(hint)"
    return TextWidth.cells(both) <= width ? both : meaning
  }
}
