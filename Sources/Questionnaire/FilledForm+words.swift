extension FilledForm.Given {
  /// As a user reads it, with the reason why there is no answer; empty when nothing was filled in.
  package func words(for item: Item?) -> String {
    var parts = answers.map { item?.shown($0) ?? $0.plainText }
    if let absence { parts.append(absence.words) }
    return parts.joined(separator: ", ")
  }

  /// The same, and the remark in the worker's own words.
  package func parts(_ item: Item?) -> [String] {
    [words(for: item), remark.map { "\"\($0)\"" } ?? ""].filter { !$0.isEmpty }
  }

  /// The same in one sentence.
  package func whole(_ item: Item) -> String { parts(item).joined(separator: " ") }
}

extension Answer {
  /// Without the question that it answers.
  fileprivate var plainText: String {
    switch self {
    case .boolean(let flag): flag ? "ja" : "nee"
    case .integer(let number): String(number)
    case .decimal(let text), .date(let text), .dateTime(let text), .time(let text),
      .string(let text), .uri(let text):
      text
    case .coding(_, let code, let display): display ?? code ?? ""
    case .quantity(let value, let unit): [value, unit ?? ""].joined(separator: " ")
    case .unsupported: "(kan niet getoond worden)"
    }
  }
}
