/// A step that counts in a dossier, known by the version of the dossier that it made.
///
/// A step that was taken back stays in the journal, and so does the line that takes it back; in the
/// fold neither is left.
package struct Dossierstap: Hashable, Sendable {
  package let versie: Int
  package let gebeurtenis: Gebeurtenis
}

extension Dossier {
  /// The only step that can be taken back; nil when there is nothing after the opening.
  package var laatsteStap: Dossierstap? { stappen.last }
}

/// What only the journal knows of the last step of a dossier.
package struct StapHerkomst: Hashable, Sendable {
  package var door: String
  /// Whether the one who asks recorded it.
  package var isEigen: Bool
  /// The real day on which it was recorded, in Brussels.
  package var opgetekendOp: Datum
  /// It was recorded today, by the real calendar: a day that was set by hand does not count.
  package var isVanVandaag: Bool
  /// A statement with lines of this dossier was booked since.
  package var isGeboekt: Bool

  package init(
    door: String, isEigen: Bool, opgetekendOp: Datum, isVanVandaag: Bool, isGeboekt: Bool
  ) {
    self.door = door
    self.isEigen = isEigen
    self.opgetekendOp = opgetekendOp
    self.isVanVandaag = isVanVandaag
    self.isGeboekt = isGeboekt
  }
}

/// Why a kind of step is never taken back: it has effects outside the dossier.
package enum Onomkeerbaar: String, CaseIterable, Hashable, Sendable {
  case beslissing, verwijzing, start, einde, sluiting, indiening, maatregel, verlenging, oordeel
  case verbetering, popIndiening
}

extension Gebeurtenis {
  /// Nil for a step that only says something within the dossier.
  package var onomkeerbaar: Onomkeerbaar? {
    switch self {
    case .beslissingGenomen, .beslissingHerzien: .beslissing
    case .trajectVerwezen: .verwijzing
    // The minimum WOP ends by a start, never by itself.
    case .trajectGestart, .wopBeeindigd: .start
    case .trajectBeeindigd: .einde
    case .dossierGesloten: .sluiting
    case .vragenlijstIngediend: .indiening
    case .popIngediend: .popIndiening
    case .trajectVrijgesteld, .trajectHervat(_, .some): .maatregel
    case .trajectOpgeschort(let period) where period.maatregel != nil: .maatregel
    case .inschakelingVerlengd: .verlenging
    case .vergoedingBeoordeeld: .oordeel
    // The person may have other dossiers, which show it too.
    case .gegevensVerbeterd(let correction): correction.persoon.isEmpty ? nil : .verbetering
    case .dossierGeopend, .stapTeruggenomen, .popGeregistreerd, .evaluatieAangevraagd,
      .evaluatieGepland, .vragenlijstBeantwoord, .gesprekGevoerd, .faseBegonnen,
      .stageGeregistreerd, .urenGeregistreerd, .tewerkstellingGeregistreerd,
      .gesprekNietDoorgegaan, .standpuntOpgetekend, .beraadBegonnen, .beraadBeeindigd,
      .taakAfgesproken, .taakAfgerond, .popActieAfgerond, .trajectOpgeschort, .trajectHervat,
      .vrijeFaseBegonnen, .faseBeeindigd, .vrijstellingGeregeld,
      .gesprekspuntGezet, .gesprekspuntGenoteerd, .tekstblokOvergenomen:
      nil
    }
  }
}
