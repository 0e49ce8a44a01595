import Canvas
import Casework

/// Reads the values of a form, and gathers what is wrong with each field.
struct FormEntries {
  private let values: [String: String]
  private let entries: [String: Entry]
  /// What was looked for in lists of many and not found.
  private let notFound: [String: String]
  private(set) var findings: [String: String] = [:]

  init(_ fields: [FormField]) {
    values = Dictionary(uniqueKeysWithValues: fields.map { ($0.id, $0.value) })
    entries = Dictionary(
      uniqueKeysWithValues: fields.compactMap { field in field.entry.map { (field.id, $0) } })
    notFound = Dictionary(
      uniqueKeysWithValues: fields.compactMap { field in field.notFound.map { (field.id, $0) } })
  }

  /// The text without blanks around it, or nil when there is none.
  func optional(_ id: String) -> String? {
    let text = SafeText.cleaned(values[id] ?? "", keepingNewlines: true).trimmed
    return text.isEmpty ? nil : text
  }

  func isOn(_ id: String) -> Bool { values[id] == "ja" }

  func lines(_ id: String) -> [String] {
    (optional(id) ?? "").split(separator: "\n").map(String.init).filter { !$0.isBlank }
  }

  mutating func note(_ id: String, _ reason: Reden) {
    if findings[id] == nil { findings[id] = reason.zin }
  }

  mutating func note(_ id: String, _ sentence: String) {
    if findings[id] == nil { findings[id] = sentence }
  }

  mutating func text(_ id: String, _ name: String) -> String {
    if let text = optional(id) { return text }
    note(id, .verplichtVeld(name))
    return ""
  }

  mutating func date(_ id: String, _ name: String) -> Datum {
    guard let text = optional(id) else {
      note(id, .verplichtVeld(name))
      return Datum(dayNumber: 0)
    }
    guard let day = day(id, text) else {
      noteNoDay(id, text)
      return Datum(dayNumber: 0)
    }
    return day
  }

  mutating func optionalDate(_ id: String) -> Datum? {
    guard let text = optional(id) else { return nil }
    let day = day(id, text)
    if day == nil { noteNoDay(id, text) }
    return day
  }

  private func day(_ id: String, _ text: String) -> Datum? {
    entries[id].map { $0.day(text) } ?? Datum(entered: text)
  }

  /// How a day is written stands beside the field as soon as it is mended.
  private mutating func noteNoDay(_ id: String, _ text: String) {
    if findings[id] == nil { findings[id] = "\"\(text)\" is geen bestaande dag." }
  }

  /// What is chosen is not filled in.
  private mutating func noteNoChoice(_ id: String, _ name: String) {
    guard findings[id] == nil else { return }
    if let words = notFound[id] {
      findings[id] = "Er is niets met \"\(words)\". Wis dat met ^U, of zoek iets anders."
      return
    }
    let noun = ["de ", "het "].first { name.hasPrefix($0) }
    findings[id] = "Kies \(noun.map { "een " + name.dropFirst($0.count) } ?? name)."
  }

  /// One of many.
  mutating func pick(_ id: String, _ name: String) -> String {
    if let code = optional(id) { return code }
    noteNoChoice(id, name)
    return ""
  }

  mutating func choice<Value: RawRepresentable>(_ id: String, _ name: String) -> Value?
  where Value.RawValue == String {
    let value = optional(id).flatMap(Value.init(rawValue:))
    if value == nil { noteNoChoice(id, name) }
    return value
  }

  /// A value that refuses what it is not.
  mutating func parsed<Value>(_ id: String, _ parse: (String) throws(Refusal) -> Value) -> Value? {
    guard let text = optional(id) else { return nil }
    do throws(Refusal) {
      return try parse(text)
    } catch {
      note(id, error.bezwaren[0].reden)
      return nil
    }
  }
}
