import Canvas
import Casework

/// The trajectory on a timeline: phases, terms, today, stages and what it pays.
package struct TrajectScreen: Equatable, Sendable {
  var model: DossierModel
  /// The phase that was chosen; nil for the one that runs.
  private var chosen: Fase? { didSet { if isSmall(area) { factsTop = 0 } } }
  /// The first line in view of what stands below the phases.
  private(set) var factsTop = 0
  private var area = Rect(x: 0, y: 0, width: 80, height: 19)

  init(model: DossierModel) { self.model = model }

  /// The phase in focus: the chosen one, else the last one that has begun.
  var phase: Fase {
    chosen ?? model.dossier.traject?.fasen.last { $0.van != nil }?.fase ?? .voortraject
  }

  enum Action: Hashable, Sendable {
    case start, phase, stage, hours, end, fees, why, back, up, down
    case suspend, resume, exempt
    case phaseEnd, release, pop
    case further, nearer
    case first, last
  }

  func bindings(_ world: World) -> [Binding<Action>] {
    let running = model.dossier.lopendTraject
    let none = running == nil ? Reden.geenLopendTraject.belet() : nil
    let notBegun = none ?? (running?.gestartOp == nil ? Reden.trajectNietGestart.belet() : nil)
    let begun = running?.gestartOp.map { Reden.trajectAlGestart($0).belet() }
    let isFree = running?.regime == .vrij
    let isLast =
      !isFree && running?.lopendeFase?.fase == .nazorg ? Belet("Nazorg is de laatste fase.") : nil
    let noPhase =
      running?.lopendeFasen.isEmpty == false ? nil : Belet("Er loopt geen fase.")
    // What was done in a trajectory can still be recorded when it has ended.
    let notRecordable =
      model.dossier.traject?.gestartOp == nil ? Reden.trajectNietGestart.belet() : nil
    return [
      Binding(
        .character("v"), action: .start, label: "starten", description: "het traject starten",
        unavailable: none ?? begun),
      Binding(
        .character("f"), action: .phase, label: "fase", description: "naar een volgende fase",
        unavailable: notBegun ?? isLast),
      Binding(
        .character("d"), action: .phaseEnd, label: "fase klaar",
        description: "een fase beëindigen, in het vrije regime",
        unavailable: notBegun ?? (isFree ? noPhase : Reden.faseNaastNietInRegime.belet())),
      Binding(
        .character("s"), action: .stage, label: "stage", description: "een stage registreren",
        unavailable: notRecordable),
      Binding(
        .character("b"), action: .hours, label: "uren",
        description: "uren begeleiding registreren",
        unavailable: notRecordable),
      Binding(
        .character("e"), action: .end, label: "einde", description: "het traject beëindigen",
        unavailable: none),
      Binding(
        .character("o"), action: .suspend, label: "opschorten",
        description: "het traject opschorten", unavailable: none,
        inFooter: false),
      Binding(
        .character("h"), action: .resume, label: "hervatten",
        description: "een opgeschort traject hervatten",
        unavailable: none ?? (running?.opgeschortSinds == nil ? Reden.nietOpgeschort.belet() : nil)),
      Binding(
        .character("z"), action: .exempt, label: "vrijstellen",
        description: "vrijstellen van een algemene maatregel",
        unavailable: none, inFooter: false),
      Binding(
        .character("r"), action: .release, label: "vrijstelling",
        description: "de vrijstelling van prestaties registreren", unavailable: none,
        inFooter: false),
      Binding(
        .character("p"), action: .pop, label: "POP", description: "een POP registreren",
        unavailable: model.dossier.sluiting.map { Reden.dossierGesloten($0.datum).belet() },
        inFooter: false),
      Binding(
        .character("y"), action: .fees, label: "vergoeding",
        description: "de vergoedingen per fase"),
      Binding(
        .character("w"), action: .why, label: "waarom",
        description: "waarom de termijn zo loopt en de vergoeding zo hoog is"),
      Binding(.up, action: .up, label: "fase", description: "vorige fase", inFooter: false),
      Binding(.down, action: .down, label: "fase", description: "volgende fase", inFooter: false),
      Binding(
        .pageDown, action: .further, label: "verder",
        description: "verder lezen wat onder de fasen staat", inFooter: false),
      Binding(
        .pageUp, action: .nearer, label: "terug", description: "terug naar het begin ervan",
        inFooter: false),
      Binding(
        .home, action: .first, label: "eerste", description: "eerste fase", inFooter: false),
      Binding(
        .end, action: .last, label: "laatste", description: "laatste fase",
        inFooter: false),
      Binding(.escape, .character("q"), action: .back, label: "terug", description: "terug"),
    ]
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    guard let binding = bindings(world).binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    switch binding.action {
    case .start: return FormScreen.opened(.start, on: model, in: world)
    case .phase: return FormScreen.opened(.phase, on: model, in: world)
    case .stage: return FormScreen.opened(.stage, on: model, in: world)
    case .hours: return FormScreen.opened(.hours, on: model, in: world)
    case .end: return FormScreen.opened(.end, on: model, in: world)
    case .suspend: return FormScreen.opened(.suspend, on: model, in: world)
    case .resume: return FormScreen.opened(.resume, on: model, in: world)
    case .exempt: return FormScreen.opened(.exempt, on: model, in: world)
    case .phaseEnd: return FormScreen.opened(.phaseEnd, on: model, in: world)
    case .release: return FormScreen.opened(.release, on: model, in: world)
    case .pop: return FormScreen.opened(.pop, on: model, in: world)
    case .fees: return .push(.fees(FeesScreen(model: model)))
    case .why: return .push(.notice(why(world)))
    case .up: chosen = Fase.allCases.last { $0 < phase } ?? phase
    case .down: chosen = phase.next ?? phase
    case .further: scroll(1, world)
    case .nearer: scroll(-1, world)
    case .first: chosen = Fase.allCases.first
    case .last: chosen = Fase.allCases.last
    case .back: return .pop()
    }
    return .ignored
  }

  mutating func resize(to area: Rect, in world: World) {
    self.area = area
    scroll(0, world)
  }

  private mutating func scroll(_ screens: Int, _ world: World) {
    guard let traject = model.dossier.traject else { return }
    guard isSmall(area) else {
      // By what is in view and no more: no row is passed over.
      let count = facts(traject, world).count
      let height = TrajectRoom(
        area, timeline: timeline(traject, world), facts: count,
        phases: traject.fasestaten(world.regels, op: world.vandaag).count
      ).facts.height
      factsTop = max(0, min(factsTop + screens * max(1, height), count - height))
      return
    }
    let view = panes(in: area).detail
    let count = lines(traject, width: view.width, world).count
    factsTop = max(0, min(factsTop + screens * max(1, view.height - 1), count - view.height))
  }

  /// How the term of the chosen phase came about, and what it pays.
  private func why(_ world: World) -> Notice {
    let found = model.verklaringen("termijn.\(phase.rawValue)", world)
    let fees = model.verklaringen("vergoeding.\(phase.rawValue)", world)
    guard found.isEmpty else {
      let title = fees.isEmpty ? "Waarom deze termijn?" : "Waarom deze termijn en vergoeding?"
      return Notice(title: title, verklaringen: found + fees)
    }
    let sentence =
      model.dossier.traject?.gestartOp == nil
      ? "De start is nog te bepalen. Zonder begindag is er geen termijn."
      : "De fase \(phase.rawValue) is niet begonnen. Zonder begindag is er geen termijn."
    let title = "Waarom is er geen termijn?"
    guard !fees.isEmpty else {
      return Notice(title: title, paragraphs: [sentence], source: .register)
    }
    return Notice(
      title: title,
      lines: [Notice.Line(text: sentence), Notice.Line(text: "")]
        + Notice(title: title, verklaringen: fees).lines)
  }
}
