/// How long a phase may last, and by whose word.
package struct Fasetermijn: Hashable, Sendable {
  /// The last day of the term, moved by the suspended days as far as they are known.
  package let uiterlijk: Datum
  /// The last day without any suspension.
  package let nominaal: Datum
  package let maanden: Int
  package let opgeschorteDagen: Int
  /// The first day of a suspension that goes on: ``uiterlijk`` moves on with it.
  package let opgeschortSinds: Datum?
  package let grond: Grond
  package let rekenwijze: Grond
}

extension Regelboek {
  /// The term of a phase that begins on `from`.
  ///
  /// The number of months is the one in force on the day the trajectory started: an old trajectory
  /// stays in its regime. Source of the months: SV 35, answer 1c. How they are counted is an
  /// `aanname`, by analogy with Ger.W. art. 54; a term is never moved to a working day. Suspended
  /// days that lie in the phase are put behind it: LDE69, "verlengd met de duur van de crisis".
  package func termijn(
    of phase: Fase, from: Datum, trajectStart: Datum, through: Datum? = nil,
    _ dagen: Opschortingsdagen = .geen
  ) -> Fasetermijn {
    let months = grond(phase.termijn, on: trajectStart)
    let last = from.lastDay(ofTermOf: months.getal)
    let moved = dagen.verschoven(last, from: from, through: through)
    return Fasetermijn(
      uiterlijk: moved.uiterlijk, nominaal: last, maanden: months.getal,
      opgeschorteDagen: moved.dagen, opgeschortSinds: moved.sinds, grond: months,
      rekenwijze: grond(.termijnRekenwijze, on: trajectStart))
  }
}

extension Doorstroomtraject {
  package var opschortingsdagen: Opschortingsdagen { Opschortingsdagen(opschortingen) }

  /// The term of a phase that ran or runs; nil for one that was passed over.
  package func termijn(of phase: DoorlopenFase, _ regels: Regelboek) -> Fasetermijn? {
    phase.van.map { from in
      regels.termijn(
        of: phase.fase, from: from, trajectStart: gestartOp ?? from, through: phase.tot,
        opschortingsdagen)
    }
  }

  /// The term that ends first, of the phases that run and have one.
  package func lopendeTermijn(_ regels: Regelboek) -> Fasetermijn? {
    dringendsteFase(regels).flatMap { termijn(of: $0, regels) }
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
