import Casework
import Testing

@Suite("POP in het vertrouwelijk luik: uit, vereist, of dagen vooraf")
struct POPIndienenTests {
  private static let luik: [ParameterID: ParameterWaarde] = [.popInLuik: .tekst("vereist")]
  private static let vooraf: [ParameterID: ParameterWaarde] = [.popIndienenVooraf: .getal(10)]

  private func prepared(
    _ rules: [ParameterID: ParameterWaarde], handedIn: Datum? = nil
  ) throws -> Walk {
    var walk = try Walk()
    walk.regels = .test(rules)
    try walk.prepare()
    if let handedIn { try walk.run(.handInPOP(op: handedIn)) }
    return walk
  }

  @Test func `while both are off nobody asks for it`() throws {
    let walk = try prepared([:])
    #expect(walk.refusal(of: .hold("2026-01-20")) == nil)
    #expect(walk.dossier.werkregels(walk.regels).first?.taak == .gesprek)
  }

  @Test func `required, it must be there on the day of the talk`() throws {
    let missing = try prepared(Self.luik)
    missing.expectRefused(
      .hold("2026-01-20"), "pop-niet-ingediend", by: "pop.in-vertrouwelijk-luik")
    let onTheDay = try prepared(Self.luik, handedIn: "2026-01-20")
    #expect(onTheDay.refusal(of: .hold("2026-01-20")) == nil)
    try prepared(Self.luik, handedIn: "2026-01-21").expectRefused(
      .hold("2026-01-20"), "pop-te-laat-ingediend", by: "pop.in-vertrouwelijk-luik")
  }

  @Test func `ten days before is on the 10th for a talk on the 20th, the 11th is late`() throws {
    #expect(
      try prepared(Self.vooraf, handedIn: "2026-01-10").refusal(of: .hold("2026-01-20")) == nil)
    let late = try prepared(Self.vooraf, handedIn: "2026-01-11")
    late.expectRefused(
      .hold("2026-01-20"), "pop-te-laat-ingediend", by: "pop.indienen-vooraf")
    #expect(
      late.refusal(of: .hold("2026-01-20"))?.zin
        == "De POP kwam op 11/01/2026 in het vertrouwelijk luik. Dat moest ten laatste op "
        + "10/01/2026, voor het gesprek van 20/01/2026.")
  }

  @Test func `calendar days count over the end of a month and a leap day`() throws {
    var walk = try Walk(inDienst: "2020-01-01")
    walk.regels = .test(Self.vooraf)
    walk.vandaag = "2024-03-05"
    try walk.run(.registerPOP(POP(datum: "2023-09-01", acties: ["a", "b"])))
    let found = walk.dossier.popIndienBezwaar(on: "2024-03-05", walk.regels)
    #expect(found?.reden == .popNietIngediend(uiterlijk: "2024-02-24", gesprek: "2024-03-05"))
  }

  @Test func `a talk before the day that a site sets is under the old rule`() throws {
    var walk = try Walk()
    walk.regels = .test(versies: [
      .popIndienenVooraf: [("2019-01-01", .geen), ("2026-01-21", .getal(10))]
    ])
    try walk.prepare()
    #expect(walk.refusal(of: .hold("2026-01-20")) == nil)
    walk.expectRefused(.hold("2026-01-21"), "pop-niet-ingediend", by: "pop.indienen-vooraf")
  }

  @Test func `it can be set aside with a reason, and stays visible`() throws {
    var walk = try prepared(Self.luik)
    let warnings = try walk.run(.hold("2026-01-20", afwijking: "het luik was onbereikbaar"))
    #expect(warnings.map(\.code) == ["afwijking"])
    #expect(walk.dossier.evaluatie?.afwijkingen.map(\.regel) == ["pop-niet-ingediend"])
  }

  @Test func `an older POP that still counts and came in time will do`() throws {
    var walk = try prepared(Self.vooraf, handedIn: "2025-06-03")
    try walk.run(.registerPOP(POP(datum: "2026-01-15", acties: ["a", "b"])))
    #expect(walk.refusal(of: .hold("2026-01-20")) == nil)
  }

  @Test func `the step and the work list say so in advance, with the last day`() throws {
    let walk = try prepared(Self.vooraf)
    let row = try #require(walk.dossier.werkregels(walk.regels).first)
    #expect(row.taak == .popVoorGesprek)
    #expect(row.uiterste == "2026-01-10")
    let state = walk.dossier.stappenplan(walk.regels, vandaag: "2026-01-05")[2]
    #expect(state.stand == .geblokkeerd)
    #expect(state.reden.contains("ten laatste op 10/01/2026"))
    #expect(state.bron.titel == "pop.indienen-vooraf")
  }

  @Test func `for another instrument it holds by analogy`() throws {
    var walk = try Walk(.lde)
    walk.regels = .test(Self.luik)
    try walk.prepare()
    let refusal = walk.refusal(of: .hold("2026-01-20"))
    #expect(refusal?.bezwaren.map(\.bron.zekerheid) == [.aanname])
  }

  @Test func `the newest POP is handed in, not tomorrow; the last day entered counts`() throws {
    var walk = try Walk()
    walk.expectRefused(.handInPOP(op: "2026-01-10"), "pop-ontbreekt")
    try walk.run(
      .registerPOP(POP(datum: "2026-01-05", acties: ["a", "b"])),
      .registerPOP(POP(datum: "2025-01-05", acties: ["a", "b"])))
    walk.expectRefused(.handInPOP(op: "2026-02-02"), "datum-in-toekomst")
    try walk.run(.handInPOP(op: "2026-01-20"), .handInPOP(op: "2026-01-10"))
    #expect(walk.dossier.pops.map(\.ingediendOp) == ["2026-01-10", nil])
  }
}
