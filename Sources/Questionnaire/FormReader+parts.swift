extension FormReader {
  mutating func option(_ json: JSONValue, _ place: Place) -> AnswerOption? {
    guard let value = answer(json, prefix: "value", place) else { return nil }
    var extra = FormExtension.Option()
    for source in [json["valueCoding"], json] {
      guard let source else { continue }
      for element in elements("extension", source, place) {
        if !extra.take(element) { computes(element, place) }
      }
    }
    if extra.hasUnreadableWeight { remark(.unreadableWeight, place) }
    return AnswerOption(
      value: value, isInitial: flag("initialSelected", json, place) ?? false,
      prefix: extra.prefix, isExclusive: extra.isExclusive, weight: extra.weight,
      meaning: extra.meaning, comparedWeight: extra.comparedWeight)
  }

  mutating func condition(_ json: JSONValue, _ place: Place) -> Condition? {
    guard let question = text("question", json, place) else {
      if json["question"] == nil { report(.missing(member: "question"), place) }
      return nil
    }
    guard let code = text("operator", json, place) else {
      if json["operator"] == nil { report(.missing(member: "operator"), place) }
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

  mutating func enableBehavior(_ json: JSONValue, _ place: Place) -> EnableBehavior {
    guard let code = text("enableBehavior", json, place) else {
      if (json["enableWhen"]?.asArray ?? []).count > 1 { report(.missingEnableBehavior, place) }
      return .any
    }
    guard let behavior = EnableBehavior(rawValue: code) else {
      report(.unknownEnableBehavior(code), place)
      return .any
    }
    return behavior
  }

  mutating func answer(_ json: JSONValue, prefix: String, _ place: Place) -> Answer? {
    do throws(Answer.BadMember) {
      if let answer = try Answer(in: json, prefix: prefix) { return answer }
      report(.missing(member: prefix + "[x]"), place)
    } catch {
      if let mended = Answer(mending: json, error.name, prefix: prefix) {
        remark(.mended(member: error.name), place)
        return mended
      }
      report(.wrongType(member: error.name), place)
    }
    return nil
  }
}

extension FormReader {
  /// Where in the file we are.
  struct Place {
    var path: String
    var linkId: String?

    func member(_ name: String, _ index: Int) -> Place {
      Place(path: "\(path.isEmpty ? "" : path + ".")\(name)[\(index)]", linkId: linkId)
    }
  }

  /// The elements of a list; one element that stands there alone is a list of one.
  mutating func elements(_ name: String, _ json: JSONValue, _ place: Place) -> [JSONValue] {
    read(name, json, place, \.asArray) { $0.asMembers == nil ? nil : [$0] } ?? []
  }

  mutating func text(_ name: String, _ json: JSONValue, _ place: Place) -> String? {
    read(name, json, place, \.asString, mending: \.asDigits)
  }

  mutating func flag(_ name: String, _ json: JSONValue, _ place: Place) -> Bool? {
    read(name, json, place, \.asBool) { Bool($0.asString ?? "") }
  }

  mutating func integer(_ name: String, _ json: JSONValue, _ place: Place) -> Int? {
    read(name, json, place, \.asInteger) { $0.mendedDigits.flatMap { Int($0) } }
  }

  /// A value of its type; or of a near type with a remark; or a fault.
  private mutating func read<Value>(
    _ name: String, _ json: JSONValue, _ place: Place, _ type: (JSONValue) -> Value?,
    mending: (JSONValue) -> Value?
  ) -> Value? {
    guard let member = json[name] else { return nil }
    if let value = type(member) { return value }
    if let value = mending(member) {
      remark(.mended(member: name), place)
      return value
    }
    report(.wrongType(member: name), place)
    return nil
  }

  mutating func report(_ reason: FormFault.Reason, _ place: Place) {
    faults.append(FormFault(path: place.path, linkId: place.linkId, reason: reason))
  }

  mutating func remark(_ reason: FormRemark.Reason, _ place: Place) {
    remarks.append(FormRemark(linkId: place.linkId, path: place.path, reason: reason))
  }
}

extension JSONValue {
  /// The digits of a number that stands between quotes, or of a whole number with `.0`.
  var mendedDigits: String? {
    if let text = asString { return JSONNumber.isWellFormed(text) ? text : nil }
    return asDigits.flatMap { $0.hasSuffix(".0") ? String($0.dropLast(2)) : nil }
  }
}

extension Answer {
  /// Reads a value with a small fault that leaves no doubt: a number or a boolean between quotes,
  /// or a text without them.
  fileprivate init?(mending json: JSONValue, _ name: String, prefix: String) {
    guard let value = json[name] else { return nil }
    switch name.dropFirst(prefix.count) {
    case "Boolean":
      guard let flag = Bool(value.asString ?? "") else { return nil }
      self = .boolean(flag)
    case "Integer":
      guard let number = value.mendedDigits.flatMap({ Int($0) }) else { return nil }
      self = .integer(number)
    case "Decimal":
      guard let digits = value.mendedDigits else { return nil }
      self = .decimal(digits)
    case "String":
      guard let digits = value.asDigits else { return nil }
      self = .string(digits)
    default: return nil
    }
  }
}
