import Casework
import FoundationEssentials

/// One file below `regels/`, as it is written.
struct ParameterFile: Decodable {
  let id: String
  let omschrijving: String
  let eenheid: String
  let waarden: [Entry]
  let nagekeken: String

  /// One value, from a day until the next entry.
  struct Entry: Decodable {
    let vanaf: String
    let waarde: WrittenValue
    let bron: String
    let zekerheid: String
  }

  /// The parameter in the file at `path`.
  static func parameter(
    at path: String, from bytes: [UInt8], with decoder: JSONDecoder
  ) throws(RulebookError) -> Parameter {
    let file = try decode(ParameterFile.self, from: bytes, file: path, with: decoder)
    do {
      return try file.checked(path: path)
    } catch {
      throw RulebookError(file: path, reason: error)
    }
  }

  private func checked(path: String) throws(RulebookError.Reason) -> Parameter {
    guard let known = ParameterID(rawValue: id) else { throw .unknownID(id) }
    guard known.path == path else { throw .idIsNotPath(id: id) }
    guard !omschrijving.isBlank else { throw .emptyField("omschrijving") }
    guard let unit = Eenheid(rawValue: eenheid) else { throw .unknownUnit(eenheid) }
    guard unit == known.unit else { throw .otherUnit(found: unit, expected: known.unit) }
    guard let checkedOn = Datum(iso: nagekeken) else { throw .badDate(nagekeken) }
    guard !waarden.isEmpty else { throw .noValues }

    var versions: [ParameterVersie] = []
    for (offset, entry) in waarden.enumerated() {
      let version = try entry.checked(number: offset + 1, id: known)
      if let last = versions.last, version.vanaf <= last.vanaf {
        throw .datesNotAscending(entry.vanaf)
      }
      versions.append(version)
    }
    return Parameter(
      id: known, omschrijving: omschrijving, eenheid: unit, versies: versions,
      nagekeken: checkedOn)
  }
}

extension ParameterFile.Entry {
  fileprivate func checked(
    number: Int, id: ParameterID
  ) throws(RulebookError.Reason) -> ParameterVersie {
    guard let from = Datum(iso: vanaf) else { throw .badDate(vanaf) }
    if case .text(let text) = waarde, let words = id.words, !words.contains(text) {
      throw .unknownWord(entry: number, text, allowed: words)
    }
    guard let value = waarde.value(of: id) else {
      throw .valueIsNotUnit(entry: number, unit: id.unit)
    }
    guard !bron.isBlank else { throw .emptyField("waarden \(number) bron") }
    guard let certainty = Zekerheid(rawValue: zekerheid) else {
      throw .unknownCertainty(zekerheid)
    }
    return ParameterVersie(vanaf: from, waarde: value, bron: Bron(bron, certainty))
  }
}
