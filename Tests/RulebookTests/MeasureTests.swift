import Casework
import Testing

@testable import Rulebook

@Suite("Maatregelen")
struct MeasureTests {
  private func reason(_ passage: String, _ replacement: String) throws -> RulebookError.Reason? {
    let text = try shipped("maatregelen.json", passage, replacement)
    let error = refusal(of: "maatregelen.json", holding: text)
    #expect(error?.file == "maatregelen.json")
    return error?.reason
  }

  @Test func `the measure of 20 March 2020 has an open end`() throws {
    let measure = try #require(try Rulebook.shipped().maatregel("covid-19-2020"))
    #expect(measure.vanaf.iso == "2020-03-20" && measure.tot == nil)
    #expect(measure.instrumenten == [.cmw, .lde] && measure.soort == .extern)
    #expect(measure.bron.titel.hasPrefix("BVR 20 maart 2020"))
  }

  @Test func `what is misspelt, missing or without a source is refused`() throws {
    #expect(try reason("\"tot\"", "\"tott\"") == .missingField("1 tot"))
    #expect(try reason("\"tot\"", "\"einde\": 1, \"tot\"") == .unknownField("1 einde"))
    #expect(try reason("\"extern\"", "\"buiten\"") == .wrongField("1 soort"))
    #expect(try reason("\"lde\"", "\"ldex\"") == .wrongField("1 instrumenten"))
    #expect(try reason("null", "\"2020-03-19\"") == .datesNotAscending("2020-03-19"))
    #expect(try reason("\"met-bron\"", "\"zeker\"") == .unknownCertainty("zeker"))
    #expect(try reason("\"opschorten\"", "\"stoppen\"") == .wrongField("1 effect"))
    #expect(refusal(of: "maatregelen.json", holding: nil)?.reason == .missingFile)
  }

  @Test func `another measure is another set of rules`() throws {
    var files = shippedFiles()
    let before = try Rulebook.load(files).digest
    files["maatregelen.json"] = Array("[]".utf8)
    #expect(try Rulebook.load(files).digest != before)
  }

  @Test func `the exemption is off`() throws {
    let day = Datum(dayNumber: 20_000)
    let rule = try Rulebook.shipped().grond(.vrijstellingGezamenlijkVerzoek, on: day)
    #expect(!rule.isSet)
    #expect(rule.bron.titel == "SERV-standpunt 2020, geen regelgeving")
  }
}
