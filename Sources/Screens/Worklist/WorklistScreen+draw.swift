import Canvas
import Casework

extension WorklistScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let rows = headRows(in: area)
    let list = area.dropping(top: rows)
    let columns = rows > 1 ? area.row(rows - 1) : area.top(0)
    if let search {
      draw(search, on: &canvas, in: area, rows: rows)
      header(on: &canvas, in: columns)
      drawFound(search, on: &canvas, in: list, world)
    } else {
      // What the list was narrowed down to matters more than the counts.
      if rows > 2 || filter.isAlles { drawTotals(on: &canvas, in: area.top(rows).row(0)) }
      if rows > 2 { drawFilter(on: &canvas, in: area.row(1)) }
      if rows < 3, !filter.isAlles { drawFilter(on: &canvas, in: area.top(rows).row(0)) }
      header(on: &canvas, in: columns)
      drawItems(on: &canvas, in: list, world)
    }
  }

  /// Counts, filter and the heads of the columns; what is typed is always in view.
  func headRows(in area: Rect) -> Int { max(isSearching ? 1 : 0, area.headRows(3)) }

  private func header(on canvas: inout Canvas, in row: Rect) {
    let columns = WorklistColumns(row)
    canvas.write("Wanneer", in: columns.when, style: .dim, align: .right)
    for (text, cell) in [
      ("Uiterlijk", columns.last), ("Dossier", columns.number), ("Werknemer", columns.name),
      ("Onderneming", columns.enterprise), ("Volgende stap", columns.next),
    ] {
      canvas.write(text, in: cell, style: .dim)
    }
  }

  /// How many there are of each urgency, and which of them is chosen.
  private func drawTotals(on canvas: inout Canvas, in row: Rect) {
    let room = row.inset(dx: 1, dy: 0)
    guard let totals else {
      if isTooMuchToCount {
        canvas.write("Te veel dossiers om te tellen.", in: room, style: .dim)
      }
      return
    }
    let late = "\(totals.teLaat) te laat"
    canvas.write(
      late, in: room,
      style: totals.teLaat > 0 ? Mark(.teLaat).style.with(bold: true) : Style(bold: true))
    let others = room.dropping(left: TextWidth.cells(late))
    let rest = [
      "", "\(totals.vandaag) vandaag", "\(totals.week) binnen een week", "\(totals.later) later",
    ]
    canvas.write(parts: rest, in: others, style: .bold)
    guard let chosen = window.selected else { return }
    let all = totals.teLaat + totals.vandaag + totals.week + totals.later
    let free = others.width - TextWidth.cells(rest.joined(separator: " · ")) - 2
    // Where the long way has no room, the short way may.
    let row = chosen + 1 + (skipsEarlier ? max(0, all - items.count) : 0)
    let place = ["\(row) van \(all)", "\(row)/\(all)"].first { $0.count <= free }
    canvas.write(place ?? "", in: room, align: .right)
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
        style: .bold)
      return
    }
    var x = room.x
    x += canvas.write("Alleen:", at: Point(x: x, y: row.y), in: room, style: .dim) + 1
    for binding in filterBindings where !binding.inFooter && binding.unavailable == nil {
      let width = TextWidth.cells(binding.keyNames) + 1 + TextWidth.cells(binding.label)
      // Half a word says nothing; the list of keys has them all.
      guard x + width <= room.maxX else { break }
      x += canvas.write(
        binding.keyNames, at: Point(x: x, y: row.y), in: room, style: Style(bold: true, dim: true))
      x += 1
      x += canvas.write(binding.label, at: Point(x: x, y: row.y), in: room, style: .dim) + 2
    }
  }

  private func drawItems(on canvas: inout Canvas, in area: Rect, _ world: World) {
    if items.isEmpty {
      let text =
        isUnread
        ? "De werklijst kon niet gelezen worden. r probeert het opnieuw."
        : isReading
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
    draw(item.regel, on: &canvas, in: row, world)
    let columns = WorklistColumns(row)
    canvas.write(item.nummer, in: columns.number)
    canvas.write(item.werknemer, in: columns.name)
    canvas.write(item.onderneming, in: columns.enterprise)
  }

  /// By when, and what.
  private func draw(
    _ rule: Werkregel, on canvas: inout Canvas, in row: Rect, _ world: World
  ) {
    let columns = WorklistColumns(row)
    let days = rule.uiterste.days(since: world.vandaag)
    // One style from mark through word, blank included: each change of style costs bytes.
    let mark = Mark(Dringendheid(dagen: days))
    let word = columns.when.isEmpty ? "" : when(rule, days)
    canvas.write(
      mark.text + TextWidth.padLeft(word, to: columns.when.width + 1),
      in: row.inset(dx: 1, dy: 0).left(columns.when.width + 2), style: mark.style)
    canvas.write(rule.uiterste.shown, in: columns.last)
    canvas.write(rule.taak.zekerheid == .aanname ? "~" : "", in: columns.assumed)
    canvas.write(rule.naamMetUur, in: columns.next)
  }

  /// The cursor stands on the selected row, for screen readers and braille lines.
  ///
  /// The bar is of one style: it goes over the line at every key.
  private func mark(_ selected: Bool, on canvas: inout Canvas, in row: Rect) {
    guard selected else { return }
    canvas.restyle(row) { $0 = .reverse }
    canvas.cursor = row.origin
  }

  private func when(_ rule: Werkregel, _ days: Int) -> String {
    switch days {
    case ..<(-1): "\(-days) dagen"
    case -1: "1 dag"
    case 0: "vandaag"
    case ...60: rule.uiterste.shortWithWeekday
    default: rule.uiterste.shown
    }
  }

  private func draw(_ search: Search, on canvas: inout Canvas, in area: Rect, rows: Int) {
    let isAnswered = search.answered != nil
    SearchLine(
      chosen: search.window.selected, count: isAnswered ? search.found.count : nil,
      hasMore: !search.isWhole, isFocused: search.cursor.isInField(of: search.found.count)
    ).draw(search.field, on: &canvas, in: area.top(1).inset(dx: 1, dy: 0))
    guard isAnswered, !search.isWhole, rows > 2 else { return }
    canvas.write(
      "De eerste \(search.found.count) dossiers; typ verder voor minder.",
      in: area.row(1).inset(dx: 1, dy: 0), style: .dim)
  }

  private func drawFound(
    _ search: Search, on canvas: inout Canvas, in area: Rect, _ world: World
  ) {
    if search.answered != nil, search.found.isEmpty {
      canvas.write(paragraph: SearchLine.advice, in: area.inset(dx: 1, dy: 0))
    }
    for (line, index) in search.window.visible.enumerated()
    where search.found.indices.contains(index) {
      let row = area.row(line)
      let item = search.found[index]
      let columns = WorklistColumns(row)
      if let next = item.volgende {
        draw(next, on: &canvas, in: row, world)
      } else {
        canvas.write(
          item.gesloten ? "gesloten" : "", in: columns.when, style: .dim, align: .right)
      }
      canvas.write(item.nummer, in: columns.number)
      canvas.write(item.werknemer, in: columns.name)
      canvas.write(item.onderneming, in: columns.enterprise)
      guard index == search.window.selection else { continue }
      canvas.restyle(row) { $0 = .reverse }
      if search.cursor == .row { canvas.cursor = row.origin }
    }
  }
}

extension Werkregel {
  /// What to do, and at what hour.
  fileprivate var naamMetUur: String { naam + (uur.map { " " + $0.shown } ?? "") }
}
