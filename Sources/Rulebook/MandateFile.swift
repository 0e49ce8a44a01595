import Casework
import FoundationEssentials

/// `mandaten.json`: a list of mandated projects, in the order of their source.
enum MandateFile {
  static let path = "mandaten.json"

  private struct Row: Decodable {
    let projectnummer, naam, promotor, bron: Field<String>
    let oproep: Field<Int>

    private enum Key: String, CodingKey { case projectnummer, naam, promotor, oproep, bron }

    init(from decoder: any Decoder) throws {
      let row = try decoder.container(keyedBy: Key.self)
      projectnummer = Field(row, .projectnummer)
      naam = Field(row, .naam)
      promotor = Field(row, .promotor)
      oproep = Field(row, .oproep)
      bron = Field(row, .bron)
    }
  }

  /// The mandates, and everything that is wrong with the file.
  static func read(
    _ bytes: [UInt8], with decoder: JSONDecoder
  ) -> (mandates: [Mandaat], faults: [RulebookError]) {
    let rows: [Row]
    do {
      rows = try decode([Row].self, from: bytes, file: path, with: decoder)
    } catch {
      return ([], [error])
    }
    var seen: Set<String> = []
    var mandates: [Mandaat] = []
    var faults: [RulebookError] = []
    for (offset, row) in rows.enumerated() {
      do {
        mandates.append(try checked(row, number: offset + 1, seen: &seen))
      } catch {
        faults.append(RulebookError(file: path, reason: error))
      }
    }
    return (mandates, faults)
  }

  private static func checked(
    _ fields: Row, number: Int, seen: inout Set<String>
  ) throws(RulebookError.Reason) -> Mandaat {
    let row = (
      projectnummer: try fields.projectnummer.text("\(number) projectnummer"),
      naam: try fields.naam.text("\(number) naam"),
      promotor: try fields.promotor.text("\(number) promotor"),
      oproep: try fields.oproep.value("\(number) oproep"),
      bron: try fields.bron.text("\(number) bron")
    )
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
