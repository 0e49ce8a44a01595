extension Item {
  /// The answer as a user reads it: a comma in numbers, days as `DD/MM/JJJJ`, `ja` or `nee`.
  ///
  /// A code is shown with the words of the option, so that a mended form reads well.
  package func shown(_ answer: Answer) -> String {
    switch answer {
    case .boolean(let flag): flag ? "ja" : "nee"
    case .integer(let number): String(number)
    case .decimal(let digits): AnswerText.number(digits)
    case .date(let text): AnswerText.day(text)
    case .dateTime(let text): AnswerText.moment(text)
    case .time(let text): text.hasSuffix(":00") ? String(text.dropLast(3)) : text
    case .string(let text), .uri(let text): text
    case .coding(_, let code, let display): words(for: answer) ?? display ?? code ?? ""
    case .quantity(let digits, let unit):
      [AnswerText.number(digits), unit].compactMap(\.self).joined(separator: " ")
    case .unsupported: "(hier niet ondersteund; wordt bewaard)"
    }
  }

  private func words(for answer: Answer) -> String? {
    for option in options where option.value.matches(answer) == true {
      if case .coding(_, let code, let display) = option.value { return display ?? code }
    }
    return nil
  }
}

/// Dutch notation of values.
private enum AnswerText {
  static func number(_ digits: String) -> String { String(digits.map { $0 == "." ? "," : $0 }) }

  static func day(_ iso: some StringProtocol) -> String {
    iso.split(separator: "-").reversed().joined(separator: "/")
  }

  static func moment(_ iso: String) -> String {
    let parts = iso.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return day(iso) }
    let zone = BelgianTime.zone(String(parts[0]), String(parts[1]))
    // As somebody in Belgium would type it; a moment elsewhere keeps its zone.
    guard parts[1].hasSuffix(zone) else { return "\(day(parts[0])) \(parts[1])" }
    let time = parts[1].dropLast(zone.utf8.count)
    return "\(day(parts[0])) \(time.hasSuffix(":00") ? time.dropLast(3) : time)"
  }
}
