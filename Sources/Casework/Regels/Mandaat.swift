/// A mandated project for doorstroombegeleiding, as approved under an ESF call.
package struct Mandaat: Hashable, Sendable {
  /// The project number in the call, such as `7882`.
  package let projectnummer: String
  package let naam: String
  package let promotor: String
  /// The ESF call: 366, 380, 390 or 432.
  package let oproep: Int
  package let bron: Bron

  package init(projectnummer: String, naam: String, promotor: String, oproep: Int, bron: Bron) {
    self.projectnummer = projectnummer
    self.naam = naam
    self.promotor = promotor
    self.oproep = oproep
    self.bron = bron
  }
}
