import Casework
import Testing

@testable import Rulebook

@Suite("Parameterbestanden die geweigerd worden")
struct ParameterRefusalTests {
  private let path = "regels/pop/geldigheid.json"

  /// The refusal of the shipped file with `passage` replaced.
  private func reason(
    _ passage: String, _ replacement: String
  ) throws -> RulebookError.Reason? {
    let error = refusal(of: path, holding: try shipped(path, passage, replacement))
    #expect(error?.file == path)
    return error?.reason
  }

  @Test(arguments: ["", "{", "[1, 2", "geen json", "{\"id\": }"])
  func `a file that is not JSON is refused`(text: String) {
    #expect(refusal(of: path, holding: text) == RulebookError(file: path, reason: .notJSON))
  }

  @Test func `a file with another shape is refused`() {
    #expect(refusal(of: path, holding: "[]")?.file == path)
    #expect(refusal(of: path, holding: "{}")?.reason == .missingField("id"))
  }

  @Test func `an id that is not its path is refused`() throws {
    #expect(
      try reason("pop.geldigheid", "pop.acties-minimum") == .idIsNotPath(id: "pop.acties-minimum"))
  }

  @Test func `an unknown id is refused`() throws {
    #expect(try reason("pop.geldigheid", "pop.geldig") == .unknownID("pop.geldig"))
    let extra = "regels/pop/geldig.json"
    let text = try shipped(path, "pop.geldigheid", "pop.geldig")
    #expect(
      refusal(of: extra, holding: text)
        == RulebookError(file: extra, reason: .unknownID("pop.geldig")))
  }

  @Test(arguments: ParameterID.allCases)
  func `a missing parameter is refused with its file`(id: ParameterID) {
    #expect(
      refusal(of: id.path, holding: nil) == RulebookError(file: id.path, reason: .missingFile))
  }

  @Test func `a file that nobody reads is refused`() {
    for extra in ["regels/pop/geldigheid.yaml", "index/afgevlakt.csv", "regels.json"] {
      #expect(refusal(of: extra, holding: "{}")?.reason == .unexpectedFile)
    }
  }

  @Test(arguments: ParameterID.allCases.filter { $0.words != nil })
  func `a word that no rule knows is refused, and every known one is taken`(id: ParameterID) throws
  {
    let words = try #require(id.words)
    let bytes = try #require(Rulebook.resource(id.path))
    let text = String(decoding: bytes, as: UTF8.self)
    // What is off in its file has no word there yet.
    let shippedValue = try #require(
      (words.map { "\"\($0)\"" } + ["null"]).first { text.contains("\"waarde\": \($0)") })
    let passage = "\"waarde\": \(shippedValue)"
    for word in words {
      let changed = try shipped(id.path, passage, "\"waarde\": \"\(word)\"")
      #expect(refusal(of: id.path, holding: changed) == nil)
    }
    let wrong = try shipped(id.path, passage, "\"waarde\": \"zomaar\"")
    #expect(
      refusal(of: id.path, holding: wrong)?.reason
        == .unknownWord(entry: 1, "zomaar", allowed: words))
  }

  @Test func `an unknown unit is refused`() throws {
    #expect(try reason("\"jaar\"", "\"eeuw\"") == .unknownUnit("eeuw"))
  }

  @Test func `another unit than Casework reads is refused`() throws {
    #expect(
      try reason("\"jaar\"", "\"tekst\"") == .otherUnit(found: .tekst, expected: .jaar))
  }

  @Test(arguments: ["\"1\"", "1.5", "null", "true", "[1]", "[]", "{}", "-1", "1e99"])
  func `a value that does not fit its unit is refused`(value: String) throws {
    #expect(
      try reason("\"waarde\": 1", "\"waarde\": \(value)") == .valueIsNotUnit(entry: 1, unit: .jaar))
  }

  @Test func `dates that do not ascend are refused`() throws {
    let entry = """
      "waarden": [
          {"vanaf": "%", "waarde": 2, "bron": "een bron", "zekerheid": "aanname"},
      """
    for day in ["2019-01-01", "2024-06-30"] {
      let earlier = entry.split(separator: "%").joined(separator: day)
      #expect(try reason("\"waarden\": [", earlier) == .datesNotAscending("2019-01-01"))
    }
  }

  @Test func `a parameter without a value is refused`() {
    let text = """
      {"id": "pop.geldigheid", "omschrijving": "x", "eenheid": "jaar", "waarden": [],
      "nagekeken": "2026-11-21"}
      """
    #expect(refusal(of: path, holding: text)?.reason == .noValues)
  }

  @Test func `a parameter without a source is refused with its file`() throws {
    #expect(
      try reason("\"bron\": \"SV", "\"bron\": \"\", \"x\": \"") == .emptyField("waarden 1 bron"))
    #expect(
      try reason("\"bron\": \"SV", "\"bron\": \"  \", \"x\": \"") == .emptyField("waarden 1 bron"))
    #expect(try reason("\"bron\"", "\"bronn\"") == .missingField("waarden 1 bron"))
    #expect(try reason("\"bron\": \"SV", "\"bron\": 3, \"x\": \"") == .wrongField("waarden 1 bron"))
  }

  @Test func `a parameter without a description is refused`() throws {
    #expect(
      try reason("\"omschrijving\": \"", "\"omschrijving\": \"\", \"x\": \"")
        == .emptyField("omschrijving"))
  }

  @Test func `an unknown certainty is refused`() throws {
    #expect(try reason("met-bron", "zeker") == .unknownCertainty("zeker"))
  }

  @Test(arguments: ["2019-02-30", "1/1/2019", "2019-1-1", ""])
  func `a bad date is refused`(date: String) throws {
    #expect(try reason("2019-01-01", date) == .badDate(date))
    #expect(try reason("2026-11-21", date) == .badDate(date))
  }

  @Test func `a month, a day, a list and a text are checked too`() throws {
    func entry(_ path: String, _ passage: String, _ replacement: String) throws -> Bool {
      let error = refusal(of: path, holding: try shipped(path, passage, replacement))
      guard case .valueIsNotUnit = error?.reason else { return false }
      return true
    }
    #expect(try entry("regels/vergoeding/index-aanvangsmaand.json", "2018-12", "2018-13"))
    #expect(try entry("regels/vergoeding/index-peilmaand.json", ": 12,", ": 13,"))
    #expect(try entry("regels/vergoeding/index-basisjaar.json", ": 2013,", ": 13,"))
    #expect(try entry("regels/wop/onbepaald-tot-indienst.json", "2018-12-31", "2018-12-32"))
    #expect(try entry("regels/wop/minimum.json", "40 laag", " "))
    #expect(try entry("regels/wop/begeleidingsnoden.json", "midden", "laag"))
  }

  @Test func `a refusal reads as a sentence that names its file`() {
    #expect(
      refusal(of: path, holding: nil)?.description
        == "regels/pop/geldigheid.json: dit bestand ontbreekt.")
    #expect(
      RulebookError(file: path, reason: .otherUnit(found: .tekst, expected: .jaar)).description
        == "regels/pop/geldigheid.json: de eenheid is \"tekst\", maar hier hoort \"jaar\".")
  }
}
