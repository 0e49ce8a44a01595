import Canvas
import Casework

/// The trajectory on a timeline: phases, terms, today, stages and what it pays.
package struct TrajectScreen: Equatable, Sendable {
  var model: DossierModel

  enum Action: Hashable, Sendable {
    case start, phase, stage, hours, end, fees, why, back
    case suspend, resume, exempt
    case phaseEnd, release, pop
  }

  func bindings(_ world: World) -> [Binding<Action>] {
    let running = model.dossier.lopendTraject
    let none = running == nil ? Reden.geenLopendTraject.zin : nil
    let notBegun = none ?? (running?.gestartOp == nil ? Reden.trajectNietGestart.zin : nil)
    let begun = running?.gestartOp.map { Reden.trajectAlGestart($0).zin }
    let isFree = running?.regime == .vrij
    let isLast =
      !isFree && running?.lopendeFase?.fase == .nazorg ? "Nazorg is de laatste fase." : nil
    let noPhase =
      running?.lopendeFasen.isEmpty == false ? nil : "Er loopt geen fase."
    // What was done in a trajectory can still be recorded when it has ended.
    let notRecordable =
      model.dossier.traject?.gestartOp == nil ? Reden.trajectNietGestart.zin : nil
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
        unavailable: notBegun ?? (isFree ? noPhase : Reden.faseNaastNietInRegime.zin)),
      Binding(
        .character("s"), action: .stage, label: "stage", description: "een stage registreren",
        unavailable: notRecordable),
      Binding(
        .character("u"), action: .hours, label: "uren", description: "uren registreren",
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
        unavailable: none ?? (running?.opgeschortSinds == nil ? Reden.nietOpgeschort.zin : nil)),
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
        unavailable: model.dossier.sluiting.map { Reden.dossierGesloten($0.datum).zin },
        inFooter: false),
      Binding(
        .character("y"), action: .fees, label: "vergoedingen",
        description: "de vergoedingen per fase"),
      Binding(
        .character("w"), action: .why, label: "waarom", description: "waarom de termijn zo loopt"),
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
    case .back: return .pop()
    }
  }

  /// How the term of the running phase came about, or of the last one that ran.
  private func why(_ world: World) -> Notice {
    guard let traject = model.dossier.traject, let start = traject.gestartOp,
      let phase = traject.dringendsteFase(world.regels)
        ?? traject.fasen.last(where: { $0.van != nil }), let from = phase.van,
      let term = traject.termijn(of: phase, world.regels)
    else {
      return Notice(
        title: "Waarom is er nog geen termijn?",
        paragraphs: ["De start is nog te bepalen. Zonder begindag is er geen termijn."],
        source: .register)
    }
    guard traject.kentTermijnen(world.regels) else {
      let free = world.regels.grond(.termijnenInVrijRegime, on: start)
      return Notice(
        title: "Waarom is er geen termijn?",
        lines: [Notice.Line(text: "In het vrije regime gelden er geen termijnen.")]
          + Notice.source(free.bron.titel, free.bron.zekerheid) + hoursLines(traject, world))
    }
    let months = "\(term.maanden) \(term.maanden == 1 ? "maand" : "maanden")"
    let how =
      "Een termijn loopt van de eerste dag tot en met de dag voor dezelfde dag van de maand; "
      + "bestaat die niet, tot en met de laatste dag van die maand."
    return Notice(
      title: term.opgeschortSinds == nil
        ? "Waarom \(phase.fase.rawValue) uiterlijk \(term.uiterlijk.shown)?"
        : "Waarom schuift het einde van \(phase.fase.rawValue) op?",
      lines: [
        Notice.Line(text: "Begonnen op \(from.shown), ten hoogste \(months).")
      ] + Notice.source(term.grond.bron.titel, term.grond.bron.zekerheid) + [
        Notice.Line(text: how)
      ] + Notice.source(term.rekenwijze.bron.titel, term.rekenwijze.bron.zekerheid)
        + term.suspension(traject.opschortingsbron) + [
          Notice.Line(text: "Over de termijn gaan wordt gemeld, niet geweigerd: het is een feit.")
        ] + hoursLines(traject, world))
  }

  /// The hours beside the mean, and by whose word the mean is what it is.
  private func hoursLines(_ traject: Doorstroomtraject, _ world: World) -> [Notice.Line] {
    let mean = world.regels.grond(.urenGemiddelde, on: traject.gestartOp ?? world.vandaag)
    return [Notice.Line(text: ""), Notice.Line(text: traject.urenPhrase(mean))]
      + Notice.source(mean.bron.titel, mean.bron.zekerheid)
  }
}

extension Fasetermijn {
  /// How suspended days moved the term; nothing when there are none.
  fileprivate func suspension(_ bron: Bron) -> [Notice.Line] {
    guard opgeschorteDagen > 0 || opgeschortSinds != nil else { return [] }
    let days = "\(opgeschorteDagen) \(opgeschorteDagen == 1 ? "dag" : "dagen")"
    let text =
      opgeschortSinds.map {
        "Opgeschort sinds \($0.shown): de termijn van \(nominaal.shown) schuift op met elke dag."
      } ?? "De termijn van \(nominaal.shown) schoof \(days) op: dagen in opschorting tellen niet."
    return [Notice.Line(text: text)] + Notice.source(bron.titel, bron.zekerheid)
  }
}
