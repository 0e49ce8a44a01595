/// Why a job ended; which causes leave a way back open is a dated parameter.
package enum Eindoorzaak: String, CaseIterable, Hashable, Sendable {
  case eindeDoorWerkgever = "einde-door-werkgever"
  case nietVerlengd = "niet-verlengd"
  case gewijzigdeWerkomgeving = "gewijzigde-werkomgeving"
  case gewijzigdeJobvereisten = "gewijzigde-jobvereisten"
  case gezondheid
  case socialeSituatie = "sociale-situatie"
  case eigenKeuze = "eigen-keuze"
  case andere

  package var naam: String {
    switch self {
    case .eindeDoorWerkgever: "de werkgever beëindigde de job"
    case .nietVerlengd: "het contract werd niet verlengd"
    case .gewijzigdeWerkomgeving: "de werkomgeving veranderde"
    case .gewijzigdeJobvereisten: "de job vroeg iets anders"
    case .gezondheid: "gezondheid"
    case .socialeSituatie: "sociale situatie"
    case .eigenKeuze: "eigen keuze"
    case .andere: "andere oorzaak"
    }
  }
}
