extension Waaromvraag {
  /// `werklijst.*`: why a row stands there, why on that day, and why it presses as it does.
  var werklijst: [Verklaring] {
    dossier.werkregelbouwers.flatMap { build in
      let (rows, gronden) = regels.tracing(build)
      return rows.map { explain($0, gronden) }
    }
  }

  private func explain(_ row: Werkregel, _ gronden: [Toepassing]) -> Verklaring {
    let urgency = Dringendheid(dagen: row.uiterste.days(since: vandaag))
    let shows =
      row.vanaf <= vandaag
      ? "Staat op de lijst sinds \(row.vanaf.shown)." : "Komt op de lijst op \(row.vanaf.shown)."
    let number = row.taak == .afspraak ? ".\(row.volgnr)" : ""
    return Verklaring(
      onderwerp: "werklijst.\(row.taak.rawValue)\(number)",
      uitkomst: row.zin(vandaag).capitalizedFirst,
      feiten: feiten(of: row) + luik(of: row, gronden) + [Feit(shows)] + until(row) + [
        Feit(urgency.zin), heden,
      ],
      regel: row.taak.regel,
      parameters: gronden.deciding.without(undecided(row)),
      bron: bron(of: row.taak, gronden), anders: row.taak.anders)
  }

  /// Parameters that were looked up on the way, and settle nothing about this row.
  private func undecided(_ row: Werkregel) -> [ParameterID] {
    switch row.taak {
    case .popVoorGesprek: popless(on: row.uiterste)
    case .faseEindigt, .faseKiezen: termless
    case .popNaStage: stageless
    default: []
    }
  }

  /// Until when a row shows, and how far it moves up in the order of the rows.
  private func until(_ row: Werkregel) -> [Feit] {
    let last = row.tot.map { Feit("Staat er tot \($0.shown): \(ending(of: row, $0)).") }
    let order =
      row.rang == row.uiterste
      ? []
      : [Feit(precedence(row.uiterste.days(since: row.rang)))]
    return last.list + order
  }

  /// Ten years are no number to count with: they say that it goes before all else.
  private func precedence(_ days: Int) -> String {
    days >= 3650
      ? "Staat in de lijst voor al het andere."
      : "Staat in de lijst alsof het \(days) \(days == 1 ? "dag" : "dagen") dringender is."
  }

  /// What happens on the day that takes a row away.
  private func ending(of row: Werkregel, _ day: Datum) -> String {
    if day == dossier.vertrektOp { return "dan begint een job elders" }
    if day == dossier.lopendTraject?.opgeschortSinds {
      return "dan gaat \"\(Taak.hervatten.naam)\" voor"
    }
    return row.taak == .terugkeer
      ? "dan is de termijn voorbij" : "dan gaat \"\(Taak.wopZonderBeslissing.naam)\" voor"
  }

  private func bron(of taak: Taak, _ gronden: [Toepassing]) -> Bron {
    switch taak {
    case .vrijstelling: return Bronnen.prestatievrijstelling
    case .popNaStage: return Bronnen.popNaStage
    case .afspraak: return .register
    default: break
    }
    let bron = gronden.last?.grond.bron ?? Bronnen.evaluatie(dossier.instrument)
    return taak.zekerheid == .aanname ? Bron(bron.titel, .aanname) : bron
  }

  /// What was asked of the POP, where the row came about by asking it.
  private func luik(of row: Werkregel, _ gronden: [Toepassing]) -> [Feit] {
    guard gronden.contains(where: { $0.grond.id == .popInLuik }) else { return [] }
    return (dossier.lopendeEvaluatie?.gespreksdag).flatMap { luikfeit(on: $0, regels) }.list
  }

  private func feiten(of row: Werkregel) -> [Feit] {
    let zoeker = feiten
    let evaluatie = dossier.lopendeEvaluatie
    switch row.taak {
    case .afspraak: return zoeker.afspraak(row.volgnr).list
    case .wopZonderBeslissing: return dossier.wop.map(zoeker.wop).list
    case .hervatten:
      return dossier.lopendTraject.map { traject in
        traject.openOpschortingen.flatMap { zoeker.opschorting($0, traject) }
      } ?? []
    case .terugkeer:
      return dossier.terugkeer(regels, vandaag: vandaag).map { zoeker.tewerkstelling($0.job) }.list
    case .wopVoorstel:
      return dossier.eindeZonderBeslissing.map(zoeker.einde).list
        + dossier.beslissing.map(zoeker.beslissing).list
    case .inschakelingLooptAf:
      return [zoeker.indienst]
        + dossier.inschakelingsverlengingen.last.map { longer in
          Feit(
            "Verlengd tot en met \(longer.tot.shown).",
            journaalregel: zoeker.regel { $0 == .inschakelingVerlengd(longer) })
        }.list
    default: break
    }
    switch row.stap {
    case .pop where evaluatie == nil:
      return [dossier.popsNieuwsteEerst.first.map(zoeker.pop) ?? zoeker.indienst]
    case .pop:
      return [zoeker.pop(until: row.uiterste)] + (evaluatie.flatMap(zoeker.gesprek)).list
    case .vragenlijst:
      return evaluatie.map { [zoeker.vragenlijst($0)] + zoeker.gesprek($0).list } ?? []
    case .gesprek where row.taak == .wopLooptAf:
      return dossier.wop.map { [zoeker.wop($0)] } ?? [zoeker.indienst]
    case .gesprek:
      return evaluatie.map { [zoeker.aanvraag($0)] + zoeker.gesprek($0).list } ?? [zoeker.indienst]
    case .beslissing: return evaluatie.flatMap(zoeker.gesprek).list
    case .traject:
      let run = dossier.lopendTraject?.lopendeFase.flatMap(zoeker.begin)
      return [
        dossier.lopendTraject.map(zoeker.verwijzing) ?? dossier.beslissing.map(zoeker.beslissing),
        run,
      ].compactMap(\.self)
    case .opvolging:
      let last = dossier.traject?.einde.map(zoeker.einde)
      return [last ?? dossier.beslissing.map(zoeker.beslissing) ?? zoeker.indienst]
    }
  }
}

extension Dringendheid {
  /// Why a row is marked as it is.
  fileprivate var zin: String {
    switch self {
    case .teLaat: "Te laat: de dag is voorbij."
    case .vandaag: "Vandaag: het is de dag zelf."
    case .week: "Deze week: nog hoogstens zeven dagen."
    case .later: "Later: nog meer dan zeven dagen."
    }
  }
}
