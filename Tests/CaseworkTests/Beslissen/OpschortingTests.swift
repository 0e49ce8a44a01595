import Casework
import Testing

@Suite("Traject opschorten en hervatten")
struct OpschortingTests {
  /// Voortraject from 26 January 2026, nominally through 25 February, seen on 1 July 2026.
  private func running() throws -> Walk {
    var walk = try Walk()
    try walk.traject()
    walk.vandaag = "2026-07-01"
    return walk
  }

  private func suspend(
    _ van: Datum, hervat: Datum? = nil, maatregel: String? = nil
  ) -> Command {
    .suspendTrajectory(
      Opschorting(van: van, hervat: hervat, reden: .onderneming, maatregel: maatregel))
  }

  private func states(_ walk: Walk) throws -> [Fasestaat] {
    try #require(walk.dossier.traject).fasestaten(walk.regels)
  }

  @Test func `without a running trajectory there is nothing to suspend or resume`() throws {
    var walk = try Walk()
    walk.expectRefused(suspend("2026-02-01"), "geen-lopend-traject")
    walk.expectRefused(.resumeTrajectory(op: "2026-02-01"), "geen-lopend-traject")
    try walk.traject()
    try walk.run(.end("2026-01-30", .stopgezet))
    walk.expectRefused(suspend("2026-01-28"), "geen-lopend-traject")
  }

  @Test func `not before the referral, and not twice`() throws {
    var walk = try running()
    walk.expectRefused(suspend("2026-01-22"), "voor-verwijzing")
    try walk.run(suspend("2026-01-23"))
    walk.expectRefused(suspend("2026-02-01"), "al-opgeschort")
    walk.expectRefused(suspend("2026-02-01", hervat: "2026-02-01"), "hervat-niet-na-opschorting")
  }

  @Test func `resuming on the first suspended day itself takes the suspension back`() throws {
    var walk = try running()
    try walk.run(suspend("2026-02-10"), .resumeTrajectory(op: "2026-02-10"))
    #expect(try states(walk)[0].uiterlijk == "2026-02-25")
    #expect(walk.dossier.werkregels(walk.regels).first?.taak == .faseEindigt)
    // What was meant can be entered after all.
    try walk.run(suspend("2026-02-10", hervat: "2026-02-12"))
    #expect(try states(walk)[0].uiterlijk == "2026-02-27")
  }

  @Test func `resuming needs a suspension, and not an earlier day`() throws {
    var walk = try running()
    walk.expectRefused(.resumeTrajectory(op: "2026-02-10"), "niet-opgeschort")
    try walk.run(suspend("2026-02-10"))
    walk.expectRefused(.resumeTrajectory(op: "2026-02-09"), "hervat-niet-na-opschorting")
    try walk.run(.resumeTrajectory(op: "2026-02-11"))
    #expect(walk.dossier.traject?.opschortingen.first?.dagen == 1)
    #expect(try states(walk)[0].uiterlijk == "2026-02-26")
  }

  @Test func `the running phase moves by the suspended days, the next one starts afresh`() throws {
    var walk = try running()
    try walk.run(suspend("2026-02-20"))
    #expect(try states(walk)[0].opgeschortSinds == "2026-02-20")
    try walk.run(.resumeTrajectory(op: "2026-03-12"))
    #expect(try states(walk)[0].uiterlijk == "2026-03-17")
    #expect(try walk.run(.phase(.jobmatching, "2026-03-18")).isEmpty)
    #expect(try states(walk)[0].uiterlijk == "2026-03-17")
    #expect(try states(walk)[1].uiterlijk == "2026-06-17")
  }

  @Test func `a day over the moved term is flagged, the last day of it is not`() throws {
    var walk = try running()
    try walk.run(suspend("2026-02-20", hervat: "2026-03-12"))
    var late = walk
    #expect(try late.run(.phase(.jobmatching, "2026-03-19")).map(\.code) == ["fase-over-termijn"])
    #expect(try walk.run(.phase(.jobmatching, "2026-03-18")).isEmpty)
  }

  @Test func `a suspension across two phases moves each by the days that lie in it`() throws {
    var walk = try running()
    try walk.run(suspend("2026-02-20", hervat: "2026-03-10"))
    #expect(
      try walk.run(.phase(.jobmatching, "2026-03-01")).map(\.code) == ["tijdens-opschorting"])
    // Nine days in the voortraject, through 28 February; nine in the jobmatching, from 1 March.
    #expect(try states(walk)[0].uiterlijk == "2026-03-06")
    #expect(try states(walk)[1].uiterlijk == "2026-06-09")
  }

  @Test func `what happens while suspended is recorded, with a warning`() throws {
    var walk = try running()
    try walk.run(suspend("2026-02-20"))
    let hours = Command.registerHours(Prestatie(uren: Uren(units: 60), datum: "2026-02-21"))
    #expect(try walk.run(hours).map(\.code) == ["tijdens-opschorting"])
    let before = Command.registerHours(Prestatie(uren: Uren(units: 60), datum: "2026-02-19"))
    #expect(try walk.run(before).isEmpty)
    #expect(
      try walk.run(.end("2026-03-01", .stopgezet)).map(\.code).contains("tijdens-opschorting"))
    #expect(walk.dossier.traject?.opgeschortSinds == nil)
    #expect(walk.dossier.traject?.opschortingen.map(\.dagen) == [10])
    #expect(try states(walk)[0].opgeschortSinds == nil)
  }

  @Test func `a referred trajectory is suspended before it starts; the worker stays employed`()
    throws
  {
    var walk = try Walk()
    try walk.traject(start: nil)
    try walk.run(suspend("2026-01-30"))
    let step = walk.dossier.stappenplan(walk.regels, vandaag: walk.vandaag)[4]
    #expect(step.reden.contains("opgeschort sinds 30/01/2026"))
    #expect(step.reden.contains("blijft in dienst"))
    #expect(walk.dossier.werkregels(walk.regels).first?.taak == .hervatten)
    try walk.run(.resumeTrajectory(op: "2026-03-02"))
    let row = try #require(walk.dossier.werkregels(walk.regels).first)
    #expect(row.taak == .starten)
    #expect(row.uiterste == "2026-04-01")
  }

  @Test func `the work list asks after a suspension in stead of the end of the phase`() throws {
    var walk = try running()
    try walk.run(suspend("2026-02-10"))
    let row = try #require(walk.dossier.werkregels(walk.regels).first)
    #expect(row.taak == .hervatten && row.vanaf == "2026-02-10" && row.uiterste == "2026-03-12")
    try walk.run(.resumeTrajectory(op: "2026-02-13"))
    let moved = try #require(walk.dossier.werkregels(walk.regels).first)
    #expect(moved.taak == .faseEindigt && moved.uiterste == "2026-02-28")
  }

  @Test func `a suspension that begins later leaves the running phase on the list until then`()
    throws
  {
    var walk = try running()
    try walk.run(suspend("2026-08-01"))
    let rows = walk.dossier.werkregels(walk.regels).filter { $0.stap == .traject }
    func shown(_ day: Datum) -> [Taak] {
      rows.filter { $0.isShown(on: day) && $0.taak != .vrijstelling }.map(\.taak)
    }
    #expect(shown("2026-02-01") == [.faseEindigt])
    #expect(shown("2026-07-31") == [.faseEindigt])
    #expect(shown("2026-08-01") == [.hervatten])
    #expect(rows.first { $0.taak == .faseEindigt }?.uiterste == "2026-02-25")
    let step = walk.dossier.stappenplan(walk.regels, vandaag: "2026-02-01")[4]
    #expect(step.reden == "Voortraject, uiterlijk 25/02/2026: nog 24 dagen.")
  }

  @Test func `while suspended with a known resuming the step says so`() throws {
    var walk = try running()
    try walk.run(suspend("2026-02-10", hervat: "2026-03-10"))
    func reason(_ day: Datum) -> String {
      walk.dossier.stappenplan(walk.regels, vandaag: day)[4].reden
    }
    #expect(
      reason("2026-02-21")
        == "Voortraject, opgeschort van 10/02/2026 tot en met 09/03/2026; "
        + "de werknemer blijft in dienst en de termijn schuift op.")
    #expect(reason("2026-02-09").hasPrefix("Voortraject, uiterlijk 25/03/2026"))
    #expect(reason("2026-03-10").hasPrefix("Voortraject, uiterlijk 25/03/2026"))
  }

  @Test func `a suspended day is flagged by the source of the period that has it`() throws {
    var walk = try running()
    try walk.run(
      suspend("2026-02-10", hervat: "2026-02-12"),
      suspend("2026-02-20", hervat: "2026-03-20", maatregel: "covid-19-2020"))
    func source(_ day: Datum) throws -> [Bron] {
      var copy = walk
      return try copy.run(.registerHours(Prestatie(uren: Uren(units: 60), datum: day))).map(\.bron)
    }
    #expect(try source("2026-02-11") == [Bronnen.eigenOpschorting])
    let measure = walk.regels.maatregel("covid-19-2020")?.bron ?? Bronnen.opschorting
    #expect(try source("2026-02-21") == [measure])
  }

  @Test func `within an own suspension that is open there is no second one`() throws {
    var walk = try running()
    try walk.run(suspend("2026-05-10"))
    walk.expectRefused(suspend("2026-06-01", hervat: "2026-06-05"), "al-opgeschort")
    #expect(walk.refusal(of: suspend("2026-04-01", hervat: "2026-04-05")) == nil)
  }

  @Test func `in the free regime a suspended day is flagged as well`() throws {
    var walk = try Walk()
    walk.regels = VrijRegimeTests.free
    walk.vandaag = "2026-12-31"
    try walk.traject()
    try walk.run(suspend("2026-02-01", hervat: "2026-03-01"))
    #expect(try walk.run(.phase(.jobmatching, "2026-02-10")).map(\.code) == ["tijdens-opschorting"])
    let end = Command.endPhase(Faseslot(fase: .jobmatching, tot: "2026-02-20"))
    #expect(try walk.run(end).map(\.code) == ["tijdens-opschorting"])
  }

  @Test func `POP, WOP and what follows after do not move`() throws {
    var walk = try running()
    let wop = walk.dossier.wop
    let before = walk.dossier.werkregels(walk.regels).first { $0.taak == .wopLooptAf }
    let pop = walk.dossier.pops.map { walk.dossier.geldigTot($0, walk.regels) }
    try walk.run(suspend("2026-02-10"), .resumeTrajectory(op: "2026-05-10"))
    #expect(walk.dossier.wop == wop)
    #expect(walk.dossier.werkregels(walk.regels).first { $0.taak == .wopLooptAf } == before)
    #expect(walk.dossier.pops.map { walk.dossier.geldigTot($0, walk.regels) } == pop)
    try walk.run(
      .end("2026-05-20", .geenTewerkstelling),
      .closeDossier(Sluiting(datum: "2026-05-31", reden: "klaar")))
    let step = walk.dossier.stappenplan(walk.regels, vandaag: walk.vandaag)[5]
    #expect(step.reden.contains("31/05/2028"))
  }

  @Test func `an internal trajectory says that the premiedossier is closed`() throws {
    var walk = try Walk()
    try walk.decide(.doorstroomklaar)
    let warnings = try walk.run(
      .referTrajectory(mandaat: "7882", op: "2026-01-23", soort: .intern))
    #expect(warnings.map(\.code).contains("interne-doorstroom"))
    #expect(walk.dossier.traject?.soort == .intern)
  }
}
