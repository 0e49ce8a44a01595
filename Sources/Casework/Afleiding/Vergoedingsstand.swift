/// Whether a fee is due, and by which parameter.
struct Vergoedingsstand: Hashable, Sendable {
  let stand: Vergoedingsregel.Stand
  let grond: Grond
}

extension Doorstroomtraject {
  /// Due once another phase followed, or when the trajectory ended in nazorg and was not stopped.
  ///
  /// A next phase that was recorded beforehand has not followed until its first day has come. What
  /// a skipped phase, an early hire, a drop-out and a phase that ran before do to a fee is said by
  /// no source either: each has a parameter, all of them `aanname`, chosen by the trajectory's
  /// first day. `isHerhaald` says that an earlier run of the same phase counts already.
  func feeStand(
    of phase: Fasestaat, isHerhaald: Bool, on today: Datum, _ regels: Regelboek
  ) -> Vergoedingsstand {
    let start = gestartOp ?? today
    let due = regels.grond(.vergoedingVerschuldigd, on: start)
    let again = regels.grond(.vergoedingHerhaaldeFase, on: start)
    if isHerhaald, again.tekst == "eenmaal" {
      return Vergoedingsstand(stand: .vervallen, grond: again)
    }
    switch phase.stand {
    case .voltooid:
      let isDue = settled(phase).map { $0 <= today } ?? true
      return Vergoedingsstand(stand: isDue ? .verschuldigd : .verwacht, grond: due)
    case .lopend, .gepland: return Vergoedingsstand(stand: .verwacht, grond: due)
    case .overgeslagen:
      let followed = fasen.first { $0.fase > phase.fase && $0.van != nil }?.van ?? start
      return stand(.vergoedingOvergeslagenFase, since: followed, on: today, regels)
    case .gestopt:
      guard phase.van != nil, let einde else {
        return Vergoedingsstand(stand: .vervallen, grond: due)
      }
      return stand(
        einde.isVroegeAanwerving ? .vergoedingVroegeAanwerving : .vergoedingUitval,
        since: einde.datum, on: today, regels)
    }
  }

  /// What a parameter says; a fee is not due before the day on which it came to be so.
  private func stand(_ id: ParameterID, since day: Datum, on today: Datum, _ regels: Regelboek)
    -> Vergoedingsstand
  {
    let grond = regels.grond(id, on: gestartOp ?? today)
    let said = Vergoedingsregel.Stand(rawValue: grond.tekst) ?? .teBeoordelen
    return Vergoedingsstand(
      stand: said == .verschuldigd && day > today ? .verwacht : said, grond: grond)
  }

  /// The first day on which `phase` had ended and another one had followed, or the trajectory ended.
  private func settled(_ phase: Fasestaat) -> Datum? {
    guard let from = phase.van, let last = phase.tot else { return nil }
    guard let own = fasen.firstIndex(where: { $0.fase == phase.fase && $0.van == from }) else {
      return nil
    }
    let later = fasen.enumerated().compactMap { index, run -> Datum? in
      guard index != own, let begun = run.van, (begun, index) > (from, own) else { return nil }
      return begun
    }
    return later.min().map { max($0, last.adding(days: 1)) } ?? einde?.datum
  }
}
