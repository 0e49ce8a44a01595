import Canvas
import Casework

/// The work list is at the bottom of the stack: what it was narrowed down to holds for every
/// reading of it, and a dossier can ask for the one after it.
extension Interface {
  private var worklist: WorklistScreen? {
    if case .worklist(let screen) = layers.first { screen } else { nil }
  }

  /// A reading of the work list, as far as its filter admits and as long as it was.
  func filtered(_ effect: Effect) -> Effect {
    guard let worklist else { return effect }
    let filter = worklist.filter
    switch effect {
    case .loadWorklist(let limit):
      let length = worklist.keptLength(limit)
      // Whoever is at the end of a long list stays there.
      if worklist.skipsEarlier { return .loadWorklistEnd(filter, before: nil, limit: length) }
      return filter.isAlles
        ? .loadWorklist(limit: length) : .loadFiltered(filter, after: nil, limit: length)
    case .loadMoreWorklist(let last, let limit) where !filter.isAlles:
      return .loadFiltered(filter, after: last, limit: limit)
    default: return effect
    }
  }

  /// What an answer about the lists makes the screens ask further.
  mutating func receiveList(_ event: Event) -> [Effect] {
    switch event {
    case .worklist(_, totals: nil, _), .worklistEnd:
      return worklist.map { [.countWorklist($0.filter)] } ?? []
    case .foundSome(let rows, let query):
      return rows.isEmpty || rows.count < WorklistScreen.found
        ? [.searchOn(query, limit: WorklistScreen.found)] : []
    case .visits(let names):
      guard case .worklist(var screen) = layers.first else { return [] }
      let outcome = screen.visit(names)
      layers[0] = .worklist(screen)
      return go(outcome)
    case .overview(let overview):
      let isShown = layers.contains { if case .overview = $0 { true } else { false } }
      if !isShown { layers.append(.overview(OverviewScreen(overview))) }
    default: break
    }
    return []
  }

  /// Goes back to the work list, narrowed down.
  mutating func narrow(to filter: Werkfilter) -> [Effect] {
    guard case .worklist(var screen) = layers.first else { return [] }
    let outcome = screen.show(filter)
    layers = [.worklist(screen)]
    return outcome.effects
  }

  /// Leaves the dossier in view for the next one on the list, or the one before.
  mutating func walk(_ steps: Int) -> [Effect] {
    guard case .worklist(var screen) = layers.first, case .dossier(let open) = top,
      let (number, effects) = screen.walk(steps, from: open.model.dossier.nummer)
    else {
      message = .problem(
        steps > 0
          ? "Dit is het laatste dossier van de lijst." : "Dit is het eerste dossier van de lijst.")
      return []
    }
    layers[0] = .worklist(screen)
    layers.removeLast()
    message = .note("\(number) van de lijst. > gaat naar het volgende, < naar het vorige.")
    return [.loadDossier(number)] + effects
  }
}
