import Casework

/// One line of a dossier's journal.
package struct JournalLine: Hashable, Sendable {
  /// The place in the journal of the whole register.
  package var nr: Int
  /// The version of the dossier that this line made.
  package var versie: Int
  package var opgetekend: Moment
  package var door: String
  /// The day that it is about.
  package var dag: Datum?
  /// The code of the kind of event, such as `pop-geregistreerd`.
  package var soort: String
  /// Nil when the contents were erased.
  package var gebeurtenis: Gebeurtenis?
  /// A later line takes this one back.
  package var isTeruggenomen = false
  /// The step that this line takes back; nil on every other line.
  package var neemtTerug: Gebeurtenis?
}
