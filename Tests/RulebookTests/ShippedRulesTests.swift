import Casework
import Testing

@testable import Rulebook

@Suite("De meegeleverde regels")
struct ShippedRulesTests {
  private let day = Datum(iso: "2026-01-15") ?? Datum(dayNumber: 0)

  @Test(arguments: ParameterID.allCases)
  func `every parameter loads with a source`(id: ParameterID) throws {
    let rules = try Rulebook.shipped()
    let parameter = try #require(rules.parameters[id])
    #expect(parameter.eenheid == id.unit)
    #expect(parameter.versies.allSatisfy { !$0.bron.titel.isEmpty })
    #expect(parameter.nagekeken.iso == "2026-11-21")
  }

  @Test(arguments: [
    (ParameterID.popGeldigheid, 1), (.popActiesMinimum, 2), (.evaluatieVroegst, 2),
    (.wopLooptijd, 5), (.ldeInschakelingstraject, 5), (.amaOpvolging, 1),
    (.motiveringWoorden, 12), (.termijnVoortraject, 1), (.termijnJobmatching, 3),
    (.termijnStage, 3), (.termijnNazorg, 3), (.urenGemiddelde, 140),
    (.basisVoortraject, 42_000), (.basisJobmatching, 126_000), (.basisStage, 126_000),
    (.basisNazorg, 126_000), (.indexPeilmaand, 12), (.indexOndergrens, 100),
    (.indexBasisjaar, 2013), (.mandaatLooptijd, 6), (.opvolgingVenster, 24),
    (.terugkeerVenster, 18),
  ])
  func `a figure is as the source says`(id: ParameterID, figure: Int) throws {
    #expect(try Rulebook.shipped().grond(id, on: day).getal == figure)
  }

  @Test(arguments: [
    (ParameterID.wopPercentagesCMW, ["40", "45", "50", "55", "60", "65", "70", "75"]),
    (.wopBegeleidingsnoden, ["laag", "midden", "hoog"]),
    (
      .uitkomstenCMW, ["doorstroomklaar", "wop-gewijzigd", "wop-ongewijzigd", "wop-minimum"]
    ),
    (.uitkomstenLDE, ["doorstroomklaar", "orientatie-cmw", "geen-doorstroom"]),
    (.uitkomstenAMA, ["geen-doorstroom"]),
    (.uitkomstenIMW, ["wop-gewijzigd", "wop-ongewijzigd"]),
    (.bevestigdeOproepen, ["366", "390", "432"]), (.mandaatInstrumenten366, ["lde"]),
    (.mandaatInstrumenten380, ["cmw"]), (.mandaatInstrumenten390, ["lde"]),
    (.mandaatInstrumenten432, ["cmw", "lde"]),
  ])
  func `a list is as the source says`(id: ParameterID, codes: [String]) throws {
    #expect(try Rulebook.shipped().grond(id, on: day).lijst == codes)
  }

  @Test func `days, months and texts are as the source says`() throws {
    let rules = try Rulebook.shipped()
    #expect(rules.grond(.wopOnbepaaldTotIndienst, on: day).datum.iso == "2018-12-31")
    #expect(rules.grond(.ldeLaatsteIndienst, on: day).datum.iso == "2023-06-30")
    #expect(rules.grond(.indexAanvangsmaand, on: day).kalendermaand.iso == "2018-12")
    #expect(rules.grond(.wopMinimum, on: day).tekst == "40 laag")
    #expect(rules.grond(.wopPercentagesIMW, on: day).lijst.first == "20")
    #expect(rules.grond(.wopPercentagesIMW, on: day).lijst.count == 12)
  }

  @Test(arguments: [
    (ParameterID.beroepTermijnIMW, 45), (.beroepAdviesIMW, 60), (.beroepBeslissingIMW, 30),
    (.imwBegeleidingKwartalen, 5), (.imwBegeleidingVastBegin, 120_000),
    (.imwBegeleidingVastLater, 60_000), (.imwBegeleidingLaag, 43_000),
    (.imwBegeleidingMidden, 73_000), (.imwBegeleidingHoog, 128_000),
  ])
  func `a figure of individueel maatwerk is as the source says`(id: ParameterID, figure: Int)
    throws
  {
    #expect(try Rulebook.shipped().grond(id, on: day).getal == figure)
  }

  @Test func `every cause and kind that is listed is one that can be recorded`() throws {
    let rules = try Rulebook.shipped()
    for code in rules.grond(.terugkeerOorzaken, on: day).lijst {
      #expect(Eindoorzaak(rawValue: code) != nil)
    }
    for code in rules.grond(.teltMee, on: day).lijst {
      #expect(Tewerkstellingsoort(rawValue: code) != nil)
    }
    #expect(!rules.grond(.beroepTekstCMW, on: day).isSet)
    #expect(!rules.grond(.beroepTekstLDE, on: day).isSet)
  }

  @Test(arguments: [ParameterID.popInLuik, .popIndienenVooraf])
  func `what a site may set is off, with a source that says why`(id: ParameterID) throws {
    let ground = try Rulebook.shipped().grond(id, on: day)
    #expect(!ground.isSet && ground.waarde == .geen)
    #expect(ground.vanaf.iso == "2019-01-01")
    #expect(ground.bron.zekerheid == .aanname)
    #expect(ParameterID.optional.contains(id))
  }

  @Test func `the four fees add up to 4.200 euro`() throws {
    let rules = try Rulebook.shipped()
    let phases: [ParameterID] = [.basisVoortraject, .basisJobmatching, .basisStage, .basisNazorg]
    #expect(phases.map { rules.grond($0, on: day).getal }.reduce(0, +) == 420_000)
  }

  @Test(arguments: [
    ParameterID.uitkomstenAMA, .uitkomstenIMW, .motiveringWoorden, .termijnRekenwijze,
    .indexAanvangsmaand, .indexPeilmaand, .indexOndergrens, .indexBasisjaar,
    .vergoedingAfronding, .vergoedingVerschuldigd, .ldeLaatsteIndienst,
  ])
  func `what no source says is an aanname`(id: ParameterID) throws {
    #expect(try Rulebook.shipped().grond(id, on: day).bron.zekerheid == .aanname)
  }

  @Test(arguments: [
    (2013, 1, 9936), (2018, 12, 10_845), (2024, 10, 13_296), (2025, 12, 13_669),
    (2026, 6, 13_908),
  ])
  func `an index figure is as delivered`(year: Int, month: Int, hundredths: Int) throws {
    let index = try Rulebook.shipped().index
    let figure = try #require(index.cijfer(Maand(year: year, month: month), basisjaar: 2013))
    #expect(figure.honderdsten == hundredths)
    #expect(figure.bron.titel.hasPrefix("Statbel"))
  }

  @Test func `an index figure with one witness says so`() throws {
    let index = try Rulebook.shipped().index
    let figure = try #require(index.cijfer(Maand(year: 2025, month: 12), basisjaar: 2013))
    #expect(figure.bron.titel == "Statbel, via één bron; nog te bevestigen")
    #expect(index.cijfer(Maand(year: 2026, month: 7), basisjaar: 2013) == nil)
  }
}
