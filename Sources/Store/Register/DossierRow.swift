import Casework

/// A dossier as it stands in a list.
package struct DossierRow: Hashable, Sendable {
  package var nummer: String
  package var instrument: Instrument
  /// `Peeters, Jan`.
  package var werknemer: String
  /// Nil when the person's data were erased.
  package var geboortedatum: Datum?
  package var onderneming: String
  package var gesloten: Bool
  /// What is due first, today or later.
  package var volgende: Werkregel?
}
