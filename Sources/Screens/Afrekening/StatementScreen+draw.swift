import Canvas
import Casework

extension StatementScreen {
  func draw(on canvas: inout Canvas, in area: Rect) {
    let inner = area.inset(dx: 1, dy: 0)
    let period = "\(afrekening.van.shown) tot en met \(afrekening.tot.shown)"
    let head = inner.top(headRows(in: area))
    canvas.write(period, in: head.row(0), style: .bold)
    canvas.write(
      afrekening.mandaat.promotor, in: head.row(0).dropping(left: period.count + 3), style: .dim)
    drawHead(on: &canvas, in: head.row(1))
    let body = inner.dropping(top: head.height)
    if afrekening.lijnen.isEmpty {
      canvas.write(
        paragraph: "Geen lijnen in deze periode.", in: body, style: .dim)
    }
    for (row, index) in window.visible.enumerated() {
      draw(
        afrekening.lijnen[index], on: &canvas, in: body.row(row))
      guard index == window.selection else { continue }
      canvas.restyle(area.row(head.height + row)) { $0 = Style(bold: $0.bold, reverse: true) }
      canvas.cursor = area.row(head.height + row).origin
    }
    // Below the last line, as on paper; in a full list that is at the bottom.
    let shown = max(1, window.visible.count) + (area.isLow ? 0 : 1)
    drawTotals(on: &canvas, in: body.dropping(top: shown).top(totalRows(in: area)))
    if afrekening.lijnen.isEmpty { canvas.cursor = body.row(0).origin }
  }

  /// The period, and what the columns are called.
  private func headRows(in area: Rect) -> Int { area.headRows(2) }

  /// The sums and a note, of which the open sum and the whole go last.
  private func totalRows(in area: Rect) -> Int {
    max(hasAmounts(area) ? 0 : 1, area.headRows(4))
  }

  private func hasAmounts(_ area: Rect) -> Bool { !stops(area.inset(dx: 1, dy: 0))[4].isEmpty }

  func listHeight(in area: Rect) -> Int {
    // Air above the sums where there is room for all of it.
    area.height - headRows(in: area) - totalRows(in: area) - (area.isLow ? 0 : 1)
  }

  /// Dossier, phase, day, amount and where it stands, each where it fits.
  private func stops(_ row: Rect) -> [Rect] {
    guard row.isNarrow else {
      return [
        row.left(14), row.dropping(left: 15).left(17), row.dropping(left: 33).left(10),
        row.dropping(left: 46).left(13), row.dropping(left: 61),
      ]
    }
    return Column.fit(
      [
        Column(width: 9, importance: 5),
        Column(width: 11, importance: 2, grows: true), Column(width: 10, importance: 1),
        Column(width: 12, importance: 4), Column(width: 8, importance: 3),
      ], in: row)
  }

  private func drawHead(on canvas: inout Canvas, in head: Rect) {
    let stops = stops(head)
    let names = ["Dossier", "Fase", head.isNarrow ? "Dag" : "Verschuldigd", "Bedrag", "Stand"]
    for (index, (text, cell)) in zip(names, stops).enumerated() {
      // This name is longer than a day.
      let isWider = index == 2 && !head.isNarrow
      canvas.write(
        text, in: isWider ? head.dropping(left: 33) : cell, style: .dim,
        align: index == 3 ? .right : .left)
    }
  }

  private func draw(_ line: Afrekeningslijn, on canvas: inout Canvas, in row: Rect) {
    let stops = stops(row)
    // Nearly every dossier has one trajectory: only another one is numbered.
    let which = line.sleutel.traject > 1 ? " (\(line.sleutel.traject)e)" : ""
    canvas.write(line.sleutel.dossier + which, in: stops[0])
    let correction = line.soort == .correctie ? "corr. " : ""
    canvas.write(correction + line.sleutel.fasenaam, in: stops[1])
    canvas.write(line.verschuldigdOp.shown, in: stops[2])
    // Beside what it is about: the amount.
    canvas.write(Mark(line.zekerheid), in: stops[3])
    canvas.write(
      line.bedrag.shownInEuro, in: stops[3].dropping(left: 2), style: .bold, align: .right)
    canvas.write(line.standing, in: stops[4])
  }

  /// Three sums, and what a reader must know of them.
  private func drawTotals(on canvas: inout Canvas, in area: Rect) {
    // An amount that has no column is told of the line that is chosen.
    if stops(area)[4].isEmpty, let chosen = window.selected {
      let line = afrekening.lijnen[chosen]
      canvas.write(
        line.zekerheid.sign + "\(line.bedrag.shownInEuro) \(line.standing)", in: area.row(0))
      return
    }
    let sums = [
      ("Geboekt", afrekening.geboekt.totaal), ("Open", afrekening.open.totaal),
      ("Totaal", afrekening.totaal),
    ].suffix(area.height)
    for (index, sum) in sums.enumerated() {
      let row = area.row(index)
      canvas.write(sum.0, in: row)
      canvas.write(sum.1.shownInEuro, in: row.left(59), style: .bold, align: .right)
    }
    let note = area.row(3)
    if let warning = afrekening.waarschuwingen.first {
      canvas.write(warning.zin, in: note)
    } else {
      canvas.write(.assumed, in: note)
      canvas.write(
        "De indexering en de dag waarop een lijn verschuldigd is, zijn aannames.",
        in: note.dropping(left: 2), style: .dim)
    }
  }
}

extension Afrekeningslijn {
  /// What fits beside the amount; the rest is under "waarom".
  fileprivate var standing: String {
    if isGeboekt { return "geboekt" }
    if voorlopig { return "open, voorlopig" }
    return bevestigd ? "open" : "open, onbevestigd"
  }
}
