extension Item {
  /// Reads what a user typed as an answer to this question.
  ///
  /// A choice takes the text or the code of one of its options, in any case; an open choice takes
  /// any other text as it is. Days are `DD/MM/JJJJ` or ISO, numbers have a comma or a point, and a
  /// boolean is `ja` or `nee`. Spaces around the text do not count.
  package func parse(_ typed: String) throws(AnswerFault) -> Answer {
    let text = typed.trimmed
    guard isAnswerable else { throw .notAnswerable }
    guard !text.isEmpty else { throw .empty }
    let answer: Answer
    if let option = option(named: text) {
      answer = option.value
    } else if !options.isEmpty && kind != .openChoice {
      throw .notAnOption
    } else {
      answer = try free(text)
    }
    if let fault = limitFault(answer) { throw fault }
    return answer
  }

  private func option(named text: String) -> AnswerOption? {
    let name = text.lowercased()
    return options.first { shown($0.value).lowercased() == name }
      ?? options.first {
        if case .coding(_, let code?, _) = $0.value { code.lowercased() == name } else { false }
      }
  }

  private func free(_ text: String) throws(AnswerFault) -> Answer {
    switch kind {
    case .boolean: return .boolean(try AnswerEntry.yesOrNo(text))
    case .integer: return .integer(try AnswerEntry.integer(text))
    case .decimal: return .decimal(try AnswerEntry.decimal(text))
    case .date: return .date(try AnswerEntry.day(text))
    case .dateTime: return .dateTime(try AnswerEntry.moment(text))
    case .time: return .time(try AnswerEntry.time(text))
    case .string, .text, .openChoice: return .string(text)
    case .url:
      guard Item.isUrl(text) else { throw .notAUrl }
      return .uri(text)
    case .quantity:
      let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
      let unit = parts.count > 1 ? String(parts[1]).trimmed : nil
      return .quantity(value: try AnswerEntry.decimal(String(parts[0])), unit: unit ?? ownUnit)
    case .choice: throw .notAnOption
    case .group, .display, .attachment, .reference: throw .notAnswerable
    }
  }
}

extension Item {
  /// The unit that is meant when none is typed.
  fileprivate var ownUnit: String? {
    (unit ?? (unitOptions.count == 1 ? unitOptions.first : nil))?.name
  }
}

/// Reads single values as a user types them.
enum AnswerEntry {
  static func yesOrNo(_ text: String) throws(AnswerFault) -> Bool {
    switch text.lowercased() {
    case "ja", "j": true
    case "nee", "neen", "n": false
    default: throw .notYesOrNo
    }
  }

  static func integer(_ text: String) throws(AnswerFault) -> Int {
    let digits = text.drop { $0 == "-" }
    guard text.utf8.count - digits.utf8.count <= 1, !digits.isEmpty,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { throw .notAnInteger }
    guard let number = Int32(text) else { throw .integerTooLarge }
    return Int(number)
  }

  /// Digits with one comma or one point; both at once would be a guess.
  static func decimal(_ text: String) throws(AnswerFault) -> String {
    let digits = String(text.map { $0 == "," ? "." : $0 })
    guard JSONNumber.isWellFormed(digits), !digits.contains(where: { "eE".contains($0) }) else {
      throw .notADecimal
    }
    return digits
  }

  static func day(_ text: String) throws(AnswerFault) -> String {
    let isIso = text.contains("-")
    let split = text.split(separator: isIso ? "-" : "/", omittingEmptySubsequences: false)
    guard split.count == 3 else { throw .notADate }
    let parts = isIso ? split : split.reversed()
    guard let year = IsoText.number(parts[0], width: 4), year > 0,
      let month = IsoText.number(parts[1].padded, width: 2),
      let day = IsoText.number(parts[2].padded, width: 2)
    else { throw .notADate }
    guard IsoText.isDay(year: year, month: month, day: day) else { throw .noSuchDay }
    return "\(parts[0])-\(parts[1].padded)-\(parts[2].padded)"
  }

  /// `UU:MM` or `UU:MM:SS`.
  static func time(_ text: String) throws(AnswerFault) -> String {
    let hour = text.prefix { $0 != ":" }
    var time = hour.padded + text.dropFirst(hour.count)
    if time.count(where: { $0 == ":" }) == 1 { time += ":00" }
    guard IsoText.isTime(time) else { throw .notATime }
    return time
  }

  /// A day, or a day and a time; a time without a zone is Belgian time.
  static func moment(_ text: String) throws(AnswerFault) -> String {
    if IsoText.isDateTime(text) { return text }
    if let day = try? day(text) { return day }
    let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard parts.count == 2, let time = try? time(String(parts[1]).trimmed) else {
      throw .notADateTime
    }
    let date = try day(String(parts[0]))
    return "\(date)T\(time)\(BelgianTime.zone(date, time))"
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    var rest = self[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest.drop { $0.isWhitespace })
  }

  /// With a zero in front when it is one character.
  fileprivate var padded: String { utf8.count == 1 ? "0\(self)" : String(self) }
}
