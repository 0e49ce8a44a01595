/// Where a trajectory that was not ended stands, as it is counted.
package enum Trajectstand: String, CaseIterable, Hashable, Sendable {
  case verwezen, voortraject, jobmatching, stage, nazorg
  /// Started, with no phase running: between two phases.
  case geenFase = "geen-fase"

  package init(_ traject: Doorstroomtraject) {
    guard traject.gestartOp != nil else {
      self = .verwezen
      return
    }
    self =
      switch traject.lopendeFase?.fase {
      case .voortraject: .voortraject
      case .jobmatching: .jobmatching
      case .stage: .stage
      case .nazorg: .nazorg
      case nil: .geenFase
      }
  }

  package var naam: String {
    switch self {
    case .verwezen: "nog te starten"
    case .geenFase: "tussen twee fasen"
    default: rawValue
    }
  }
}

/// The whole register in figures: what is due, where trajectories stand, where people live.
package struct Overzicht: Hashable, Sendable {
  /// What one step still asks, by how pressing it is.
  package struct Stapregel: Hashable, Sendable {
    package var stap: Stap
    package var teLaat: Int
    package var vandaag: Int
    package var week: Int
    package var later: Int

    package init(stap: Stap, teLaat: Int = 0, vandaag: Int = 0, week: Int = 0, later: Int = 0) {
      self.stap = stap
      self.teLaat = teLaat
      self.vandaag = vandaag
      self.week = week
      self.later = later
    }

    package var totaal: Int { teLaat + vandaag + week + later }

    /// Takes in work that is due in so many days.
    package mutating func add(dagen: Int) {
      switch Dringendheid(dagen: dagen) {
      case .teLaat: teLaat += 1
      case .vandaag: vandaag += 1
      case .week: week += 1
      case .later: later += 1
      }
    }
  }

  package struct Faseregel: Hashable, Sendable {
    package var stand: Trajectstand
    package var aantal: Int

    package init(stand: Trajectstand, aantal: Int) {
      self.stand = stand
      self.aantal = aantal
    }
  }

  package struct Provincieregel: Hashable, Sendable {
    /// Nil where no province is known: the postal code is of none, or was erased.
    package var provincie: Provincie?
    package var aantal: Int

    package init(provincie: Provincie?, aantal: Int) {
      self.provincie = provincie
      self.aantal = aantal
    }
  }

  /// One for every step, in their order.
  package var stappen: [Stapregel]
  /// One for every stand, in their order.
  package var fasen: [Faseregel]
  /// One for every province where somebody with an open dossier lives, the most first.
  package var provincies: [Provincieregel]
  package var open: Int { provincies.reduce(0) { $0 + $1.aantal } }

  package init(stappen: [Stapregel], fasen: [Trajectstand: Int], provincies: [Provincie?: Int]) {
    self.stappen = Stap.allCases.map { step in
      stappen.first { $0.stap == step } ?? Stapregel(stap: step)
    }
    self.fasen = Trajectstand.allCases.map { Faseregel(stand: $0, aantal: fasen[$0] ?? 0) }
    let order = Provincie.allCases
    func place(_ row: Provincieregel) -> (Int, Int) {
      let index = row.provincie.flatMap { order.firstIndex(of: $0) }
      // What is not known stands last, however many they are.
      return (index == nil ? 1 : -row.aantal, index ?? 0)
    }
    self.provincies = provincies.filter { $0.value > 0 }
      .map { Provincieregel(provincie: $0.key, aantal: $0.value) }
      .sorted { place($0) < place($1) }
  }
}
