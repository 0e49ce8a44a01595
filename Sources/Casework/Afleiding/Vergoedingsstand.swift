/// Whether a fee is due, since when, by which parameter, and why.
struct Vergoedingsstand: Hashable, Sendable {
  let stand: Vergoedingsregel.Stand
  let grond: Grond
  /// The day on which it became due; nil while it is not.
  var op: Datum?
  /// Since when a human judges, or could when somebody did; nil when a rule or parameter settles it.
  var sinds: Datum?
  /// One sentence.
  let waarom: String
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
    let stand = parameterStand(of: phase, isHerhaald: isHerhaald, on: today, regels)
    guard stand.stand == .teBeoordelen, let judged = oordeel(over: phase) else { return stand }
    let isDue = judged.uitkomst == .verschuldigd && judged.datum <= today
    return Vergoedingsstand(
      stand: judged.uitkomst == .vervallen ? .vervallen : isDue ? .verschuldigd : .verwacht,
      grond: stand.grond, op: isDue ? judged.datum : nil, sinds: stand.sinds,
      waarom: "Beoordeeld op \(judged.datum.shown) als \(judged.uitkomst.rawValue): "
        + "\(judged.reden)")
  }

  /// As rules and parameters have it, before any judgement.
  private func parameterStand(
    of phase: Fasestaat, isHerhaald: Bool, on today: Datum, _ regels: Regelboek
  ) -> Vergoedingsstand {
    let start = gestartOp ?? today
    let due = regels.grond(.vergoedingVerschuldigd, on: start)
    if isHerhaald {
      let again = regels.grond(.vergoedingHerhaaldeFase, on: start)
      if again.tekst == "eenmaal" {
        return Vergoedingsstand(
          stand: .vervallen, grond: again, waarom: "De fase telt maar één keer per traject.")
      }
    }
    switch phase.stand {
    case .voltooid: return completed(phase, on: today, due)
    case .lopend: return expected("De fase loopt nog.", due)
    case .gepland: return expected("De fase is nog niet begonnen.", due)
    case .overgeslagen:
      let followed = fasen.first { $0.fase > phase.fase && $0.van != nil }?.van ?? start
      return stand(
        .vergoedingOvergeslagenFase, since: followed, on: today, "De fase is overgeslagen.", regels)
    case .gestopt: return stopped(phase, on: today, due, regels)
    }
  }

  private func expected(_ reason: String, _ due: Grond) -> Vergoedingsstand {
    Vergoedingsstand(stand: .verwacht, grond: due, waarom: reason)
  }

  private func completed(_ phase: Fasestaat, on today: Datum, _ due: Grond) -> Vergoedingsstand {
    var next = following(phase)
    var settled = next.map { run in
      max(run.van ?? verwezenOp, (phase.tot ?? verwezenOp).adding(days: 1))
    }
    // Whatever ran beside it: with the trajectory the phase is over, never a day later.
    if let einde, let late = settled, late > einde.datum { (next, settled) = (nil, nil) }
    let day = settled ?? einde?.datum ?? phase.tot ?? verwezenOp
    guard day <= today else {
      return expected("De fase is pas doorlopen op \(day.shown).", due)
    }
    let reason =
      if let next, let begun = next.van {
        "De fase is doorlopen: \(next.fase.rawValue) begon op \(begun.shown)."
      } else if let einde {
        "Het traject eindigde op \(einde.datum.shown) in deze fase."
      } else {
        "De fase is doorlopen."
      }
    return Vergoedingsstand(stand: .verschuldigd, grond: due, op: day, waarom: reason)
  }

  private func stopped(
    _ phase: Fasestaat, on today: Datum, _ due: Grond, _ regels: Regelboek
  ) -> Vergoedingsstand {
    guard let einde else { return expected("De fase loopt nog.", due) }
    guard phase.van != nil else {
      return Vergoedingsstand(
        stand: .vervallen, grond: due,
        waarom: "Het traject eindigde op \(einde.datum.shown), voor deze fase begon.")
    }
    return stand(
      einde.isVroegeAanwerving ? .vergoedingVroegeAanwerving : .vergoedingUitval,
      since: einde.datum, on: today,
      "Het traject eindigde in deze fase op \(einde.datum.shown).", regels)
  }

  /// What a parameter says; a fee is not due before the day on which it came to be so.
  private func stand(
    _ id: ParameterID, since day: Datum, on today: Datum, _ reason: String, _ regels: Regelboek
  ) -> Vergoedingsstand {
    let grond = regels.grond(id, on: gestartOp ?? today)
    let said = Vergoedingsregel.Stand(rawValue: grond.tekst) ?? .teBeoordelen
    let isDue = said == .verschuldigd && day <= today
    let doubt =
      said == .teBeoordelen
      ? " Geen bron zegt of de fase dan betaald wordt: beoordeel dat zelf." : ""
    return Vergoedingsstand(
      stand: said == .verschuldigd && !isDue ? .verwacht : said, grond: grond,
      op: isDue ? day : nil, sinds: said == .teBeoordelen ? day : nil, waarom: reason + doubt)
  }

  /// The first other run that began later, or as late and recorded after it.
  private func following(_ phase: Fasestaat) -> DoorlopenFase? {
    guard let from = phase.van,
      let own = fasen.firstIndex(where: { $0.fase == phase.fase && $0.van == from })
    else { return nil }
    return fasen.enumerated().filter { index, run in
      run.van.map { index != own && ($0, index) > (from, own) } ?? false
    }.min { ($0.element.van ?? from, $0.offset) < ($1.element.van ?? from, $1.offset) }?.element
  }
}
