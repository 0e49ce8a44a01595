import Casework

/// What becomes of the layers when a dossier was read, or a step in it was taken.
extension Interface {
  /// Opens a dossier on the step that the work list named, or shows it as it is now.
  mutating func show(_ model: DossierModel) -> [Effect] {
    let known = layers.contains {
      if case .dossier(let screen) = $0 {
        screen.model.dossier.nummer == model.dossier.nummer
      } else {
        false
      }
    }
    if !known {
      var screen = DossierScreen(model: model, world)
      if case .worklist(let list) = top, !list.isSearching, let item = list.selected,
        item.nummer == model.dossier.nummer
      {
        screen.choose(item.regel.stap, for: item.regel.taak)
      }
      layers.append(.dossier(screen))
    }
    if let place = resumes, place.nummer == model.dossier.nummer {
      resumes = nil
      return resume(place, model)
    }
    guard handsIn == model.dossier.nummer else {
      tellNext(in: model)
      return []
    }
    handsIn = nil
    return go(FormScreen.opened(.handIn, on: model, in: world))
  }

  /// The form that asked is done; what it warned about is shown, and the dossier is read again.
  mutating func performed(
    _ nummer: String, _ zin: String, _ warnings: [Waarschuwing]
  ) -> [Effect] {
    message = .done(done(zin, takingBack))
    takingBack = nil
    lastTouched = nummer
    if case .questionnaire(let list) = layers.last, list.wantsHandIn { handsIn = nummer }
    let forms = layers.compactMap { if case .form(let form) = $0, $0.isDone { form } else { nil } }
    let effects = takeAwayDone()
    // Said before, and confirmed: once is enough.
    let news = warnings.filter { warning in !forms.contains { $0.confirmed.contains(warning) } }
    if !news.isEmpty {
      let isFinal = forms.contains(where: \.kind.isFinal)
      push(Notice(warnings: news, in: isFinal ? nil : nummer))
    }
    return effects + [.loadDossier(nummer), .loadWorklist(limit: WorklistScreen.page)] + searched
  }

  /// A search that was left open is asked again: what it found may stand otherwise now.
  private var searched: [Effect] {
    guard case .worklist(let list) = layers[0], let search = list.search else { return [] }
    return [.search(search.field.text, limit: WorklistScreen.found)]
  }

  /// What was laid down holds for every dossier, so the list is read again.
  mutating func recorded(_ zin: String) -> [Effect] {
    message = .note(zin)
    return takeAwayDone() + [.loadWorklist(limit: WorklistScreen.page)]
  }

  /// The layers that asked for the step are done, and so are their drafts.
  private mutating func takeAwayDone() -> [Effect] {
    var effects: [Effect] = []
    while let last = layers.last, last.isDone {
      if let key = last.draftKey { effects.append(.dropDraft(key: key)) }
      layers.removeLast()
    }
    return effects
  }
}
