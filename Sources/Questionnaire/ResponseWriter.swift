extension Response {
  /// The response as a FHIR R4 QuestionnaireResponse.
  ///
  /// Items follow the tree of the form; items below a question stand in its first answer. A
  /// submitted response has no answers to hidden questions, nor to questions that the form does
  /// not have; a draft keeps them. Answers that did not change are written as they were read.
  /// `authored` is the ISO moment of this version; without it the one that was read stays.
  package func json(form: Form, status: ResponseStatus, authored: String? = nil) -> JSONValue {
    var json = source
    if !questionnaire.isEmpty { json = json.setting("questionnaire", to: .string(questionnaire)) }
    json = json.setting("status", to: .string(status.rawValue))
    if let authored { json = json.setting("authored", to: .string(authored)) }
    let enabled = status.isSubmitted ? FormState.enabled(form, self) : nil
    var items = form.items.compactMap { self.json(item: $0, enabled: enabled) }
    if enabled == nil {
      items += answered.filter { form.item($0) == nil }.map { linkId in
        start(linkId).setting("answer", to: .array(answers(linkId)))
      }
    }
    return items.isEmpty ? json : json.setting("item", to: .array(items))
  }

  /// One item with its answers and what stands in it; nothing when all of that is empty.
  private func json(item: Item, enabled: Set<String>?) -> JSONValue? {
    if let enabled, !enabled.contains(item.linkId) { return nil }
    let children = item.items.compactMap { self.json(item: $0, enabled: enabled) }
    var answers = self.answers(item.linkId)
    var json = start(item.linkId)
    guard item.kind.isQuestion else {
      // Only a draft can hold an answer to a group; it stays so that it can be mended.
      if enabled == nil, !answers.isEmpty { json = json.setting("answer", to: .array(answers)) }
      if !children.isEmpty { json = json.setting("item", to: .array(children)) }
      return children.isEmpty && (answers.isEmpty || enabled != nil) ? nil : json
    }
    if !children.isEmpty {
      if answers.isEmpty { answers.append(.object([])) }
      answers[0] = answers[0].setting("item", to: .array(children))
    }
    guard answers.isEmpty else { return json.setting("answer", to: .array(answers)) }
    return json.hasMembers(besides: ["linkId", "text", "definition"]) ? json : nil
  }

  private func start(_ linkId: String) -> JSONValue {
    entries[linkId]?.source.setting("linkId", to: .string(linkId))
      ?? .object([.init("linkId", .string(linkId))])
  }

  /// The answers as objects with a value, each as it was read when it still is the same.
  private func answers(_ linkId: String) -> [JSONValue] {
    guard let entry = entries[linkId] else { return [] }
    var originals = entry.originals
    return entry.answers.map { answer in
      let place = originals.firstIndex { (try? Answer(in: $0, prefix: "value")) == answer }
      return place.map { originals.remove(at: $0) } ?? .object([answer.member])
    }
  }
}
