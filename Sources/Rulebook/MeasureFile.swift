import Casework
import FoundationEssentials

/// `maatregelen.json`: the general measures, each with its source.
enum MeasureFile {
  static let path = "maatregelen.json"

  private struct Row: Decodable {
    let id: String
    let omschrijving: String
    let bron: String
    let zekerheid: String
    let vanaf: String
    let tot: String?
    let instrumenten: [String]
    let soort: String
    let effect: String
    /// Members that nobody reads: a misspelt one must not pass for an absent one.
    let unknown: [String]

    enum CodingKeys: String, CodingKey, CaseIterable {
      case id, omschrijving, bron, zekerheid, vanaf, tot, instrumenten, soort, effect
    }

    init(from decoder: any Decoder) throws {
      let row = try decoder.container(keyedBy: CodingKeys.self)
      id = try row.decode(String.self, forKey: .id)
      omschrijving = try row.decode(String.self, forKey: .omschrijving)
      bron = try row.decode(String.self, forKey: .bron)
      zekerheid = try row.decode(String.self, forKey: .zekerheid)
      vanaf = try row.decode(String.self, forKey: .vanaf)
      // An open end is written as `null`; leaving it out says nothing.
      guard row.contains(.tot) else {
        throw DecodingError.keyNotFound(
          CodingKeys.tot,
          DecodingError.Context(codingPath: row.codingPath, debugDescription: "no end"))
      }
      tot = try row.decodeIfPresent(String.self, forKey: .tot)
      instrumenten = try row.decode([String].self, forKey: .instrumenten)
      soort = try row.decode(String.self, forKey: .soort)
      effect = try row.decode(String.self, forKey: .effect)
      let known = Set(CodingKeys.allCases.map(\.rawValue))
      unknown = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
        .filter { !known.contains($0) }.sorted()
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// The measures, and everything that is wrong with the file.
  static func read(
    _ bytes: [UInt8], with decoder: JSONDecoder
  ) -> (measures: [Maatregel], faults: [RulebookError]) {
    let read = RowFile.read(
      Row.self, from: bytes, file: path, with: decoder, checking: checked)
    return (measures: read.elements, faults: read.faults)
  }

  private static func checked(
    _ row: Row, _ number: Int, _ seen: inout Set<String>
  ) throws(RulebookError.Reason) -> Maatregel {
    if let name = row.unknown.first { throw .unknownField("\(number) \(name)") }
    guard !row.id.isBlank else { throw .emptyField("\(number) id") }
    guard seen.insert(row.id).inserted else { throw .duplicateMeasure(row.id) }
    guard !row.omschrijving.isBlank else { throw .emptyField("\(number) omschrijving") }
    guard !row.bron.isBlank else { throw .emptyField("\(number) bron") }
    guard let certainty = Zekerheid(rawValue: row.zekerheid) else {
      throw .unknownCertainty(row.zekerheid)
    }
    guard let from = Datum(iso: row.vanaf) else { throw .badDate(row.vanaf) }
    var last: Datum?
    if let text = row.tot {
      guard let day = Datum(iso: text) else { throw .badDate(text) }
      guard day >= from else { throw .datesNotAscending(text) }
      last = day
    }
    guard !row.instrumenten.isEmpty else { throw .emptyField("\(number) instrumenten") }
    var instruments: [Instrument] = []
    for code in row.instrumenten {
      guard let instrument = Instrument(rawValue: code) else {
        throw .wrongField("\(number) instrumenten")
      }
      instruments.append(instrument)
    }
    guard let kind = Trajectsoort(rawValue: row.soort) else { throw .wrongField("\(number) soort") }
    guard let effect = Maatregel.Effect(rawValue: row.effect) else {
      throw .wrongField("\(number) effect")
    }
    return Maatregel(
      id: row.id, omschrijving: row.omschrijving, vanaf: from, tot: last,
      instrumenten: instruments, soort: kind, effect: effect, bron: Bron(row.bron, certainty))
  }
}
