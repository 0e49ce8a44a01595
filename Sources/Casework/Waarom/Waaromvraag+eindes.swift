extension Waaromvraag {
  /// `wop.einde` and `inschakeling.einde`: terms that run whatever the step.
  var eindes: [Verklaring] { wopEinde + inschakelingEinde }

  private var wopEinde: [Verklaring] {
    guard let running = dossier.wop else { return [] }
    let isFirst = running == dossier.wopBijOpening
    let (byRule, gronden) = regels.tracing { rules -> Datum? in
      if isFirst, dossier.isIndefinite(rules) { return nil }
      return rules.wopEnd(from: running.van, dossier.instrument)
    }
    let settled = running.tot.map { "tot en met \($0.shown)" } ?? "voor onbepaalde tijd"
    let differs = byRule != running.tot
    let now = byRule.map { "tot en met \($0.shown)" } ?? "voor onbepaalde tijd"
    return [
      Verklaring(
        onderwerp: "wop.einde", uitkomst: running.zin,
        feiten: [
          feiten.wop(running),
          Feit("Bij de toekenning vastgelegd: \(settled)."),
        ] + (differs ? [Feit("Met de waarden die nu gelden, was het \(now).")] : []),
        regel: dossier.instrument == .cmw
          ? "Een WOP loopt een aantal jaren vanaf zijn eerste dag; wie uiterlijk op de dag van de "
            + "parameter in dienst was, heeft het voor onbepaalde tijd tot een nieuwe beslissing."
          : "Een WOP loopt een aantal jaren vanaf zijn eerste dag.", parameters: gronden,
        bron: gronden.last?.grond.bron ?? Bronnen.wop,
        anders: "Een beslissing die een nieuw WOP geeft.")
    ]
  }

  private var inschakelingEinde: [Verklaring] {
    guard dossier.instrument == .lde else { return [] }
    let (last, gronden) = regels.tracing { dossier.inschakelingTot($0) }
    return [
      Verklaring(
        onderwerp: "inschakeling.einde",
        uitkomst: "Het inschakelingstraject loopt tot en met \(last.shown).",
        feiten: [feiten.indienst],
        regel: "Een inschakelingstraject duurt een aantal jaren vanaf de indiensttreding.",
        parameters: gronden, bron: gronden.first?.grond.bron ?? .register,
        anders: "Een andere dag van indiensttreding.")
    ]
  }

  /// `opvolging.venster`: until when a career is followed after the dossier was closed.
  var opvolging: [Verklaring] {
    guard dossier.sluiting != nil else { return [] }
    return stappen.last.map {
      [
        Verklaring(
          onderwerp: "opvolging.venster", uitkomst: $0.uitkomst, feiten: $0.feiten,
          regel: $0.regel, parameters: $0.parameters, bron: $0.bron, anders: $0.anders)
      ]
    } ?? []
  }
}

extension Dossier {
  /// Whoever was in service on the day of the parameter keeps the first WOP without end.
  func isIndefinite(_ regels: Regelboek) -> Bool {
    instrument == .cmw && inDienst <= regels.grond(.wopOnbepaaldTotIndienst, on: inDienst).datum
  }
}
