import Casework
import FoundationEssentials

/// `mandaten.json`: a list of mandated projects, in the order of their source.
enum MandateFile {
  static let path = "mandaten.json"

  private struct Row: Decodable {
    let projectnummer, naam, promotor, bron: Field<String>
    let oproep: Field<Int>
    /// Left out where no source tells them; never made up.
    let van, tot, registratienummer, ondernemingsnummer: String?
    let partners: [Partner]?

    private enum Key: String, CodingKey {
      case projectnummer, naam, promotor, oproep, bron
      case van, tot, registratienummer, ondernemingsnummer, partners
    }

    init(from decoder: any Decoder) throws {
      let row = try decoder.container(keyedBy: Key.self)
      projectnummer = Field(row, .projectnummer)
      naam = Field(row, .naam)
      promotor = Field(row, .promotor)
      oproep = Field(row, .oproep)
      bron = Field(row, .bron)
      van = try row.decodeIfPresent(String.self, forKey: .van)
      tot = try row.decodeIfPresent(String.self, forKey: .tot)
      registratienummer = try row.decodeIfPresent(String.self, forKey: .registratienummer)
      ondernemingsnummer = try row.decodeIfPresent(String.self, forKey: .ondernemingsnummer)
      partners = try row.decodeIfPresent([Partner].self, forKey: .partners)
    }
  }

  private struct Partner: Decodable {
    let naam: String
    let ondernemingsnummer: String?
  }

  /// The mandates, and everything that is wrong with the file.
  static func read(
    _ bytes: [UInt8], with decoder: JSONDecoder
  ) -> (mandates: [Mandaat], faults: [RulebookError]) {
    let read = RowFile.read(
      Row.self, from: bytes, file: path, with: decoder, checking: checked)
    return (mandates: read.elements, faults: read.faults)
  }

  private static func checked(
    _ fields: Row, _ number: Int, _ seen: inout Set<String>
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
    let van = try day(fields.van)
    let tot = try day(fields.tot)
    if let van, let tot, tot < van { throw .badDate(tot.iso) }
    if fields.registratienummer?.isBlank == true {
      throw .emptyField("\(number) registratienummer")
    }
    return Mandaat(
      projectnummer: row.projectnummer, naam: row.naam, promotor: row.promotor,
      oproep: row.oproep, bron: Bron(row.bron), van: van, tot: tot,
      registratienummer: fields.registratienummer,
      ondernemingsnummer: try enterprise(
        fields.ondernemingsnummer, field: "\(number) ondernemingsnummer"),
      partners: try partners(fields, number: number))
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
