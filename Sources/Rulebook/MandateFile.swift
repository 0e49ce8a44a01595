import Casework
import FoundationEssentials

/// `mandaten.json`: a list of mandated projects, in the order of their source.
enum MandateFile {
  static let path = "mandaten.json"

  private struct Row: Decodable {
    let projectnummer: String
    let naam: String
    let promotor: String
    let oproep: Int
    let bron: String
  }

  static func mandates(
    from bytes: [UInt8], with decoder: JSONDecoder
  ) throws(RulebookError) -> [Mandaat] {
    let rows = try decode([Row].self, from: bytes, file: path, with: decoder)
    var seen: Set<String> = []
    var mandates: [Mandaat] = []
    for (offset, row) in rows.enumerated() {
      do {
        mandates.append(try checked(row, number: offset + 1, seen: &seen))
      } catch {
        throw RulebookError(file: path, reason: error)
      }
    }
    return mandates
  }

  private static func checked(
    _ row: Row, number: Int, seen: inout Set<String>
  ) throws(RulebookError.Reason) -> Mandaat {
    guard !row.projectnummer.isBlank else { throw .emptyField("\(number) projectnummer") }
    guard !row.naam.isBlank else { throw .emptyField("\(number) naam") }
    guard !row.promotor.isBlank else { throw .emptyField("\(number) promotor") }
    guard !row.bron.isBlank else { throw .emptyField("\(number) bron") }
    guard seen.insert(row.projectnummer).inserted else {
      throw .duplicateMandate(projectnummer: row.projectnummer)
    }
    // A call without its instruments would be a mandate that nobody can decide about.
    guard ParameterID(rawValue: "mandaat.instrumenten-\(row.oproep)") != nil else {
      throw .unknownCall(projectnummer: row.projectnummer, call: row.oproep)
    }
    return Mandaat(
      projectnummer: row.projectnummer, naam: row.naam, promotor: row.promotor,
      oproep: row.oproep, bron: Bron(row.bron))
  }
}
