extension Waaromvraag {
  /// `termijn.*`: the last day of each phase that has begun.
  var termijnen: [Verklaring] {
    guard let traject = dossier.traject else { return [] }
    let (staten, gronden) = regels.tracing { traject.fasestaten($0) }
    return staten.compactMap { staat in
      guard let last = staat.uiterlijk else { return nil }
      let others = Fase.allCases.filter { $0 != staat.fase }.map(\.termijn)
      let rest = gronden.without(others)
      let used =
        rest.filter { $0.grond.id == staat.fase.termijn }
        + rest.without([staat.fase.termijn])
      let run = traject.fasen.first { $0.fase == staat.fase }
      return Verklaring(
        onderwerp: "termijn.\(staat.fase.rawValue)",
        uitkomst: staat.stand == .lopend
          ? staat.fase.termijnzin(uiterlijk: last, vandaag)
          : staat.fase.termijnzin(uiterlijk: last, tot: staat.tot),
        feiten: [feiten.start(traject), run.flatMap(feiten.begin)].compactMap(\.self)
          + (staat.stand == .lopend ? [heden] : end(of: staat, traject)),
        regel:
          "Een termijn loopt van de eerste dag tot en met de dag voor dezelfde dag van de maand; "
          + "bestaat die niet, tot en met de laatste dag van die maand. De duur is die van de dag "
          + "waarop het traject startte.", parameters: used,
        bron: used.first?.grond.bron ?? Bronnen.traject,
        anders:
          "Een andere eerste dag. Over de termijn gaan wordt gemeld, niet geweigerd: het is een "
          + "feit.")
    }
  }

  /// The line that ended the phase: the next phase, or the end of the trajectory.
  private func end(of staat: Fasestaat, _ traject: Doorstroomtraject) -> [Feit] {
    guard let last = staat.tot else { return [] }
    let line = feiten.regel {
      switch $0 {
      case .faseBegonnen(let change): change.vorigeTot == last && change.fase > staat.fase
      case .trajectBeeindigd(let einde): einde.datum == last
      default: false
      }
    }
    return [Feit("De fase liep tot en met \(last.shown).", journaalregel: line)]
  }

  /// `vergoeding.*`: the fee of each phase, and the two totals.
  var vergoedingen: [Verklaring] {
    guard let traject = dossier.traject else { return [] }
    let (staat, gronden) = regels.tracing { dossier.vergoedingsstaat($0, vandaag: vandaag) }
    let lines = staat.regels.map { vergoeding($0, of: traject, gronden) }
    let due: [(String, Bedrag, Vergoedingsregel.Stand)] = [
      ("verschuldigd", staat.verschuldigd, .verschuldigd), ("verwacht", staat.verwacht, .verwacht),
    ]
    return lines
      + due.map { name, total, stand in
        let parts = staat.regels.filter { $0.stand == stand }
        return Verklaring(
          onderwerp: "vergoeding.\(name)",
          uitkomst: "\(name.capitalizedFirst): \(total.shownInEuro).",
          feiten: parts.map { Feit("\($0.fase.rawValue): \($0.bedrag.shownInEuro).") },
          regel: "Het totaal is de som van de afgeronde bedragen van de fasen die zo staan.",
          parameters: gronden.filter { used in
            parts.contains { part in used.decides(part, traject) }
          }.without([.bevestigdeOproepen]),
          bron: staat.regels.first?.verschuldigdheid.bron ?? Bronnen.traject,
          anders: "Een fase die anders komt te staan, of een nieuw indexcijfer.")
      }
  }

  private func vergoeding(
    _ line: Vergoedingsregel, of traject: Doorstroomtraject, _ gronden: [Toepassing]
  ) -> Verklaring {
    let run = traject.fasen.first { $0.fase == line.fase }
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
    return Verklaring(
      onderwerp: "vergoeding.\(line.fase.rawValue)", uitkomst: line.zin,
      feiten: [begun, feiten.verwijzing(traject)] + figures + missing + floor
        + [Feit("\(indexing.formule) = \(line.bedrag.shownInEuro)")]
        + (line.bevestigd ? [] : [Feit(Vergoedingsregel.nietBevestigd)])
        + (traject.einde.map { [feiten.einde($0)] } ?? []),
      regel:
        "Basisbedrag × nieuwe index ÷ aanvangsindex, altijd vanaf het oorspronkelijke bedrag en "
        + "afgerond op de cent. Verschuldigd zodra een latere fase begon of het traject in nazorg "
        + "eindigde zonder stopzetting.",
      parameters: gronden.filter { $0.decides(line, traject) }, bron: indexing.basisgrond.bron,
      anders:
        "Een andere begindag, een nieuw indexcijfer, of een volgende fase: dan is het "
        + "verschuldigd.")
  }
}

extension Toepassing {
  /// Whether this look-up has a part in the fee of one phase: what belongs to another does not.
  fileprivate func decides(_ line: Vergoedingsregel, _ traject: Doorstroomtraject) -> Bool {
    let indexing = Set<ParameterID>([
      .indexAanvangsmaand, .indexPeilmaand, .indexOndergrens, .indexBasisjaar, .vergoedingAfronding,
    ])
    if indexing.contains(grond.id) { return op == line.indexering.peildag }
    if let phase = Fase.allCases.first(where: { $0.basis == grond.id }) {
      return phase == line.fase
    }
    // A term moves the expected first day of the phases after it, and of those only.
    let run = traject.fasen.first { $0.fase == line.fase }
    let isBegun = run?.van != nil
    if let phase = Fase.allCases.first(where: { $0.termijn == grond.id }) {
      return !isBegun && phase < line.fase
        && traject.fasen.first { $0.fase == phase }.map { $0.van != nil && $0.tot == nil } ?? true
    }
    return grond.id != .termijnRekenwijze || (!isBegun && line.fase != .voortraject)
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
