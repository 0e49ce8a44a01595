/// What stands beside the answers of a response: why there is none, and the worker's own words.
///
/// The first stands in FHIR on an answer without a value, as `data-absent-reason`; the second on
/// the item, in an extension of our own. Both are laid over the JSON of a response, so that reading
/// and writing the answers themselves needs to know nothing of them.
package struct ItemNotes: Equatable, Sendable {
  package var absences: [String: Absence] = [:]
  package var remarks: [String: String] = [:]

  static let remarkURL = "https://doorstroom.example/StructureDefinition/opmerking-werknemer"

  package init() {}

  package init(json: JSONValue) { read(json) }

  private mutating func read(_ json: JSONValue) {
    for item in json["item"]?.asArray ?? [] {
      if let linkId = item["linkId"]?.asString { read(item, linkId) }
      read(item)
      for answer in item["answer"]?.asArray ?? [] { read(answer) }
    }
  }

  private mutating func read(_ item: JSONValue, _ linkId: String) {
    if let text = item.extensions(ItemNotes.remarkURL).first?["valueString"]?.asString,
      !text.allSatisfy(\.isWhitespace), remarks[linkId] == nil
    {
      remarks[linkId] = text
    }
    for answer in item["answer"]?.asArray ?? [] where absences[linkId] == nil {
      absences[linkId] = answer.absence
    }
  }

  package func cleaned(by clean: (String) -> String) -> ItemNotes {
    var copy = self
    copy.remarks = remarks.mapValues(clean).filter { !$1.allSatisfy(\.isWhitespace) }
    return copy
  }

  func mentions(_ linkId: String) -> Bool { absences[linkId] != nil || remarks[linkId] != nil }
}

extension ItemNotes {
  /// The response with these notes in the place of any that it had.
  ///
  /// With `enabled` notes on other items are left out, as answers to hidden questions are.
  package func written(on response: JSONValue, form: Form, enabled: Set<String>?) -> JSONValue {
    let items = merged(form.items, response["item"]?.asArray ?? [], enabled)
    return items.isEmpty ? response.removing("item") : response.setting("item", to: .array(items))
  }

  private func merged(_ items: [Item], _ found: [JSONValue], _ enabled: Set<String>?)
    -> [JSONValue]
  {
    let known = Set(items.map(\.linkId))
    let inOrder = items.flatMap { item in
      let instances = found.filter { $0["linkId"]?.asString == item.linkId }
      return merged(item, instances, enabled)
    }
    let others = found.filter { !known.contains($0["linkId"]?.asString ?? "") }
    return inOrder + others
  }

  private func merged(_ item: Item, _ instances: [JSONValue], _ enabled: Set<String>?)
    -> [JSONValue]
  {
    let isShown = enabled?.contains(item.linkId) ?? true
    let isWanted = isShown && item.withDescendants.contains { mentions($0.linkId) }
    let start = JSONValue.object([.init("linkId", .string(item.linkId))])
    let all = instances.isEmpty && isWanted ? [start] : instances
    return all.enumerated().compactMap { number, json in
      var json = json.withoutNotes
      if number == 0, isShown { json = noted(json, item.linkId) }
      json = below(item, json, enabled, isFirst: number == 0)
      return json.hasMembers(besides: ["linkId", "text", "definition"]) ? json : nil
    }
  }

  private func noted(_ json: JSONValue, _ linkId: String) -> JSONValue {
    var json = json
    if let remark = remarks[linkId] {
      json = json.adding(
        [.init("url", .string(ItemNotes.remarkURL)), .init("valueString", .string(remark))])
    }
    if let absence = absences[linkId], json["answer"]?.asArray?.contains(where: \.hasValue) != true
    {
      let rest = json["answer"]?.asArray?.first ?? .object([])
      let answer = rest.adding(
        [.init("url", .string(Absence.url)), .init("valueCode", .string(absence.rawValue))])
      json = json.setting("answer", to: .array([answer]))
    }
    return json
  }

  /// Goes on with what stands in an item: in a group itself, under a question in its first answer.
  private func below(
    _ item: Item, _ json: JSONValue, _ enabled: Set<String>?, isFirst: Bool
  ) -> JSONValue {
    guard !item.items.isEmpty, isFirst else { return json }
    if !item.kind.isQuestion {
      let items = merged(item.items, json["item"]?.asArray ?? [], enabled)
      return items.isEmpty ? json.removing("item") : json.setting("item", to: .array(items))
    }
    var answers = json["answer"]?.asArray ?? []
    let items = merged(item.items, answers.first?["item"]?.asArray ?? [], enabled)
    guard !items.isEmpty else { return json }
    if answers.isEmpty { answers = [.object([])] }
    answers[0] = answers[0].setting("item", to: .array(items))
    return json.setting("answer", to: .array(answers))
  }
}

extension JSONValue {
  fileprivate func extensions(_ url: String) -> [JSONValue] {
    (self["extension"]?.asArray ?? []).filter { $0["url"]?.asString == url }
  }

  fileprivate var absence: Absence? {
    extensions(Absence.url).first?["valueCode"]?.asString.flatMap { Absence(code: $0) }
  }

  fileprivate var hasValue: Bool { asMembers?.contains { $0.name.hasPrefix("value") } == true }

  fileprivate func adding(_ members: [Member]) -> JSONValue {
    setting("extension", to: .array((self["extension"]?.asArray ?? []) + [.object(members)]))
  }

  private func removing(extension url: String) -> JSONValue {
    guard let all = self["extension"]?.asArray else { return self }
    let kept = all.filter { $0["url"]?.asString != url }
    return kept.isEmpty ? removing("extension") : setting("extension", to: .array(kept))
  }

  /// The item without the notes that this program writes; what it does not know stays.
  fileprivate var withoutNotes: JSONValue {
    let item = removing(extension: ItemNotes.remarkURL)
    guard let answers = item["answer"]?.asArray else { return item }
    let kept = answers.compactMap { answer -> JSONValue? in
      guard answer.absence != nil, !answer.hasValue else { return answer }
      let rest = answer.removing(extension: Absence.url)
      return rest.asMembers?.isEmpty == false ? rest : nil
    }
    return kept.isEmpty ? item.removing("answer") : item.setting("answer", to: .array(kept))
  }
}
