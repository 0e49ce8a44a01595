import Guide

/// Text as the macros of `man` want it.
enum Roff {
  /// Running text: what roff would take as a command or a sign of its own is made plain.
  static func line(_ text: String) -> String {
    let escaped = word(text)
    // A point or an apostrophe at the beginning would be a request.
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// Part of a line.
  static func word(_ text: String) -> String {
    text.reduce(into: "") { line, character in
      switch character {
      case "\\": line += "\\e"
      case "-": line += "\\-"
      case "'": line += "\\(aq"
      case "^": line += "\\(ha"
      case "~": line += "\\(ti"
      case "`": line += "\\(ga"
      case "\"": line += "\\(dq"
      default: line += character.isASCII ? String(character) : named(character)
      }
    }
  }

  /// By its number in Unicode, so that the page reads the same with and without a step before that
  /// turns UTF-8 into what roff takes.
  private static func named(_ character: Character) -> String {
    character.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
    }.joined()
  }

  static func block(_ block: GuideBlock) -> [String] {
    switch block {
    case .paragraph(let text): [".PP", Roff.text(text)]
    case .item(let marker, let text):
      [".IP \(marker == "·" ? "\\(bu" : marker) 4", Roff.text(text)]
    case .code(let lines): verbatim(lines.map { "  " + $0 })
    case .picture(_, let lines): verbatim(lines.map { "|" + $0.dropFirst() })
    case .keys(_, let keys):
      keys.flatMap { [".TP 16", "\\fB\(word($0.keys))\\fR", line($0.text)] }
    }
  }

  private static func verbatim(_ lines: [String]) -> [String] {
    // From the left margin: a screen is as wide as the page.
    [".PP", ".nf", ".in 0"] + lines.map(line) + [".in", ".fi"]
  }

  private static func text(_ text: GuideText) -> String {
    let body = text.runs.map { run in
      switch run.kind {
      case .plain: word(run.text)
      case .strong, .literal: "\\fB\(word(run.text))\\fR"
      case .link: "\\fI\(word(run.text))\\fR"
      }
    }.joined()
    return body.hasPrefix(".") || body.hasPrefix("'") ? "\\&" + body : body
  }
}
