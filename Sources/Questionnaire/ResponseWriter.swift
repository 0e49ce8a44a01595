extension Response {
  /// The response as a FHIR R4 QuestionnaireResponse.
  ///
  /// Items follow the tree of the form, and what was read keeps its order. A submitted response has
  /// no answers to questions that are hidden or not in the form; a draft keeps them. Answers that
  /// did not change are written as they were read. `authored` is the ISO moment of this version;
  /// without it the one that was read stays. A copy without what is confidential still shows what
  /// the whole response shows, and has nothing that the form does not have.
  package func json(
    form: Form, status: ResponseStatus, authored: String? = nil, withoutConfidential: Bool = false
  ) -> JSONValue {
    var json = source
    if !questionnaire.isEmpty { json = json.setting("questionnaire", to: .string(questionnaire)) }
    json = json.setting("status", to: .string(status.rawValue))
    if let authored { json = json.setting("authored", to: .string(authored)) }
    let writer = ResponseWriter(self, form, isSubmitted: status.isSubmitted, withoutConfidential)
    return json.filling("item", with: writer.items(in: nil, []))
  }
}

/// Writes the items of a response back into a tree.
private struct ResponseWriter {
  private let response: Response
  private let form: Form
  /// The spots that are handed in; nothing for a draft, which keeps everything.
  private let submitted: Set<Spot>?
  private let isCopy: Bool
  private let counts: [Spot: Int]
  /// What was read, by the item and the instance that it stood in.
  private var read: [Spot: [(rank: Int, spot: Spot)]] = [:]
  /// What was answered here and has no place in the form.
  private var homeless: [Spot] = []
  private static let top = Spot("")

  init(_ response: Response, _ form: Form, isSubmitted: Bool, _ isCopy: Bool) {
    self.isCopy = isCopy
    self.response = response
    self.form = form
    counts = response.groupCounts(form)
    guard !isSubmitted else {
      let state = Occurrences(form: form, response: response).all
      submitted = Set(
        state.filter { $0.isEnabled && !form.flat[$0.index].isHidden }.map(\.spot))
      return
    }
    submitted = nil
    for (rank, spot) in response.spots.enumerated() {
      guard let origin = response.entries[spot]?.origin else {
        if form.item(spot.linkId) == nil, !response[spot].isEmpty { homeless.append(spot) }
        continue
      }
      let container = origin.parent.map { Spot($0, spot.path(count: origin.depth)) }
      read[container ?? ResponseWriter.top, default: []].append((rank, spot))
    }
  }

  /// The items that stand in one instance of a group, or below one answer of a question.
  func items(in parent: Int?, _ path: [Int]) -> [JSONValue] {
    let container = parent.map { Spot(form.flat[$0].linkId, path) } ?? ResponseWriter.top
    return items(in: container, children: form.children(of: parent), path)
  }

  private func items(in container: Spot, children: [Int], _ path: [Int]) -> [JSONValue] {
    var lines = (read[container] ?? []).compactMap { line in
      json(at: line.spot, depth: path.count).map { Line(index: form.indexes[line.spot.linkId], $0) }
    }
    let known = Set((read[container] ?? []).map(\.spot))
    for index in children {
      for spot in spots(of: index, path) where !known.contains(spot) {
        // An item that was read in another place is written there.
        if submitted == nil, response.entries[spot]?.origin != nil { continue }
        guard let json = json(at: spot, depth: path.count) else { continue }
        let place = lines.lastIndex { $0.index.map { $0 <= index } ?? false }
        lines.insert(Line(index: index, json), at: place.map { $0 + 1 } ?? 0)
      }
    }
    let loose = container == ResponseWriter.top ? homeless : []
    return lines.map(\.json) + loose.compactMap { json(at: $0, depth: $0.path.count) }
  }

  private struct Line {
    let index: Int?
    let json: JSONValue

    init(index: Int?, _ json: JSONValue) {
      self.index = index
      self.json = json
    }
  }

  /// All instances of an item in one place.
  private func spots(of index: Int, _ path: [Int]) -> [Spot] {
    let item = form.flat[index]
    guard item.kind == .group else { return [Spot(item.linkId, path)] }
    let count = counts[Spot(item.linkId, path)] ?? 1
    return (0..<count).map { Spot(item.linkId, path + [$0]) }
  }

  /// One item with its answers and what stands in it; nothing when all of that is empty.
  private func json(at spot: Spot, depth: Int) -> JSONValue? {
    if let submitted, !submitted.contains(spot) { return nil }
    if isCopy, form.item(spot.linkId)?.isConfidential != false { return nil }
    let entry = response.entries[spot]
    let index = form.indexes[spot.linkId]
    let isGroup = index.map { form.flat[$0].kind == .group } ?? false
    let children = index.map { form.children(of: $0) } ?? []
    let named = (entry?.source ?? .object([])).setting("linkId", to: .string(spot.linkId))
    let start = entry?.noted(named) ?? named
    let path = spot.path(count: depth)
    // A draft can hold an answer to a group; it stays so that it can be mended.
    var answers = isGroup && submitted != nil ? [] : self.answers(entry)
    if isGroup || (index == nil && answers.isEmpty) {
      let inside = path + [spot.number(at: depth)]
      let items = items(in: Spot(spot.linkId, inside), children: children, inside)
      // An empty instance between others keeps the others their number.
      let isOneOfMany = isGroup && counts[Spot(spot.linkId, path)] != nil
      let isKept =
        submitted == nil && (entry?.isAdded == true || entry?.origin != nil || isOneOfMany)
        || !answers.isEmpty || entry?.remark != nil
      guard !items.isEmpty || isKept else { return nil }
      return start.filling("answer", with: answers).filling("item", with: items)
    }
    var withoutValue = entry?.notedWithoutValue ?? []
    for number in 0..<max(1, answers.count) {
      let inside = path + [number]
      let items = items(in: Spot(spot.linkId, inside), children: children, inside)
      if answers.isEmpty, !items.isEmpty {
        answers.append(withoutValue.isEmpty ? .object([]) : withoutValue.removeFirst().json)
      }
      if answers.indices.contains(number) {
        answers[number] = answers[number].filling("item", with: items)
      }
    }
    for (after, json) in withoutValue.reversed() {
      answers.insert(json.removing("item"), at: min(after, answers.count))
    }
    let json = start.filling("answer", with: answers).filling("item", with: [])
    if answers.isEmpty, !json.hasMembers(besides: ["linkId", "text", "definition"]),
      submitted != nil || entry?.origin == nil
    {
      return nil
    }
    return json
  }

  /// The answers as objects with a value, each as it was read when it still is the same.
  private func answers(_ entry: Response.Entry?) -> [JSONValue] {
    guard let entry else { return [] }
    var originals = entry.originals
    return entry.answers.map { answer in
      let place = originals.firstIndex { Answer(kept: $0) == answer }
      return place.map { originals.remove(at: $0) } ?? .object([answer.member])
    }
  }
}

extension Form {
  /// The places of the items that stand in one, or at the top.
  func children(of index: Int?) -> [Int] {
    var children: [Int] = []
    var next = index.map { $0 + 1 } ?? 0
    let end = index.map { $0 + sizes[$0] } ?? flat.count
    while next < end {
      children.append(next)
      next += sizes[next]
    }
    return children
  }
}
