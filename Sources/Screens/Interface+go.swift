import Canvas
import Casework
import Questionnaire

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
    if let goal = outcome.goal { return go(to: goal) }
    switch outcome.transition {
    case .stay: break
    case .push(.confirm(let question)):
      layers.append(.confirm(question.about(top.dossierNumber)))
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

  /// Takes the list of what is missing away, and shows the question that was chosen in it.
  private mutating func go(to goal: Spot) -> [Effect] {
    layers.removeLast()
    guard case .questionnaire(var screen) = top else { return [] }
    let outcome = screen.go(to: goal, world)
    layers[layers.count - 1] = .questionnaire(screen)
    return go(outcome)
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
