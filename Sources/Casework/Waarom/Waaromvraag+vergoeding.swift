extension Waaromvraag {
  /// `vergoeding.*`: the fee of each run of each phase, and the two totals.
  var vergoedingen: [Verklaring] {
    guard let traject = dossier.traject else { return [] }
    let (staat, gronden) = regels.tracing { dossier.vergoedingsstaat($0, vandaag: vandaag) }
    let fasen = traject.fasestaten(regels)
    let posts = staat.regels.indices.map {
      Vergoedingsdeel(
        regel: staat.regels[$0], fase: fasen[$0], eerdere: Array(fasen[..<$0]),
        isHerhaald: fasen[$0].isHerhaald(among: fasen))
    }
    let due: [(String, Bedrag, Vergoedingsregel.Stand)] = [
      ("verschuldigd", staat.verschuldigd, .verschuldigd), ("verwacht", staat.verwacht, .verwacht),
    ]
    return posts.map { vergoeding($0, of: traject, gronden) }
      + due.map { name, total, stand in
        let parts = posts.filter { $0.regel.stand == stand }
        return Verklaring(
          onderwerp: "vergoeding.\(name)",
          uitkomst: "\(name.capitalizedFirst): \(total.shownInEuro).",
          feiten: parts.map(\.feit),
          regel: "Het totaal is de som van de afgeronde bedragen van de fasen die zo staan.",
          parameters: gronden.filter { used in
            parts.contains { used.decides($0) }
          }.without([.bevestigdeOproepen]),
          bron: staat.regels.first?.verschuldigdheid.bron ?? Bronnen.traject,
          anders: "Een fase die anders komt te staan, of een nieuw indexcijfer.")
      }
  }

  private func vergoeding(
    _ deel: Vergoedingsdeel, of traject: Doorstroomtraject, _ gronden: [Toepassing]
  ) -> Verklaring {
    let line = deel.regel
    let run = traject.fasen.first { $0.fase == line.fase && $0.van == deel.fase.van }
    let indexing = line.indexering
    let figures = [indexing.aanvangsindex, indexing.nieuweIndex].compactMap(\.self).map {
      Feit("Gezondheidsindex \($0.maand.shown): \($0.shown).", bron: $0.bron)
    }
    let begun =
      run.flatMap(feiten.begin)
      ?? Feit("Geen begindag; gerekend vanaf \(indexing.peildag.shown).")
    let missing =
      indexing.nieuweIndex?.maand == indexing.peilmaand
      ? [] : [Feit("Het cijfer van \(indexing.peilmaand.shown) is nog niet bekend.")]
    let floor = indexing.ondergrensGebruikt ? [Feit("De factor is de ondergrens.")] : []
    let settled = line.verschuldigdheid
    return Verklaring(
      onderwerp: "vergoeding.\(line.fase.rawValue)", uitkomst: line.zin,
      feiten: [begun, feiten.verwijzing(traject)] + figures + missing + floor
        + [
          Feit("\(indexing.formule) = \(line.bedrag.shownInEuro)"),
          Feit(line.waarom, bron: settled.bron),
        ]
        + feiten.oordeel(over: deel.fase, traject).list
        + line.verschuldigdOp.map { Feit("Verschuldigd op \($0.shown).") }.list
        + (line.bevestigd ? [] : [Feit(Vergoedingsregel.nietBevestigd)])
        + (traject.einde.map { [feiten.einde($0)] } ?? []),
      regel:
        "Basisbedrag × nieuwe index ÷ aanvangsindex, altijd vanaf het oorspronkelijke bedrag en "
        + "afgerond op de cent. \(settled.id.verschuldigdheidsregel)",
      parameters: gronden.filter { $0.decides(deel) }, bron: indexing.basisgrond.bron,
      anders: line.anders)
  }
}

extension Feitenzoeker {
  /// The line of the journal in which somebody judged: it says who and when.
  fileprivate func oordeel(over phase: Fasestaat, _ traject: Doorstroomtraject) -> Feit? {
    traject.oordeel(over: phase).map { judged in
      Feit(
        "Beoordeeld als \(judged.uitkomst.rawValue), vanaf \(judged.datum.shown).",
        journaalregel: regel { $0 == .vergoedingBeoordeeld(judged) })
    }
  }
}

/// A fee beside the phase that it is for and those before it.
private struct Vergoedingsdeel {
  let regel: Vergoedingsregel
  let fase: Fasestaat
  let eerdere: [Fasestaat]

  /// The phases whose term is needed for the expected first day of this one.
  var verwacht: [Fase] {
    guard fase.van == nil else { return [] }
    return eerdere.filter { $0.stand != .overgeslagen && $0.tot == nil }.map(\.fase)
  }

  let isHerhaald: Bool

  /// A part of a total; an expected phase shows from which day it is reckoned.
  var feit: Feit {
    let from = fase.van == nil ? ", gerekend vanaf \(regel.indexering.peildag.shown)" : ""
    return Feit("\(regel.fase.rawValue): \(regel.bedrag.shownInEuro)\(from).")
  }
}

extension Toepassing {
  /// Whether this look-up has a part in the fee of one phase: what belongs to another does not.
  fileprivate func decides(_ deel: Vergoedingsdeel) -> Bool {
    switch grond.id {
    case .indexAanvangsmaand, .indexPeilmaand, .indexOndergrens, .indexBasisjaar,
      .vergoedingAfronding:
      return op == deel.regel.indexering.peildag
    case .vergoedingVerschuldigd, .vergoedingVroegeAanwerving, .vergoedingOvergeslagenFase,
      .vergoedingUitval:
      return grond.id == deel.regel.verschuldigdheid.id
    case .vergoedingHerhaaldeFase: return deel.isHerhaald
    case .termijnenInVrijRegime: return false
    case .termijnRekenwijze: return !deel.verwacht.isEmpty
    default: break
    }
    if let phase = Fase.allCases.first(where: { $0.basis == grond.id }) {
      return phase == deel.fase.fase
    }
    if let phase = Fase.allCases.first(where: { $0.termijn == grond.id }) {
      return deel.verwacht.contains(phase)
    }
    return true
  }
}

extension ParameterID {
  /// When a fee is due, by the parameter that settled it.
  fileprivate var verschuldigdheidsregel: String {
    switch self {
    case .vergoedingOvergeslagenFase:
      "Of een overgeslagen fase vergoed wordt, zegt een parameter; geen bron zegt het."
    case .vergoedingVroegeAanwerving:
      "Of een fase die met een vroege aanwerving eindigt, vergoed wordt, zegt een parameter; geen "
        + "bron zegt het."
    case .vergoedingUitval:
      "Of een fase waarin iemand uitvalt, vergoed wordt, zegt een parameter; geen bron zegt het."
    case .vergoedingHerhaaldeFase:
      "Of een fase die opnieuw loopt, opnieuw vergoed wordt, zegt een parameter; geen bron zegt het."
    default:
      "Verschuldigd zodra een volgende fase begon, of het traject in nazorg eindigde zonder "
        + "stopzetting."
    }
  }
}

extension Vergoedingsregel {
  package static let nietBevestigd =
    "Voor de oproep van dit mandaat zijn de vaste vergoedingen niet bevestigd."

  /// The amount and how it stands.
  package var zin: String {
    let provisional = indexering.voorlopig && stand != .vervallen ? ", voorlopig" : ""
    return "\(fase.rawValue.capitalizedFirst): \(bedrag.shownInEuro), \(stand.woord)\(provisional)."
  }

  /// What would make the fee stand otherwise.
  fileprivate var anders: String {
    switch stand {
    case .verwacht:
      "Een andere begindag, een nieuw indexcijfer, of een volgende fase: dan is het verschuldigd."
    case .verschuldigd: "Een andere begindag of een nieuw indexcijfer."
    case .vervallen, .teBeoordelen: "Een andere waarde van de parameter die dit beslist."
    }
  }
}
