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
  /// Announced, not in force; what would come in its place is not known.
  package static let vrijRegime = Bron(
    "SV Collectief maatwerk - Doorstroom, antwoord 4: wegnemen van de fases, aangekondigd; de "
      + "invulling is niet bekend", .aanname)
  package static let stagefase = Bron(
    "SV 35 (2018-2019), antwoord 1c, en HERW!N, veelgestelde vraag over het verloop van "
      + "doorstroomtrajecten: stages horen bij jobmatching en stage")
  package static let prestatievrijstelling = Bron(
    "HERW!N, veelgestelde vraag over het verloop van doorstroomtrajecten: de werkgever stelt de "
      + "werknemer tijdens het traject vrij van prestaties")
  package static let popNaStage = Bron(
    "HERW!N, veelgestelde vraag over het verloop van doorstroomtrajecten: de dienstverlener werkt "
      + "het POP bij op het einde van de stage")
  package static let insz = Bron(
    "Rijksregister: 97 min de rest van de eerste negen cijfers gedeeld door 97")
  package static let kbo = Bron(
    "Kruispuntbank van Ondernemingen: 97 min de rest van de eerste acht cijfers gedeeld door 97; "
      + "eerste cijfer 1 sinds 19 september 2023 (FOD Economie)")
  package static let vestiging = Bron(
    "Kruispuntbank van Ondernemingen: een vestigingseenheid heeft tien cijfers, het eerste 2 tot 8")
  package static let vestigingControle = Bron(
    "controlecijfers van een vestigingseenheid zoals bij een ondernemingsnummer: geen bron nagelezen",
    .aanname)
  package static let nace = Bron(
    "Statbel, NACE-BEL 2008 en NACE-BEL 2025: vanaf J betekent dezelfde letter een andere sector")
  package static let terugkeer = Bron(
    "HERW!N, veelgestelde vraag \"wat betekent de terugkeergarantie in individueel maatwerk (IMW)\" "
      + "(decreet van 14/01/2022, art. 73)")
  package static let eigenOrganisatie = Bron(
    "SV Collectief maatwerk - Doorstroom, antwoord 5: werkgevers zijn ook promotor of partner en "
      + "begeleiden de eigen werknemers")
  package static let beroepIMW = Bron(
    "HERW!N, veelgestelde vraag \"hoe kan een beslissing van de VDAB over de indicering en de "
      + "evaluatie binnen individueel maatwerk worden aangevochten\"")
  package static let beroepOnbekend = Bron("beroep: geen bron gevonden", .aanname)
  package static let imwPremies = Bron(
    "HERW!N, veelgestelde vraag \"welke subsidies komen er voor individueel maatwerk (IMW)\"")
  package static let wop = Bron(
    "HERW!N, veelgestelde vraag over de elementen van de maatwerksubsidie")
  package static let weigering = Bron(
    "beslissen tegen de weigering van de werknemer in: eigen aandachtspunt, geen bron gevonden",
    .aanname)
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
