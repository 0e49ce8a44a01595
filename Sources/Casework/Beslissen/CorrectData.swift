/// What becomes of a field that may be empty.
package enum Invulling<Waarde: Hashable & Sendable>: Hashable, Sendable {
  case blijft
  case leeg
  case wordt(Waarde)

  func applied(to old: Waarde?) -> Waarde? {
    switch self {
    case .blijft: old
    case .leeg: nil
    case .wordt(let new): new
    }
  }
}

/// The data of a dossier that were wrong, as they have to be; nil stays as it is.
package struct CorrectData: Hashable, Sendable {
  package var voornaam: String?
  package var naam: String?
  package var insz: Invulling<INSZ> = .blijft
  package var geboortedatum: Datum?
  package var postcode: Postcode?
  package var onderneming: String?
  package var ondernemingsnummer: Ondernemingsnummer?
  package var vestiging: Invulling<Vestigingsnummer> = .blijft
  package var inDienst: Datum?
  package var wop: WOP?
  package var reden: String

  package init(reden: String) { self.reden = reden }
}
