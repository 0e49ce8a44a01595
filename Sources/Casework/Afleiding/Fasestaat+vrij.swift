extension Doorstroomtraject {
  /// The phases in their order with every time that each ran; nil for one that did not begin.
  ///
  /// A phase that was passed over and ran after all counts as one that ran.
  var plaatsen: [(Fase, DoorlopenFase?)] {
    // In four phases each runs once; this is asked for every dossier on every list.
    guard regime == .vrij else {
      return Fase.allCases.map { phase in (phase, fasen.first { $0.fase == phase }) }
    }
    return Fase.allCases.flatMap { phase -> [(Fase, DoorlopenFase?)] in
      let all = fasen.filter { $0.fase == phase }
      let ran = all.filter { $0.van != nil }.sorted {
        ($0.van ?? verwezenOp) < ($1.van ?? verwezenOp)
      }
      let shown = ran.isEmpty ? Array(all.prefix(1)) : ran
      return shown.isEmpty ? [(phase, nil)] : shown.map { (phase, $0) }
    }
  }

  /// Which run of its phase it is, from 1, as they were recorded: what is recorded later, of
  /// whatever day, never takes the number of an earlier one.
  func keer(of run: DoorlopenFase) -> Int {
    let runs = fasen.filter { $0.fase == run.fase && $0.van != nil }
    return (runs.firstIndex(of: run) ?? 0) + 1
  }

  /// Whether phases have a last day: always in four phases, else as the parameter says.
  package func kentTermijnen(_ regels: Regelboek) -> Bool {
    guard regime == .vrij, let gestartOp else { return true }
    return regels.grond(.termijnenInVrijRegime, on: gestartOp).tekst != "geen"
  }

  /// Of the phases that run the one whose term ends first; nil when none has a term.
  package func dringendsteFase(_ regels: Regelboek) -> DoorlopenFase? {
    guard regime == .vrij else { return lopendeFase }
    let pressing = fasestaten(regels).filter { $0.stand == .lopend && $0.uiterlijk != nil }
      .min { ($0.uiterlijk ?? verwezenOp, $0.fase) < ($1.uiterlijk ?? verwezenOp, $1.fase) }
    return lopendeFasen.first { $0.fase == pressing?.fase && $0.van == pressing?.van }
  }

  /// How a started trajectory stands when no phase runs that has a term; nil when one has.
  func zonderTermijn(_ regels: Regelboek) -> String? {
    guard gestartOp != nil, dringendsteFase(regels) == nil else { return nil }
    guard let running = lopendeFase, let from = running.van else {
      return "Er loopt geen fase. Begin een volgende of beëindig het traject."
    }
    return "\(running.fase.rawValue.capitalizedFirst), vanaf \(from.shown): zonder termijn."
  }
}
