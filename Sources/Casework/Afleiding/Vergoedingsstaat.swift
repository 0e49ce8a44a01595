/// What the phases of a trajectory pay, phase by phase, with everything needed to say why.
package struct Vergoedingsstaat: Hashable, Sendable {
  package let regels: [Vergoedingsregel]

  package init(regels: [Vergoedingsregel]) { self.regels = regels }

  package var verschuldigd: Bedrag { total(.verschuldigd) }
  package var verwacht: Bedrag { total(.verwacht) }

  private func total(_ stand: Vergoedingsregel.Stand) -> Bedrag {
    regels.filter { $0.stand == stand }.reduce(.zero) { $0 + $1.bedrag }
  }
}

/// The fee of one phase.
package struct Vergoedingsregel: Hashable, Sendable {
  package enum Stand: String, Hashable, Sendable, CaseIterable {
    case verwacht, verschuldigd, vervallen
    case teBeoordelen = "te-beoordelen"
  }

  package let fase: Fase
  /// Which run of the phase, from 1, in the order in which they were recorded.
  package let keer: Int
  package let indexering: Indexering
  package let bedrag: Bedrag
  package let stand: Stand
  /// Whether the answer of 2018 confirms the fixed fees for the call of this mandate.
  package let bevestigd: Bool
  /// The parameter that settled whether the fee is due, and by whose word.
  package let verschuldigdheid: Grond
  /// The day on which it became due; nil while it is not.
  package let verschuldigdOp: Datum?
  /// Since when a human judges; stays when somebody did.
  package let teBeoordelenSinds: Datum?
  /// Why it stands as it does, in one sentence.
  package let waarom: String
}

extension Dossier {
  /// The fees of the last trajectory; empty without one.
  ///
  /// Each phase is paid at its own indexed amount, and once however often it ran as long as
  /// parameter `vergoeding.herhaalde-fase` says so; the total has no cap.
  package func vergoedingsstaat(_ regels: Regelboek, vandaag: Datum) -> Vergoedingsstaat {
    guard let traject else { return Vergoedingsstaat(regels: []) }
    return vergoedingsstaat(of: traject, regels, vandaag: vandaag)
  }

  /// The fees of one of its trajectories, running or over.
  package func vergoedingsstaat(
    of traject: Doorstroomtraject, _ regels: Regelboek, vandaag: Datum
  ) -> Vergoedingsstaat {
    let start = traject.gestartOp ?? vandaag
    let confirmed = regels.grond(.bevestigdeOproepen, on: start).lijst
    let call = regels.mandaat(traject.mandaat)?.oproep
    var expectedStart = start
    let phases = traject.fasestaten(regels)
    return Vergoedingsstaat(
      regels: phases.map { phase in
        let first = phase.van ?? expectedStart
        let term = regels.termijn(
          of: phase.fase, from: first, trajectStart: start, through: phase.tot,
          traject.opschortingsdagen)
        if phase.stand != .overgeslagen {
          expectedStart = max(expectedStart, (phase.tot ?? term.uiterlijk).adding(days: 1))
        }
        let indexing = regels.indexering(
          of: phase.fase, from: first, trajectStart: start, begonnen: phase.van != nil)
        let settled = traject.feeStand(
          of: phase, isHerhaald: phase.isHerhaald(among: phases), on: vandaag, regels)
        return Vergoedingsregel(
          fase: phase.fase, keer: phase.keer, indexering: indexing, bedrag: indexing.bedrag,
          stand: settled.stand,
          bevestigd: call.map { confirmed.contains(String($0)) } ?? false,
          verschuldigdheid: settled.grond, verschuldigdOp: settled.op,
          teBeoordelenSinds: settled.sinds, waarom: settled.waarom)
      })
  }
}

extension Fasestaat {
  /// Whether another run of the phase is the one that counts where a phase is paid once.
  ///
  /// That is the first that was completed, by its last day: one that began earlier and was never
  /// finished takes nothing from it. Where none was completed, it is the one that began first.
  func isHerhaald(among all: [Fasestaat]) -> Bool {
    let runs = all.filter { $0.fase == fase }
    let completed = runs.filter { $0.stand == .voltooid }.min {
      guard let left = $0.tot, let right = $1.tot else { return false }
      return (left, $0.keer) < (right, $1.keer)
    }
    return (completed ?? runs.first)?.keer != keer
  }
}

extension Vergoedingsregel.Stand {
  /// As it reads behind an amount.
  package var woord: String {
    switch self {
    case .verwacht: "verwacht"
    case .verschuldigd: "verschuldigd"
    case .vervallen: "vervallen"
    case .teBeoordelen: "te beoordelen"
    }
  }
}
