extension Dossier {
  /// That the first POP is of a later day than the planned talk: moving the talk helps, another POP
  /// does not.
  package func popNaGesprek(on day: Datum) -> String? {
    guard let first = pops.map(\.datum).min(), first > day, evaluatie?.gespreksdag == day
    else { return nil }
    let what = "De POP van \(first.shown) is van na het gesprek van \(day.shown)"
    return evaluatie?.gesprek == nil ? "\(what): verplaats het gesprek." : "\(what)."
  }

  /// Of a POP that counted at the talk and by now would not: both, so that nobody reads that it
  /// still does.
  func popSindsVervallen(
    _ pop: POP, geldigTot last: Datum, gesprek day: Datum, _ today: Datum
  ) -> String? {
    guard day < today, today > last else { return nil }
    return "Bij het gesprek van \(day.shown) telde de POP van \(pop.datum.shown); hij verviel na "
      + "\(last.shown)."
  }

  /// The yearly follow-up once its day has come.
  func jaarlijkseOpvolgingszin(_ regels: Regelboek, _ today: Datum) -> String? {
    guard instrument == .ama else { return nil }
    let next = volgendeOpvolging(regels)
    guard next <= today else { return nil }
    let term = next.days(since: today).termPhrase
    return "Jaarlijkse opvolging, uiterlijk \(next.shown): \(term)."
  }

  /// The day of the next yearly follow-up: counted from the last decision, or else from the hiring.
  func volgendeOpvolging(_ regels: Regelboek) -> Datum {
    let last = evaluaties.last { $0.beslissing != nil }?.beslissing?.datum ?? inDienst
    return last.sameDay(yearsLater: regels.grond(.amaOpvolging, on: last).getal)
  }

  /// What the work list of that day asks at a step, the most pressing first.
  ///
  /// What is late comes before what is not, also where a weight moves that to the front of the list.
  package func werkregels(bij stap: Stap, _ regels: Regelboek, vandaag: Datum) -> [Werkregel] {
    getoondeWerkregels(regels, vandaag: vandaag).filter { $0.stap == stap }
  }

  /// All that stands on the work list of that day, the most pressing first: of what is late a term
  /// with a source before a target of the service.
  package func getoondeWerkregels(_ regels: Regelboek, vandaag: Datum) -> [Werkregel] {
    func weight(_ row: Werkregel) -> Int {
      row.uiterste >= vandaag ? 2 : row.taak.zekerheid == .aanname ? 1 : 0
    }
    return werkregels(regels).filter { $0.isShown(on: vandaag) }.sorted {
      (weight($0), $0.rang) < (weight($1), $1.rang)
    }
  }
}
