extension Answer {
  /// Reads the answer out of an object with one `value…`, `answer…` or `initial…` member.
  ///
  /// Nothing when there is no such member; throws the member's name when its value does not fit.
  init?(in object: JSONValue, prefix: String) throws(BadMember) {
    let member = object.asMembers?.first {
      $0.name.hasPrefix(prefix) && Answer.types.contains(String($0.name.dropFirst(prefix.count)))
    }
    guard let member else { return nil }
    guard let answer = Answer(type: String(member.name.dropFirst(prefix.count)), member.value)
    else { throw BadMember(name: member.name) }
    self = answer
  }

  /// Reads an answer of a response; a value that is not of its type is kept, not understood.
  init?(kept object: JSONValue) {
    let member = object.asMembers?.first { $0.name.hasPrefix("value") }
    guard let member else { return nil }
    let type = String(member.name.dropFirst("value".count))
    self =
      Answer.types.contains(type)
      ? Answer(type: type, member.value) ?? .unsupported(type: type, member.value)
      : .unsupported(type: type, member.value)
  }

  /// A member whose value is not of its type.
  struct BadMember: Error {
    let name: String
  }

  private static let types: Set<String> = [
    "Boolean", "Integer", "Decimal", "Date", "DateTime", "Time", "String", "Uri", "Coding",
    "Quantity", "Attachment", "Reference",
  ]

  private init?(type: String, _ value: JSONValue) {
    switch type {
    case "Boolean": self.init(value.asBool.map(Answer.boolean))
    case "Integer": self.init(value.asInteger.map(Answer.integer))
    case "Decimal": self.init(value.asDigits.map(Answer.decimal))
    case "Date": self.init(value.asString.filter(IsoText.isDate).map(Answer.date))
    case "DateTime": self.init(value.asString.filter(IsoText.isDateTime).map(Answer.dateTime))
    case "Time": self.init(value.asString.filter(IsoText.isTime).map(Answer.time))
    case "String": self.init(value.asString.map(Answer.string))
    case "Uri": self.init(value.asString.map(Answer.uri))
    case "Coding": self.init(coding: value)
    case "Quantity": self.init(quantity: value)
    default: self = .unsupported(type: type, value)
    }
  }

  private init?(_ answer: Answer?) {
    guard let answer else { return nil }
    self = answer
  }

  private init?(coding: JSONValue) {
    guard coding.asMembers != nil else { return nil }
    let (code, display) = (coding["code"]?.asString, coding["display"]?.asString)
    guard code != nil || display != nil else { return nil }
    self = .coding(system: coding["system"]?.asString, code: code, display: display)
  }

  /// A quantity with a comparator means a range; that is kept, not understood.
  private init?(quantity: JSONValue) {
    guard quantity.asMembers != nil else { return nil }
    guard let digits = quantity["value"]?.asDigits, quantity["comparator"] == nil else {
      self = .unsupported(type: "Quantity", quantity)
      return
    }
    self = .quantity(
      value: digits, unit: quantity["unit"]?.asString ?? quantity["code"]?.asString)
  }

  /// The answer as the `value…` member of a response.
  var member: JSONValue.Member {
    switch self {
    case .boolean(let flag): .init("valueBoolean", .bool(flag))
    case .integer(let number): .init("valueInteger", .number(String(number)))
    case .decimal(let digits): .init("valueDecimal", .number(digits))
    case .date(let text): .init("valueDate", .string(text))
    case .dateTime(let text): .init("valueDateTime", .string(text))
    case .time(let text): .init("valueTime", .string(text))
    case .string(let text): .init("valueString", .string(text))
    case .uri(let text): .init("valueUri", .string(text))
    case .coding(let system, let code, let display):
      .init(
        "valueCoding",
        .object(
          Answer.members([("system", system), ("code", code), ("display", display)])))
    case .quantity(let digits, let unit):
      .init(
        "valueQuantity",
        .object([.init("value", .number(digits))] + Answer.members([("unit", unit)])))
    case .unsupported(let type, let value): .init("value" + type, value)
    }
  }

  private static func members(_ pairs: [(String, String?)]) -> [JSONValue.Member] {
    pairs.compactMap { name, text in text.map { .init(name, .string($0)) } }
  }
}

extension Optional {
  /// The value when it passes the test.
  fileprivate func filter(_ isKept: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { isKept($0) ? $0 : nil }
  }
}
