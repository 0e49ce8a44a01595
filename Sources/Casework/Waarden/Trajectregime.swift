/// Under which arrangement of phases a trajectory runs; settled when it starts and never after.
package enum Trajectregime: String, CaseIterable, Hashable, Sendable {
  /// SV 35 (2018-2019), answer 1c: four phases, one after the other.
  case vierFasen = "vier-fasen"
  /// Announced, not in force: phases may overlap, come again, go back and be passed over.
  case vrij
}

extension Regelboek {
  /// The regime of a trajectory that starts on `day`.
  ///
  /// A word that is no regime never gets here: ``ParameterID/words`` says which there are.
  package func trajectregime(on day: Datum) -> Trajectregime {
    Trajectregime(rawValue: grond(.trajectRegime, on: day).tekst) ?? .vierFasen
  }
}
