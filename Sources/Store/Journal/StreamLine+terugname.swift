import Casework

extension [StreamLine<Gebeurtenis>] {
  /// The versions of the steps that a later line takes back.
  var takenBack: Set<Int> {
    Set(
      compactMap { line in
        if case .stapTeruggenomen(let stap) = line.event { stap } else { nil }
      })
  }

  /// What counts: neither a step that was taken back, nor the line that says so.
  var withoutTakenBack: [StreamLine<Gebeurtenis>] {
    let takenBack = takenBack
    guard !takenBack.isEmpty else { return self }
    return filter { line in
      if case .stapTeruggenomen = line.event { return false }
      return !takenBack.contains(line.versie)
    }
  }

  /// The step that a line takes back, unless its contents were erased.
  func target(of line: StreamLine<Gebeurtenis>) -> Gebeurtenis? {
    guard case .stapTeruggenomen(let stap) = line.event else { return nil }
    return first { $0.versie == stap && !$0.erased }?.event
  }
}
