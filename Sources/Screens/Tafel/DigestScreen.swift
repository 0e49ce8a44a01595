import Canvas
import Casework
import Questionnaire

/// The evaluator's page on screen.
package struct DigestScreen: Equatable, Sendable {
  private(set) var model: DossierModel
  private var reading = Reading()
  private(set) var showsConfidential = false

  enum Action: Hashable, Sendable { case read, confidential, compare, table, back }

  init(model: DossierModel) { self.model = model }

  mutating func refresh(_ model: DossierModel) { self.model = model }
  mutating func resize(to area: Rect) { reading.area = area }

  var bindings: [Binding<Action>] {
    [
      Binding(
        .up, .down, .pageUp, .pageDown, .home, .end, action: .read, label: "lezen",
        description: "verder en terug lezen", inFooter: false),
      Binding(
        .character("x"), action: .confidential,
        label: showsConfidential ? "zonder vertrouwelijk" : "met vertrouwelijk",
        description: "vertrouwelijke antwoorden tonen of verbergen"),
      Binding(
        .character("v"), action: .compare, label: "vergelijken",
        description: "de antwoorden naast die van vorige evaluaties"),
      Binding(
        .character("t"), action: .table, label: "tafel",
        description: "de vragen groot op het scherm, om samen te bekijken"),
      Binding(.escape, .character("q"), action: .back, label: "terug", description: "terug"),
    ]
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    guard let binding = bindings.binding(for: key) else { return .ignored }
    switch binding.action {
    case .read: _ = reading.handle(key, count: lines(world).count)
    case .confidential:
      showsConfidential.toggle()
      reading.restart()
    case .compare: return .push(.responses(ResponsesScreen(model: model)))
    case .table: return .push(.table(TableScreen(model, world)))
    case .back: return .pop()
    }
    return .ignored
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    var reading = reading
    let lines = lines(world)
    reading.move(0, lines.count)
    canvas.write(lines, reading, in: area.inset(dx: 1, dy: 0))
  }

  private func lines(_ world: World) -> [DetailLines.Line] {
    let width = min(Rect.mostReadable, max(10, reading.area.width - 2))
    guard let filled = model.filled(world), let evaluation = model.dossier.evaluatie else {
      var none = DetailLines(width: width)
      none.add("Er zijn nog geen antwoorden.")
      return none.lines
    }
    let digest = Digest(
      form: world.form, filled: filled, withConfidential: showsConfidential)
    return DigestPage(digest, model.dossier, evaluation, world.form).lines(width: width)
  }
}
