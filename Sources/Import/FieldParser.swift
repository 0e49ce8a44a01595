import Casework

/// Parses the fields of one line and gathers what is wrong with them.
struct FieldParser {
  let record: CSVRecord
  let header: DossierHeader
  private(set) var faults: [LineFault] = []

  init(record: CSVRecord, header: DossierHeader) {
    self.record = record
    self.header = header
  }

  /// Whether the fields can be told apart; only then it makes sense to look into them.
  mutating func checkShape() -> Bool {
    for fault in record.faults {
      faults.append(
        LineFault(line: fault.line, column: header.name(at: fault.field), reason: fault.sentence))
    }
    if record.fields.count != header.count {
      let found = record.fields.count
      faults.append(
        LineFault(
          line: record.line,
          reason: "De regel heeft \(found) \(found == 1 ? "veld" : "velden"), "
            + "de kop heeft er \(header.count)."))
    }
    return faults.isEmpty
  }

  mutating func required(_ column: DossierColumn, _ name: String) -> String? {
    let text = header.text(column, in: record)
    guard text.isEmpty else { return text }
    add(Refusal(.verplichtVeld(name)), column)
    return nil
  }

  mutating func value<Value>(
    _ column: DossierColumn, _ name: String, _ parse: (String) throws(Refusal) -> Value
  ) -> Value? {
    required(column, name) == nil ? nil : optional(column, parse)
  }

  /// The value, or nil when the field is empty or no good.
  mutating func optional<Value>(
    _ column: DossierColumn, _ parse: (String) throws(Refusal) -> Value
  ) -> Value? {
    let text = header.text(column, in: record)
    guard !text.isEmpty else { return nil }
    do throws(Refusal) {
      return try parse(text)
    } catch {
      add(error, column)
      return nil
    }
  }

  mutating func day(_ column: DossierColumn, _ name: String) -> Datum? {
    value(column, name, FieldParser.day)
  }

  mutating func optionalDay(_ column: DossierColumn) -> Datum? {
    optional(column, FieldParser.day)
  }

  mutating func instrument() -> Instrument? {
    guard let text = required(.instrument, "het instrument") else { return nil }
    if let known = Instrument(rawValue: text.lowercased()) { return known }
    let names = Instrument.allCases.map(\.rawValue).joined(separator: ", ")
    faults.append(
      LineFault(
        line: record.line, column: DossierColumn.instrument.rawValue,
        reason: "\"\(text)\" is geen instrument. Schrijf een van deze: \(names)."))
    return nil
  }

  private static func day(_ text: String) throws(Refusal) -> Datum {
    guard let day = Datum(entered: text) else { throw Refusal(.datumVorm(text)) }
    return day
  }

  private mutating func add(_ refusal: Refusal, _ column: DossierColumn) {
    faults.append(LineFault(refusal, line: record.line, column: column))
  }
}
