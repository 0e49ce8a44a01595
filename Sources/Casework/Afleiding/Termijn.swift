/// How long a phase may last, and by whose word.
package struct Fasetermijn: Hashable, Sendable {
  /// The last day of the term.
  package let uiterlijk: Datum
  package let maanden: Int
  package let grond: Grond
  package let rekenwijze: Grond
}

extension Regelboek {
  /// The term of a phase that begins on `from`.
  ///
  /// The number of months is the one in force on the day the trajectory started: an old trajectory
  /// stays in its regime. Source of the months: SV 35, answer 1c. How they are counted is an
  /// `aanname`, by analogy with Ger.W. art. 54; a term is never moved to a working day.
  package func termijn(of phase: Fase, from: Datum, trajectStart: Datum) -> Fasetermijn {
    let months = grond(phase.termijn, on: trajectStart)
    return Fasetermijn(
      uiterlijk: from.lastDay(ofTermOf: months.getal), maanden: months.getal, grond: months,
      rekenwijze: grond(.termijnRekenwijze, on: trajectStart))
  }
}

extension Fase {
  var termijn: ParameterID {
    switch self {
    case .voortraject: .termijnVoortraject
    case .jobmatching: .termijnJobmatching
    case .stage: .termijnStage
    case .nazorg: .termijnNazorg
    }
  }

  var basis: ParameterID {
    switch self {
    case .voortraject: .basisVoortraject
    case .jobmatching: .basisJobmatching
    case .stage: .basisStage
    case .nazorg: .basisNazorg
    }
  }
}
