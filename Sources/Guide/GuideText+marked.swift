extension GuideText {
  /// Reads `**strong**`, `` `literal` `` and `[text](#name)`; what is not closed stays as it is.
  package init(marked text: String) {
    runs = []
    var rest = Substring(text)
    while !rest.isEmpty {
      if let (body, after) = Self.enclosed(rest, by: "**") {
        // What is literal looks as what is strong, and a mark inside would be shown.
        append(Substring(body.filter { $0 != "`" }), .strong)
        rest = after
      } else if let (body, after) = Self.enclosed(rest, by: "`") {
        append(body, .literal)
        rest = after
      } else if let (body, target, after) = Self.link(rest) {
        append(body, .link(target))
        rest = after
      } else {
        append(rest.prefix(1), .plain)
        rest = rest.dropFirst()
      }
    }
  }

  private mutating func append(_ text: Substring, _ kind: Kind) {
    if let last = runs.last, last.kind == kind, kind == .plain {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: String(text), kind: kind))
    }
  }

  private static func enclosed(
    _ text: Substring, by mark: String
  ) -> (body: Substring, after: Substring)? {
    guard text.hasPrefix(mark) else { return nil }
    let inside = text.dropFirst(mark.count)
    guard let end = inside.firstRange(of: mark), end.lowerBound > inside.startIndex else {
      return nil
    }
    return (inside[..<end.lowerBound], inside[end.upperBound...])
  }

  private static func link(
    _ text: Substring
  ) -> (body: Substring, target: String, after: Substring)? {
    guard text.hasPrefix("["), let middle = text.firstRange(of: "](#") else { return nil }
    guard let end = text[middle.upperBound...].firstIndex(of: ")") else { return nil }
    return (
      text[text.index(after: text.startIndex)..<middle.lowerBound],
      String(text[middle.upperBound..<end]), text[text.index(after: end)...]
    )
  }
}
