import Canvas
import Casework

/// One line of a file of dossiers, every field of it parsed once.
package struct DossierLine: Sendable {
  /// The physical line on which it begins.
  package let line: Int
  package let nummer: String
  /// What the line asks for; nil when a field of it is no good.
  package private(set) var command: OpenDossier?
  package private(set) var laatstePOP: Datum?
  /// A field had characters that are not stored, because they have no safe look.
  package let isCleaned: Bool
  /// In the order of the columns.
  package private(set) var faults: [LineFault]
  /// What could be read, also of a line that is no good.
  let values: Values

  struct Values: Sendable {
    var instrument: Instrument?
    var geboortedatum: Datum?
    var inDienst: Datum?
    var wop: WOP?
    var isWOPRead = true
  }

  package init(_ record: CSVRecord, _ header: DossierHeader) {
    var parser = FieldParser(record: record, header: header)
    line = record.line
    isCleaned = record.fields.contains(where: SafeText.hasUnwanted)
    nummer = header.text(.dossiernummer, in: record)
    guard parser.checkShape() else {
      faults = parser.faults
      values = Values()
      return
    }
    let nummer = parser.required(.dossiernummer, "het dossiernummer")
    let instrument = parser.instrument()
    let insz = parser.optional(.insz) { text throws(Refusal) in try INSZ(text) }
    let voornaam = parser.required(.voornaam, "de voornaam")
    let naam = parser.required(.naam, "de naam")
    let born = parser.day(.geboortedatum, "de geboortedatum")
    let postcode = parser.value(.postcode, "de postcode") { text throws(Refusal) in
      try Postcode(text)
    }
    let enterprise = parser.required(.onderneming, "de naam van de onderneming")
    let number = parser.value(.ondernemingsnummer, "het ondernemingsnummer") {
      text throws(Refusal) in try Ondernemingsnummer(text)
    }
    let hired = parser.day(.inDienst, "de dag van indiensttreding")
    let before = parser.faults.count
    let wop = parser.optional(.wop) { text throws(Refusal) in try WOP(text) }
    values = Values(
      instrument: instrument, geboortedatum: born, inDienst: hired, wop: wop,
      isWOPRead: parser.faults.count == before)
    laatstePOP = parser.optionalDay(.laatstePOP)
    faults = parser.faults
    guard faults.isEmpty, let nummer, let instrument, let voornaam, let naam, let born,
      let postcode, let enterprise, let number, let hired
    else { return }
    command = OpenDossier(
      nummer: nummer, instrument: instrument, voornaam: voornaam, naam: naam, insz: insz,
      geboortedatum: born, postcode: postcode,
      onderneming: Onderneming(naam: enterprise, nummer: number), inDienst: hired, wop: wop)
  }

  /// Adds what the rules of Casework have against this line.
  package mutating func check(_ regels: Regelboek, vandaag: Datum) {
    faults += ruleFaults(regels, vandaag: vandaag)
    if !faults.isEmpty { command = nil }
  }

  /// A field as it is stored: on one line, without what could steer a screen, no outer blanks.
  static func cleaned(_ text: String) -> String {
    SafeText.cleaned(text, keepingNewlines: false).trimmed
  }
}
