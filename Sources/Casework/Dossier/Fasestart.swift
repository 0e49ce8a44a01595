/// A phase that begins in the free regime, whatever else runs.
package struct Fasestart: Hashable, Sendable {
  package var fase: Fase
  package var op: Datum
  /// The phases that are passed over by it, with the reason below.
  package var overgeslagen: [Fase]
  package var reden: String?

  package init(fase: Fase, op: Datum, overgeslagen: [Fase] = [], reden: String? = nil) {
    self.fase = fase
    self.op = op
    self.overgeslagen = overgeslagen
    self.reden = reden
  }
}

/// A phase that ends in the free regime while the trajectory goes on.
package struct Faseslot: Hashable, Sendable {
  package var fase: Fase
  /// The last day.
  package var tot: Datum

  package init(fase: Fase, tot: Datum) {
    self.fase = fase
    self.tot = tot
  }
}

/// The employer releases the worker from work during the trajectory (HERW!N).
package struct Prestatievrijstelling: Hashable, Sendable {
  /// The day on which it was arranged.
  package var datum: Datum
  package var nota: String?

  package init(datum: Datum, nota: String? = nil) {
    self.datum = datum
    self.nota = nota
  }
}

extension Doorstroomtraject {
  /// Every phase that runs, in the order in which they were recorded; in four phases at most one.
  package var lopendeFasen: [DoorlopenFase] {
    einde == nil ? fasen.filter { $0.van != nil && $0.tot == nil } : []
  }

  /// Whether `day` is one of the trajectory: from its start through its end, when that is known.
  package func covers(_ day: Datum) -> Bool {
    guard let gestartOp, day >= gestartOp else { return false }
    return einde.map { day <= $0.datum } ?? true
  }

  /// Whether one of `phases` ran or runs on `day`.
  package func ran(_ phases: Set<Fase>, on day: Datum) -> Bool {
    fasen.contains { run in
      guard phases.contains(run.fase), let from = run.van else { return false }
      return day >= from && run.tot.map { day <= $0 } ?? true
    }
  }

  mutating func begin(_ start: Fasestart) {
    for phase in start.overgeslagen {
      fasen.append(DoorlopenFase(fase: phase, van: nil, overgeslagen: start.reden ?? ""))
    }
    fasen.append(DoorlopenFase(fase: start.fase, van: start.op))
  }

  mutating func finish(_ slot: Faseslot) {
    guard
      let open = fasen.lastIndex(where: { $0.fase == slot.fase && $0.van != nil && $0.tot == nil })
    else { return }
    fasen[open].tot = slot.tot
  }

  /// Whatever still runs ends with the trajectory.
  mutating func close(_ einde: Trajecteinde) {
    for index in fasen.indices where fasen[index].van != nil && fasen[index].tot == nil {
      fasen[index].tot = einde.datum
      fasen[index].metTraject = true
    }
    self.einde = einde
  }
}
