import Canvas
import Casework
import Questionnaire

extension QuestionnaireScreen {
  var draft: QuestionnaireDraft {
    QuestionnaireDraft(
      evaluation: model?.dossier.evaluaties.count ?? 0, base: base, filled: filled, typed: typed,
      place: QuestionnaireDraft.Place(
        spot: spot, insertion: insertion, isRemark: isRemark, isOther: beside != nil),
      lost: lostWords)
  }

  /// What is filled in here and not in the register, and where the cursor is.
  ///
  /// Looking around alone is kept as well once something was filled in.
  mutating func unsavedDraft(_ world: World) -> [Effect] {
    guard model != nil, !isReadOnly, filled != saved || !typed.isEmpty || wasKept else {
      return []
    }
    let text = draft.text(world.form)
    guard text != keptDraft else { return [] }
    keptDraft = text
    wasKept = true
    return [.keepDraft(key: draftKey, text: text)]
  }

  mutating func leave(_ world: World) -> Outcome {
    guard model != nil, !isReadOnly else {
      return .pop(isSealed && wasKept ? [.dropDraft(key: draftKey)] : [])
    }
    close(world)
    if let choice = choiceDue(world) { return choice }
    guard filled != saved, filled != carriedOver else {
      var effects = unsavedDraft(world)
      // Nothing is left to keep, so that nothing is put back the next time.
      if typed.isEmpty, wasKept { effects = [.dropDraft(key: draftKey)] }
      guard case .keepDraft? = effects.first, !world.isTrial else { return .pop(effects) }
      leavesOnceKept = true
      return Outcome(effects: effects)
    }
    isLeaving = true
    wantsHandIn = false
    return record(world)
  }

  /// Nothing is recorded while two answers to one question wait for a choice.
  private mutating func choiceDue(_ world: World) -> Outcome? {
    guard let first = conflicts.first else { return nil }
    show(first, world)
    return Outcome(
      effects: unsavedDraft(world),
      message: .problem("Kies eerst tussen de twee antwoorden: ^X of ^Y."))
  }

  /// Answers that were handed in are not changed by accident: then a last look follows.
  private mutating func record(_ world: World) -> Outcome {
    let kept = unsavedDraft(world)
    guard let answer = answer(world) else { return Outcome(effects: kept) }
    guard handedInOn != nil else { return Outcome(effects: kept + [answer]) }
    return .push(.confirm(keepingOrNot(answer)), kept)
  }

  private func answer(_ world: World) -> Effect? {
    guard let model else { return nil }
    let json = filled.json(form: world.form, status: .inProgress).compact
    return .perform(
      .answerQuestionnaire(formulier: world.form.canonical, antwoorden: json),
      on: model.dossier.nummer, expecting: model.dossier.versie)
  }

  /// First what is missing; then the answers are kept, and the form asks when it was discussed.
  mutating func handIn(_ world: World) -> Outcome {
    close(world)
    refresh(world)
    if let choice = choiceDue(world) { return choice }
    if !overview.missing.isEmpty {
      return .push(.notice(missingNotice(world)), unsavedDraft(world))
    }
    guard filled == saved, let model else {
      isLeaving = true
      wantsHandIn = true
      return record(world)
    }
    let outcome = FormScreen.opened(.handIn, on: model, in: world)
    guard case .push(let layer) = outcome.transition else { return .ignored }
    return Outcome(transition: .replace(layer), effects: outcome.effects)
  }

  mutating func receive(_ event: Event, in world: World) {
    switch event {
    case .draft(let key, let text, _) where key == draftKey && !isClosed:
      guard let draft = QuestionnaireDraft(text) else { return }
      if draft.evaluation == model?.dossier.evaluaties.count {
        restore(draft, world)
        isChanging = isUnsaved
      } else {
        olderDraft = draft
      }
    case .dossier(let model) where model.dossier.nummer == nummer:
      self.model = model
      takeOver(world)
      // Handed in by a colleague meanwhile: what is filled in here goes on as a change of it.
      if isUnsaved { isChanging = true }
    case .colleagues(let nummer, let found) where nummer == self.nummer: colleagues = found
    case .draftNotKept(let key, _, _) where key == draftKey: keptDraft = ""
    case .draftElsewhere(let key, let text) where key == draftKey:
      elsewhere = QuestionnaireDraft(text)
      leavesOnceKept = false
    case .refused, .conflict, .failed: isLeaving = false
    default: break
    }
    refresh(world)
  }

  /// Puts a draft back: what others recorded since it began is laid beside it, never under it.
  mutating func restore(_ draft: QuestionnaireDraft, _ world: World) {
    var (draft, others) = (draft, draft.base)
    if draft.filled.response.questionnaire != world.form.canonical {
      let carried = draft.filled.carried(to: world.form)
      let halfTyped = draft.typed.keys.filter { world.form.item($0.linkId) == nil }.sorted()
      leave(behind: carried.lost + halfTyped, draft.base, draft)
      draft.filled = carried.filled
      others = draft.base.carried(to: world.form).filled
    }
    for (spot, words) in draft.lost.sorted(by: { $0.key < $1.key }) {
      if lostWords[spot] == nil { lost.append(spot) }
      lostWords[spot] = words
    }
    filled = draft.filled
    base = others
    typed = draft.typed.filter { world.form.item($0.key.linkId) != nil }
    olderDraft = nil
    wasKept = true
    settle(with: recorded(world), world)
    for (spot, text) in typed where spot != draft.place.spot {
      do throws(AnswerFault) { _ = try world.form.item(spot.linkId)?.parseAll(text) } catch {
        faults[spot] = error.sentence
      }
    }
    refresh(world)
    let place = draft.place
    if overview.place(of: place.spot) != nil {
      show(
        place.spot, world, remark: place.isRemark, insertion: place.insertion, other: place.isOther)
    } else {
      showFirst(world)
    }
    keptDraft = self.draft.text(world.form)
  }

  /// A colleague recorded answers meanwhile.
  private mutating func takeOver(_ world: World) {
    guard let text = model?.dossier.lopendeEvaluatie?.vragenlijst?.antwoorden,
      let theirs = FilledForm(text: text), theirs != saved
    else { return }
    saved = theirs
    let before = filled[spot]
    settle(with: recorded(world), world)
    if let first = conflicts.first {
      close(world)
      show(first, world)
      return
    }
    refresh(world)
    if overview.place(of: spot) == nil {
      // It went away with what they took away or answered.
      showFirst(world)
    } else if filled[spot] != before {
      show(spot, world, remark: isRemark)
    }
  }

  /// Takes over what only they changed; both answers to anything else stay, until one is chosen.
  private mutating func settle(with theirs: FilledForm, _ world: World) {
    conflicts = filled.merge(theirs, since: base, world.form, held: Set(typed.keys))
    var next = theirs
    for spot in conflicts { next[spot] = base[spot] }
    base = next
  }

  mutating func resolve(takingTheirs: Bool, _ world: World) -> Outcome {
    let theirs = recorded(world)[spot]
    base[spot] = theirs
    if takingTheirs {
      filled[spot] = theirs
      typed[spot] = nil
      faults[spot] = nil
    }
    conflicts.removeAll { $0 == spot }
    refresh(world)
    if let next = conflicts.first ?? (overview.place(of: spot) == nil ? nil : spot) {
      show(next, world)
    } else {
      showFirst(world)
    }
    let rest = conflicts.count
    let text = rest == 0 ? "Alles is gekozen." : "Nog \(rest) te kiezen."
    return Outcome(effects: unsavedDraft(world), message: .note(text))
  }
}
