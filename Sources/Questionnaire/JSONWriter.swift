extension JSONValue {
  /// The value on one line, without spaces.
  package var compact: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The value with two spaces per level and a line break at the end.
  package var pretty: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let digits):
      // Digits that are no JSON number become a string, so that the text stays JSON.
      if JSONNumber.isWellFormed(digits) {
        text += digits
      } else {
        JSONValue.quote(digits, to: &text)
      }
    case .string(let string): JSONValue.quote(string, to: &text)
    case .array(let elements):
      JSONValue.list(elements, between: ("[", "]"), to: &text, indent: indent) {
        element, text, inner in
        element.write(to: &text, indent: inner)
      }
    case .object(let members):
      JSONValue.list(members, between: ("{", "}"), to: &text, indent: indent) {
        member, text, inner in
        JSONValue.quote(member.name, to: &text)
        text += inner == nil ? ":" : ": "
        member.value.write(to: &text, indent: inner)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], between brackets: (String, String), to text: inout String, indent: Int?,
    each: (Element, inout String, Int?) -> Void
  ) {
    text += brackets.0
    let inner = indent.map { $0 + 1 }
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      newLine(&text, inner)
      each(element, &text, inner)
    }
    if !elements.isEmpty { newLine(&text, indent) }
    text += brackets.1
  }

  private static func newLine(_ text: inout String, _ indent: Int?) {
    guard let indent else { return }
    text += "\n" + String(repeating: "  ", count: indent)
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
