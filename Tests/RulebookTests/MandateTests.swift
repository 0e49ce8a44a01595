import Casework
import Testing

@testable import Rulebook

@Suite("Mandaten")
struct MandateTests {
  private func reason(_ passage: String, _ replacement: String) throws -> RulebookError.Reason? {
    let text = try shipped("mandaten.json", passage, replacement)
    let error = refusal(of: "mandaten.json", holding: text)
    #expect(error?.file == "mandaten.json")
    return error?.reason
  }

  @Test func `all 43 mandates of the parliamentary answer are there`() throws {
    let mandates = try Rulebook.shipped().mandaten
    #expect(mandates.count == 43)
    let calls = Dictionary(grouping: mandates, by: \.oproep).mapValues(\.count)
    #expect(calls == [366: 13, 380: 16, 390: 1, 432: 13])
    #expect(mandates.allSatisfy { $0.bron == Bron("SV 35 (2018-2019), antwoord 1a-b") })
  }

  @Test(arguments: [
    ("6478", 366, "Doorstroom LDE Oost-Vl consortium W&D", "Jobs & Milieu"),
    (
      "6519", 366, "GOB Arbeidskansen vzw",
      "CENTRUM VOOR GESPECIALISEERDE OPLEIDING, BEGELEIDING EN BEMIDDELING TER ENGELEN"
    ),
    ("6729", 390, "Doorstroom LDE Vlaams-Brabant", "groep INTRO vzw - regio Vlaams-Brabant"),
    (
      "6703", 380, "Doorstroom Sociale en Beschutte Werkplaatsen focus Zuid Oost Vlaanderen",
      "JOB & CO - CENTRUM VOOR BEGELEIDING EN WERKERVARING"
    ),
    ("6709", 380, "Doorstroombegeleiding Sociale Economie", "Job- link VZW"),
    ("7882", 432, "doorstroom sociale economie Antwerpen", "Werkervaringsbedrijven"),
    ("7888", 432, "De Kringwinkel Antwerpen", "SOCIALE WERKPLAATS DE KRINGWINKEL ANTWERPEN"),
  ])
  func `a mandate reads as in the answer`(
    number: String, call: Int, name: String, promotor: String
  ) throws {
    let mandate = try #require(try Rulebook.shipped().mandaat(number))
    #expect(mandate.oproep == call && mandate.naam == name && mandate.promotor == promotor)
  }

  @Test func `a project number that stands there twice is refused`() throws {
    #expect(try reason("6453", "6441") == .duplicateMandate(projectnummer: "6441"))
  }

  @Test func `a call without rules is refused`() throws {
    #expect(
      try reason("\"oproep\": 390", "\"oproep\": 391")
        == .unknownCall(projectnummer: "6729", call: 391))
  }

  @Test func `a mandate without a name or source is refused`() throws {
    #expect(try reason("Project SEConDO", " ") == .emptyField("2 naam"))
    #expect(try reason("De Ploeg (Antwerpen)", " ") == .emptyField("2 promotor"))
    #expect(try reason("SV 35 (2018-2019), antwoord 1a-b", " ") == .emptyField("1 bron"))
    #expect(try reason("\"6441\"", "6441") == .wrongField("1 projectnummer"))
    #expect(try reason("\"promotor\"", "\"promoter\"") == .missingField("1 promotor"))
  }

  @Test func `no term, registration or partner is known of any of them`() throws {
    for mandate in try Rulebook.shipped().mandaten {
      #expect(mandate.van == nil && mandate.tot == nil && mandate.registratienummer == nil)
      #expect(mandate.partners.isEmpty && mandate.ondernemingsnummer == nil)
    }
  }

  @Test func `a term, a registration and partners that are no good are refused`() throws {
    func reason(_ members: String) throws -> RulebookError.Reason? {
      try self.reason("\"6441\",", "\"6441\", \(members),")
    }
    #expect(try reason(#""van": "2021""#) == .badDate("2021"))
    #expect(try reason(#""van": "2021-01-02", "tot": "2021-01-01""#) == .badDate("2021-01-01"))
    #expect(try reason(#""registratienummer": " ""#) == .emptyField("1 registratienummer"))
    #expect(
      try reason(#""ondernemingsnummer": "0887010363""#) == .wrongField("1 ondernemingsnummer"))
    #expect(try reason(#""partners": [{"naam": " "}]"#) == .emptyField("1 partners 1 naam"))
    #expect(
      try reason(#""partners": [{"naam": "a", "ondernemingsnummer": "1"}]"#)
        == .wrongField("1 partners 1 ondernemingsnummer"))
    #expect(try reason(#""partners": ["a"]"#) == .wrongField("1 partners 1"))
  }

  @Test func `mandates that are no JSON are refused`() {
    #expect(refusal(of: "mandaten.json", holding: "[")?.reason == .notJSON)
    #expect(refusal(of: "mandaten.json", holding: nil)?.reason == .missingFile)
  }
}
