import Canvas

extension FormScreen {
  /// The draft, if it is not in the register yet; where the cursor is, once something was typed.
  mutating func unsavedDraft() -> [Effect] {
    let now = draftText
    guard now != kept, wasKept || FormDraft.text(of: fields) != untouched else { return [] }
    kept = now
    wasKept = true
    return [.keepDraft(key: draftKey, text: now)]
  }

  /// Nobody leaves what the register has not got.
  mutating func leave(_ world: World) -> Outcome {
    let effects = unsavedDraft()
    guard !effects.isEmpty, !world.isTrial else {
      return .pop(
        effects,
        message: wasKept && !world.isTrial
          ? .note("Uw ontwerp is bewaard. Wie het weer opent, gaat daar verder.") : nil)
    }
    leavesOnceKept = true
    return Outcome(effects: effects)
  }

  /// Puts back what was typed before, and the cursor where it was.
  mutating func restore(_ text: String) {
    FormDraft.fill(&fields, from: text)
    if let at = FormDraft.focus(in: text, of: fields) {
      focus = at.field
      fields[focus].move(to: at.insertion)
    }
    (kept, wasKept) = (draftText, true)
    resize(to: area)
  }

  /// Shows what another window has, below each field in which it differs.
  mutating func lay(beside other: String) {
    elsewhere = other
    leavesOnceKept = false
    var theirs = fields
    FormDraft.fill(&theirs, from: other)
    for index in fields.indices where theirs[index].value != fields[index].value {
      let words = String(theirs[index].value.prefix(300))
      fields[index].finding = "In het andere venster: \(words.isEmpty ? "(leeg)" : words)"
    }
    resize(to: area)
  }

  /// One of two drafts takes the place of both.
  mutating func choose(other takesOther: Bool) -> Outcome {
    guard let other = elsewhere else { return .ignored }
    elsewhere = nil
    for index in fields.indices { fields[index].finding = nil }
    if takesOther { restore(other) }
    let text = draftText
    (kept, wasKept) = (text, true)
    return Outcome(
      effects: [.settleDraft(key: draftKey, text: text)],
      message: .note(
        takesOther
          ? "Overgenomen uit het andere venster." : "Wat u hier typte, blijft staan."))
  }
}

extension FormScreen {
  /// What is kept of the form.
  ///
  /// Of data to be put right only what was typed: the rest may be another by the time it is opened
  /// again, and nobody asked for it.
  var draftText: String {
    let same = kind == .correction ? fields.filter { given(for: $0) == $0.value } : []
    return FormDraft.text(of: fields, focus: focus, without: Set(same.map(\.id)))
  }

  private func given(for field: FormField) -> String? { opening[field.id] }

  /// What nobody typed over follows the dossier; what was typed stays.
  mutating func follow(_ model: DossierModel, _ world: World) {
    guard kind == .correction else { return }
    let fresh = kind.blank(model, world)
    for index in fields.indices where given(for: fields[index]) == fields[index].value {
      guard let now = fresh.first(where: { $0.id == fields[index].id }) else { continue }
      fields[index].value = now.value
    }
    begin(with: fresh)
  }
}
