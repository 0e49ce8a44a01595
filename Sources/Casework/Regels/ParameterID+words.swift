extension ParameterID {
  /// The words that a text parameter may be; nil where it is free or no text at all.
  ///
  /// A word that no rule knows would be a value without effect, so it is refused wherever it comes
  /// from.
  package var words: [String]? {
    switch self {
    case .termijnRekenwijze: ["dag-voor-dezelfde-dag"]
    case .vergoedingAfronding: ["half-omhoog-per-fase"]
    case .vergoedingVerschuldigd: ["volgende-fase-of-einde-in-nazorg"]
    case .zittendeAfronding: ["omhoog", "omlaag"]
    case .trajectRegime: Trajectregime.allCases.map(\.rawValue)
    case .termijnenInVrijRegime: ["zelfde", "geen"]
    case .vergoedingVroegeAanwerving, .vergoedingOvergeslagenFase, .vergoedingUitval:
      [Vergoedingsregel.Stand.verschuldigd, .teBeoordelen, .vervallen].map(\.rawValue)
    case .vergoedingHerhaaldeFase: ["eenmaal", "elke-keer"]
    case .popInLuik: ["vereist"]
    case .beroepVerschuiving: ["volgende-werkdag"]
    case .vrijstellingGezamenlijkVerzoek: ["toegelaten"]
    default: nil
    }
  }
}
