import Casework
import FoundationEssentials

/// One file below `regels/`, as it is written.
struct ParameterFile: Decodable {
  let id, omschrijving, eenheid, nagekeken: Field<String>
  let waarden: Field<[Entry]>

  private enum Key: String, CodingKey { case id, omschrijving, eenheid, waarden, nagekeken }

  init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: Key.self)
    id = Field(file, .id)
    omschrijving = Field(file, .omschrijving)
    eenheid = Field(file, .eenheid)
    waarden = Field(file, .waarden)
    nagekeken = Field(file, .nagekeken)
  }

  /// One value, from a day until the next entry.
  struct Entry: Decodable {
    let vanaf, bron, zekerheid: Field<String>
    let waarde: Field<WrittenValue>
    let isObject: Bool

    private enum Key: String, CodingKey { case vanaf, waarde, bron, zekerheid }

    init(from decoder: any Decoder) throws {
      guard let entry = try? decoder.container(keyedBy: Key.self) else {
        (vanaf, bron, zekerheid, waarde, isObject) = (.wrong, .wrong, .wrong, .wrong, false)
        return
      }
      vanaf = Field(entry, .vanaf)
      waarde = Field(entry, .waarde)
      bron = Field(entry, .bron)
      zekerheid = Field(entry, .zekerheid)
      isObject = true
    }
  }

  /// The parameter in the file at `path`, or everything that is wrong with it.
  static func read(
    at path: String, from bytes: [UInt8], with decoder: JSONDecoder
  ) -> (parameter: Parameter?, faults: [RulebookError]) {
    let file: ParameterFile
    do {
      file = try decode(ParameterFile.self, from: bytes, file: path, with: decoder)
    } catch {
      return (nil, [error])
    }
    var check = ParameterCheck(path: path)
    let parameter = check.parameter(file)
    return (parameter, check.faults.map { RulebookError(file: path, reason: $0) })
  }
}

/// Reads one file as a parameter and keeps every fault that it finds on the way.
private struct ParameterCheck {
  let path: String
  private(set) var faults: [RulebookError.Reason] = []

  init(path: String) { self.path = path }

  /// Nil when there is any fault.
  mutating func parameter(_ file: ParameterFile) -> Parameter? {
    let id = id(file)
    let description = attempt { () throws(RulebookError.Reason) in
      try file.omschrijving.text("omschrijving")
    }
    let unit = unit(file, of: id)
    let checkedOn = attempt { () throws(RulebookError.Reason) in
      try ParameterCheck.date(try file.nagekeken.value("nagekeken"))
    }
    let versions = versions(file, of: id)
    guard faults.isEmpty, let id, let description, let unit, let checkedOn else { return nil }
    return Parameter(
      id: id, omschrijving: description, eenheid: unit, versies: versions, nagekeken: checkedOn)
  }

  /// Which parameter the file holds: that of its name, also when it bears another one's id.
  private mutating func id(_ file: ParameterFile) -> ParameterID? {
    let expected = ParameterID.allCases.first { $0.path == path }
    let found = attempt { [path] () throws(RulebookError.Reason) in
      let text = try file.id.value("id")
      guard let known = ParameterID(rawValue: text) else { throw .unknownID(text) }
      guard known.path == path else { throw .idIsNotPath(id: text) }
      return known
    }
    return found ?? expected
  }

  private mutating func unit(_ file: ParameterFile, of id: ParameterID?) -> Eenheid? {
    attempt { () throws(RulebookError.Reason) in
      let text = try file.eenheid.value("eenheid")
      guard let unit = Eenheid(rawValue: text) else { throw .unknownUnit(text) }
      if let id, unit != id.unit { throw .otherUnit(found: unit, expected: id.unit) }
      return unit
    }
  }

  private mutating func versions(_ file: ParameterFile, of id: ParameterID?) -> [ParameterVersie] {
    let entries = attempt { () throws(RulebookError.Reason) in
      let entries = try file.waarden.value("waarden")
      guard !entries.isEmpty else { throw .noValues }
      return entries
    }
    var versions: [ParameterVersie] = []
    var last: Datum?
    for (offset, entry) in (entries ?? []).enumerated() {
      let number = offset + 1
      guard entry.isObject else {
        faults.append(.wrongField("waarden \(number)"))
        continue
      }
      let from = from(entry, number, after: last)
      last = from ?? last
      if let version = version(entry, number, from: from, of: id) { versions.append(version) }
    }
    return versions
  }

  private mutating func from(_ entry: ParameterFile.Entry, _ number: Int, after last: Datum?)
    -> Datum?
  {
    let from = attempt { () throws(RulebookError.Reason) in
      try ParameterCheck.date(try entry.vanaf.value("waarden \(number) vanaf"))
    }
    if let from, let last, from <= last { faults.append(.datesNotAscending(from.iso)) }
    return from
  }

  private mutating func version(
    _ entry: ParameterFile.Entry, _ number: Int, from: Datum?, of id: ParameterID?
  ) -> ParameterVersie? {
    let value = attempt { () throws(RulebookError.Reason) -> ParameterWaarde? in
      let written = try entry.waarde.value("waarden \(number) waarde")
      guard let id else { return nil }
      if case .text(let text) = written, let words = id.words, !words.contains(text) {
        throw .unknownWord(entry: number, text, allowed: words)
      }
      guard let value = written.value(of: id) else {
        throw .valueIsNotUnit(entry: number, unit: id.unit)
      }
      return value
    }
    let title = attempt { () throws(RulebookError.Reason) in
      try entry.bron.text("waarden \(number) bron")
    }
    let certainty = attempt { () throws(RulebookError.Reason) in
      let text = try entry.zekerheid.value("waarden \(number) zekerheid")
      guard let known = Zekerheid(rawValue: text) else { throw .unknownCertainty(text) }
      return known
    }
    guard let from, let value = value ?? nil, let title, let certainty else { return nil }
    return ParameterVersie(vanaf: from, waarde: value, bron: Bron(title, certainty))
  }

  private static func date(_ text: String) throws(RulebookError.Reason) -> Datum {
    guard let day = Datum(iso: text) else { throw .badDate(text) }
    return day
  }

  /// What `read` gives; a fault is kept, and the rest goes on.
  private mutating func attempt<Value>(
    _ read: () throws(RulebookError.Reason) -> Value
  ) -> Value? {
    do {
      return try read()
    } catch {
      faults.append(error)
      return nil
    }
  }
}
