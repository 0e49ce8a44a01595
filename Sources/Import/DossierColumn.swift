import Casework

/// The columns of a file of dossiers, in the order in which we list them.
package enum DossierColumn: String, CaseIterable, Hashable, Sendable {
  case dossiernummer, instrument, insz, voornaam, naam, geboortedatum, postcode, onderneming
  case ondernemingsnummer
  case inDienst = "in_dienst"
  case wop
  case laatstePOP = "laatste_pop"

  /// What a refused line comes back with; taken and ignored, so that such a file can be mended and
  /// imported as it is.
  package static let reason = "reden"
}

extension Reden {
  /// The column that has to change when opening a dossier is refused; nil where it is not one.
  var column: DossierColumn? {
    switch self {
    case .nummerInGebruik, .onbekendDossier, .dossiernummerVorm: .dossiernummer
    case .inszVorm, .inszControlecijfers: .insz
    case .ondernemingsnummerVorm, .ondernemingsnummerControlecijfers: .ondernemingsnummer
    case .postcodeVorm: .postcode
    case .wopVorm, .wopWaarde, .wopVerplicht, .wopNietVoor: .wop
    case .geborenNaIndienst: .geboortedatum
    case .datumInToekomst: .laatstePOP
    default: nil
    }
  }
}

extension LineFault {
  /// What a rule has against a line, and by whose word when it is not the register's own.
  init(_ refusal: Refusal, line: Int, column: DossierColumn? = nil) {
    let column = column ?? refusal.bezwaren[0].reden.column
    let source = refusal.bron == Bron.register.titel ? "" : " (bron: \(refusal.bron))"
    self.init(line: line, column: column?.rawValue, reason: refusal.zin + source)
  }
}
