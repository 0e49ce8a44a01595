import Canvas
import Casework

extension FormScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    canvas.write(intro, in: area.row(0).inset(dx: 1, dy: 0), style: .dim)
    let body = area.dropping(top: introHeight)
    for (index, y) in rows.enumerated() {
      let field = fields[index]
      let first = y - top
      guard first >= 0, first + field.height <= body.height else { continue }
      let rows = body.dropping(top: first).top(field.height).inset(dx: 1, dy: 0)
      draw(field, isFocused: index == focus, on: &canvas, in: rows)
    }
  }

  private var intro: String {
    guard let model else { return "Vul in wat u weet. ^S bewaart." }
    let dossier = model.dossier
    let wop = dossier.wop.map { " · WOP \($0.wop.shown)" } ?? ""
    return "\(model.persoon.volleNaam) · \(dossier.instrument.naam)\(wop) · in dienst sinds "
      + dossier.inDienst.shown
  }

  private func draw(
    _ field: FormField, isFocused: Bool, on canvas: inout Canvas, in area: Rect
  ) {
    canvas.write(
      field.label, in: area.row(0).left(Self.labelWidth - 1),
      style: isFocused ? .bold : .plain)
    if field.finding != nil {
      canvas.write(.late, in: area.row(0).dropping(left: Self.labelWidth - 2))
    }
    let input = area.dropping(left: Self.labelWidth).left(inputWidth)
    switch field.input {
    case .line(let text): drawLine(text, field, isFocused, on: &canvas, in: input)
    case .area(let text, _): drawArea(text, field, isFocused, on: &canvas, in: input)
    case .choice(let choice): draw(choice, isFocused, on: &canvas, in: input)
    case .toggle(let isOn):
      canvas.write(isOn ? "[x] ja" : "[ ] nee", in: input.row(0))
      if isFocused {
        canvas.restyle(input.row(0).left(3)) { $0.reverse = true }
        canvas.cursor = Point(x: input.x + 1, y: input.y)
      }
    case .pick(let pick): draw(pick, isFocused, on: &canvas, in: input)
    }
    if let finding = field.finding, case .line = field.input {
      canvas.write(
        finding, in: input.row(0).dropping(left: lineWidth(field) + 2), style: .color(.red))
    }
  }

  /// Room for what is typed; the rest of the row is for hint or finding.
  private func lineWidth(_ field: FormField) -> Int {
    field.hint == nil && field.finding == nil ? inputWidth : min(30, inputWidth / 2)
  }

  private func drawLine(
    _ text: TextField, _ field: FormField, _ isFocused: Bool, on canvas: inout Canvas,
    in area: Rect
  ) {
    let width = lineWidth(field)
    text.draw(
      on: &canvas, in: area.row(0).left(width), focused: isFocused, style: .underline)
    if let hint = field.hint, field.finding == nil {
      canvas.write(hint, in: area.row(0).dropping(left: width + 2), style: .dim)
    }
  }

  private func drawArea(
    _ text: TextArea, _ field: FormField, _ isFocused: Bool, on canvas: inout Canvas,
    in area: Rect
  ) {
    text.draw(on: &canvas, in: area, focused: isFocused, style: .underline)
    if text.text.isEmpty, let note = field.finding ?? field.hint {
      canvas.write(
        "(\(note))", in: area.row(0).dropping(left: 2),
        style: (field.finding == nil ? Style.dim : .color(.red)).with(underline: true))
    }
  }

  private func draw(
    _ choice: Choice, _ isFocused: Bool, on canvas: inout Canvas, in area: Rect
  ) {
    for (index, option) in choice.options.enumerated() {
      let isChosen = index == choice.selected
      let row = area.row(index)
      canvas.write("\(isChosen ? "(•)" : "( )") \(index + 1) \(option.label)", in: row)
      if isFocused, isChosen || (choice.selected == nil && index == 0) {
        canvas.restyle(row.left(3)) { $0.reverse = true }
        canvas.cursor = Point(x: row.x + 1, y: row.y)
      }
    }
  }

  private func draw(_ pick: Pick, _ isFocused: Bool, on canvas: inout Canvas, in area: Rect) {
    canvas.write("zoek", in: area.row(0).left(5), style: .dim)
    pick.filter.draw(
      on: &canvas, in: area.row(0).dropping(left: 5), focused: isFocused, style: .underline)
    let found = pick.matches
    if found.isEmpty { canvas.write("niets gevonden", in: area.row(1), style: .color(.red)) }
    for (line, index) in pick.window.visible.enumerated() where found.indices.contains(index) {
      let row = area.row(line + 1)
      canvas.write(index == pick.window.selection ? "(•)" : "( )", in: row.left(3))
      canvas.write(found[index].label, in: row.dropping(left: 4))
      if index == pick.window.selection, isFocused {
        canvas.restyle(row) { $0.reverse = true }
      }
    }
  }
}
