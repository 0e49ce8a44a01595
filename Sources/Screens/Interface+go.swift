import Canvas
import Casework

/// What follows from what a screen answered to a key.
extension Interface {
  mutating func go(_ outcome: Outcome) -> [Effect] {
    if let message = outcome.message { self.message = message }
    if let filter = outcome.narrows { return narrow(to: filter) }
    if let steps = outcome.walks { return walk(steps) }
    if outcome.locks { return outcome.effects + lock() }
    // A reason that the message line would cut is shown whole.
    if let message, message.isProblem, TextWidth.cells(message.text) > size.width - 2 {
      let model = layers.lazy.reversed().compactMap(\.model).first
      push((message.belet ?? Belet(message.text)).notice(model))
      self.message = nil
      return outcome.effects
    }
    if let key = outcome.abandons {
      layers.removeLast()
      layers.removeAll { $0.draftKey == key }
      unkept.remove(key)
      return outcome.effects
    }
    if let place = outcome.resumes {
      resumes = place
      guard place.nummer.isEmpty else { return outcome.effects + [.loadDossier(place.nummer)] }
      resumes = nil
      return outcome.effects
        + (place.kind.map { go(FormScreen.opened($0, on: nil, in: world)) } ?? [])
    }
    switch outcome.transition {
    case .stay: break
    case .push(let layer): layers.append(layer)
    case .replace(let layer): layers[layers.count - 1] = layer
    case .pop:
      guard layers.count > 1 else { return outcome.effects + [.quit] }
      layers.removeLast()
    }
    if let errand = outcome.errand {
      self.errand = errand
      fit()
      return outcome.effects + pursue()
    }
    return outcome.effects
  }

  /// Opens the form that was left without a word; its draft puts back the rest.
  mutating func resume(_ place: Place, _ model: DossierModel) -> [Effect] {
    if place.kind == .talkNote {
      return go(FormScreen.note(on: place.subject, of: model, in: world))
    }
    if let kind = place.kind { return go(FormScreen.opened(kind, on: model, in: world)) }
    guard place.form == Place.questionnaire else { return [] }
    return go(QuestionnaireScreen.opened(on: model, in: world))
  }
}
