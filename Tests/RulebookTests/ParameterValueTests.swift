import Casework
import Testing

@testable import Rulebook

@Suite("Wat een parameter kan zijn")
struct ParameterValueTests {
  /// What no rule reads, and people write as they like.
  private let free: Set<ParameterID> = [.beroepTekstCMW, .beroepTekstLDE]

  @Test(arguments: ParameterID.allCases)
  func `each text and each list has its words or its way of writing`(id: ParameterID) {
    switch id.woordenschat {
    case nil: #expect(id.unit != .tekst && id.unit != .lijst, "\(id.rawValue) takes anything")
    case .vrij: #expect(free.contains(id))
    case .woorden(let words): #expect(!words.isEmpty && !free.contains(id))
    case .schrijfwijze: #expect(!free.contains(id))
    }
    guard !free.contains(id) else { return }
    for nonsense in ["onzin", "9-1", "-", ":", " x", "040"] {
      #expect(!id.takes(.tekst(nonsense), in: id.unit))
      #expect(!id.takes(.lijst([nonsense]), in: id.unit))
    }
  }

  @Test(arguments: ParameterID.allCases)
  func `what the program ships can be set again`(id: ParameterID) throws {
    let parameter = try #require(try Rulebook.shipped().parameters[id])
    for version in parameter.versies { #expect(version.waarde.fits(id)) }
  }

  @Test(arguments: [
    (ParameterID.vrijstellingGezamenlijkVerzoek, "nee"), (.popInLuik, "ja"),
    (.beroepVerschuiving, "vorige-werkdag"), (.teltMee, "nec, onbekend"),
    (.terugkeerOorzaken, "pech"), (.bevestigdeOproepen, "366, 999"),
    (.wopPercentagesCMW, "42"), (.wopPercentagesCMW, "040"), (.wopPercentagesCMW, "105"),
    (.wopPercentagesCMW, "+40"), (.wopPercentagesIMW, "020"), (.wopPercentagesIMW, "101"),
    (.wopMinimum, "400 laag"), (.imwLoonpremieKwartalen, "5-1"), (.imwLoonpremieKwartalen, "0-5"),
    (.imwLoonpremieKwartalen, "1-5, 5-8"), (.imwLoonpremieKwartalen, "6-8, 1-5"),
    (.imwLoonpremieKwartalen, "1-9223372036854775807"), (.imwLoonpremieVerloop, "40:30:x"),
    (.imwLoonpremieVerloop, "40::20"), (.imwLoonpremieVerloop, "40:30, 40:20"),
    (.imwLoonpremieVerloop, "140:30"), (.postcodeProvincie, "2999-2000:Antwerpen"),
    (.postcodeProvincie, "2000-2999:Holland"), (.postcodeProvincie, "2000-2999"),
    (.postcodeProvincie, "0-2999:Antwerpen"),
    (.postcodeProvincie, "2000-2999:Antwerpen, 2999-3499:Limburg"),
  ])
  func `a word or code that means nothing is refused`(id: ParameterID, text: String) {
    #expect {
      try Rulebook.value(of: id, typed: text)
    } throws: { ($0 as? Refusal)?.code == "parameter-waarde" }
  }

  @Test(arguments: [
    (ParameterID.vrijstellingGezamenlijkVerzoek, "toegelaten"), (.popInLuik, "vereist"),
    (.wopPercentagesCMW, "0, 5, 100"), (.wopPercentagesIMW, "0, 42, 100"),
    (.imwLoonpremieKwartalen, "1-1, 3-100"), (.imwLoonpremieVerloop, "40:30:20, 55:0"),
    (.postcodeProvincie, "2070-2070:Oost-Vlaanderen, 2000-2069:Antwerpen"),
    (.beroepTekstCMW, "U kunt in beroep gaan."),
  ])
  func `what means something is taken`(id: ParameterID, text: String) throws {
    #expect(try Rulebook.value(of: id, typed: text).fits(id))
  }

  @Test(arguments: ParameterID.allCases)
  func `no term or lifetime is nothing`(id: ParameterID) {
    guard id.unit == .jaar || id.unit == .maand, id != .evaluatieVroegst else { return }
    #expect(!id.takes(.getal(0), in: id.unit) && id.takes(.getal(1), in: id.unit))
  }

  @Test(arguments: [
    (ParameterID.beroepTermijnIMW, 0), (.zittendeAandeel, 101), (.indexOndergrens, 201),
    (.indexPeilmaand, 0), (.indexBasisjaar, 1799), (.termijnStage, 1_201), (.basisStage, -1),
    (.basisStage, Int.max),
  ])
  func `a number that cannot be is refused`(id: ParameterID, number: Int) {
    #expect(!id.takes(.getal(number), in: id.unit))
  }
}
