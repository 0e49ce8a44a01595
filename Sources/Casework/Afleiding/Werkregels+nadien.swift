extension Dossier {
  /// A way back that is open, from the day after the job until its last day; see
  /// ``Terugkeermogelijkheid``.
  ///
  /// Only for a cause that is known and listed: a row asks somebody to do something. A closed
  /// dossier has no rows; there the follow-up step shows it.
  func terugkeerRegel(_ regels: Regelboek) -> Werkregel? {
    guard let end = tewerkstellingen.filter({ $0.isElders }).max(by: { $0.van < $1.van })?.tot,
      let way = terugkeer(regels, vandaag: end.adding(days: 1)), way.isMogelijk
    else { return nil }
    let last = way.tot.adding(days: -1)
    return Werkregel(
      vanaf: end.adding(days: 1), tot: way.tot, rang: last, stap: .opvolging, taak: .terugkeer,
      uiterste: last)
  }
}
