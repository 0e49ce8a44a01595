extension Doorstroomtraject {
  /// Why the fee of a phase stands as it does, in one sentence.
  func feeReason(of phase: Fasestaat, on today: Datum) -> String {
    switch feeStand(of: phase, on: today) {
    case .verschuldigd: dueReason(of: phase.fase)
    case .verwacht: expectedReason(of: phase)
    case .vervallen: lapsedReason(of: phase)
    case .teBeoordelen:
      "Het traject eindigde in deze fase\(einde.map { " op \($0.datum.shown)" } ?? ""). "
        + "Geen bron zegt of de fase dan betaald wordt: beoordeel dat zelf."
    }
  }

  private func dueReason(of phase: Fase) -> String {
    if let next = following(phase), let day = next.van {
      return "De fase is doorlopen: \(next.fase.rawValue) begon op \(day.shown)."
    }
    guard let einde else { return "De fase is doorlopen." }
    return "Het traject eindigde op \(einde.datum.shown) in deze fase."
  }

  private func expectedReason(of phase: Fasestaat) -> String {
    guard phase.van != nil else { return "De fase is nog niet begonnen." }
    guard phase.stand == .voltooid, let day = settled(phase.fase) else {
      return "De fase loopt nog."
    }
    return "De fase is pas doorlopen op \(day.shown)."
  }

  private func lapsedReason(of phase: Fasestaat) -> String {
    if phase.stand == .overgeslagen { return "De fase is overgeslagen." }
    guard phase.van == nil, let einde else { return "De fase wordt niet betaald." }
    return "Het traject eindigde op \(einde.datum.shown), voor deze fase begon."
  }
}
