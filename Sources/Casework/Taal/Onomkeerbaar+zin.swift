extension Onomkeerbaar {
  /// The rule behind every refusal to take something back.
  static let regel =
    "Wie een stap opnam, neemt die dezelfde dag terug als het de laatste van het dossier is en er "
    + "buiten het dossier niets van afhangt."

  var zin: String {
    switch self {
    case .beslissing: "Een beslissing kunt u niet terugnemen."
    case .verwijzing:
      "Een verwijzing kunt u niet terugnemen: de dienstverlener kan er al naar handelen."
    case .start:
      "De start van een traject kunt u niet terugnemen: er lopen termijnen en een vergoeding van af."
    case .einde: "Het einde van een traject kunt u niet terugnemen."
    case .sluiting: "Het sluiten van een dossier kunt u niet terugnemen."
    case .indiening: "Wat ingediend is, kunt u niet terugnemen: anderen hebben het al."
    case .maatregel: "Een stap door een algemene maatregel kunt u niet terugnemen."
    case .verlenging: "Een verlenging kunt u niet terugnemen."
    case .oordeel: "Een oordeel over een vergoeding kunt u niet terugnemen."
    case .verbetering: "Een verbetering van iemands gegevens kunt u niet terugnemen."
    case .popIndiening: "Wat ingediend is, kunt u niet terugnemen: anderen hebben het al."
    }
  }

  /// What can be done instead.
  var uitweg: String {
    switch self {
    case .beslissing: "De beslissing herzien."
    case .verwijzing, .start: "Het traject beëindigen en opnieuw verwijzen."
    case .einde: "Opnieuw verwijzen."
    case .sluiting: "Een nieuw dossier openen."
    case .indiening: "De antwoorden in de vragenlijst wijzigen en ze opnieuw indienen."
    case .maatregel: "Het traject vrijstellen van de maatregel, of het zelf opschorten."
    case .verlenging: "Een verlenging met een andere einddatum."
    case .oordeel: "Een nieuw oordeel over dezelfde fase."
    case .verbetering: "De gegevens nog eens verbeteren."
    case .popIndiening: "De POP nog eens indienen, met de juiste dag."
    }
  }
}

extension Gebeurtenis {
  /// What will be taken back, as a consequence in words.
  package var terugnamezin: String { "Dit wordt teruggenomen: \(zin)" }
}

extension String {
  /// The same sentence in the middle of another one.
  var inZin: String { prefix(1).lowercased() + dropFirst() }
}
