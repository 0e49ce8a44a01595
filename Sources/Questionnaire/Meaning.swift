/// What the author of a form says about its answers, so that a page can be made of them.
///
/// All of it is ours and optional: a form without it has fewer parts on that page, never guesses.

/// Who answers a question; a form may name others than these three.
package struct Voice: Hashable, Sendable {
  package let code: String

  package init(_ code: String) { self.code = code }

  package static let worker = Voice("werknemer")
  package static let socialService = Voice("sociale-dienst")
  package static let floorGuide = Voice("werkvloerbegeleider")

  package var name: String {
    switch self {
    case .worker: "werknemer"
    case .socialService: "sociale dienst"
    case .floorGuide: "werkvloerbegeleider"
    default: code
    }
  }
}

/// Which end of a scale is good; the weights of its options tell which end an answer stands at.
package enum ScaleDirection: String, Hashable, Sendable {
  case highIsStrength = "hoog-is-sterk"
  case highIsNeed = "hoog-is-nood"
}

/// What an answer says of the worker.
package enum Meaning: String, Hashable, Sendable {
  case strength = "sterkte"
  case need = "nood"
  /// Leaves the question open: not known, not discussed, or not agreed upon.
  case open
  /// Says neither, whatever its place on the scale.
  case neutral = "neutraal"
}

extension Item {
  /// What an answer says; nothing where the form does not tell.
  ///
  /// An option may say so itself, and a question may of all its answers. Otherwise the highest and
  /// the lowest weight among the options decide, by the direction of the scale; what stands between
  /// them says neither, and what stands beside the scale leaves the question open.
  package func meaning(of answer: Answer) -> Meaning? {
    let option = options.first { $0.value.matches(answer) == true }
    if let meaning = option?.meaning ?? ownMeaning { return meaning == .neutral ? nil : meaning }
    guard let option else { return nil }
    if isOffScale(option) { return .open }
    let weights = options.compactMap(\.weight)
    guard let scale, let weight = option.weight, let low = weights.min(), let high = weights.max(),
      low < high
    else { return nil }
    switch weight {
    case high: return scale == .highIsStrength ? .strength : .need
    case low: return scale == .highIsStrength ? .need : .strength
    default: return nil
    }
  }

  private func isOffScale(_ option: AnswerOption) -> Bool {
    option.weight == nil && options.contains { $0.weight != nil }
  }

  /// Where an answer stands when questions are laid beside each other; nothing beside the scale.
  func place(of answer: Answer) -> DigitSum? {
    let option = options.first { $0.value.matches(answer) == true }
    return option.flatMap { $0.comparedWeight ?? $0.weight }
  }
}

extension DigitSum: Comparable {
  static func < (left: DigitSum, right: DigitSum) -> Bool {
    let scale = max(left.decimals, right.decimals)
    return left.scaled(to: scale) < right.scaled(to: scale)
  }

  static func == (left: DigitSum, right: DigitSum) -> Bool {
    let scale = max(left.decimals, right.decimals)
    return left.scaled(to: scale) == right.scaled(to: scale)
  }
}
