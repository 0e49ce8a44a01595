/// Sources of rules that have no figure of their own.
package enum Bronnen {
  /// POP, questionnaire and three parties; the answer speaks of collectief maatwerk only.
  package static func evaluatie(_ instrument: Instrument) -> Bron {
    Bron("SV Collectief maatwerk - Doorstroom, antwoord 5").byAnalogy(for: instrument)
  }
  package static let motivering = Bron(
    "wet 29 juli 1991 betreffende de uitdrukkelijke motivering, art. 2 en 3")
  package static let traject = Bron("SV 35 (2018-2019), antwoord 1c: vier opeenvolgende fasen")
  package static let regulier = Bron(
    "SV 274 (2021-2022), antwoord 7e: alle stages op een reguliere werkvloer")
  package static let opschorting = Bron(
    "BVR 20 maart 2020, zoals weergegeven door SERV (standpunt externe doorstroomtrajecten 2020) "
      + "en lokalediensteneconomie.be, bericht 69")
  package static let eigenOpschorting = Bron(
    "eigen opschorting: geen tekst gevonden, naar analogie van het BVR van 20 maart 2020",
    .aanname)
  package static let vrijstelling = Bron("SERV-standpunt 2020, geen regelgeving", .aanname)
  package static let interneDoorstroom = Bron(
    "lokalediensteneconomie.be, bericht 69: bij interne doorstroom wordt het premiedossier "
      + "afgesloten")
  package static let insz = Bron(
    "Rijksregister: 97 min de rest van de eerste negen cijfers gedeeld door 97")
  package static let kbo = Bron(
    "Kruispuntbank van Ondernemingen: 97 min de rest van de eerste acht cijfers gedeeld door 97; "
      + "eerste cijfer 1 sinds 19 september 2023 (FOD Economie)")
  package static let wop = Bron(
    "HERW!N, veelgestelde vraag over de elementen van de maatwerksubsidie")
  package static let wopVanaf = Bron(
    "begin van een nieuw WOP: eigen lezing, geen bron gevonden", .aanname)
}

extension Bron {
  /// A source about collectief maatwerk is only a supposition for another instrument.
  package func byAnalogy(for instrument: Instrument) -> Bron {
    instrument == .cmw
      ? self : Bron("\(titel); voor \(instrument.naam) naar analogie", .aanname)
  }
}
