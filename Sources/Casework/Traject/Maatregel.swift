/// A general measure: one act that changes many trajectories at once, kept as data.
package struct Maatregel: Hashable, Sendable {
  package enum Effect: String, CaseIterable, Hashable, Sendable { case opschorten }

  package let id: String
  package let omschrijving: String
  package let vanaf: Datum
  /// The last day on which it holds; nil while its end is open.
  package var tot: Datum?
  package let instrumenten: [Instrument]
  package let soort: Trajectsoort
  package let effect: Effect
  package let bron: Bron

  package init(
    id: String, omschrijving: String, vanaf: Datum, tot: Datum?, instrumenten: [Instrument],
    soort: Trajectsoort, effect: Effect, bron: Bron
  ) {
    self.id = id
    self.omschrijving = omschrijving
    self.vanaf = vanaf
    self.tot = tot
    self.instrumenten = instrumenten
    self.soort = soort
    self.effect = effect
    self.bron = bron
  }
}

/// Why a measure leaves a dossier alone.
package enum Maatregeluitsluiting: String, CaseIterable, Hashable, Sendable {
  case gesloten
  case geenTraject = "geen-traject"
  case anderInstrument = "ander-instrument"
  case andereSoort = "andere-soort"
  case naHetEinde = "na-het-einde"
  case alToegepast = "al-toegepast"
  case nietToegepast = "niet-toegepast"
  case alBeeindigd = "al-beeindigd"
  case vrijgesteld
}

/// What a measure does to a dossier.
package enum Maatregelgevolg: Hashable, Sendable {
  case opschorten(Opschorting)
  case hervatten(op: Datum)
  case overgeslagen(Maatregeluitsluiting)
}

/// One line of the preview: what would happen, and where the running phase ends before and after.
package struct Maatregelregel: Hashable, Sendable {
  package let nummer: String
  package let gevolg: Maatregelgevolg
  package let fase: Fase?
  package let voor: Fasetermijn?
  package let na: Fasetermijn?
}

extension Dossier {
  /// What applying `maatregel` would do here; applying it twice does nothing the second time.
  ///
  /// Only the trajectory that runs is touched, from the first day of the measure or from its own
  /// referral, whichever is later.
  package func gevolg(of maatregel: Maatregel) -> Maatregelgevolg {
    guard sluiting == nil else { return .overgeslagen(.gesloten) }
    guard let traject = lopendTraject else { return .overgeslagen(.geenTraject) }
    guard maatregel.instrumenten.contains(instrument) else {
      return .overgeslagen(.anderInstrument)
    }
    guard traject.soort == maatregel.soort else { return .overgeslagen(.andereSoort) }
    let first = max(maatregel.vanaf, traject.verwezenOp)
    if let last = maatregel.tot, first > last { return .overgeslagen(.naHetEinde) }
    if traject.opschortingen.contains(where: { $0.maatregel == maatregel.id }) {
      return .overgeslagen(.alToegepast)
    }
    // An exemption counts from its own day: before it the measure holds, whatever came first.
    let exempt = traject.vrijstellingen.first { $0.maatregel == maatregel.id }?.datum
    if let exempt, exempt <= first { return .overgeslagen(.vrijgesteld) }
    return .opschorten(
      Opschorting(
        van: first, hervat: [maatregel.tot?.adding(days: 1), exempt].compactMap(\.self).min(),
        reden: .maatregel, maatregel: maatregel.id))
  }

  /// What ending `maatregel` would do: `day` counts again, for whoever it still suspends.
  ///
  /// A trajectory referred on or after that day was never under it, and gets no suspended day.
  package func gevolg(ofEnding maatregel: Maatregel, on day: Datum) -> Maatregelgevolg {
    guard sluiting == nil else { return .overgeslagen(.gesloten) }
    guard let traject = lopendTraject else { return .overgeslagen(.geenTraject) }
    guard let open = traject.openOpschortingen.first(where: { $0.maatregel == maatregel.id })
    else {
      return .overgeslagen(
        traject.opschortingen.contains { $0.maatregel == maatregel.id }
          ? .alBeeindigd : .nietToegepast)
    }
    return .hervatten(op: max(day, open.van))
  }

  /// The line of the preview for what would happen.
  package func regel(_ gevolg: Maatregelgevolg, _ maatregel: Maatregel, _ regels: Regelboek)
    -> Maatregelregel
  {
    var after = traject
    switch gevolg {
    case .opschorten(let period): after?.apply(.trajectOpgeschort(period))
    case .hervatten(let day): after?.apply(.trajectHervat(op: day, maatregel: maatregel.id))
    case .overgeslagen: break
    }
    return Maatregelregel(
      nummer: nummer, gevolg: gevolg, fase: lopendTraject?.lopendeFase?.fase,
      voor: lopendTraject?.lopendeTermijn(regels), na: after?.lopendeTermijn(regels))
  }
}
