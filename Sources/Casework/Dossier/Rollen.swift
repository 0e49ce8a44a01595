/// Who moved a conversation, or why it was not held.
package enum Partij: String, CaseIterable, Hashable, Sendable {
  case werknemer, werkgever, evaluator, andere

  package var naam: String {
    switch self {
    case .werknemer: "de werknemer"
    case .werkgever: "de werkgever"
    case .evaluator: "de evaluator"
    case .andere: "iemand anders"
    }
  }
}

/// Who does what was agreed.
package enum Uitvoerder: String, CaseIterable, Hashable, Sendable {
  case werknemer, werkgever, evaluator, begeleider, andere

  package var naam: String { self == .andere ? "iemand anders" : rawValue }
}

/// Whose words a position is in.
package enum Spreker: String, CaseIterable, Hashable, Sendable {
  case werknemer, werkgever, begeleider
}

/// What a position is about.
package enum Standpuntsoort: String, CaseIterable, Hashable, Sendable {
  case wens, twijfel, weigering, visie
  /// Where they differ; an entry of its own, which need not be anybody's words.
  case verschil

  package var naam: String {
    switch self {
    case .wens: "wil"
    case .twijfel: "twijfelt"
    case .weigering: "weigert"
    case .visie: "vindt"
    case .verschil: "waar ze verschillen"
    }
  }
}
