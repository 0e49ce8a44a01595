import Casework

/// Somebody who does not exist.
struct Person {
  let voornaam: String
  let naam: String
  let geboortedatum: Datum
  let insz: INSZ?
  let postcode: Postcode

  init?(_ catalogue: Catalogue, index: Int, hired: Datum, _ random: inout SplitMix64) {
    var share = random.int(1...catalogue.mensen.reduce(0) { $0 + $1.aandeel })
    var group = catalogue.mensen[0]
    for candidate in catalogue.mensen {
      group = candidate
      share -= candidate.aandeel
      if share <= 0 { break }
    }
    voornaam = random.pick(group.voornamen)
    naam = random.pick(group.namen)
    let born = hired.sameDay(yearsLater: -random.int(19...57)).adding(days: -random.int(0...364))
    geboortedatum = born
    let serial = random.int(0...46)
    insz = random.chance(65) ? INSZ.invented(born: born, serial: serial) : nil
    guard let home = Person.postcode(catalogue, index: index, &random) else { return nil }
    postcode = home
  }

  /// Each Flemish province in turn and now and then Brussels; one in twenty-five lives elsewhere.
  private static func postcode(
    _ catalogue: Catalogue, index: Int, _ random: inout SplitMix64
  ) -> Postcode? {
    let elsewhere = catalogue.postcodes["elders"] ?? []
    if index % 25 == 24, !elsewhere.isEmpty {
      return try? Postcode(elsewhere[index / 25 % elsewhere.count])
    }
    let provinces = [
      "antwerpen", "oostVlaanderen", "limburg", "westVlaanderen", "vlaamsBrabant", "antwerpen",
      "oostVlaanderen", "westVlaanderen", "limburg", "brussel", "antwerpen",
    ]
    let codes = catalogue.postcodes[provinces[index % provinces.count]] ?? []
    return codes.isEmpty ? nil : try? Postcode(random.pick(codes))
  }
}
