import Casework
import Testing

@Suite("Algemene maatregel, vrijstelling en verlenging in de LDE")
struct MaatregelTests {
  private var measure: Maatregel {
    Maatregel(
      id: "m", omschrijving: "m", vanaf: "2026-02-01", tot: nil, instrumenten: [.cmw],
      soort: .extern, effect: .opschorten, bron: Bron("BVR"))
  }

  private func running(_ soort: Trajectsoort = .extern) throws -> Walk {
    var walk = try Walk()
    try walk.decide(.doorstroomklaar)
    try walk.run(
      .referTrajectory(mandaat: "7882", op: "2026-01-23", soort: soort),
      .startTrajectory(op: "2026-01-26"))
    walk.vandaag = "2026-07-01"
    return walk
  }

  @Test func `it suspends from its first day, once`() throws {
    var walk = try running()
    try walk.run(.applyMeasure(measure))
    #expect(walk.dossier.traject?.opschortingen.map(\.van) == ["2026-02-01"])
    #expect(walk.dossier.gevolg(of: measure) == .overgeslagen(.alToegepast))
    walk.expectRefused(.applyMeasure(measure), "maatregel-niet-van-toepassing", by: "BVR")
  }

  @Test func `a trajectory referred later is suspended from its referral`() throws {
    let walk = try running()
    guard case .opschorten(let period) = walk.dossier.gevolg(of: .covid) else {
      Issue.record("not suspended")
      return
    }
    #expect(period.van == "2026-01-23" && period.hervat == nil)
  }

  @Test func `another instrument, an internal trajectory and no trajectory are left alone`() throws
  {
    #expect(try Walk().dossier.gevolg(of: measure) == .overgeslagen(.geenTraject))
    #expect(try running(.intern).dossier.gevolg(of: measure) == .overgeslagen(.andereSoort))
    #expect(
      try running().dossier.gevolg(of: .covid.through("2026-01-22")) == .overgeslagen(.naHetEinde))
    let other = Maatregel(
      id: "m", omschrijving: "m", vanaf: "2026-02-01", tot: nil, instrumenten: [.lde],
      soort: .extern, effect: .opschorten, bron: Bron("BVR"))
    #expect(try running().dossier.gevolg(of: other) == .overgeslagen(.anderInstrument))
  }

  @Test
  func `beside a suspension of its own the days count once, and ending it leaves the own one`()
    throws
  {
    var walk = try running()
    try walk.run(
      .suspendTrajectory(Opschorting(van: "2026-02-10", reden: .werknemer)),
      .applyMeasure(measure), .endMeasure(measure, op: "2026-03-01"))
    #expect(walk.dossier.traject?.opgeschortSinds == "2026-02-10")
    try walk.run(.resumeTrajectory(op: "2026-03-11"))
    // 1 February through 10 March: 38 days, of which 19 lie in both.
    let term = walk.dossier.traject?.lopendeTermijn(walk.regels)
    #expect(term?.opgeschorteDagen == 38)
    #expect(term?.uiterlijk == "2026-04-04")
  }

  @Test func `whoever was referred after its end gets no suspended day`() throws {
    var walk = try running()
    try walk.run(.applyMeasure(.covid), .endMeasure(.covid, op: "2020-06-01"))
    #expect(walk.dossier.traject?.opschortingen.map(\.dagen) == [0])
    #expect(walk.dossier.traject?.opgeschortSinds == nil)
    #expect(walk.dossier.traject?.lopendeTermijn(walk.regels)?.uiterlijk == "2026-02-25")
  }

  private func exemption(_ all: Bool = true, _ day: Datum = "2026-02-05") -> Command {
    .exemptTrajectory(
      ExemptTrajectory(
        maatregel: "covid-19-2020", datum: day, werknemerVraagt: true,
        ondernemingVraagt: true, gastbedrijfVraagt: all, voorwaardenVervuld: all))
  }

  @Test func `the exemption is off, and says that no rule allows it`() throws {
    try running().expectRefused(
      exemption(), "vrijstelling-uit", by: "SERV-standpunt 2020, geen regelgeving")
  }

  @Test func `switched on, it needs all three and the conditions`() throws {
    var walk = try running()
    walk.regels = .test([.vrijstellingGezamenlijkVerzoek: .tekst("toegelaten")])
    let refusal = walk.refusal(of: exemption(false))
    #expect(refusal?.code == "vrijstelling-onvolledig")
    #expect(refusal?.zin.contains("gastbedrijf") == true)
    try walk.run(.applyMeasure(.covid), exemption())
    #expect(walk.dossier.traject?.opschortingen.map(\.hervat) == ["2026-02-05"])
    #expect(walk.refusal(of: exemption())?.code == "al-vrijgesteld")
  }

  @Test func `who is exempt is not suspended`() throws {
    var walk = try running()
    walk.regels = .test([.vrijstellingGezamenlijkVerzoek: .tekst("toegelaten")])
    try walk.run(exemption(true, "2026-01-23"))
    #expect(walk.dossier.gevolg(of: .covid) == .overgeslagen(.vrijgesteld))
  }

  @Test func `an exemption holds from its own day, whatever was recorded first`() throws {
    let known = Maatregel.covid.through("2026-12-31")
    let exempt = exemption(true, "2026-06-01")
    let orders: [[Command]] = [
      [exempt, .applyMeasure(.covid)], [.applyMeasure(.covid), exempt],
      [.applyMeasure(known), exempt], [exempt, .applyMeasure(known)],
    ]
    for commands in orders {
      var walk = try Walk()
      walk.regels = .test([.vrijstellingGezamenlijkVerzoek: .tekst("toegelaten")])
      walk.vandaag = "2026-07-01"
      try walk.decide(.doorstroomklaar)
      try walk.run(
        .referTrajectory(mandaat: "7882", op: "2026-02-01"), .startTrajectory(op: "2026-03-01"))
      for command in commands { try walk.run(command) }
      // 1 March through 31 May: 92 days behind 31 March.
      #expect(walk.dossier.traject?.opschortingen.map(\.van) == ["2026-02-01"])
      #expect(walk.dossier.traject?.opschortingen.map(\.hervat) == ["2026-06-01"])
      #expect(walk.dossier.traject?.lopendeTermijn(walk.regels)?.uiterlijk == "2026-07-01")
    }
  }

  private func extend(_ tot: Datum, _ reden: String = "later traject") -> Command {
    .extendEmploymentProgramme(Inschakelingsverlenging(tot: tot, reden: reden))
  }

  @Test
  func `only an inschakelingstraject in the LDE is lengthened, with a reason, to a later day`()
    throws
  {
    try Walk().expectRefused(
      extend("2030-01-01"), "enkel-lde", by: "lde.inschakelingstraject")
    var walk = try Walk(.lde, inDienst: "2015-06-01")
    walk.expectRefused(extend("2020-09-30", " "), "geen-reden")
    walk.expectRefused(extend("2020-05-31"), "verlenging-niet-later")
    #expect(try walk.run(extend("2020-09-30")).isEmpty)
    #expect(walk.dossier.inschakelingTot(walk.regels) == "2020-09-30")
    let row = walk.dossier.werkregels(walk.regels).first { $0.taak == .inschakelingLooptAf }
    #expect(row?.uiterste == "2020-09-30")
    #expect(try walk.run(extend("2021-05-31")).isEmpty)
    #expect(try walk.run(extend("2021-06-01")).map(\.code) == ["inschakeling-te-lang"])
    walk.expectRefused(extend("2021-06-01"), "verlenging-niet-later")
    #expect(try walk.run(extend("2020-12-31", "vergissing")).map(\.code) == ["verlenging-ingekort"])
    #expect(walk.dossier.inschakelingTot(walk.regels) == "2020-12-31")
    walk.expectRefused(extend("2020-05-31"), "verlenging-niet-later")
  }
}

extension Maatregel {
  fileprivate func through(_ last: Datum) -> Maatregel {
    var copy = self
    copy.tot = last
    return copy
  }
}
