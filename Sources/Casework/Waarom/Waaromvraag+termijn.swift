extension Waaromvraag {
  /// `termijn.*`: the last day of each run of a phase, or that it has none.
  var termijnen: [Verklaring] {
    guard let traject = dossier.traject else { return [] }
    return zip(traject.fasestaten(regels), traject.plaatsen).compactMap { staat, place in
      guard let run = place.1, staat.van != nil else { return nil }
      return termijn(staat, run, traject)
    }
  }

  private func termijn(
    _ staat: Fasestaat, _ run: DoorlopenFase, _ traject: Doorstroomtraject
  ) -> Verklaring {
    let (term, gronden) = regels.tracing {
      traject.kentTermijnen($0) ? traject.termijn(of: run, $0) : nil
    }
    let name = staat.fase.rawValue
    // In the free regime the months are asked first: whether there is a term is only the condition.
    let used = gronden.filter { $0.grond.id != .termijnenInVrijRegime }
    let condition = gronden.filter { $0.grond.id == .termijnenInVrijRegime }
    let begin = [feiten.start(traject), feiten.begin(run)].compactMap(\.self)
    guard let term else {
      return Verklaring(
        onderwerp: "termijn.\(name)",
        uitkomst: "\(name.capitalizedFirst): zonder termijn in het vrije regime.",
        feiten: begin + end(of: staat, traject),
        regel: "In het vrije regime zegt een parameter of een fase een termijn heeft.",
        parameters: condition, bron: Bronnen.vrijRegime,
        anders: "Niets: het regime is dat van de dag waarop het traject startte.")
    }
    return Verklaring(
      onderwerp: "termijn.\(name)",
      uitkomst: staat.stand == .lopend
        ? staat.fase.termijnzin(uiterlijk: term.uiterlijk, vandaag)
        : staat.fase.termijnzin(uiterlijk: term.uiterlijk, tot: staat.tot),
      feiten: begin + feiten.verschuiving(of: term, staat, traject)
        + (staat.stand == .lopend ? [heden] : end(of: staat, traject)),
      regel:
        "Een termijn loopt van de eerste dag tot en met de dag voor dezelfde dag van de maand; "
        + "bestaat die niet, tot en met de laatste dag van die maand. De duur is die van de dag "
        + "waarop het traject startte. Opgeschorte dagen tellen niet mee: ze komen er achteraan "
        + "bij.", parameters: used + condition,
      bron: used.first?.grond.bron ?? Bronnen.traject,
      anders:
        "Een andere eerste dag, of een opschorting. Over de termijn gaan wordt gemeld, niet "
        + "geweigerd: het is een feit.")
  }

  /// Of the terms that were worked out on the way, those that no running phase has.
  var termless: [ParameterID] {
    guard let traject = dossier.traject else { return [] }
    let running = traject.lopendeFasen.map(\.fase)
    let rest = Fase.allCases.filter { !running.contains($0) }.map(\.termijn)
    if running.isEmpty { return rest + [.termijnRekenwijze, .termijnenInVrijRegime] }
    return traject.kentTermijnen(regels)
      ? rest : Fase.allCases.map(\.termijn) + [.termijnRekenwijze]
  }

  /// Beside the term of the last stage phase; that one too when it has ended.
  var stageless: [ParameterID] {
    let last = dossier.traject?.fasestaten(regels).last { $0.fase == .stage && $0.van != nil }
    let rest = Fase.allCases.filter { $0 != .stage }.map(\.termijn)
    return last?.tot == nil
      ? rest : rest + [Fase.stage.termijn, .termijnRekenwijze, .termijnenInVrijRegime]
  }

  /// The line that ended the phase: the next phase, its own end, or that of the trajectory.
  private func end(of staat: Fasestaat, _ traject: Doorstroomtraject) -> [Feit] {
    guard let last = staat.tot else { return [] }
    let line = feiten.regel {
      switch $0 {
      case .faseBegonnen(let change): change.vorigeTot == last && change.fase > staat.fase
      case .faseBeeindigd(let slot): slot.fase == staat.fase && slot.tot == last
      case .trajectBeeindigd(let einde): einde.datum == last
      default: false
      }
    }
    return [Feit("De fase liep tot en met \(last.shown).", journaalregel: line)]
  }
}

extension Fase {
  /// Until when a phase ran, beside its last day.
  fileprivate func termijnzin(uiterlijk last: Datum, tot: Datum?) -> String {
    "\(rawValue.capitalizedFirst), uiterlijk \(last.shown)"
      + (tot.map {
        $0 > last
          ? ": liep tot en met \($0.shown), over de termijn." : ": liep tot en met \($0.shown)."
      } ?? ".")
  }
}
