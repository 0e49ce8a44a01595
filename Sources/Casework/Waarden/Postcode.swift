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

  /// The province on `day`; the ranges are dated data, because municipalities move.
  ///
  /// Nil for a code outside every range.
  package func provincie(on day: Datum, _ regels: Regelboek) -> Provincie? {
    for range in regels.grond(.postcodeProvincie, on: day).lijst {
      let parts = range.split(separator: ":", maxSplits: 1)
      let edges = parts.first?.split(separator: "-").compactMap { Int($0) } ?? []
      guard parts.count == 2, edges.count == 2, edges[0] <= number, number <= edges[1] else {
        continue
      }
      return Provincie(rawValue: String(parts[1]))
    }
    return nil
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
