/// Reads the items of a form and collects what is wrong with them.
struct FormReader {
  private(set) var faults: [FormFault] = []
  private(set) var remarks: [FormRemark] = []
  /// The place of each item in the file, in document order.
  private(set) var paths: [String] = []

  mutating func form(_ json: JSONValue) -> [Item] {
    guard json["resourceType"]?.asString == "Questionnaire" else {
      faults.append(FormFault(path: "", linkId: nil, reason: .notAQuestionnaire))
      return []
    }
    if json["status"] == nil { report(.missing(member: "status"), Place(path: "", linkId: nil)) }
    let top = Place(path: "", linkId: nil)
    for name in ["url", "version", "title", "description", "status"] {
      _ = read(name, json, top, \.asString)
    }
    return items(json, in: top, depth: 0)
  }

  /// Where in the file we are.
  private struct Place {
    var path: String
    var linkId: String?

    func member(_ name: String, _ index: Int) -> Place {
      Place(path: "\(path.isEmpty ? "" : path + ".")\(name)[\(index)]", linkId: linkId)
    }
  }

  private mutating func items(_ json: JSONValue, in place: Place, depth: Int) -> [Item] {
    elements("item", json, place).enumerated().compactMap { index, element in
      item(element, at: place.member("item", index), depth: depth, parent: place.linkId)
    }
  }

  private mutating func item(_ json: JSONValue, at place: Place, depth: Int, parent: String?)
    -> Item?
  {
    guard json.asMembers != nil else {
      report(.wrongType(member: "item"), place)
      return nil
    }
    guard let linkId = json["linkId"]?.asString, !linkId.isEmpty else {
      report(.missing(member: "linkId"), place)
      return nil
    }
    let place = Place(path: place.path, linkId: linkId)
    paths.append(place.path)
    // With an unknown type the form is refused; reading on as a text finds its other faults.
    let kind = kind(json, place) ?? .text
    extensions(json, place)

    let options = elements("answerOption", json, place).enumerated().compactMap { index, element in
      option(element, place.member("answerOption", index))
    }
    if !options.isEmpty && [.group, .display, .boolean].contains(kind) {
      report(.optionsOnWrongKind, place)
    }
    let children = items(json, in: place, depth: depth + 1)
    if kind == .display && !children.isEmpty { report(.displayWithItems, place) }
    let repeats = read("repeats", json, place, \.asBool) ?? false
    if !kind.isSupported { remark(.unsupportedKind(kind), place) }
    if kind == .group && repeats { remark(.repeatingGroup, place) }
    let hasRemoteOptions = json["answerValueSet"] != nil
    if hasRemoteOptions { remark(.remoteOptions, place) }
    let conditions = elements("enableWhen", json, place).enumerated().compactMap {
      index, element in condition(element, place.member("enableWhen", index))
    }

    return Item(
      linkId: linkId,
      prefix: read("prefix", json, place, \.asString),
      text: read("text", json, place, \.asString) ?? "",
      kind: kind,
      required: read("required", json, place, \.asBool) ?? false,
      repeats: repeats,
      readOnly: read("readOnly", json, place, \.asBool) ?? false,
      maxLength: read("maxLength", json, place, \.asInteger),
      options: options,
      hasRemoteOptions: hasRemoteOptions,
      conditions: conditions,
      enableBehavior: enableBehavior(json, place),
      initial: elements("initial", json, place).enumerated().compactMap { index, element in
        answer(element, prefix: "value", place.member("initial", index))
      },
      items: children,
      depth: depth,
      parent: parent)
  }

  private mutating func kind(_ json: JSONValue, _ place: Place) -> Kind? {
    guard json["type"] != nil else {
      report(.missing(member: "type"), place)
      return nil
    }
    guard let code = read("type", json, place, \.asString) else { return nil }
    guard let kind = Kind(rawValue: code) else {
      report(.unknownKind(code), place)
      return nil
    }
    return kind
  }

  private mutating func option(_ json: JSONValue, _ place: Place) -> AnswerOption? {
    guard let value = answer(json, prefix: "value", place) else { return nil }
    let isInitial = read("initialSelected", json, place, \.asBool) ?? false
    return AnswerOption(value: value, isInitial: isInitial)
  }

  private mutating func condition(_ json: JSONValue, _ place: Place) -> Condition? {
    guard let question = json["question"]?.asString else {
      report(.missing(member: "question"), place)
      return nil
    }
    guard let code = json["operator"]?.asString else {
      report(.missing(member: "operator"), place)
      return nil
    }
    guard let comparison = Condition.Comparison(rawValue: code) else {
      report(.unknownComparison(code), place)
      return nil
    }
    guard let answer = answer(json, prefix: "answer", place) else { return nil }
    if comparison == .exists, answer != .boolean(true), answer != .boolean(false) {
      report(.existsNeedsBoolean, place)
    }
    if comparison.needsOrder && !answer.isOrdered { report(.comparisonNeedsOrder, place) }
    return Condition(question: question, comparison: comparison, answer: answer)
  }

  private mutating func enableBehavior(_ json: JSONValue, _ place: Place) -> EnableBehavior {
    guard let code = read("enableBehavior", json, place, \.asString) else {
      if (json["enableWhen"]?.asArray ?? []).count > 1 { report(.missingEnableBehavior, place) }
      return .any
    }
    guard let behavior = EnableBehavior(rawValue: code) else {
      report(.unknownEnableBehavior(code), place)
      return .any
    }
    return behavior
  }

  private mutating func answer(_ json: JSONValue, prefix: String, _ place: Place) -> Answer? {
    do throws(Answer.BadMember) {
      if let answer = try Answer(in: json, prefix: prefix) { return answer }
      report(.missing(member: prefix + "[x]"), place)
    } catch {
      report(.wrongType(member: error.name), place)
    }
    return nil
  }
}

extension FormReader {
  /// Extensions that compute something; without them the form asks the same questions.
  private static let ignoredExtensions = [
    "calculatedExpression", "initialExpression", "answerExpression", "variable",
    "targetConstraint", "questionnaire-constraint",
  ]

  private mutating func extensions(_ json: JSONValue, _ place: Place) {
    for element in elements("extension", json, place) {
      guard let url = element["url"]?.asString else { continue }
      let name = url.split(separator: "/").last ?? ""
      if name.hasSuffix("enableWhenExpression") {
        report(.unsupportedExpression(url: url), place)
      } else if FormReader.ignoredExtensions.contains(where: { name.hasSuffix($0) }) {
        remark(.ignoredExtension(url: url), place)
      }
    }
  }

  private mutating func elements(_ name: String, _ json: JSONValue, _ place: Place) -> [JSONValue] {
    read(name, json, place, \.asArray) ?? []
  }

  private mutating func read<Value>(
    _ name: String, _ json: JSONValue, _ place: Place, _ type: (JSONValue) -> Value?
  ) -> Value? {
    guard let member = json[name] else { return nil }
    let value = type(member)
    if value == nil { report(.wrongType(member: name), place) }
    return value
  }

  private mutating func report(_ reason: FormFault.Reason, _ place: Place) {
    faults.append(FormFault(path: place.path, linkId: place.linkId, reason: reason))
  }

  private mutating func remark(_ reason: FormRemark.Reason, _ place: Place) {
    remarks.append(FormRemark(linkId: place.linkId, reason: reason))
  }
}
