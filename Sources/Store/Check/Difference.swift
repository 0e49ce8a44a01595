/// Something in the register that is not as it was written, or not as it follows from the journal.
package struct Difference: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The file itself is damaged.
    case bestand
    /// Lines are missing, or a line does not name the one before it.
    case keten
    /// A line was changed after it was written.
    case regel
    /// Contents were changed, or are gone without a record of their erasure.
    case inhoud
    /// The versions of a stream do not follow one another.
    case versie
    /// Events cannot be read, or do not make a dossier.
    case gebeurtenis
    /// A list does not show what follows from the journal.
    case overzicht
  }

  package let soort: Kind
  /// The line of the journal, where it is about one.
  package let journalNumber: Int?
  /// What is wrong, for the user.
  package let zin: String

  init(_ soort: Kind, line journalNumber: Int? = nil, _ zin: String) {
    self.soort = soort
    self.journalNumber = journalNumber
    self.zin = zin
  }
}
