import Casework
import Testing

@Suite("Opvolging: 24 maanden na het sluiten")
struct OpvolgingTests {
  private func closed(
    _ day: Datum = "2026-01-15", _ jobs: Tewerkstelling...
  ) throws -> Walk {
    var walk = try Walk()
    walk.vandaag = "2030-01-01"
    try walk.run(.closeDossier(Sluiting(datum: day, reden: "uit dienst")))
    for job in jobs { try walk.run(.registerEmployment(job)) }
    return walk
  }

  private func followed(_ walk: Walk, on day: Datum = "2030-01-01") -> Opvolging {
    walk.dossier.opvolging(walk.regels, vandaag: day)
  }

  @Test func `the window runs from the day after closing through the same day 24 months later`()
    throws
  {
    let opvolging = followed(try closed())
    #expect(opvolging.vensterVan == "2026-01-16")
    #expect(opvolging.vensterTot == "2028-01-15")
    #expect(followed(try Walk()).vensterVan == nil)
  }

  @Test func `a window from 29 February ends on 28 February`() throws {
    #expect(followed(try closed("2024-02-29")).vensterTot == "2026-02-28")
  }

  @Test(arguments: [
    ("2028-01-15", Opvolging.Uitslag.ja), ("2028-01-16", .nee),
  ])
  func `a job on the last day counts, a day later it does not`(
    from: String, outcome: Opvolging.Uitslag
  ) throws {
    let walk = try closed(
      "2026-01-15", Tewerkstelling(van: try #require(Datum(iso: from)), soort: .nec))
    #expect(followed(walk).uitslag == outcome)
  }

  @Test(arguments: [("2026-01-15", Opvolging.Uitslag.nee), ("2026-01-16", .ja)])
  func `a job that began earlier counts for its days in the window`(
    until: String, outcome: Opvolging.Uitslag
  ) throws {
    let last: Datum = try #require(Datum(iso: until))
    let job = Tewerkstelling(van: "2025-11-01", tot: last, soort: .nec)
    let opvolging = followed(try closed("2026-01-15", job))
    #expect(opvolging.uitslag == outcome)
    #expect(opvolging.eersteDag == (outcome == .ja ? "2026-01-16" : nil))
  }

  @Test(arguments: Tewerkstellingsoort.allCases)
  func `only a job in the regular economy without WOP counts`(kind: Tewerkstellingsoort) throws {
    let walk = try closed("2026-01-15", Tewerkstelling(van: "2026-02-01", soort: kind))
    #expect(followed(walk).uitslag == (kind == .nec ? .ja : .nee))
  }

  @Test func `a job of tomorrow counts for nothing yet`() throws {
    let walk = try closed("2026-01-15", Tewerkstelling(van: "2026-06-01", soort: .nec))
    #expect(followed(walk, on: "2026-05-31").uitslag == .nogNiet)
    #expect(followed(walk, on: "2026-06-01").uitslag == .ja)
  }

  @Test func `without a job the outcome is settled the day after the window`() throws {
    let walk = try closed()
    #expect(followed(walk, on: "2028-01-15").uitslag == .nogNiet)
    #expect(followed(walk, on: "2028-01-16").uitslag == .nee)
  }

  @Test func `several jobs are one doorstroom, the first day is told`() throws {
    let walk = try closed(
      "2026-01-15", Tewerkstelling(van: "2026-09-01", soort: .nec, werkgever: "b"),
      Tewerkstelling(van: "2026-03-01", tot: "2026-03-31", soort: .nec, werkgever: "a"))
    #expect(followed(walk).eersteDag == "2026-03-01")
  }

  @Test func `back in the social economy after a regular job is SEC, NEC, SEC`() throws {
    let walk = try closed(
      "2026-01-15", Tewerkstelling(van: "2026-02-01", tot: "2026-04-30", soort: .nec),
      Tewerkstelling(van: "2026-05-01", soort: .sec))
    #expect(followed(walk).secNecSec)
    #expect(!followed(walk, on: "2026-04-30").secNecSec)
    let other = try closed(
      "2026-01-15", Tewerkstelling(van: "2026-02-01", tot: "2026-04-30", soort: .sec),
      Tewerkstelling(van: "2026-05-01", soort: .nec))
    #expect(!followed(other).secNecSec)
  }
}

@Suite("Terugkeer: een mogelijkheid, geen recht")
struct TerugkeerTests {
  /// Decided "doorstroomklaar" on 22 January 2026; the job began on 2 March: 18 months are over on
  /// 2 September 2027.
  private func walk(
    _ uitkomst: Uitkomst = .doorstroomklaar, van: Datum = "2026-03-02", tot: Datum? = nil,
    _ oorzaak: Eindoorzaak? = nil, soort: Tewerkstellingsoort = .nec
  ) throws -> Walk {
    var walk = try Walk()
    try walk.decide(uitkomst)
    try walk.run(
      .registerEmployment(
        Tewerkstelling(
          van: van, tot: tot, soort: soort, werkgever: "Bakkerij", oorzaak: oorzaak)))
    return walk
  }

  private func way(_ walk: Walk, on day: Datum) throws -> Terugkeermogelijkheid {
    try #require(walk.dossier.terugkeer(walk.regels, vandaag: day))
  }

  @Test func `while the job runs the days are counted down`() throws {
    let walk = try walk()
    let way = try way(walk, on: "2027-09-01")
    #expect(way.stand == .jobLoopt)
    #expect(way.tot == "2027-09-02" && way.dagen == 1)
    #expect(way.reden.contains("mogelijkheid, geen recht"))
    #expect(way.bron.zekerheid == .aanname)
    #expect(try self.way(walk, on: "2027-09-02").stand == .voorbij)
  }

  @Test(arguments: [
    ("2027-09-01", Terugkeermogelijkheid.Stand.voorbij), ("2027-09-02", .nietMogelijk),
  ])
  func `the job must end before the same day 18 months later`(
    end: String, stand: Terugkeermogelijkheid.Stand
  ) throws {
    let day = try #require(Datum(iso: end))
    #expect(try way(walk(tot: day, .nietVerlengd), on: "2027-10-01").stand == stand)
  }

  @Test func `from the day after the end until the 18 months are over the way is open`() throws {
    let walk = try walk(tot: "2027-03-31", .nietVerlengd)
    #expect(try way(walk, on: "2027-03-31").stand == .jobLoopt)
    #expect(try way(walk, on: "2027-04-01").stand == .mogelijk)
    #expect(try way(walk, on: "2027-09-01").stand == .mogelijk)
    #expect(try way(walk, on: "2027-09-02").stand == .voorbij)
    let row = try #require(walk.dossier.werkregels(walk.regels).first { $0.taak == .terugkeer })
    #expect(row.vanaf == "2027-04-01" && row.uiterste == "2027-09-01")
    #expect(row.isShown(on: "2027-09-01") && !row.isShown(on: "2027-09-02"))
    #expect(row.taak.zekerheid == .aanname)
    #expect(row.taak.targetNote == " (mogelijkheid, geen recht)")
  }

  @Test(arguments: Eindoorzaak.allCases)
  func `only a cause outside the will of the worker opens the way`(cause: Eindoorzaak) throws {
    let listed = cause != .eigenKeuze && cause != .andere
    let walk = try walk(tot: "2026-06-30", cause)
    #expect(try way(walk, on: "2026-07-01").stand == (listed ? .mogelijk : .nietMogelijk))
    #expect(walk.dossier.werkregels(walk.regels).contains { $0.taak == .terugkeer } == listed)
  }

  @Test func `the cause can be told after the end, once`() throws {
    var walk = try walk(tot: "2026-06-30")
    #expect(try way(walk, on: "2026-07-01").stand == .oorzaakOnbekend)
    let told = Tewerkstelling(
      van: "2026-03-02", tot: "2026-06-30", soort: .nec, werkgever: "Bakkerij",
      oorzaak: .gezondheid)
    try walk.run(.registerEmployment(told))
    #expect(walk.dossier.tewerkstellingen == [told])
    walk.expectRefused(.registerEmployment(told), "tewerkstelling-bestaat")
  }

  @Test func `without a positive evaluation there is no way back`() throws {
    #expect(try way(walk(.wopOngewijzigd), on: "2026-04-01").stand == .nietMogelijk)
    let before = try walk(van: "2026-01-21", tot: "2026-01-31", .nietVerlengd)
    #expect(try way(before, on: "2026-02-02").stand == .nietMogelijk)
  }

  @Test func `after individueel maatwerk the way leads to the former CMW employer`() throws {
    let way = try way(
      walk(tot: "2026-06-30", .gewijzigdeJobvereisten, soort: .necMetWOP), on: "2026-07-01")
    #expect(way.stand == .mogelijk)
    #expect(way.reden.contains("vroegere werkgever in collectief maatwerk (De Linde vzw)"))
  }

  @Test func `an internal or hybrid job leaves no enterprise to return to`() throws {
    for kind in [Tewerkstellingsoort.intern, .hybride, .sec] {
      let walk = try walk(soort: kind)
      #expect(walk.dossier.terugkeer(walk.regels, vandaag: "2026-04-01") == nil)
    }
  }

  @Test func `who works in the social economy again has returned`() throws {
    var walk = try walk(tot: "2026-06-30", .nietVerlengd)
    try walk.run(.registerEmployment(Tewerkstelling(van: "2026-08-01", soort: .sec)))
    #expect(try way(walk, on: "2026-09-01").stand == .teruggekeerd)
    #expect(!walk.dossier.werkregels(walk.regels).contains { $0.taak == .terugkeer })
  }

  @Test func `a cause needs an end, and a share needs a hybrid job`() throws {
    let walk = try Walk()
    walk.expectRefused(
      .registerEmployment(
        Tewerkstelling(van: "2026-01-01", soort: .nec, oorzaak: .gezondheid)),
      "oorzaak-zonder-einde")
    walk.expectRefused(
      .registerEmployment(Tewerkstelling(van: "2026-01-01", soort: .nec, aandeelNEC: 50)),
      "aandeel-niet-voor-soort")
    for share in [0, 100, -1] {
      walk.expectRefused(
        .registerEmployment(
          Tewerkstelling(van: "2026-01-01", soort: .hybride, aandeelNEC: share)), "aandeel-vorm")
    }
  }

  @Test func `a job that begins later leaves the work list as it is until then`() throws {
    var walk = try Walk()
    let before = walk.dossier.werkregels(walk.regels).filter { $0.isShown(on: "2026-02-01") }
    #expect(!before.isEmpty)
    try walk.run(.registerEmployment(Tewerkstelling(van: "2026-05-01", soort: .nec)))
    let rows = walk.dossier.werkregels(walk.regels)
    #expect(rows.filter { $0.isShown(on: "2026-04-30") }.map(\.taak) == before.map(\.taak))
    #expect(!rows.contains { $0.isShown(on: "2026-05-01") })
  }

  @Test func `an internal job keeps the dossier on the work list`() throws {
    var walk = try Walk()
    try walk.run(.registerEmployment(Tewerkstelling(van: "2026-01-05", soort: .intern)))
    #expect(!walk.dossier.werkregels(walk.regels).isEmpty)
  }
}
