import Casework
import Testing

@testable import Rulebook

@Suite("Regels nakijken en uitproberen")
struct TrialTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private let bad = """
    {"id": "pop.geldigheid", "omschrijving": "x", "eenheid": "eeuw", "waarden": [
      {"vanaf": "2020-01-01", "waarde": 3, "bron": " ", "zekerheid": "aanname"},
      {"vanaf": "2019-01-01", "waarde": null, "bron": "b", "zekerheid": "zeker"},
      {"vanaf": "2021-01-01", "bron": "b", "zekerheid": "aanname"}, 7],
    "nagekeken": "gisteren"}
    """

  @Test func `a check tells every fault of every file, not only the first`() {
    let files = [
      "regels/pop/geldigheid.json": bytes(bad), "regels/pop/onbekend.json": bytes("[]"),
      "index/gezondheidsindex.csv": bytes(
        "maand,basisjaar,waarde,bron\n2018-12,2013,108.45,\n2019-02,2013,x,b\n2019-03,2013,1.00,b\n"
      ),
    ]
    let faults = Reading(of: files, isWhole: false).faults
    let expected: [RulebookError.Reason] = [
      .unknownUnit("eeuw"), .badDate("gisteren"), .emptyField("waarden 1 bron"),
      .datesNotAscending("2019-01-01"), .valueIsNotUnit(entry: 2, unit: .jaar),
      .unknownCertainty("zeker"), .missingField("waarden 3 waarde"), .wrongField("waarden 4"),
    ]
    #expect(faults.filter { $0.file == "regels/pop/geldigheid.json" }.map(\.reason) == expected)
    #expect(faults.contains { $0.file == "regels/pop/onbekend.json" })
    #expect(
      faults.filter { $0.file.hasPrefix("index") }.map(\.reason)
        == [.emptyField("regel 2 bron"), .badFigure(line: 3, "x")])
  }

  @Test func `a gap in the index is told with its month, once`() {
    let text =
      "maand,basisjaar,waarde,bron\n2018-12,2013,108.45,x\n2019-02,2013,1.00,x\n2019-03,2013,1.00,x\n"
    #expect(
      Reading(of: ["index/gezondheidsindex.csv": bytes(text)], isWhole: false).faults.map(\.reason)
        == [.indexGap(line: 3, expected: "2019-01")])
  }

  @Test func `the shipped set has no fault, and a set that is not whole lacks files`() {
    #expect(Reading(of: Rulebook.shippedFiles(), isWhole: true).faults == [])
    var files = Rulebook.shippedFiles()
    files["regels/pop/geldigheid.json"] = nil
    files["mandaten.json"] = nil
    #expect(
      Reading(of: files, isWhole: true).faults.map(\.file)
        == ["mandaten.json", "regels/pop/geldigheid.json"])
    #expect(Reading(of: files, isWhole: false).faults == [])
  }

  @Test func `a trial takes the place of what it holds and leaves the rest`() throws {
    let text = try shipped("regels/pop/geldigheid.json", "\"waarde\": 1", "\"waarde\": 3")
    let trial = try Rulebook.trial(["regels/pop/geldigheid.json": bytes(text)])
    let rules = try Rulebook.shipped()
    let tried = rules.replaced(by: trial)
    let day = try #require(Datum(iso: "2026-01-01"))
    #expect(tried.grond(.popGeldigheid, on: day).getal == 3)
    #expect(tried.grond(.popEerste, on: day) == rules.grond(.popEerste, on: day))
    #expect(tried.mandaten == rules.mandaten && tried.digest != rules.digest)
  }

  @Test(arguments: [
    (ParameterID.basisStage, "1.260,00", ParameterWaarde.getal(126_000)),
    (.basisStage, "126000", .getal(126_000)), (.popGeldigheid, " 2 ", .getal(2)),
    (.wopPercentagesCMW, "40, 45", .lijst(["40", "45"])),
    (.wopMinimum, "45 laag", .tekst("45 laag")),
    (.indexAanvangsmaand, "2019-01", .kalendermaand(Maand(year: 2019, month: 1))),
    (.ldeLaatsteIndienst, "31/12/2023", .datum(Datum(dayNumber: 19_722))),
  ])
  func `a value is read by the unit of its parameter`(
    id: ParameterID, text: String, value: ParameterWaarde
  ) throws {
    #expect(try Rulebook.value(of: id, typed: text) == value)
  }

  @Test(arguments: [
    (ParameterID.basisStage, "1.260"), (.popGeldigheid, "1,5"), (.popGeldigheid, "-1"),
    (.popGeldigheid, "+1"), (.popGeldigheid, "99999999999999999999"), (.popGeldigheid, "101"),
    (.wopPercentagesCMW, "40,,45"), (.wopPercentagesCMW, "40,40"), (.wopPercentagesCMW, "veel"),
    (.uitkomstenCMW, "doorstroomklar"), (.wopMinimum, "veertig"), (.termijnRekenwijze, "anders"),
    (.indexPeilmaand, "13"), (.indexAanvangsmaand, "12/2018"), (.ldeLaatsteIndienst, "31/02/2023"),
  ])
  func `a value that does not fit its parameter is refused`(id: ParameterID, text: String) {
    #expect {
      try Rulebook.value(of: id, typed: text)
    } throws: { ($0 as? Refusal)?.code == "parameter-waarde" }
  }

  @Test func `a parameter that must hold cannot be off`() {
    #expect {
      try Rulebook.value(of: .popGeldigheid, typed: "uit")
    } throws: { ($0 as? Refusal)?.code == "parameter-niet-uit" }
  }
}
