import Canvas

/// Writes fields so that they read back as they were, in the style of the file they came from.
///
/// Nothing is done against spreadsheets that take a field for a formula: the file must go back in
/// unchanged. Control characters are left out.
struct CSVWriter {
  let separator: UInt8
  let hasReturns: Bool

  init(like file: CSVFile) {
    separator = file.separator
    hasReturns = file.hasReturns
  }

  func line(_ fields: [String]) -> String {
    let mark = String(Unicode.Scalar(separator))
    return fields.map(written).joined(separator: mark) + (hasReturns ? "\r\n" : "\n")
  }

  private func written(_ field: String) -> String {
    let text = SafeText.cleaned(field, keepingNewlines: true)
    let needsQuotes = text.utf8.contains {
      $0 == separator || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
    }
    guard needsQuotes else { return text }
    var quoted = "\""
    for character in text.unicodeScalars {
      if character == "\"" { quoted.unicodeScalars.append(character) }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }
}
