import Casework
import Testing

@Suite("Verloop van een evaluatie: verplaatst, niet doorgegaan, beraad, standpunten")
struct VerloopTests {
  private func requested() throws -> Walk {
    var walk = try Walk()
    try walk.run(
      .registerPOP(POP(datum: "2025-06-01", acties: ["a", "b"])),
      .request(.vijfJaar, on: "2025-12-01"), .plan("2026-01-20"))
    return walk
  }

  private func talked() throws -> Walk {
    var walk = try Walk()
    try walk.prepare()
    try walk.run(.hold("2026-01-20"))
    return walk
  }

  private func stand(_ stap: Stap, _ walk: Walk) throws -> Stapstaat {
    try #require(
      walk.dossier.stappenplan(walk.regels, vandaag: walk.vandaag).first { $0.stap == stap })
  }

  private func position(
    _ van: Spreker?, _ over: Standpuntsoort, _ text: String = "Ik wil blijven.",
    on day: Datum = "2026-01-20"
  ) -> Command {
    .notePosition(Standpunt(datum: day, van: van, over: over, tekst: text))
  }

  @Test func `planning again moves the talk, and both plans stay`() throws {
    var walk = try requested()
    let uur = try #require(Tijdstip("9:30"))
    try walk.run(
      .planConversation(
        Planning(
          datum: "2026-02-03", uur: uur, reden: "ploegwissel", doorWie: .werkgever)))
    let evaluation = try #require(walk.dossier.evaluatie)
    #expect(evaluation.plannen.map(\.afloop) == [.verplaatst, .open])
    #expect(evaluation.planning?.datum == "2026-02-03")
    #expect(evaluation.plannen.last?.planning.doorWie == .werkgever)
    #expect(
      walk.events.last?.zin
        == "Gesprek gepland op 03/02/2026 om 9u30. Verplaatst op vraag van de werkgever: ploegwissel"
    )
  }

  @Test func `a talk that was not held is to be planned again, thirty days from then`() throws {
    var walk = try requested()
    try walk.run(
      .cancelConversation(
        NietDoorgegaan(datum: "2026-01-20", wie: .werknemer, reden: "was ziek")))
    let evaluation = try #require(walk.dossier.evaluatie)
    #expect(evaluation.planning == nil)
    #expect(evaluation.plannen.map(\.afloop) == [.nietDoorgegaan])
    #expect(try stand(.gesprek, walk).reden == "Nog niet gepland; 1 keer niet doorgegaan.")
    let row = try #require(walk.dossier.werkregels(walk.regels).first)
    #expect(row.taak == .gesprekPlannen)
    #expect(row.uiterste == "2026-02-19")
  }

  @Test func `only a planned talk can fail, with a reason, and not tomorrow`() throws {
    var walk = try requested()
    func cancel(_ day: Datum, _ reason: String = "ziek") -> Command {
      .cancelConversation(NietDoorgegaan(datum: day, wie: .evaluator, reden: reason))
    }
    walk.expectRefused(cancel("2026-01-20", " "), "geen-reden")
    walk.expectRefused(cancel("2026-02-02"), "datum-in-toekomst")
    try walk.run(cancel("2026-01-20"))
    walk.expectRefused(cancel("2026-01-20"), "geen-planning")
    try Walk().expectRefused(cancel("2026-01-20"), "geen-evaluatie")
  }

  @Test func `a second talk that is planned comes before the decision on the work list`() throws {
    var walk = try talked()
    #expect(walk.dossier.werkregels(walk.regels).first?.taak == .beslissen)
    try walk.run(.plan("2026-02-10"))
    let row = try #require(walk.dossier.werkregels(walk.regels).first)
    #expect(row.taak == .gesprek)
    #expect(row.uiterste == "2026-02-10")
    #expect(
      try stand(.gesprek, walk).reden
        == "Gevoerd op 20/01/2026. Volgend gesprek op 10/02/2026 om 14u.")
    walk.vandaag = "2026-02-10"
    try walk.run(.hold("2026-02-10"))
    #expect(walk.dossier.evaluatie?.gesprekken.map(\.datum) == ["2026-01-20", "2026-02-10"])
    #expect(walk.dossier.evaluatie?.plannen.map(\.afloop) == [.gevoerd, .gevoerd])
    #expect(walk.dossier.werkregels(walk.regels).first?.taak == .beslissen)
  }

  @Test func `in deliberation the decision waits until the day that was said`() throws {
    var walk = try talked()
    #expect(walk.dossier.werkregels(walk.regels).first?.uiterste == "2026-02-03")
    try walk.run(
      .deliberate(Beraad(van: "2026-01-21", wachtOp: "het verslag van de arts", tot: "2026-03-01")))
    let state = try stand(.beslissing, walk)
    #expect(state.stand == .bezig)
    #expect(state.reden == "In beraad tot 01/03/2026: wacht op het verslag van de arts")
    let row = try #require(walk.dossier.werkregels(walk.regels).first)
    #expect(row.taak == .beslissen)
    #expect(row.uiterste == "2026-03-01")
    try walk.run(.endDeliberation(op: "2026-01-30"))
    #expect(try stand(.beslissing, walk).stand == .open)
    #expect(walk.dossier.werkregels(walk.regels).first?.uiterste == "2026-02-03")
    walk.expectRefused(.endDeliberation(op: "2026-01-31"), "geen-beraad")
  }

  @Test func `without a day the target of the decision stays`() throws {
    var walk = try talked()
    try walk.run(.deliberate(Beraad(van: "2026-01-21", wachtOp: "de arts")))
    #expect(walk.dossier.werkregels(walk.regels).first?.uiterste == "2026-02-03")
  }

  @Test func `the decision ends the waiting, and waiting for another thing the first`() throws {
    var walk = try talked()
    try walk.run(
      .deliberate(Beraad(van: "2026-01-21", wachtOp: "de arts")),
      .deliberate(Beraad(van: "2026-01-22", wachtOp: "de stageplaats")),
      .decide(.wopOngewijzigd, on: "2026-01-25"))
    #expect(walk.dossier.evaluatie?.beraden.map(\.einde) == ["2026-01-22", "2026-01-25"])
    #expect(walk.dossier.evaluatie?.beraad == nil)
    #expect(try stand(.beslissing, walk).stand == .klaar)
  }

  @Test func `nothing waits before the talk, for nothing, or backwards`() throws {
    let early = try requested()
    early.expectRefused(
      .deliberate(Beraad(van: "2026-01-21", wachtOp: "de arts")), "geen-gesprek",
      by: "SV Collectief maatwerk - Doorstroom, antwoord 5")
    let walk = try talked()
    walk.expectRefused(
      .deliberate(Beraad(van: "2026-01-21", wachtOp: " ")), "verplicht-veld")
    walk.expectRefused(
      .deliberate(Beraad(van: "2026-01-21", wachtOp: "x", tot: "2026-01-20")), "tot-voor-van")
  }

  @Test
  func `positions stand in people's own words, in the order of saying, also after the decision`()
    throws
  {
    var walk = try talked()
    try walk.run(
      position(.werknemer, .wens, "Ik wil vooral een job dicht bij huis."),
      position(.werkgever, .visie, "Jan kan meer dan hij denkt."),
      position(nil, .verschil, "Over het tempo zijn ze het niet eens."),
      .decide(.wopOngewijzigd, on: "2026-01-25"),
      position(.begeleider, .twijfel, "Ik had het anders verwacht.", on: "2026-01-26"))
    let noted = try #require(walk.dossier.evaluatie?.standpunten)
    #expect(
      noted.map(\.kop)
        == ["Werknemer wil", "Werkgever vindt", "Waar ze verschillen", "Begeleider twijfelt"])
    #expect(noted[0].tekst == "Ik wil vooral een job dicht bij huis.")
    #expect(
      walk.events.last?.zin == "Begeleider twijfelt: Ik had het anders verwacht.")
  }

  @Test func `a position has words and somebody who says them`() throws {
    let walk = try talked()
    walk.expectRefused(position(.werknemer, .wens, " "), "verplicht-veld")
    walk.expectRefused(position(nil, .weigering), "verplicht-veld")
    walk.expectRefused(position(.werknemer, .wens, on: "2026-02-02"), "datum-in-toekomst")
    try Walk().expectRefused(position(.werknemer, .wens), "geen-evaluatie")
  }

  @Test(arguments: [Spreker.werknemer, .werkgever])
  func `doorstroomklaar against a refusal of the worker is pointed out, not refused`(
    van: Spreker
  ) throws {
    var walk = try talked()
    try walk.run(position(van, .weigering))
    let warnings = try walk.run(.decide(.doorstroomklaar))
    #expect(warnings.map(\.code) == (van == .werknemer ? ["tegen-weigering"] : []))
    #expect(warnings.allSatisfy { $0.bron.zekerheid == .aanname })
    #expect(walk.dossier.beslissing?.uitkomst == .doorstroomklaar)
  }

  @Test func `another outcome goes against no refusal, a revision to doorstroomklaar does`() throws
  {
    var walk = try talked()
    try walk.run(position(.werknemer, .weigering))
    #expect(try walk.run(.decide(.wopOngewijzigd)).isEmpty)
    #expect(try walk.run(.revise(.doorstroomklaar)).map(\.code) == ["tegen-weigering"])
  }

  @Test func `interpreter, confidant and reading back stay unknown when nobody says so`() throws {
    let walk = try talked()
    let held = try #require(walk.dossier.evaluatie?.gesprek)
    #expect(held.tolk == nil && held.vertrouwenspersoon == nil && held.teruggelezen == nil)
  }
}
