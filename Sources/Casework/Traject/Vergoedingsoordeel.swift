/// What somebody decided about a fee of which no source says whether it is due.
package struct Vergoedingsoordeel: Hashable, Sendable {
  package enum Uitkomst: String, CaseIterable, Hashable, Sendable { case verschuldigd, vervallen }

  package var fase: Fase
  /// Which run of the phase, from 1, in the order in which they were recorded.
  package var keer: Int
  package var uitkomst: Uitkomst
  /// The day from which the fee is due, or lapsed.
  package var datum: Datum
  package var reden: String

  package init(fase: Fase, keer: Int = 1, uitkomst: Uitkomst, datum: Datum, reden: String) {
    self.fase = fase
    self.keer = keer
    self.uitkomst = uitkomst
    self.datum = datum
    self.reden = reden
  }
}

extension Doorstroomtraject {
  /// The last judgement on a fee counts.
  func oordeel(over phase: Fasestaat) -> Vergoedingsoordeel? {
    vergoedingsoordelen.last { $0.fase == phase.fase && $0.keer == phase.keer }
  }
}

extension Dossier {
  /// Only what is `te-beoordelen` by its parameter is judged; a later judgement replaces an earlier.
  ///
  /// Judged is the last trajectory, also after the dossier was closed: the statement comes later.
  func judge(_ oordeel: Vergoedingsoordeel, in situation: Situation) throws(Refusal) -> Decision {
    guard let traject else { throw Refusal(.geenLopendTraject) }
    guard !oordeel.reden.isBlank else { throw Refusal(.geenReden) }
    let line = vergoedingsstaat(of: traject, situation.regels, vandaag: situation.vandaag).regels
      .first { $0.fase == oordeel.fase && $0.keer == oordeel.keer }
    guard let line, let since = line.teBeoordelenSinds else {
      throw Refusal(
        .nietTeBeoordelen(oordeel.fase), bron: (line?.verschuldigdheid.bron) ?? Bronnen.traject)
    }
    guard oordeel.datum >= since else { throw Refusal(.oordeelTeVroeg(since)) }
    return Decision(
      [.vergoedingBeoordeeld(oordeel)], warnings: situation.futureWarning(oordeel.datum))
  }
}
