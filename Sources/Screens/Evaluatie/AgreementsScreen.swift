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

  mutating func resize(to area: Rect) { window.resize(height: area.height - 3) }

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
    let head = area.row(1).inset(dx: 1, dy: 0)
    for (text, column) in Self.columns {
      canvas.write(text, in: head.dropping(left: column), style: .dim)
    }
    canvas.cursor = head.origin
    let body = area.dropping(top: 2)
    guard !model.dossier.afspraken.isEmpty else {
      canvas.write("Er zijn nog geen afspraken.", in: body.row(0).inset(dx: 1, dy: 0))
      return
    }
    for (line, index) in window.visible.enumerated() {
      let row = body.row(line).inset(dx: 1, dy: 0)
      let agreed = model.dossier.afspraken[index]
      let isLate = agreed.klaarOp == nil && agreed.tegen < world.vandaag
      canvas.write(agreed.klaarOp == nil ? (isLate ? .late : .notYet) : .done, in: row)
      canvas.write(String(index + 1), in: row.dropping(left: 2).left(3))
      canvas.write(agreed.tegen.shown, in: row.dropping(left: 6).left(10))
      canvas.write(agreed.wie.naam, in: row.dropping(left: 18).left(13))
      canvas.write(agreed.wat.onOneLine, in: row.dropping(left: 32))
      if index == window.selection {
        canvas.restyle(body.row(line)) { $0 = Style(reverse: true) }
        canvas.cursor = row.origin
      }
    }
  }

  private static let columns = [("nr", 2), ("tegen", 6), ("wie", 18), ("wat", 32)]
}
