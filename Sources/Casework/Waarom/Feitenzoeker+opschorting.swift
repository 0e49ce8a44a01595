extension Feitenzoeker {
  /// How suspended days moved the end of a phase; nothing when none did.
  func verschuiving(of term: Fasetermijn, _ staat: Fasestaat, _ traject: Doorstroomtraject)
    -> [Feit]
  {
    guard let from = staat.van, term.opgeschorteDagen > 0 || term.opgeschortSinds != nil else {
      return []
    }
    let last = staat.tot ?? term.uiterlijk
    let touching = traject.opschortingen.filter { period in
      period.van <= last && period.hervat.map { from < $0 } ?? true
    }
    // A measure has a text, a period of its own has none.
    let bron =
      touching.allSatisfy { $0.maatregel != nil } ? Bronnen.opschorting : Bronnen.eigenOpschorting
    return touching.flatMap { opschorting($0, traject) }
      + [
        Feit("Zonder opschorting: uiterlijk \(term.nominaal.shown)."),
        Feit(
          "Opgeschorte dagen in deze fase, elke dag één keer geteld: \(term.opgeschorteDagen).",
          bron: bron),
      ]
      + term.opgeschortSinds.map {
        Feit("Opgeschort sinds \($0.shown), nog niet hervat: de termijn schuift verder op.")
      }.list
  }

  /// The line that suspended, and the one after which the days counted again.
  func opschorting(_ period: Opschorting, _ traject: Doorstroomtraject) -> [Feit] {
    let begun = Feit(
      "Opgeschort: \(period.kort).",
      journaalregel: regel {
        if case .trajectOpgeschort(let other) = $0 {
          other.van == period.van && other.reden == period.reden
            && other.maatregel == period.maatregel
        } else {
          false
        }
      })
    guard let day = period.hervat else { return [begun] }
    let resumed = regel { event in
      switch event {
      case .trajectHervat(let op, let measure):
        op == day && (measure == nil || measure == period.maatregel)
      case .trajectBeeindigd(let einde): einde.datum.adding(days: 1) == day
      default: false
      }
    }
    return [begun]
      + resumed.map {
        Feit("De dagen tellen weer vanaf \(day.shown).", journaalregel: $0)
      }.list
  }
}
