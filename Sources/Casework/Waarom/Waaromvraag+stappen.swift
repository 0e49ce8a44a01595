extension Waaromvraag {
  /// `stap.*`: how each of the six steps stands.
  var stappen: [Verklaring] {
    Stap.allCases.map { stap in
      let (staat, gronden) = regels.tracing {
        dossier.stapstaat(stap, $0, vandaag: vandaag)
      }
      return Verklaring(
        onderwerp: "stap.\(stap.rawValue)", uitkomst: staat.reden,
        feiten: feiten(of: stap) + luik(gronden),
        regel: regel(of: stap), parameters: gronden.deciding.without(sourcesOnly(stap)),
        bron: staat.bron,
        anders: anders(staat))
    }
  }

  /// What was asked of the POP before the talk, where the step asked it.
  private func luik(_ gronden: [Toepassing]) -> [Feit] {
    guard gronden.contains(where: { $0.grond.id == .popInLuik }) else { return [] }
    return (dossier.evaluatie?.gespreksdag).flatMap { luikfeit(on: $0, regels) }.list
  }

  /// Parameters that lent the step their source alone: their value decides nothing there.
  private func sourcesOnly(_ stap: Stap) -> [ParameterID] {
    switch stap {
    case .pop: popless(on: dossier.popDag(vandaag))
    case .gesprek: dossier.evaluatie?.gespreksdag.map(popless) ?? []
    case .traject: [dossier.instrument.uitkomsten] + termless
    case .opvolging where dossier.sluiting == nil: [.opvolgingVenster]
    default: []
    }
  }

  /// Without a POP there is no age to measure.
  func popless(on day: Datum) -> [ParameterID] {
    dossier.pops.contains { $0.datum <= day } ? [] : [.popGeldigheid]
  }

  private func regel(of stap: Stap) -> String {
    stap == .traject && dossier.traject?.regime == .vrij
      ? "Een traject volgt op de beslissing \"doorstroomklaar\"; in het vrije regime is de "
        + "volgorde van de fasen vrij en kan een fase terugkomen of wegvallen."
      : stap.regel
  }

  private func feiten(of stap: Stap) -> [Feit] {
    let zoeker = feiten
    guard let evaluatie = dossier.evaluatie else {
      switch stap {
      case .pop: return [zoeker.pop(until: vandaag), heden]
      case .opvolging: return after
      default: return [zoeker.indienst]
      }
    }
    let talk = zoeker.gesprek(evaluatie)
    switch stap {
    case .pop:
      let day = dossier.popDag(vandaag)
      return [zoeker.pop(until: day), day == evaluatie.gespreksdag ? talk ?? heden : heden]
    case .vragenlijst: return [zoeker.aanvraag(evaluatie), zoeker.vragenlijst(evaluatie)]
    case .gesprek:
      let planned = evaluatie.gespreksdag.map { [zoeker.pop(until: $0)] } ?? []
      return [zoeker.aanvraag(evaluatie), talk].compactMap(\.self) + planned
        + [zoeker.vragenlijst(evaluatie)]
    case .beslissing:
      return [talk, evaluatie.beslissing.map(zoeker.beslissing)].compactMap(\.self)
    case .traject: return trajectfeiten
    case .opvolging: return after
    }
  }

  private var trajectfeiten: [Feit] {
    let zoeker = feiten
    let decided = dossier.beslissing.map(zoeker.beslissing)
    guard let traject = dossier.traject else { return [decided ?? zoeker.indienst] }
    let run = traject.lopendeFase.flatMap(zoeker.begin)
    return [
      decided, zoeker.verwijzing(traject), zoeker.start(traject), run,
      traject.einde.map(zoeker.einde), traject.einde == nil ? heden : nil,
    ].compactMap(\.self)
  }

  private var after: [Feit] {
    let zoeker = feiten
    if let closed = dossier.sluiting { return [zoeker.sluiting(closed), heden] }
    let job = dossier.tewerkstellingen.last.map(zoeker.tewerkstelling)
    let end = dossier.traject?.einde.map(zoeker.einde)
    let found = [end, job].compactMap(\.self)
    return found.isEmpty ? [zoeker.indienst] : found
  }

  private func anders(_ staat: Stapstaat) -> String {
    switch (staat.stap, staat.stand) {
    case (.gesprek, .geblokkeerd):
      if let objection = nu.first { return objection.reden.anders }
      return "Een evaluatie aanvragen."
    case (.pop, .klaar): return "Een nieuwere POP, of een gesprek na de laatste dag van deze."
    case (.pop, _): return "Een POP die op de dag van het gesprek nog telt."
    case (.vragenlijst, .klaar): return "Andere antwoorden bewaren: dan is ze niet meer ingediend."
    case (.vragenlijst, _):
      return dossier.lopendeEvaluatie == nil
        ? "Een evaluatie aanvragen."
        : "De antwoorden met de werknemer overleggen en de vragenlijst indienen."
    case (.gesprek, .klaar): return "Niets: een gevoerd gesprek blijft staan."
    case (.gesprek, .bezig): return "Het gesprek registreren, of het op een andere dag plannen."
    case (.gesprek, _): return "Het gesprek plannen."
    case (.beslissing, .klaar): return "De beslissing herzien, met een motivering."
    case (.beslissing, .geblokkeerd): return "Het gesprek registreren."
    case (.beslissing, _): return "De beslissing nemen."
    case (.traject, .nvt): return "Een beslissing \"doorstroomklaar\", als het instrument die kent."
    case (.traject, .klaar): return "Een nieuwe beslissing \"doorstroomklaar\"."
    case (.traject, .geblokkeerd): return "Een beslissing \"doorstroomklaar\"."
    case (.traject, .open): return "De verwijzing naar een dienstverlener registreren."
    case (.traject, .bezig): return "De start, een volgende fase of het einde registreren."
    case (.opvolging, .klaar), (.opvolging, .bezig):
      return "Een latere tewerkstelling registreren, of een dag na het venster."
    case (.opvolging, _): return "Een tewerkstelling registreren of het dossier sluiten."
    }
  }
}

extension Stap {
  /// The rule behind the step, in words.
  fileprivate var regel: String {
    switch self {
    case .pop:
      "Op de dag van het gesprek is de POP niet ouder dan de parameter toelaat. "
        + "Loopt er geen evaluatie, dan telt vandaag."
    case .vragenlijst:
      "De werkgever vult de vragenlijst in, in overleg met de werknemer, en dient ze in voor het "
        + "gesprek."
    case .gesprek:
      "Een gesprek heeft een evaluator, een werkgever en de werknemer, een POP die nog telt en een "
        + "ingediende vragenlijst; op eigen vraag kan het niet te vroeg."
    case .beslissing: "De beslissing volgt op het gesprek en is daarna definitief."
    case .traject:
      "Een traject volgt op de beslissing \"doorstroomklaar\" en heeft vier opeenvolgende fasen."
    case .opvolging:
      "Na het sluiten wordt de loopbaan nog een aantal maanden opgevolgd, te tellen vanaf die dag."
    }
  }
}
