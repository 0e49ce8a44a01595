import Canvas
import Casework

/// What each phase pays, why, and how sure that is.
package struct FeesScreen: Equatable, Sendable {
  var model: DossierModel
  private(set) var row = 0

  enum Action: Hashable, Sendable { case up, down, first, last, why, statement, judge, back }

  init(model: DossierModel) { self.model = model }

  var bindings: [Binding<Action>] {
    [
      Binding(.up, action: .up, label: "fase", description: "vorige fase", inFooter: false),
      Binding(.down, action: .down, label: "fase", description: "volgende fase", inFooter: false),
      Binding(
        .home, .pageUp, action: .first, label: "eerste", description: "eerste fase",
        inFooter: false),
      Binding(
        .end, .pageDown, action: .last, label: "laatste", description: "laatste fase",
        inFooter: false),
      Binding(
        .character("w"), .enter, action: .why, label: "waarom dit bedrag",
        description: "hoe het bedrag tot stand komt"),
      Binding(
        .character("a"), action: .statement, label: "afrekening",
        description: "de afrekening van dit mandaat over dit kwartaal",
        unavailable: model.dossier.traject == nil ? "Er is nog geen traject." : nil),
      Binding(
        .character("b"), action: .judge, label: "beoordelen",
        description: "een vergoeding beoordelen: verschuldigd of vervallen",
        unavailable: model.dossier.traject?.gestartOp == nil
          ? Reden.trajectNietGestart.belet() : nil, inFooter: false),
      Binding(.escape, .character("q"), action: .back, label: "terug", description: "terug"),
    ]
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    guard let binding = bindings.binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    let lines = staat(world).regels
    switch binding.action {
    case .up: row = max(0, row - 1)
    case .down: row = max(0, min(lines.count - 1, row + 1))
    case .first: row = 0
    case .last: row = max(0, lines.count - 1)
    case .why:
      guard lines.indices.contains(row) else { return .notNow("Er is nog geen traject.") }
      let line = lines[row]
      return .push(
        .notice(
          Notice(
            title: "Waarom \(line.bedrag.shownInEuro) voor \(line.fase.rawValue)?",
            verklaringen: model.verklaringen("vergoeding.\(line.fase.rawValue)", world))))
    case .statement:
      guard let traject = model.dossier.traject else { return .ignored }
      let quarter = Kwartaal(of: world.vandaag)
      return .ask(.loadStatement(mandaat: traject.mandaat, van: quarter.van, tot: quarter.tot))
    case .judge:
      guard lines.indices.contains(row) else { return .ignored }
      return FormScreen.opened(
        .judgeFee, on: model, in: world,
        filledWith: ["fase": lines[row].fase.rawValue, "keer": String(lines[row].keer)])
    case .back: return .pop()
    }
    return .ignored
  }

  func staat(_ world: World) -> Vergoedingsstaat {
    model.dossier.vergoedingsstaat(world.regels, vandaag: world.vandaag)
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let inner = area.inset(dx: 1, dy: 0)
    let staat = staat(world)
    let head = inner.row(1)
    canvas.write("Fase", in: head.dropping(left: 2), style: .dim)
    for (text, end) in [("basis", 26), ("index", 42), ("bedrag", 56)] {
      canvas.write(text, in: head.left(end), style: .dim, align: .right)
    }
    canvas.write("stand", in: head.dropping(left: 58), style: .dim)
    for (index, line) in staat.regels.enumerated() {
      draw(line, on: &canvas, in: inner.row(2 + index), isSelected: index == row)
    }
    let y = 3 + staat.regels.count
    canvas.write("Verschuldigd", in: inner.row(y).dropping(left: 2))
    canvas.write(
      staat.verschuldigd.shownInEuro, in: inner.row(y).left(56), style: .bold, align: .right)
    canvas.write("Verwacht", in: inner.row(y + 1).dropping(left: 2))
    canvas.write(staat.verwacht.shownInEuro, in: inner.row(y + 1).left(56), align: .right)
    var notes = inner.dropping(top: y + 3).left(90)
    let text =
      "De indexering en het moment waarop een vergoeding verschuldigd is, zijn aannames: "
      + "geen bron legt ze vast. Druk op w voor de berekening van het gekozen bedrag."
    canvas.write(.assumed, in: notes)
    let used = canvas.write(paragraph: text, in: notes.dropping(left: 2), style: .dim)
    notes = notes.dropping(top: used + 1)
    if staat.regels.contains(where: { !$0.bevestigd }) {
      canvas.write(.late, in: notes)
      canvas.write(
        paragraph: Vergoedingsregel.nietBevestigd,
        in: notes.dropping(left: 2), style: .color(.red))
    }
  }

  private func draw(
    _ line: Vergoedingsregel, on canvas: inout Canvas, in row: Rect, isSelected: Bool
  ) {
    let new = line.indexering.nieuweIndex
    canvas.write(Mark(line.indexering.zekerheid), in: row)
    canvas.write(line.fase.rawValue, in: row.dropping(left: 2).left(13))
    let index = new.map { "\($0.shown) \($0.maand.shown)" } ?? "onbekend"
    canvas.write(
      line.indexering.basis.shownInEuro, in: row.dropping(left: 14).left(12), align: .right)
    canvas.write(index, in: row.dropping(left: 28).left(14), align: .right)
    canvas.write(
      line.bedrag.shownInEuro, in: row.dropping(left: 44).left(12), style: .bold, align: .right)
    let isProvisional = line.indexering.voorlopig && line.stand != .vervallen
    let provisional = isProvisional ? ", voorlopig" : ""
    canvas.write(line.stand.woord + provisional, in: row.dropping(left: 58))
    if isSelected {
      canvas.restyle(row) { $0 = Style(bold: $0.bold, reverse: true) }
      canvas.cursor = row.origin
    }
  }
}
