import Casework

/// The forms about days that do not count.
extension FormKind {
  func suspensionFields(_ model: DossierModel?, _ world: World) -> [FormField] {
    let today = world.vandaag.shown
    switch self {
    case .suspend:
      return [
        .line("van", "Van", today, hint: "eerste dag die niet meetelt"),
        .line("hervat", "Hervat op", hint: "leeg: nog niet bekend"),
        .choice(
          "reden", "Reden",
          Opschortingsreden.allCases.map { Choice.Option(code: $0.rawValue, label: $0.naam) }),
        .area("nota", "Nota", rows: 3, hint: "geen gezondheidsgegevens"),
      ]
    case .resume: return [.line("datum", "Hervat op", today, hint: "eerste dag die weer telt")]
    case .exempt:
      return [
        .choice(
          "maatregel", "Maatregel",
          world.regels.maatregelen.map { Choice.Option(code: $0.id, label: $0.id) }),
        .line("datum", "Vanaf", today),
        .toggle("werknemer", "Verzoek werknemer"),
        .toggle("onderneming", "Verzoek onderneming"),
        .toggle("gastbedrijf", "Verzoek gastbedrijf"),
        .toggle("voorwaarden", "Voorwaarden vervuld"),
      ]
    default:
      return [
        .line("tot", "Tot en met", hint: "het einde van het latere traject"),
        .area("reden", "Reden", rows: 4),
      ]
    }
  }

  func suspension(_ entries: inout FormEntries) -> FormRequest? {
    switch self {
    case .suspend:
      let from = entries.date("van", "de begindatum")
      let resumed = entries.optionalDate("hervat")
      guard let reason: Opschortingsreden = entries.choice("reden", "de reden") else { return nil }
      return .perform(
        .suspendTrajectory(
          Opschorting(van: from, hervat: resumed, reden: reason, nota: entries.optional("nota"))))
    case .resume:
      return .perform(.resumeTrajectory(op: entries.date("datum", "de datum")))
    case .exempt:
      return .perform(
        .exemptTrajectory(
          ExemptTrajectory(
            maatregel: entries.pick("maatregel", "de maatregel"),
            datum: entries.date("datum", "de datum"),
            werknemerVraagt: entries.isOn("werknemer"),
            ondernemingVraagt: entries.isOn("onderneming"),
            gastbedrijfVraagt: entries.isOn("gastbedrijf"),
            voorwaardenVervuld: entries.isOn("voorwaarden"))))
    default:
      return .perform(
        .extendEmploymentProgramme(
          Inschakelingsverlenging(
            tot: entries.date("tot", "de einddatum"), reden: entries.text("reden", "de reden"))))
    }
  }
}
