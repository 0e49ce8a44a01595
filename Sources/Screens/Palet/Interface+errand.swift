import Canvas
import Casework

extension Interface {
  /// Walks on towards the screen of an errand, and does there what was asked.
  ///
  /// Leaving a screen is pressing Escape on it: a draft is kept, answers are recorded. Where that
  /// waits for the register, the walk goes on when the answer is in.
  mutating func pursue() -> [Effect] {
    var effects: [Effect] = []
    var attempts = 0
    while let errand, attempts < 20 {
      attempts += 1
      if isThere(errand.place) { return effects + arrive(errand) }
      if case .dossier(let nummer) = errand.place, layers.count == 1 {
        guard !errand.isAsked else { return effects }
        self.errand?.isAsked = true
        return effects + [.loadDossier(nummer)]
      }
      let before = layers
      let asked = press(.escape)
      effects += asked
      guard layers != before, asked.allSatisfy({ !$0.isStep }) else { return effects }
    }
    return effects
  }

  private mutating func arrive(_ errand: Errand) -> [Effect] {
    self.errand = nil
    if case .statement(let mandaat) = errand.place {
      let quarter = Kwartaal(of: world.vandaag)
      return [.loadStatement(mandaat: mandaat, van: quarter.van, tot: quarter.tot)]
    }
    var effects: [Effect] = []
    for key in errand.keys {
      effects += press(key)
      if message?.isProblem == true || top.isDialog { break }
    }
    return effects
  }

  private func isThere(_ place: Errand.Place) -> Bool {
    switch place {
    case .here, .statement: true
    case .worklist: layers.count == 1 && !top.takesText
    case .dossier(let nummer):
      if case .dossier(let screen) = top { screen.dossier.nummer == nummer } else { false }
    }
  }
}

extension Effect {
  /// Records something: whoever waits for it, waits for its answer.
  fileprivate var isStep: Bool {
    switch self {
    case .perform, .open, .bookStatement, .record: true
    default: false
    }
  }
}
