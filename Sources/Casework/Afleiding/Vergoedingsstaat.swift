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
  package let indexering: Indexering
  package let bedrag: Bedrag
  package let stand: Stand
  /// Whether the answer of 2018 confirms the fixed fees for the call of this mandate.
  package let bevestigd: Bool
  /// By whose word the fee is due, or not.
  package let verschuldigdheid: Grond
}

extension Dossier {
  /// The fees of the last trajectory; empty without one.
  ///
  /// Each phase is paid at most once, at its own indexed amount; the total has no cap.
  package func vergoedingsstaat(_ regels: Regelboek, vandaag: Datum) -> Vergoedingsstaat {
    guard let traject else { return Vergoedingsstaat(regels: []) }
    let start = traject.gestartOp ?? vandaag
    let confirmed = regels.grond(.bevestigdeOproepen, on: start).lijst
    let call = regels.mandaat(traject.mandaat)?.oproep
    var expectedStart = start
    return Vergoedingsstaat(
      regels: traject.fasestaten(regels).map { phase in
        let first = phase.van ?? expectedStart
        let term = regels.termijn(of: phase.fase, from: first, trajectStart: start)
        if phase.stand != .overgeslagen {
          expectedStart = (phase.tot ?? term.uiterlijk).adding(days: 1)
        }
        let indexing = regels.indexering(
          of: phase.fase, from: first, trajectStart: start, begonnen: phase.van != nil)
        return Vergoedingsregel(
          fase: phase.fase, indexering: indexing, bedrag: indexing.bedrag,
          stand: traject.feeStand(of: phase, on: vandaag),
          bevestigd: call.map { confirmed.contains(String($0)) } ?? false,
          verschuldigdheid: regels.grond(.vergoedingVerschuldigd, on: start))
      })
  }
}

extension Doorstroomtraject {
  /// Due once a later phase followed, or when the trajectory ended in nazorg and was not stopped.
  ///
  /// A next phase that was recorded beforehand has not followed until its first day has come.
  /// Source: none; parameter `vergoeding.verschuldigd`, an `aanname` after "voor het doorlopen van".
  func feeStand(of phase: Fasestaat, on today: Datum) -> Vergoedingsregel.Stand {
    switch phase.stand {
    case .voltooid: settled(phase.fase).map { $0 <= today } ?? true ? .verschuldigd : .verwacht
    case .lopend, .gepland: .verwacht
    case .overgeslagen: .vervallen
    case .gestopt: phase.van == nil ? .vervallen : .teBeoordelen
    }
  }

  /// The day on which a later phase followed `phase`, or the trajectory ended in it.
  private func settled(_ phase: Fase) -> Datum? {
    fasen.first { $0.fase > phase && $0.van != nil }?.van ?? einde?.datum
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
