extension Item {
  /// The option with which the form itself says why there is no answer, known by its code.
  package func option(saying absence: Absence) -> AnswerOption? {
    options.first { option in
      guard case .coding(_, let code?, _) = option.value else { return false }
      return absence.optionCodes.contains(code)
    }
  }
}

extension Absence {
  /// Our own template, HL7's `data-absent-reason` and HL7's `NullFlavor`.
  fileprivate var optionCodes: Set<String> {
    switch self {
    case .notAsked: ["niet-besproken", "not-asked", "NASK"]
    case .unknown: ["weet-niet", "asked-unknown", "unknown", "ASKU", "UNK"]
    case .declined: ["wil-niet-antwoorden", "asked-declined"]
    }
  }
}
