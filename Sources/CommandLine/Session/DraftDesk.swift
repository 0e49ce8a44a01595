import Screens
import Store

/// Keeps and gives back what somebody typed, without one window overwriting another.
///
/// While two windows of one person have something else, the second one keeps its text beside the
/// first, under a key of its own, until one of the two is chosen.
struct DraftDesk {
  let register: Register
  let owner: String
  let window: Window

  private static func aside(_ key: String) -> String { "naast." + key }

  func run(_ effect: Effect) throws -> Event? {
    switch effect {
    case .loadDraft(let key): try load(key)
    case .loadAside(let key): try loadAside(key)
    case .keepDraft(let key, let text):
      window.isClosing
        ? try keep(text, key) : try register.hurrying { try keep(text, key) }
    case .settleDraft(let key, let text): try settle(text, key)
    case .dropDraft(let key):
      try drop(key)
    default: nil
    }
  }

  private func load(_ key: String) throws -> Event {
    let draft = try register.draft(key: key, owner: owner)
    window.seen[key] = .some(draft?.text)
    guard let draft else { return .noDraft(key: key) }
    return .draft(key: key, text: draft.text, keptAt: Clock.local(draft.at))
  }

  private func loadAside(_ key: String) throws -> Event? {
    window.contested.remove(key)
    guard let aside = try register.draft(key: Self.aside(key), owner: owner) else { return nil }
    window.contested.insert(key)
    return .draftElsewhere(key: key, text: aside.text)
  }

  private func keep(_ text: String, _ key: String) throws -> Event {
    let moment = Clock.now()
    let kept = Event.draftKept(at: Clock.localTime(moment), key: key)
    if window.contested.contains(key) {
      try register.keepDraft(text, key: Self.aside(key), owner: owner, at: moment)
      return kept
    }
    guard let seen = window.seen[key] else {
      try register.keepDraft(text, key: key, owner: owner, at: moment)
      window.seen[key] = text
      return kept
    }
    let other = try register.keepDraft(text, key: key, owner: owner, at: moment, seen: seen)
    guard let other else {
      window.seen[key] = text
      return kept
    }
    try register.keepDraft(text, key: Self.aside(key), owner: owner, at: moment)
    window.contested.insert(key)
    return .draftElsewhere(key: key, text: other.text)
  }

  private func settle(_ text: String, _ key: String) throws -> Event {
    let moment = Clock.now()
    try register.keepDraft(text, key: key, owner: owner, at: moment)
    try register.dropDraft(key: Self.aside(key), owner: owner)
    window.contested.remove(key)
    window.seen[key] = text
    return .draftKept(at: Clock.localTime(moment), key: key)
  }

  /// What another window typed is not dropped with it.
  private func drop(_ key: String) throws -> Event? {
    if window.contested.remove(key) != nil {
      try register.dropDraft(key: Self.aside(key), owner: owner)
    } else if let seen = window.seen[key] {
      try register.dropDraft(key: key, owner: owner, seen: seen)
    } else {
      try register.dropDraft(key: key, owner: owner)
    }
    window.seen[key] = .some(nil)
    return nil
  }
}
