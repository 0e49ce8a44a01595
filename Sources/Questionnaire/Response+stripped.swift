extension Response {
  /// The answers and nothing that came along with them, every text in them passed through `clean`.
  ///
  /// A response from elsewhere may name whom it is about or carry members we do not know; what was
  /// not asked is not kept. An answer that is blank once it is clean is no answer.
  package func stripped(cleaning clean: (String) -> String) -> Response {
    var members: [JSONValue.Member] = [.init("resourceType", .string("QuestionnaireResponse"))]
    let moment = authored.flatMap { IsoText.isDateTime($0) ? $0 : nil }
    if let moment { members.append(.init("authored", .string(moment))) }
    var stripped = Response(
      questionnaire: questionnaire, status: status, authored: moment, source: .object(members))
    for spot in answeredSpots {
      let answers = self[spot].map { $0.cleaned(by: clean) }.filter { !$0.isBlank }
      if !answers.isEmpty { stripped[spot] = answers }
    }
    return stripped
  }
}

extension Answer {
  fileprivate func cleaned(by clean: (String) -> String) -> Answer {
    switch self {
    case .boolean, .integer, .decimal, .date, .dateTime, .time: self
    case .string(let text): .string(clean(text))
    case .uri(let text): .uri(clean(text))
    case .coding(let system, let code, let display):
      .coding(system: system.map(clean), code: code.map(clean), display: display.map(clean))
    case .quantity(let value, let unit): .quantity(value: value, unit: unit.map(clean))
    case .unsupported(let type, let value): .unsupported(type: type, value.cleaned(by: clean))
    }
  }
}

extension JSONValue {
  fileprivate func cleaned(by clean: (String) -> String) -> JSONValue {
    switch self {
    case .null, .bool, .number: self
    case .string(let text): .string(clean(text))
    case .array(let elements): .array(elements.map { $0.cleaned(by: clean) })
    case .object(let members):
      .object(members.map { Member($0.name, $0.value.cleaned(by: clean)) })
    }
  }
}
