/// A Belgian postal code: four digits, 1000–9999.
package struct Postcode: Hashable, Sendable {
  package let number: Int

  package init(_ text: some StringProtocol) throws(Refusal) {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39) ~= $0 }),
      let number = Int(text), number >= 1000
    else { throw Refusal(.postcodeVorm) }
    self.number = number
  }

  package var text: String { String(number) }

  /// The province on `day`: 2070 (Zwijndrecht) moved to Oost-Vlaanderen on 1 January 2025.
  package func provincie(on day: Datum) -> Provincie {
    if number == 2070, day.year >= 2025 { return .oostVlaanderen }
    return switch number {
    case ..<1300: .brussel
    case ..<1500: .waalsBrabant
    case ..<2000, 3000..<3500: .vlaamsBrabant
    case ..<3000: .antwerpen
    case ..<4000: .limburg
    case ..<5000: .luik
    case ..<6000: .namen
    case ..<6600: .henegouwen
    case ..<7000: .luxemburg
    case ..<8000: .henegouwen
    case ..<9000: .westVlaanderen
    default: .oostVlaanderen
    }
  }
}

/// Where a worker lives, as figures are broken down by it.
package enum Provincie: String, CaseIterable, Hashable, Sendable {
  case antwerpen = "Antwerpen"
  case limburg = "Limburg"
  case oostVlaanderen = "Oost-Vlaanderen"
  case vlaamsBrabant = "Vlaams-Brabant"
  case westVlaanderen = "West-Vlaanderen"
  case brussel = "Brussel"
  case waalsBrabant = "Waals-Brabant"
  case henegouwen = "Henegouwen"
  case luik = "Luik"
  case namen = "Namen"
  case luxemburg = "Luxemburg"
}
