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
}
