import Casework

/// A dossier with the person it is about, as the journal tells them; nothing derived.
package struct DossierFile: Hashable, Sendable {
  package var dossier: Dossier
  package var persoon: Persoon

  package init(dossier: Dossier, persoon: Persoon) {
    self.dossier = dossier
    self.persoon = persoon
  }
}
