/// Which characters a terminal, its font or its line can be trusted with.
package enum Charset: Hashable, Sendable {
  /// Everything that has a safe look.
  case unicode
  /// Our own signs (rules, marks, arrows, bars, dots) as ASCII; text as it was written.
  case plainSigns
  /// ASCII and nothing else: the line does not carry UTF-8.
  case ascii
}

extension Canvas {
  /// The same cells with the characters that this set has; no cell moves.
  package func spelled(in charset: Charset) -> Canvas {
    guard charset != .unicode else { return self }
    var copy = self
    for y in 0..<size.height {
      for x in 0..<size.width {
        let cell = self[x, y]
        guard !cell.isContinuation, let text = charset.spelling(of: cell.text) else { continue }
        copy.put(Cell(text: text, style: cell.style, width: 1), x: x, y: y)
        // The right half of a wide character that is spelled with narrow ones.
        if cell.width == 2, x + 1 < size.width {
          copy.put(Cell(text: text, style: cell.style, width: 1), x: x + 1, y: y)
        }
      }
    }
    return copy
  }
}

extension Charset {
  /// What stands for a text of one cell; nil when it stays as it is.
  fileprivate func spelling(of text: String) -> String? {
    guard let first = text.unicodeScalars.first, !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
    if let sign = Self.signs[first] { return String(sign) }
    guard self == .ascii else { return nil }
    return Self.baseLetter(first) ?? "?"
  }

  /// One ASCII character for each sign that the program draws or writes by itself.
  ///
  /// A mark keeps apart from every other mark that can stand in the same column.
  package static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "─": "-", "│": "|", "┊": ":", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+",
    "┬": "+",
    "┴": "+", "┼": "+", "═": "=", "█": "#", "▓": "!", "▒": "=", "░": ".", "▁": "_", "▄": "#",
    "▀": "#", "▌": "]", "▐": "[", "▏": "|", "▎": "|", "▍": "#", "▋": "#", "▊": "#", "▉": "#",
    "▲": "^", "▼": "v", "▸": ">", "▹": ">", "▶": ">", "►": ">", "◂": "<", "◀": "<", "●": "*",
    "○": "o", "◆": "*", "◇": "o", "■": "#", "□": "o", "↑": "^", "↓": "v", "←": "<", "→": ">",
    "↔": "=", "↵": "<", "✔": "v", "✓": "v", "✖": "x", "✗": "x", "⚠": "!", "•": "*", "·": "|",
    "…": ".", "–": "-", "—": "-", "−": "-", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'",
    "«": "\"", "»": "\"", "×": "x", "÷": "/", "≤": "<", "≥": ">", "≠": "#", "≈": "~", "±": "+",
    "€": "E", "§": "S", "°": "o", "½": "~", "₁": "1", "₂": "2", "₃": "3", "\u{A0}": " ",
    "\u{FFFD}": "?", "⚑": "F",
  ]

  /// The letter without its marks, after the name that Unicode gives it.
  private static func baseLetter(_ scalar: Unicode.Scalar) -> String? {
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count <= 2,
      let letter = words[3].first
    else { return nil }
    return words[1] == "SMALL" ? letter.lowercased() : String(letter)
  }
}

extension Charset {
  /// The name of a key in the footer and the help: an arrow that became a letter would be another key.
  package func keyName(_ name: String) -> String {
    guard self != .unicode else { return name }
    if name == "↑↓" { return "Pijl" }
    return name.split(separator: " ", omittingEmptySubsequences: false).map { part in
      switch part {
      case "↑": "Op"
      case "↓": "Neer"
      case "←": "Links"
      case "→": "Rechts"
      default: String(part)
      }
    }.joined(separator: " ")
  }
}
