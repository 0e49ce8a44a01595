import Casework

/// How far a dossier of the demonstration has come; ranges are in days from today.
enum Toestand: Hashable, Sendable {
  /// Hired so many days ago, without a POP.
  case zonderPOP(ClosedRange<Int>)
  /// The last POP is so many days old and nothing else runs.
  case pop(ClosedRange<Int>)
  /// The WOP, or in lokale diensteneconomie the inschakelingstraject, ends in so many days.
  case termijn(ClosedRange<Int>)
  /// An evaluation was requested so many days ago.
  case aangevraagd(ClosedRange<Int>)
  /// The conversation is planned in so many days, negative when it should have been held.
  case gepland(ClosedRange<Int>, Voorbereiding)
  /// The conversation was held so many days ago.
  case gesprek(ClosedRange<Int>, afwijking: Afwijkingsoort?)
  /// Decided so many days ago.
  case beslist(Uitkomst, ClosedRange<Int>, herzien: Bool = false)
  /// Referred so many days ago; the start is still to be settled.
  case verwezen(ClosedRange<Int>)
  /// The phase began so many days ago.
  case traject(Fase, ClosedRange<Int>, overgeslagen: Bool = false)
  /// In a phase since so many days, and suspended for half of them.
  case opgeschort(Fase, ClosedRange<Int>)
  /// The trajectory ended in that phase so many days ago.
  case beeindigd(Fase, Trajectresultaat, ClosedRange<Int>, erna: Vervolg? = nil)
  /// Closed without a trajectory so many days ago.
  case gesloten(ClosedRange<Int>)
}

/// What is there already for a planned conversation.
enum Voorbereiding: Hashable, Sendable {
  case geenPOP, oudePOP, geenVragenlijst, begonnenVragenlijst, alles
}

/// Which rule a conversation went against.
enum Afwijkingsoort: CaseIterable, Hashable, Sendable {
  case oudePOP, geenVragenlijst, werknemerAfwezig, teVroeg
}

/// What came after a trajectory.
struct Vervolg: Hashable, Sendable {
  var soort: Tewerkstellingsoort
  var gesloten = false
  /// Why the job ended after a month; nil while it runs.
  var oorzaak: Eindoorzaak?
}
