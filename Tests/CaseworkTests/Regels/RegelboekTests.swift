import Casework
import Testing

@Suite("Regelboek: de waarde van een dag, met bron en zekerheid")
struct RegelboekTests {
  private let dated = Regelboek.test(versies: [
    .popGeldigheid: [("2019-01-01", .getal(1)), ("2023-09-08", .getal(2))]
  ])

  @Test(arguments: [("2019-01-01", 1), ("2023-09-07", 1), ("2023-09-08", 2), ("2030-01-01", 2)])
  func `a value holds from its day until the next one`(day: Datum, value: Int) {
    let grond = dated.grond(.popGeldigheid, on: day)
    #expect(grond.getal == value)
    #expect(grond.bron == Bron("pop.geldigheid"))
  }

  @Test func `before the first day the first value is used, as an aanname that says so`() {
    let grond = dated.grond(.popGeldigheid, on: "2018-12-31")
    #expect(grond.getal == 1)
    #expect(grond.bron.zekerheid == .aanname)
    #expect(grond.bron.titel != "pop.geldigheid")
  }

  @Test func `the rule of the day of the talk is asked, for the talk and for the step`() throws {
    var walk = try Walk()
    walk.regels = .test(versies: [
      .popGeldigheid: [("2013-01-01", .getal(1)), ("2026-01-01", .getal(2))]
    ])
    try walk.prepare(pop: "2024-02-01")
    #expect(walk.refusal(of: .hold("2026-01-20")) == nil)
    #expect(walk.dossier.stappenplan(walk.regels, vandaag: walk.vandaag)[0].stand == .klaar)
  }

  @Test func `mandates are found by their number`() {
    #expect(Regelboek.test.mandaat("7882")?.oproep == 432)
    #expect(Regelboek.test.mandaat("0000") == nil)
  }
}
