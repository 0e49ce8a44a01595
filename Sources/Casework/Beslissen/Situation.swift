/// Everything outside the dossier that a decision may depend on.
package struct Situation: Sendable {
  package var vandaag: Datum
  package var regels: Regelboek
  package var lookups: Lookups

  package init(vandaag: Datum, regels: Regelboek, lookups: Lookups = Lookups()) {
    self.vandaag = vandaag
    self.regels = regels
    self.lookups = lookups
  }
}

/// What the register answers about other dossiers.
package struct Lookups: Hashable, Sendable {
  /// The number in use that differs from the wanted one in nothing but case.
  package var bestaandNummer: String?
  /// Persons who are probably the same one, with a dossier by which to find them.
  package var bekendePersonen: [BekendePersoon] = []
  /// The number of another dossier in which this person's trajectory runs.
  package var lopendTrajectElders: String?
  /// The enterprise of the social economy in the register that a stage's host is.
  package var socialeEconomie: String?
  /// What the journal knows of the last step of the dossier, for taking it back.
  package var laatsteStap: StapHerkomst?
  /// For a correction: the person as known now; nil when the data were erased.
  package var persoon: Persoon?
  /// A dossier of another person with the INSZ that is put in by a correction.
  package var inszElders: String?
  /// A fee of the dossier was booked.
  package var isGeboekt = false

  package init() {}
}

/// A person already in the register who resembles the one being entered.
package struct BekendePersoon: Hashable, Sendable {
  package var persoon: Persoon
  package var dossiernummer: String
  /// The same INSZ, birth date and name: surely the same person.
  package var zeker: Bool

  package init(persoon: Persoon, dossiernummer: String, zeker: Bool) {
    self.persoon = persoon
    self.dossiernummer = dossiernummer
    self.zeker = zeker
  }
}

/// The answer to a command that is not refused.
package struct Decision: Hashable, Sendable {
  package var events: [Gebeurtenis]
  /// What to add to the stream of the dossier's person.
  package var persoonEvents: [PersoonGebeurtenis]
  package var warnings: [Waarschuwing]

  package init(
    _ events: [Gebeurtenis], persoonEvents: [PersoonGebeurtenis] = [],
    warnings: [Waarschuwing] = []
  ) {
    self.events = events
    self.persoonEvents = persoonEvents
    self.warnings = warnings
  }
}

/// The answer to ``OpenDossier``: a dossier's first event, and what to add to a person's stream.
package struct OpeningDecision: Hashable, Sendable {
  package var opening: Opening
  package var persoon: PersoonID
  package var persoonEvents: [PersoonGebeurtenis]
  package var warnings: [Waarschuwing]
}
