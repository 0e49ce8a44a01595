/// A step of which the text can be copied into another system.
package enum Blokstap: String, CaseIterable, Hashable, Sendable {
  case vragenlijst, evaluatie, beslissing, trajectstart, fase, einde
}

/// The text of a step was copied into another system.
package struct Overname: Hashable, Sendable {
  package var stap: Blokstap
  package var op: Datum
  package var door: String
  /// False once something was recorded that changed the text since; the fold says so.
  package var isActueel = true

  package init(stap: Blokstap, op: Datum, door: String) {
    self.stap = stap
    self.op = op
    self.door = door
  }
}

extension Gebeurtenis {
  /// The steps of which this changes the text.
  var veranderdeBlokken: [Blokstap] {
    switch self {
    case .vragenlijstBeantwoord, .vragenlijstIngediend: [.vragenlijst]
    case .evaluatieAangevraagd: [.vragenlijst, .evaluatie]
    case .evaluatieGepland, .gesprekGevoerd, .gesprekNietDoorgegaan, .taakAfgesproken,
      .taakAfgerond:
      [.evaluatie]
    case .beslissingGenomen, .beslissingHerzien: [.beslissing]
    case .trajectVerwezen, .trajectGestart: [.trajectstart, .fase, .einde]
    case .faseBegonnen, .vrijeFaseBegonnen, .faseBeeindigd, .stageGeregistreerd,
      .urenGeregistreerd:
      [.fase]
    case .trajectBeeindigd: [.fase, .einde]
    case .dossierGesloten: [.einde]
    case .gegevensVerbeterd: Blokstap.allCases
    default: []
    }
  }
}

extension Dossier {
  /// The last time that the text of a step was copied.
  package func overname(_ stap: Blokstap) -> Overname? { overnames.last { $0.stap == stap } }
}
