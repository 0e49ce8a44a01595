import Canvas
import Casework
import Questionnaire

/// The text of a step as plain text, from the first column on, so that a mouse can select it.
///
/// No rules, no box and no margin: what is selected is the text and nothing else.
package struct BlockScreen: Equatable, Sendable {
  private(set) var model: DossierModel
  private(set) var stap: Blokstap
  private var reading = Reading()

  enum Action: Hashable, Sendable { case read, next, previous, taken, back }

  /// Opens on this step, or on the first that has a text.
  init(model: DossierModel, at stap: Blokstap) {
    self.model = model
    self.stap = stap
    if !steps.contains(stap) { self.stap = steps.last ?? stap }
  }

  mutating func refresh(_ model: DossierModel) { self.model = model }

  mutating func resize(to area: Rect) { reading.area = Self.body(in: area) }

  /// Above the line that says whether the text was taken over, and some air.
  private static func body(in area: Rect) -> Rect {
    area.dropping(bottom: area.height < 12 ? 1 : 2)
  }

  private var steps: [Blokstap] {
    Blokstap.allCases.filter { model.dossier.tekstblok($0) != nil }
  }

  private var place: Int { steps.firstIndex(of: stap) ?? 0 }

  var bindings: [Binding<Action>] {
    [
      Binding(
        .up, .down, .pageUp, .pageDown, .home, .end, action: .read, label: "lezen",
        description: "verder en terug lezen", inFooter: false),
      Binding(
        .right, action: .next, label: "volgende stap",
        description: "de tekst van de volgende stap",
        unavailable: place + 1 < steps.count ? nil : "Er is geen tekst van een latere stap."),
      Binding(
        .left, action: .previous, label: "vorige", description: "de tekst van de vorige stap",
        unavailable: place > 0 ? nil : "Er is geen tekst van een vroegere stap."),
      Binding(
        .character("m"), action: .taken, label: "overgenomen",
        description: "registreren dat de tekst vandaag overgenomen is"),
      Binding(.escape, .character("q"), action: .back, label: "terug", description: "terug"),
    ]
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    guard let binding = bindings.binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    switch binding.action {
    case .read: _ = reading.handle(key, count: lines(world).count)
    case .next, .previous:
      stap = steps[place + (binding.action == .next ? 1 : -1)]
      reading.restart()
    case .taken:
      return .ask(
        .perform(
          .takeOver(Overname(stap: stap, op: world.vandaag, door: world.door)),
          on: model.dossier.nummer, expecting: model.dossier.versie))
    case .back: return .pop()
    }
    return .ignored
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ message: Message?, _ world: World) {
    let lines = lines(world)
    let room = reading.room(for: lines.count, on: &canvas, in: Self.body(in: area))
    for (index, line) in lines.dropFirst(reading.top).prefix(room.height).enumerated() {
      canvas.write(line, in: room.row(index))
    }
    canvas.cursor = area.origin
    let below = area.bottom(1)
    if let message, message.isProblem {
      canvas.write(message.text, in: below, style: .color(.red))
    } else {
      let taken = model.dossier.overname(stap)
      canvas.write(
        taken?.zin ?? "Nog niet overgenomen in een ander systeem.", in: below,
        style: taken?.isActueel == true ? .color(.green) : .dim)
    }
  }

  private func lines(_ world: World) -> [String] {
    let text = TextBlock.lines(stap, of: model.dossier, world.form) ?? []
    return text.flatMap { line in
      TextWidth.wrap(
        SafeText.shown(line), to: min(Rect.mostReadable, max(10, reading.area.width))
      ).map(\.text)
    }
  }
}

extension DossierModel {
  /// Why there is no text to copy; nil once a step was taken.
  var whyNoBlock: Belet? {
    let has = Blokstap.allCases.contains { dossier.tekstblok($0) != nil }
    return has ? nil : Reden.geenTekstblok(.evaluatie).belet()
  }
}

extension Stap {
  /// The text that belongs to a step of the dossier.
  var blok: Blokstap {
    switch self {
    case .pop, .vragenlijst: .vragenlijst
    case .gesprek: .evaluatie
    case .beslissing: .beslissing
    case .traject: .fase
    case .opvolging: .einde
    }
  }
}
