import Canvas
import Casework

/// What was agreed in the evaluations of a dossier: who does what by when, and what is done.
package struct AgreementsScreen: Equatable, Sendable {
  private(set) var model: DossierModel
  private var window: ListWindow

  enum Action: Hashable, Sendable { case new, done, read, why, back }

  init(model: DossierModel) {
    self.model = model
    window = ListWindow(count: model.dossier.afspraken.count)
  }

  mutating func refresh(_ model: DossierModel) {
    self.model = model
    window.resize(count: model.dossier.afspraken.count)
  }

  var bindings: [Binding<Action>] {
    let closed = model.dossier.sluiting.map { Reden.dossierGesloten($0.datum).zin }
    let isEmpty = model.dossier.afspraken.isEmpty
    return [
      Binding(
        .character("n"), action: .new, label: "nieuwe afspraak",
        description: "een afspraak maken",
        unavailable: closed
          ?? (model.dossier.evaluatie == nil ? Reden.geenEvaluatie.zin : nil)),
      Binding(
        .character("k"), action: .done, label: "klaar",
        description: "registreren dat een afspraak is uitgevoerd",
        unavailable: closed
          ?? (model.dossier.openAfspraken.isEmpty ? "Er is geen afspraak die nog open staat." : nil)
      ),
      Binding(
        .enter, action: .read, label: "lezen", description: "de hele afspraak lezen",
        unavailable: isEmpty ? "Er zijn nog geen afspraken." : nil),
      Binding(
        .character("w"), action: .why, label: "waarom",
        description: "waarom de afspraak op de werklijst staat",
        unavailable: isEmpty ? "Er zijn nog geen afspraken." : nil),
      Binding(.escape, .character("q"), action: .back, label: "terug", description: "terug"),
    ]
  }

  mutating func resize(to area: Rect) {
    window.resize(height: area.height - area.headRows(1))
  }

  /// Its number, by when, who and what, each where it fits.
  private func stops(_ row: Rect) -> [Rect] {
    guard row.isNarrow else {
      return [
        row.dropping(left: 2).left(3), row.dropping(left: 6).left(10),
        row.dropping(left: 18).left(13), row.dropping(left: 33),
      ]
    }
    return Column.fit(
      [
        Column(width: 2, importance: 1), Column(width: 10, importance: 3),
        Column(width: 13, importance: 2), Column(width: 14, importance: 4, grows: true),
      ], in: row.dropping(left: 2))
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    guard let binding = bindings.binding(for: key) else {
      _ = window.handle(key)
      return .ignored
    }
    if let reason = binding.unavailable { return .notNow(reason) }
    switch binding.action {
    case .back: return .pop()
    case .new: return FormScreen.opened(.agreement, on: model, in: world)
    case .done: return FormScreen.opened(.agreementDone, on: model, in: world)
    case .why:
      guard let row = window.selected else { return .ignored }
      let found = model.verklaringen("", world).filter {
        $0.onderwerp == "werklijst.afspraak.\(row + 1)"
      }
      guard !found.isEmpty else {
        return .notNow("De afspraak is klaar: ze staat niet meer op de werklijst.")
      }
      return .push(.notice(Notice(title: "Waarom afspraak \(row + 1)?", verklaringen: found)))
    case .read:
      guard let row = window.selected else { return .ignored }
      let agreed = model.dossier.afspraken[row]
      return .push(
        .notice(
          Notice(
            title: "Afspraak \(row + 1)",
            paragraphs: [
              agreed.wat,
              "\(agreed.wie.naam), tegen \(agreed.tegen.shown); afgesproken op \(agreed.op.shown)",
              agreed.klaarOp.map { "klaar op \($0.shown)" } ?? "nog te doen",
            ], source: nil)))
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let headRows = area.headRows(1)
    let head = area.top(headRows).inset(dx: 1, dy: 0)
    for (text, cell) in zip(["Nr", "Tegen", "Wie", "Wat"], stops(head)) {
      canvas.write(text, in: cell, style: .dim)
    }
    canvas.cursor = head.isEmpty ? area.origin : head.origin
    let body = area.dropping(top: headRows)
    guard !model.dossier.afspraken.isEmpty else {
      canvas.write(paragraph: "Er zijn nog geen afspraken.", in: body.inset(dx: 1, dy: 0))
      return
    }
    for (line, index) in window.visible.enumerated() {
      let row = body.row(line).inset(dx: 1, dy: 0)
      let agreed = model.dossier.afspraken[index]
      let isLate = agreed.klaarOp == nil && agreed.tegen < world.vandaag
      canvas.write(agreed.klaarOp == nil ? (isLate ? .late : .notYet) : .done, in: row)
      let texts = [
        String(index + 1), agreed.tegen.shown, agreed.wie.naam, agreed.wat.onOneLine,
      ]
      for (text, cell) in zip(texts, stops(row)) { canvas.write(text, in: cell) }
      if index == window.selection {
        canvas.restyle(body.row(line)) { $0 = Style(reverse: true) }
        canvas.cursor = body.row(line).origin
      }
    }
  }
}
