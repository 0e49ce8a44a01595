import Casework
import Testing

@Suite("Afrekening: welke lijnen, tot op de cent")
struct AfrekeningTests {
  @Test func `each fee stands in the period in which it became due`() throws {
    let ledger = Ledger(dossiers: [try Walk.whole().dossier])
    let first = try ledger.afrekening("2026-01-01", "2026-03-31")
    #expect(first.lijnen.map(\.sleutel.fase) == [.voortraject, .jobmatching])
    #expect(first.lijnen.map(\.verschuldigdOp.iso) == ["2026-02-16", "2026-03-16"])
    #expect(first.lijnen.map(\.bedrag.cent) == [52_937, 158_810])
    #expect(first.totaal.cent == 211_747)
    #expect(first.waarschuwingen.isEmpty)
    #expect(try ledger.afrekening("2026-02-17", "2026-03-15").lijnen.isEmpty)
    #expect(
      try ledger.afrekening("2026-08-31", "2026-08-31").lijnen.map(\.sleutel.fase) == [.nazorg])
  }

  @Test func `four rounded lines are not the rounded whole`() throws {
    // 126000 × 13669 ÷ 10845 = 158809,96; 42000 × … = 52936,65; 420000 × … = 529366,53.
    let ledger = Ledger(dossiers: [try Walk.whole().dossier])
    let year = try ledger.afrekening("2026-01-01", "2026-12-31")
    #expect(year.totaal.cent == 3 * 158_810 + 52_937)
    #expect(year.totaal.cent == 529_367)
    #expect(Bedrag(cent: 420_000).times(13_669, over: 10_845).cent == 529_367)
    // With 137,69 the two ways differ by a cent, and the lines are what counts:
    // 42000 × 13769 ÷ 10845 = 53323,93; 126000 × … = 159971,78; 420000 × … = 533239,28.
    let other = Ledger(dossiers: ledger.dossiers, regels: Ledger.rules(december2025: 13_769))
    let lines = try other.afrekening("2026-01-01", "2026-12-31")
    #expect(lines.lijnen.map(\.bedrag.cent) == [53_324, 159_972, 159_972, 159_972])
    #expect(lines.totaal.cent == 533_240)
    #expect(Bedrag(cent: 420_000).times(13_769, over: 10_845).cent == 533_239)
  }

  @Test func `a trajectory at another mandate is not on the statement`() throws {
    let ledger = Ledger(dossiers: [
      try Walk.whole(mandaat: "7882").dossier, try Walk.whole(mandaat: "6607").dossier,
    ])
    #expect(try ledger.afrekening("2026-01-01", "2026-12-31").lijnen.count == 4)
    let other = try ledger.afrekening("2026-01-01", "2026-12-31", mandaat: "6607")
    #expect(other.lijnen.count == 4)
    #expect(other.lijnen.allSatisfy { !$0.bevestigd })
  }

  @Test func `a second trajectory of the same dossier has lines of its own`() throws {
    var walk = try Walk.whole()
    try walk.run(.referTrajectory(mandaat: "7882", op: "2026-09-01"))
    try walk.run(.startTrajectory(op: "2026-09-02"), .phase(.jobmatching, "2026-10-05"))
    let ledger = Ledger(dossiers: [walk.dossier])
    let year = try ledger.afrekening("2026-01-01", "2026-12-31")
    #expect(year.lijnen.map(\.sleutel.traject) == [1, 1, 1, 1, 2])
    #expect(year.totaal.cent == 529_367 + 52_937)
  }

  @Test func `what was stopped or skipped is on no statement`() throws {
    var walk = try Walk()
    try walk.traject()
    try walk.run(
      .phase(.stage, "2026-02-16", overgeslagen: "job gevonden"), .end("2026-03-10", .stopgezet))
    let ledger = Ledger(dossiers: [walk.dossier])
    let year = try ledger.afrekening("2026-01-01", "2026-12-31")
    #expect(year.lijnen.map(\.sleutel.fase) == [.voortraject])
    let fees = ledger.posten().map(\.regel)
    #expect(fees.map(\.verschuldigdOp?.iso) == ["2026-02-16", nil, nil, nil])
    #expect(fees[1].waarom == "De fase is overgeslagen.")
    #expect(fees[2].waarom.hasPrefix("Het traject eindigde in deze fase op 10/03/2026."))
    #expect(fees[3].waarom == "Het traject eindigde op 10/03/2026, voor deze fase begon.")
  }

  @Test func `a period that is not over says that more may come`() throws {
    var ledger = Ledger(dossiers: [try Walk.whole().dossier])
    ledger.vandaag = "2026-03-31"
    #expect(
      try ledger.afrekening("2026-01-01", "2026-03-31").waarschuwingen
        == [Waarschuwing(.periodeLoopt(tot: "2026-03-31"))])
    ledger.vandaag = "2026-04-01"
    #expect(try ledger.afrekening("2026-01-01", "2026-03-31").waarschuwingen.isEmpty)
  }

  @Test func `fees from before the period that nobody booked are told`() throws {
    let ledger = Ledger(dossiers: [try Walk.whole().dossier])
    let second = try ledger.afrekening("2026-04-01", "2026-06-30")
    #expect(second.totaal.cent == 158_810)
    #expect(
      second.waarschuwingen
        == [Waarschuwing(.eerderOpen(aantal: 2, bedrag: Bedrag(cent: 211_747)))])
  }

  @Test func `a period that ends before it begins is refused`() throws {
    let ledger = Ledger(dossiers: [])
    #expect(throws: Refusal(.totVoorVan)) { try ledger.afrekening("2026-02-01", "2026-01-31") }
  }
}
