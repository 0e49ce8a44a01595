import Casework
import Testing

@Suite("Boeken: wat geboekt is ligt vast")
struct BoekingTests {
  private var ledger: Ledger

  init() throws { ledger = Ledger(dossiers: [try Walk.whole().dossier]) }

  @Test mutating func `a booked amount stays, and a corrected figure makes a line of its own`()
    throws
  {
    try ledger.book("2026-01-01", "2026-03-31")
    ledger.regels = Ledger.rules(december2025: 13_769)
    // 42000 × 13769 ÷ 10845 = 53323,93; 126000 × … = 159971,78.
    let again = try ledger.afrekening("2026-01-01", "2026-03-31")
    #expect(again.geboekt.map(\.bedrag.cent) == [52_937, 158_810])
    #expect(again.geboekt.map(\.nieuweIndex) == [13_669, 13_669])
    #expect(again.open.map(\.soort) == [.correctie, .correctie])
    #expect(again.open.map(\.bedrag.cent) == [53_324 - 52_937, 159_972 - 158_810])
    #expect(again.open.map(\.formule) == ["533,24 - 529,37", "1.599,72 - 1.588,10"])
    #expect(again.totaal.cent == 53_324 + 159_972)

    try ledger.book("2026-04-01", "2026-06-30")
    #expect(ledger.boekingen[1].totaal.cent == 387 + 1_162 + 159_972)
    #expect(try ledger.afrekening("2026-01-01", "2026-12-31").open.map(\.sleutel.fase) == [.nazorg])
    // The corrections stand with the period they were booked with, the fees with their own.
    #expect(try ledger.afrekening("2026-01-01", "2026-03-31").totaal.cent == 211_747)
    #expect(try ledger.afrekening("2026-04-01", "2026-06-30").totaal.cent == 161_521)
  }

  @Test
  mutating func `a correction can be negative, and a second one counts from all that was booked`()
    throws
  {
    try ledger.book("2026-01-01", "2026-02-28")
    ledger.regels = Ledger.rules(december2025: 13_569)
    // 42000 × 13569 ÷ 10845 = 52549,38.
    #expect(try ledger.book("2026-01-01", "2026-02-28").lijnen.map(\.bedrag.cent) == [-388])
    ledger.regels = .test
    #expect(try ledger.book("2026-01-01", "2026-02-28").lijnen.map(\.bedrag.cent) == [388])
    #expect(ledger.boekingen.flatMap(\.lijnen).totaal.cent == 52_937)
  }

  @Test
  mutating func `a fee that is due no more is taken back, and given again when it is due again`()
    throws
  {
    try ledger.book("2026-07-01", "2026-09-30")
    let whole = ledger.dossiers
    ledger.dossiers = [try Walk.whole(.stopgezet).dossier]
    let back = try ledger.book("2026-07-01", "2026-09-30")
    #expect(back.lijnen.map(\.bedrag.cent) == [-158_810])
    #expect(back.lijnen.map(\.formule) == ["0,00 - 1.588,10"])
    ledger.dossiers = whole
    let again = try ledger.book("2026-07-01", "2026-09-30")
    #expect(again.lijnen.map(\.soort) == [.correctie])
    #expect(again.lijnen.map(\.bedrag.cent) == [158_810])
  }

  @Test mutating func `a dossier that is gone from the mandate gives back all that was booked`()
    throws
  {
    try ledger.book("2026-01-01", "2026-12-31")
    ledger.dossiers = [try Walk.whole(mandaat: "6607").dossier]
    let open = try ledger.afrekening("2027-01-01", "2027-03-31").open
    #expect(open.totaal.cent == -529_367)
    #expect(open.allSatisfy { $0.soort == .correctie && $0.nieuweIndex == nil })
  }

  @Test mutating func `a correction waits until the period of its fee`() throws {
    try ledger.book("2026-04-01", "2026-06-30")
    ledger.regels = Ledger.rules(december2025: 13_769)
    #expect(
      try ledger.afrekening("2026-01-01", "2026-05-31").open.map(\.soort) == [
        .vergoeding, .vergoeding,
      ])
    #expect(try ledger.afrekening("2026-07-01", "2026-07-31").open.map(\.bedrag.cent) == [1_162])
  }

  @Test mutating func `booking twice is refused, a longer period books what is left`() throws {
    try ledger.book("2026-01-01", "2026-03-31")
    #expect(throws: Refusal(.nietsTeBoeken(opengelaten: 0))) {
      try ledger.afrekening("2026-01-01", "2026-03-31").boeking(Boekingsvraag())
    }
    #expect(
      try ledger.book("2026-01-01", "2026-12-31").lijnen.map(\.sleutel.fase) == [.stage, .nazorg])
  }

  @Test mutating func `a provisional amount is booked only when asked for`() throws {
    ledger.regels = Ledger.rules(december2025: nil)
    #expect(throws: Refusal(.nietsTeBoeken(opengelaten: 1))) {
      try ledger.afrekening("2026-02-01", "2026-02-28").boeking(Boekingsvraag())
    }
    let booked = try ledger.book("2026-02-01", "2026-02-28", Boekingsvraag(ookVoorlopige: true))
    #expect(booked.lijnen.map(\.bedrag.cent) == [51_790])
    #expect(booked.lijnen.map(\.voorlopig) == [true])
    ledger.regels = .test
    let open = try ledger.afrekening("2026-02-01", "2026-02-28").open
    #expect(open.map(\.bedrag.cent) == [52_937 - 51_790])
    #expect(open.map(\.voorlopig) == [false])
  }

  @Test func `a fee of call 380 is booked only when asked for`() throws {
    let ledger = Ledger(dossiers: [try Walk.whole(mandaat: "6607").dossier])
    let statement = try ledger.afrekening("2026-01-01", "2026-12-31", mandaat: "6607")
    #expect(throws: Refusal(.nietsTeBoeken(opengelaten: 4))) {
      try statement.boeking(Boekingsvraag(ookVoorlopige: true))
    }
    let (booked, _) = try statement.boeking(Boekingsvraag(ookOnbevestigde: true))
    #expect(booked.totaal.cent == 529_367)
  }

  @Test mutating func `what is left open is named with its amount`() throws {
    ledger.regels = Ledger.rules(december2025: nil)
    ledger.dossiers = [try Walk.whole().dossier, try earlier()]
    let (booked, warnings) = try ledger.afrekening("2025-01-01", "2026-02-28").boeking(
      Boekingsvraag())
    #expect(booked.lijnen.map(\.sleutel.dossier) == ["CMW-0413"])
    #expect(
      warnings == [Waarschuwing(.lijnenOpengelaten(aantal: 1, bedrag: Bedrag(cent: 51_790)))])
  }

  /// A voortraject of 2025, whose index figure is known.
  private func earlier() throws -> Dossier {
    var opening = OpenDossier.sample(
      .cmw, inDienst: "2021-03-01", wop: WOP(percentage: 60, begeleidingsnood: .hoog))
    opening.nummer = "CMW-0413"
    let opened = try opening.decide(
      newPersoon: PersoonID("p2"), in: Situation(vandaag: "2026-02-01", regels: .test))
    return try #require(
      Dossier([
        .dossierGeopend(opened.opening), .trajectVerwezen(mandaat: "7882", op: "2025-10-01"),
        .trajectGestart(op: "2025-10-01"),
        .faseBegonnen(
          Faseovergang(
            fase: .jobmatching, op: "2025-11-01", vorigeTot: "2025-10-31", overgeslagen: nil)),
      ]))
  }
}
