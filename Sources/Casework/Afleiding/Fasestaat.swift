/// One phase as it stands: when, until when at most, and how far.
package struct Fasestaat: Hashable, Sendable {
  package enum Stand: String, Hashable, Sendable, CaseIterable {
    case gepland, lopend, voltooid, overgeslagen, gestopt
  }

  package let fase: Fase
  package let van: Datum?
  package let tot: Datum?
  /// Nil while the phase has not begun: a term is never counted from a guessed day.
  package let uiterlijk: Datum?
  package var stand: Stand
  package let overgeslagen: String?
  /// How far ``uiterlijk`` has moved.
  package var opgeschorteDagen = 0
  /// The first day of a suspension that goes on in this phase; ``uiterlijk`` moves on with it.
  package var opgeschortSinds: Datum?
  /// Which run of the phase, from 1, in the order in which they were recorded.
  package var keer = 1
}

extension Doorstroomtraject {
  /// All four phases in their order, begun or not; in the free regime each time that one ran.
  package func fasestaten(_ regels: Regelboek) -> [Fasestaat] {
    plaatsen.map { phase, run in
      guard let run else {
        return Fasestaat(
          fase: phase, van: nil, tot: nil, uiterlijk: nil,
          stand: einde == nil ? .gepland : .gestopt, overgeslagen: nil)
      }
      guard let from = run.van else {
        return Fasestaat(
          fase: phase, van: nil, tot: nil, uiterlijk: nil, stand: .overgeslagen,
          overgeslagen: run.overgeslagen)
      }
      let term = termijn(of: run, regels)
      return Fasestaat(
        fase: phase, van: from, tot: run.tot,
        uiterlijk: kentTermijnen(regels) ? term?.uiterlijk : nil, stand: stand(of: run),
        overgeslagen: nil, opgeschorteDagen: term?.opgeschorteDagen ?? 0,
        opgeschortSinds: term?.opgeschortSinds, keer: keer(of: run))
    }
  }

  /// The same as they stand on a day: what begins later is still planned, and what ends later runs.
  package func fasestaten(_ regels: Regelboek, op vandaag: Datum) -> [Fasestaat] {
    let staten = fasestaten(regels)
    guard einde == nil else { return staten }
    return staten.map { staat in
      guard let from = staat.van else { return staat }
      var shown = staat
      switch staat.stand {
      case .lopend where from > vandaag, .voltooid where from > vandaag: shown.stand = .gepland
      case .voltooid: if let last = staat.tot, last >= vandaag { shown.stand = .lopend }
      default: break
      }
      return shown
    }
  }

  private func stand(of run: DoorlopenFase) -> Fasestaat.Stand {
    guard run.metTraject, let einde else { return run.tot == nil ? .lopend : .voltooid }
    return run.fase == .nazorg && einde.resultaat != .stopgezet ? .voltooid : .gestopt
  }
}
