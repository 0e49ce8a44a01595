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
    let bron = gronden.last?.grond.bron ?? Bronnen.evaluatie(dossier.instrument)
    return Verklaring(
      onderwerp: "werklijst.\(row.taak.rawValue)", uitkomst: row.zin(vandaag).capitalizedFirst,
      feiten: feiten(of: row) + [Feit(shows), Feit(urgency.zin), heden],
      regel: row.taak.regel,
      parameters: gronden.without(row.taak == .popVoorGesprek ? popless(on: row.uiterste) : []),
      bron: row.taak.zekerheid == .aanname ? Bron(bron.titel, .aanname) : bron,
      anders: row.taak.anders)
  }

  private func feiten(of row: Werkregel) -> [Feit] {
    let zoeker = feiten
    let evaluatie = dossier.lopendeEvaluatie
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
