import Canvas
import Casework

extension StatementScreen {
  func draw(on canvas: inout Canvas, in area: Rect) {
    let inner = area.inset(dx: 1, dy: 0)
    let period = "\(afrekening.van.shown) tot en met \(afrekening.tot.shown)"
    canvas.write(period, in: inner.row(0), style: .bold)
    canvas.write(
      afrekening.mandaat.promotor, in: inner.row(0).dropping(left: period.count + 3), style: .dim)
    drawHead(on: &canvas, in: inner.row(1))
    if afrekening.lijnen.isEmpty {
      canvas.write("Geen lijnen in deze periode.", in: inner.row(2).dropping(left: 2), style: .dim)
    }
    let body = inner.dropping(top: 2)
    for (row, index) in window.visible.enumerated() {
      draw(
        afrekening.lijnen[index], on: &canvas, in: body.row(row),
        isSelected: index == window.selection)
    }
    drawTotals(on: &canvas, in: inner.bottom(4))
    if afrekening.lijnen.isEmpty { canvas.cursor = inner.row(2).origin }
  }

  private func drawHead(on canvas: inout Canvas, in head: Rect) {
    for (text, start) in [
      ("Dossier", 2), ("Tr", 15), ("Fase", 18), ("verschuldigd", 36), ("stand", 60),
    ] {
      canvas.write(text, in: head.dropping(left: start), style: .dim)
    }
    canvas.write("bedrag", in: head.left(58), style: .dim, align: .right)
  }

  private func draw(
    _ line: Afrekeningslijn, on canvas: inout Canvas, in row: Rect, isSelected: Bool
  ) {
    canvas.write(Mark(line.zekerheid), in: row)
    canvas.write(line.sleutel.dossier, in: row.dropping(left: 2).left(12))
    canvas.write(String(line.sleutel.traject), in: row.dropping(left: 15).left(2))
    let correction = line.soort == .correctie ? "corr. " : ""
    canvas.write(correction + line.sleutel.fasenaam, in: row.dropping(left: 18).left(17))
    canvas.write(line.verschuldigdOp.shown, in: row.dropping(left: 36).left(10))
    canvas.write(
      line.bedrag.shownInEuro, in: row.dropping(left: 46).left(12), style: .bold, align: .right)
    canvas.write(line.standing, in: row.dropping(left: 60))
    if isSelected {
      canvas.restyle(row) { $0 = Style(bold: $0.bold, reverse: true) }
      canvas.cursor = row.origin
    }
  }

  /// Three sums, and what a reader must know of them.
  private func drawTotals(on canvas: inout Canvas, in area: Rect) {
    let sums = [
      ("Geboekt", afrekening.geboekt.totaal), ("Open", afrekening.open.totaal),
      ("Totaal", afrekening.totaal),
    ]
    for (index, sum) in sums.enumerated() {
      let row = area.row(index)
      canvas.write(sum.0, in: row.dropping(left: 18))
      canvas.write(sum.1.shownInEuro, in: row.left(58), style: .bold, align: .right)
    }
    let note = area.row(3)
    if let warning = afrekening.waarschuwingen.first {
      canvas.write(.late, in: note)
      canvas.write(warning.zin, in: note.dropping(left: 2), style: .color(.red))
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
