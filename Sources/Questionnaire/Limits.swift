/// The bounds that a form sets to the answers of one question.
package struct Limits: Equatable, Sendable {
  /// Unicode code points.
  package var minLength: Int?
  package var minValue: Answer?
  package var maxValue: Answer?
  /// Answers of a question, or instances of a group.
  package var minOccurs: Int?
  package var maxOccurs: Int?
  package var maxDecimalPlaces: Int?
  package var pattern: Pattern?
}

extension Item {
  /// Which bound an answer passes; the lengths count Unicode code points.
  func limitFault(_ answer: Answer) -> AnswerFault? {
    if let text = answer.typedText {
      let length = text.unicodeScalars.count
      if let maxLength, length > maxLength { return .tooLong(limit: maxLength, length: length) }
      if let least = limits.minLength, length < least {
        return .tooShort(limit: least, length: length)
      }
    }
    if let least = limits.minValue, answer.size(besides: least) == .before {
      return .tooSmall(limit: shown(least))
    }
    if let most = limits.maxValue, answer.size(besides: most) == .after {
      return .tooLarge(limit: shown(most))
    }
    if let places = limits.maxDecimalPlaces, answer.decimalPlaces > places {
      return .tooManyDecimals(limit: places)
    }
    if case .quantity(_, let unit) = answer, !unitOptions.isEmpty,
      !unitOptions.contains(where: { $0.code == unit || $0.display == unit })
    {
      return .otherUnit(known: unitOptions.map(\.name))
    }
    if let pattern = limits.pattern, let text = answer.patternText, pattern.matches(text) == false {
      return .wrongPattern(format: entryFormat)
    }
    return nil
  }

  /// The answers whose pattern could not be followed to the end.
  func unchecked(_ answers: [Answer], at spot: Spot) -> [ResponseFault] {
    guard let pattern = limits.pattern else { return [] }
    return answers.compactMap(\.patternText).filter { pattern.matches($0) == nil }.map { _ in
      ResponseFault(linkId: linkId, path: spot.path, reason: .unchecked)
    }
  }
}

extension Answer {
  fileprivate var typedText: String? {
    switch self {
    case .string(let text), .uri(let text): text
    default: nil
    }
  }

  /// What a pattern is laid against: the answer as its form of JSON writes it.
  fileprivate var patternText: String? {
    switch self {
    case .string(let text), .uri(let text), .decimal(let text), .date(let text),
      .dateTime(let text), .time(let text):
      text
    case .integer(let number): String(number)
    case .boolean, .coding, .quantity, .unsupported: nil
    }
  }

  fileprivate func size(besides limit: Answer) -> Order? {
    switch (self, limit) {
    case (.quantity(let digits, _), .decimal), (.quantity(let digits, _), .integer):
      Answer.decimal(digits).order(to: limit)
    case (.date(let day), .dateTime), (.dateTime(let day), .date):
      Answer.dateTime(day).order(to: .dateTime(limit.moment))
    default: order(to: limit)
    }
  }

  private var moment: String {
    switch self {
    case .date(let text), .dateTime(let text): text
    default: ""
    }
  }

  fileprivate var decimalPlaces: Int {
    switch self {
    case .decimal(let digits), .quantity(let digits, _):
      digits.split(separator: ".").dropFirst().first?.utf8.prefix { (0x30...0x39).contains($0) }
        .count ?? 0
    default: 0
    }
  }
}
