import Casework

/// What a command did: the events that now stand in the journal, and what a human should look at.
package struct Receipt: Hashable, Sendable {
  package var nummer: String
  /// The version of the dossier after the command.
  package var versie: Int
  package var waarschuwingen: [Waarschuwing]
  package var events: [Gebeurtenis]

  package init(
    nummer: String, versie: Int, waarschuwingen: [Waarschuwing], events: [Gebeurtenis]
  ) {
    self.nummer = nummer
    self.versie = versie
    self.waarschuwingen = waarschuwingen
    self.events = events
  }
}
