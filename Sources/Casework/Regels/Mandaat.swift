/// A mandated project for doorstroombegeleiding, as approved under an ESF call.
package struct Mandaat: Hashable, Sendable {
  /// The project number in the call, such as `7882`.
  package let projectnummer: String
  package let naam: String
  package let promotor: String
  /// The ESF call: 366, 380, 390 or 432.
  package let oproep: Int
  package let bron: Bron
  /// The first day, where a source tells it.
  package let van: Datum?
  /// The last day, where a source tells it; else it follows from ``van`` and the term.
  package let tot: Datum?
  /// The number under which DWSE registered the dienstverlener.
  package let registratienummer: String?
  /// The enterprise number of the promotor.
  package let ondernemingsnummer: Ondernemingsnummer?
  /// The other members of the consortium.
  package let partners: [Mandaatpartner]

  package init(
    projectnummer: String, naam: String, promotor: String, oproep: Int, bron: Bron,
    van: Datum? = nil, tot: Datum? = nil, registratienummer: String? = nil,
    ondernemingsnummer: Ondernemingsnummer? = nil, partners: [Mandaatpartner] = []
  ) {
    self.projectnummer = projectnummer
    self.naam = naam
    self.promotor = promotor
    self.oproep = oproep
    self.bron = bron
    self.van = van
    self.tot = tot
    self.registratienummer = registratienummer
    self.ondernemingsnummer = ondernemingsnummer
    self.partners = partners
  }
}

/// A member of the consortium behind a mandate.
package struct Mandaatpartner: Hashable, Sendable {
  package let naam: String
  package let nummer: Ondernemingsnummer?

  package init(naam: String, nummer: Ondernemingsnummer? = nil) {
    self.naam = naam
    self.nummer = nummer
  }
}
