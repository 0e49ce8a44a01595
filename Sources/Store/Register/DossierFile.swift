import Casework

/// A dossier with the person it is about, as the journal tells them; nothing derived.
package struct DossierFile: Hashable, Sendable {
  package var dossier: Dossier
  package var persoon: Persoon
  /// The lines that the dossier was folded from, for naming the facts behind an outcome.
  package var journaal: [Journaalregel]

  package init(dossier: Dossier, persoon: Persoon, journaal: [Journaalregel] = []) {
    self.dossier = dossier
    self.persoon = persoon
    self.journaal = journaal
  }
}
