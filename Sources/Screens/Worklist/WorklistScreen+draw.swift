import Canvas
import Casework

extension WorklistScreen {
  /// The column stops of a list of people, in cells from the left of the content.
  private struct Columns {
    let when, number, name, enterprise, next: Rect
    /// The last day in full, where there is room for it.
    let last: Rect

    init(_ row: Rect) {
      let body = row.inset(dx: 1, dy: 0)
      guard !row.isNarrow else {
        let stops = Column.fit(
          [
            Column(width: 9, importance: 3), Column(width: 9, importance: 4),
            Column(width: 12, importance: 5, grows: true), Column(width: 10, importance: 1),
            Column(width: 16, importance: 2),
          ], in: body.dropping(left: 2))
        (when, number, name, enterprise, next) = (stops[0], stops[1], stops[2], stops[3], stops[4])
        last = body.left(0)
        return
      }
      let lastWidth = body.width >= 100 ? 11 : 0
      let spare = max(0, body.width - 78 - lastWidth)
      let nameWidth = 20 + min(16, spare / 2)
      let enterpriseWidth = 14 + min(30, spare - min(16, spare / 2))
      // What is left in a very wide window goes to the words at the end of the row.
      let nextWidth = 16 + spare - (nameWidth - 20) - (enterpriseWidth - 14)
      var x = 2
      func column(_ width: Int) -> Rect {
        defer { x += width + 1 }
        return body.dropping(left: x).left(width)
      }
      when = column(13)
      last = lastWidth == 0 ? body.left(0) : column(lastWidth - 1)
      number = column(9)
      name = column(nameWidth)
      enterprise = column(enterpriseWidth)
      next = column(nextWidth)
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let rows = headRows(in: area)
    let list = area.dropping(top: rows)
    let columns = rows > 1 ? area.row(rows - 1) : area.top(0)
    if let search {
      draw(search, on: &canvas, in: area, rows: rows)
      header(on: &canvas, in: columns, first: "Stand")
      drawFound(search, on: &canvas, in: list)
    } else {
      // What the list was narrowed down to matters more than the counts.
      if rows > 2 || filter.isAlles { drawTotals(on: &canvas, in: area.top(rows).row(0)) }
      if rows > 2 { drawFilter(on: &canvas, in: area.row(1)) }
      if rows < 3, !filter.isAlles { drawFilter(on: &canvas, in: area.top(rows).row(0)) }
      header(on: &canvas, in: columns, first: "Wanneer")
      drawItems(on: &canvas, in: list, world)
    }
  }

  /// Counts, filter and the heads of the columns; what is typed is always in view.
  func headRows(in area: Rect) -> Int { max(isSearching ? 1 : 0, area.headRows(3)) }

  private func header(on canvas: inout Canvas, in row: Rect, first: String) {
    let columns = Columns(row)
    for (text, cell) in [
      (first, columns.when), ("Uiterlijk", columns.last), ("Dossier", columns.number),
      ("Werknemer", columns.name),
      ("Onderneming", columns.enterprise), ("Volgende stap", columns.next),
    ] {
      canvas.write(text, in: cell, style: .dim)
    }
  }

  private func drawTotals(on canvas: inout Canvas, in row: Rect) {
    guard let totals else {
      if isTooMuchToCount {
        canvas.write("Te veel dossiers om te tellen.", in: row.inset(dx: 1, dy: 0), style: .dim)
      }
      return
    }
    canvas.write(
      parts: [
        "\(totals.teLaat) te laat", "\(totals.vandaag) vandaag",
        "\(totals.week) binnen een week", "\(totals.later) later",
      ], in: row.inset(dx: 1, dy: 0), style: .bold)
  }

  /// What the list was narrowed down to and how to undo that, or the keys that do so.
  private func drawFilter(on canvas: inout Canvas, in row: Rect) {
    let room = row.inset(dx: 1, dy: 0)
    if !filter.isAlles {
      let undo = row.width >= 48 ? "Esc toont alles" : ""
      canvas.write(undo, in: room, style: .dim, align: .right)
      let words = room.dropping(right: undo.isEmpty ? 0 : undo.count + 2)
      canvas.write("Alleen:", in: words)
      canvas.write(
        filter.woorden.joined(separator: " · "), in: words.dropping(left: 8),
        style: Style.color(.cyan).with(bold: true))
      return
    }
    var x = room.x
    x += canvas.write("Alleen:", at: Point(x: x, y: row.y), in: room, style: .dim) + 1
    for binding in filterBindings where !binding.inFooter && binding.unavailable == nil {
      x += canvas.write(
        binding.keyNames, at: Point(x: x, y: row.y), in: room, style: Style(bold: true, dim: true))
      x += 1
      x += canvas.write(binding.label, at: Point(x: x, y: row.y), in: room, style: .dim) + 2
    }
  }

  private func drawItems(on canvas: inout Canvas, in area: Rect, _ world: World) {
    if items.isEmpty {
      let text =
        isReading
        ? "De werklijst wordt gelezen."
        : filter.isAlles
          ? "Niets te doen. Zoek een dossier met / of open er een met n."
          : "Niets te doen in deze keuze. Esc toont alles."
      let room = area.dropping(top: area.height > 3 ? 1 : 0)
      canvas.write(paragraph: text, in: room.inset(dx: 3, dy: 0))
      canvas.cursor = room.origin
    }
    for (line, index) in window.visible.enumerated() where items.indices.contains(index) {
      draw(items[index], on: &canvas, in: area.row(line), world)
      mark(index == window.selection, on: &canvas, in: area.row(line))
    }
  }

  private func draw(
    _ item: WorklistItem, on canvas: inout Canvas, in row: Rect, _ world: World
  ) {
    let columns = Columns(row)
    let days = item.regel.uiterste.days(since: world.vandaag)
    let urgency = Dringendheid(dagen: days)
    // One style from mark through word, blank included: each change of style costs bytes.
    let mark = Mark(urgency)
    let isShort = columns.when.width < 13
    canvas.write(
      mark.text + " " + (columns.when.isEmpty ? "" : when(item.regel, days, withHour: !isShort)),
      in: row.inset(dx: 1, dy: 0).left(columns.when.width + 2), style: mark.style)
    canvas.write(item.regel.uiterste.shown, in: columns.last)
    canvas.write(item.nummer, in: columns.number)
    canvas.write(item.werknemer, in: columns.name)
    canvas.write(item.onderneming, in: columns.enterprise)
    canvas.write(item.regel.shown, in: columns.next)
  }

  /// The cursor stands on the selected row, for screen readers and braille lines.
  ///
  /// The bar is of one style: it goes over the line at every key.
  private func mark(_ selected: Bool, on canvas: inout Canvas, in row: Rect) {
    guard selected else { return }
    canvas.restyle(row) { $0 = .reverse }
    canvas.cursor = row.origin
  }

  private func when(_ rule: Werkregel, _ days: Int, withHour: Bool) -> String {
    let hour = withHour ? rule.uur.map { " " + $0.shown } ?? "" : ""
    return switch days {
    case ..<(-1): "\(-days) dagen"
    case -1: "1 dag"
    case 0: "vandaag" + hour
    case ...60: rule.uiterste.shortWithWeekday
    default: rule.uiterste.shown
    }
  }

  private func draw(_ search: Search, on canvas: inout Canvas, in area: Rect, rows: Int) {
    let row = area.top(1).inset(dx: 1, dy: 0)
    let label = area.hasLabels ? "Zoeken:" : "/"
    canvas.write(label, in: row, style: .bold)
    search.field.draw(on: &canvas, in: row.dropping(left: label.count + 1), focused: true)
    guard search.answered != nil, rows > 2 else { return }
    let count = search.found.count
    let text =
      count == 0
      ? "Geen dossier gevonden."
      : "\(count)\(search.isWhole ? "" : " of meer") \(count == 1 ? "dossier" : "dossiers")"
    canvas.write(text, in: area.row(1).inset(dx: 1, dy: 0), style: .dim)
  }

  private func drawFound(_ search: Search, on canvas: inout Canvas, in area: Rect) {
    for (line, index) in search.window.visible.enumerated()
    where search.found.indices.contains(index) {
      let row = area.row(line)
      let item = search.found[index]
      let columns = Columns(row)
      canvas.write(item.gesloten ? "gesloten" : item.instrument.rawValue, in: columns.when)
      canvas.write(item.volgende?.uiterste.shown ?? "", in: columns.last)
      canvas.write(item.nummer, in: columns.number)
      canvas.write(item.werknemer, in: columns.name)
      canvas.write(item.onderneming, in: columns.enterprise)
      canvas.write(item.volgende?.shown ?? "", in: columns.next)
      if index == search.window.selection { canvas.restyle(row) { $0 = .reverse } }
    }
  }
}

extension Werkregel {
  /// With a mark where the day is a target of the service itself.
  var shown: String { taak.zekerheid == .aanname ? "\(naam) ~" : naam }
}
