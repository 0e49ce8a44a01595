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
    /// Left out where no source tells them; never made up.
    let van: String?
    let tot: String?
    let registratienummer: String?
    let ondernemingsnummer: String?
    let partners: [Partner]?
  }

  private struct Partner: Decodable {
    let naam: String
    let ondernemingsnummer: String?
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
    let van = try day(row.van)
    let tot = try day(row.tot)
    if let van, let tot, tot < van { throw .badDate(tot.iso) }
    if row.registratienummer?.isBlank == true {
      throw .emptyField("\(number) registratienummer")
    }
    return Mandaat(
      projectnummer: row.projectnummer, naam: row.naam, promotor: row.promotor,
      oproep: row.oproep, bron: Bron(row.bron), van: van, tot: tot,
      registratienummer: row.registratienummer,
      ondernemingsnummer: try enterprise(
        row.ondernemingsnummer, field: "\(number) ondernemingsnummer"),
      partners: try partners(row, number: number))
  }

  private static func partners(
    _ row: Row, number: Int
  ) throws(RulebookError.Reason) -> [Mandaatpartner] {
    var members: [Mandaatpartner] = []
    for (offset, partner) in (row.partners ?? []).enumerated() {
      let field = "\(number) partners \(offset + 1)"
      guard !partner.naam.isBlank else { throw .emptyField("\(field) naam") }
      members.append(
        Mandaatpartner(
          naam: partner.naam,
          nummer: try enterprise(
            partner.ondernemingsnummer, field: "\(field) ondernemingsnummer")))
    }
    return members
  }

  private static func day(_ text: String?) throws(RulebookError.Reason) -> Datum? {
    guard let text else { return nil }
    guard let day = Datum(iso: text) else { throw .badDate(text) }
    return day
  }

  private static func enterprise(
    _ text: String?, field: String
  ) throws(RulebookError.Reason) -> Ondernemingsnummer? {
    guard let text else { return nil }
    guard let number = try? Ondernemingsnummer(text) else { throw .wrongField(field) }
    return number
  }
}
