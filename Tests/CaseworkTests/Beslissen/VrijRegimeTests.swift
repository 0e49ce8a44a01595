import Casework
import TestSupport
import Testing

@Suite("Vrij regime: overlappen, herhalen, teruggaan, overslaan met reden")
struct VrijRegimeTests {
  static let free = Regelboek.test(versies: [
    .trajectRegime: [("2013-01-01", .tekst("vier-fasen")), ("2026-01-26", .tekst("vrij"))]
  ])

  /// Voortraject from 26 January 2026, in the free regime.
  private func running(_ regels: Regelboek = free) throws -> Walk {
    var walk = try Walk()
    walk.regels = regels
    walk.vandaag = "2026-12-31"
    try walk.traject()
    return walk
  }

  private func runs(_ walk: Walk) -> [String] {
    (walk.dossier.traject?.fasestaten(walk.regels) ?? []).filter { $0.van != nil }.map {
      "\($0.fase) \($0.van?.iso ?? "")–\($0.tot?.iso ?? "")"
    }
  }

  private func beside(_ fase: Fase, _ day: Datum) -> Command {
    .changePhase(ChangePhase(fase: fase, op: day, naast: true))
  }

  @Test func `the day of the start selects the regime, and a later rule changes nothing`() throws {
    var old = try Walk()
    old.regels = Self.free
    try old.traject(start: "2026-01-25")
    #expect(old.dossier.traject?.regime == .vierFasen)
    old.regels = .test([.trajectRegime: .tekst("vrij")])
    old.vandaag = "2026-12-31"
    old.expectRefused(
      beside(.jobmatching, "2026-02-10"), "fase-naast-niet-in-regime",
      by: "SV 35 (2018-2019), antwoord 1c: vier opeenvolgende fasen")
    old.expectRefused(
      .endPhase(Faseslot(fase: .voortraject, tot: "2026-02-10")), "fase-naast-niet-in-regime",
      by: "SV 35 (2018-2019), antwoord 1c: vier opeenvolgende fasen")

    var new = try running()
    #expect(new.dossier.traject?.regime == .vrij)
    new.regels = .test
    try new.run(beside(.jobmatching, "2026-02-10"))
    #expect(new.dossier.traject?.lopendeFasen.map(\.fase) == [.voortraject, .jobmatching])
    #expect(Dossier(new.events)?.traject?.regime == .vrij)
  }

  @Test func `without more the running phase ends the day before`() throws {
    var walk = try running()
    try walk.run(.phase(.jobmatching, "2026-02-10"))
    #expect(runs(walk) == ["voortraject 2026-01-26–2026-02-09", "jobmatching 2026-02-10–"])
  }

  @Test func `phases overlap, and each ends on its own day`() throws {
    var walk = try running()
    try walk.run(
      .phase(.jobmatching, "2026-02-10"), beside(.stage, "2026-03-02"),
      .endPhase(Faseslot(fase: .jobmatching, tot: "2026-04-30")))
    #expect(
      runs(walk) == [
        "voortraject 2026-01-26–2026-02-09", "jobmatching 2026-02-10–2026-04-30",
        "stage 2026-03-02–",
      ])
    walk.expectRefused(
      .endPhase(Faseslot(fase: .jobmatching, tot: "2026-05-01")), "fase-loopt-niet")
    walk.expectRefused(.endPhase(Faseslot(fase: .stage, tot: "2026-03-01")), "tot-voor-van")
    walk.expectRefused(
      beside(.stage, "2026-04-01"), "fase-loopt-al", by: Bronnen.vrijRegime.titel)
  }

  @Test func `a phase comes again and a trajectory goes back`() throws {
    var walk = try running()
    try walk.run(
      .phase(.jobmatching, "2026-02-10"), .phase(.stage, "2026-03-02"),
      .phase(.jobmatching, "2026-04-01"), .phase(.voortraject, "2026-05-01"))
    #expect(
      runs(walk) == [
        "voortraject 2026-01-26–2026-02-09", "voortraject 2026-05-01–",
        "jobmatching 2026-02-10–2026-03-01", "jobmatching 2026-04-01–2026-04-30",
        "stage 2026-03-02–2026-03-31",
      ])
    #expect(walk.dossier.traject?.lopendeFase?.fase == .voortraject)
  }

  @Test func `passing over needs a reason, and stays possible later`() throws {
    var walk = try running()
    walk.expectRefused(
      .phase(.nazorg, "2026-02-10"), "fase-overgeslagen-zonder-reden",
      by: Bronnen.vrijRegime.titel)
    try walk.run(.phase(.nazorg, "2026-02-10", overgeslagen: "meteen een job"))
    let states = try #require(walk.dossier.traject).fasestaten(walk.regels)
    #expect(states.map(\.stand) == [.voltooid, .overgeslagen, .overgeslagen, .lopend])
    #expect(states[2].overgeslagen == "meteen een job")
    try walk.run(.phase(.stage, "2026-03-02"))
    #expect(
      try #require(walk.dossier.traject).fasestaten(walk.regels).map(\.stand)
        == [.voltooid, .overgeslagen, .lopend, .voltooid])
  }

  @Test func `a run keeps its number, and no day of a phase is in two of its runs`() throws {
    var walk = try running()
    try walk.run(
      .phase(.stage, "2026-04-01", overgeslagen: "meteen stage"),
      .endPhase(Faseslot(fase: .stage, tot: "2026-04-30")))
    walk.expectRefused(
      beside(.stage, "2026-04-30"), "fase-loopt-al", by: Bronnen.vrijRegime.titel)
    func keys() -> [Datum: Int] {
      let staat = walk.dossier.traject?.fasestaten(walk.regels) ?? []
      return Dictionary(
        uniqueKeysWithValues: staat.filter { $0.fase == .stage }.compactMap { run in
          run.van.map { ($0, run.keer) }
        })
    }
    #expect(keys() == ["2026-04-01": 1])
    try walk.run(beside(.stage, "2026-03-01"))
    #expect(keys() == ["2026-04-01": 1, "2026-03-01": 2])
    walk.expectRefused(
      .endPhase(Faseslot(fase: .stage, tot: "2026-04-01")), "fase-loopt-al",
      by: Bronnen.vrijRegime.titel)
    walk.expectRefused(
      .end("2026-05-31", .geenTewerkstelling), "fase-loopt-al", by: Bronnen.vrijRegime.titel)
    #expect(try walk.run(.endPhase(Faseslot(fase: .stage, tot: "2026-03-31"))).isEmpty)
  }

  @Test func `a completed run is paid, though an unfinished one began earlier`() throws {
    var walk = try running()
    try walk.run(
      .phase(.stage, "2026-04-01", overgeslagen: "meteen stage"),
      .endPhase(Faseslot(fase: .stage, tot: "2026-04-30")), beside(.jobmatching, "2026-05-01"))
    func stage() -> [Vergoedingsregel] {
      walk.dossier.vergoedingsstaat(walk.regels, vandaag: "2026-12-31").regels
        .filter { $0.fase == .stage }
    }
    #expect(stage().map(\.stand) == [.verschuldigd])
    try walk.run(beside(.stage, "2026-03-01"))
    #expect(stage().map(\.keer) == [2, 1])
    #expect(stage().map(\.stand) == [.vervallen, .verschuldigd])
    #expect(stage().map(\.verschuldigdOp) == [nil, "2026-05-01"])
  }

  @Test func `no fee is due after the end of the trajectory`() throws {
    var walk = try running()
    try walk.run(
      .phase(.nazorg, "2026-03-10", overgeslagen: "job"), beside(.jobmatching, "2026-04-01"),
      .end("2026-06-30", .tewerkstelling))
    let nazorg = walk.dossier.vergoedingsstaat(walk.regels, vandaag: "2026-12-31").regels
      .first { $0.fase == .nazorg }
    #expect(nazorg?.stand == .verschuldigd)
    #expect(nazorg?.verschuldigdOp == "2026-06-30")
  }

  @Test func `no phase before the start, and no end before a phase's last day`() throws {
    var walk = try running()
    walk.expectRefused(beside(.stage, "2026-01-25"), "buiten-traject")
    walk.expectRefused(.phase(.jobmatching, "2026-01-26"), "vorige-tot-ongeldig")
    try walk.run(beside(.stage, "2026-01-26"), .phase(.nazorg, "2026-05-01", overgeslagen: "job"))
    walk.expectRefused(.end("2026-04-29", .tewerkstelling), "einde-voor-laatste-dag")
    #expect(walk.refusal(of: .end("2026-05-01", .tewerkstelling)) == nil)
  }

  @Test func `of the running phases the first term is the one to watch`() throws {
    var walk = try running()
    try walk.run(beside(.jobmatching, "2026-02-10"), beside(.stage, "2026-02-01"))
    let row = walk.dossier.werkregels(walk.regels).first { $0.taak == .faseEindigt }
    #expect(row?.uiterste == "2026-02-25")
    try walk.run(.endPhase(Faseslot(fase: .voortraject, tot: "2026-02-20")))
    let next = walk.dossier.werkregels(walk.regels).first { $0.taak == .faseEindigt }
    #expect(next?.uiterste == "2026-04-30")
    let step = walk.dossier.stappenplan(walk.regels, vandaag: "2026-04-01")
      .first { $0.stap == .traject }
    #expect(step?.reden == "Stage, uiterlijk 30/04/2026: nog 29 dagen.")
  }

  @Test func `when no phase runs, one must be chosen`() throws {
    var walk = try running()
    try walk.run(.endPhase(Faseslot(fase: .voortraject, tot: "2026-02-20")))
    let rows = walk.dossier.werkregels(walk.regels)
    #expect(rows.first?.taak == .faseKiezen)
    #expect(rows.first?.uiterste == "2026-03-22")
    let step = walk.dossier.stappenplan(walk.regels, vandaag: "2026-03-01")
      .first { $0.stap == .traject }
    #expect(step?.reden == "Er loopt geen fase. Begin een volgende of beëindig het traject.")
  }

  @Test func `a site can say that the free regime has no terms`() throws {
    let regels = Regelboek.test([
      .trajectRegime: .tekst("vrij"), .termijnenInVrijRegime: .tekst("geen"),
    ])
    var walk = try running(regels)
    #expect(walk.dossier.traject?.fasestaten(regels).allSatisfy { $0.uiterlijk == nil } == true)
    #expect(!walk.dossier.werkregels(regels).contains { $0.taak == .faseEindigt })
    #expect(try walk.run(.phase(.jobmatching, "2026-06-01")).isEmpty)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `whatever is done, no phase runs beside itself and none outlives the trajectory`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    var walk = try running()
    for _ in 0..<25 {
      let day = random.day(around: "2026-06-01", spread: 150)
      let phase = random.pick(Fase.allCases)
      let command: Command =
        switch Int.random(in: 0..<12, using: &random) {
        case 0..<6:
          .changePhase(
            ChangePhase(
              fase: phase, op: day, overgeslagen: random.chance(60) ? "reden" : nil,
              naast: random.chance(60)))
        case 6..<11: .endPhase(Faseslot(fase: phase, tot: day))
        default: .end(day, random.pick(Trajectresultaat.allCases))
        }
      if walk.refusal(of: command) == nil { try walk.run(command) }
      let traject = try #require(walk.dossier.traject)
      #expect(Set(traject.lopendeFasen.map(\.fase)).count == traject.lopendeFasen.count)
      for run in traject.fasen {
        guard let from = run.van, let last = run.tot else { continue }
        #expect(from <= last)
        if let end = traject.einde { #expect(last <= end.datum) }
      }
      let states = traject.fasestaten(walk.regels)
      #expect(Set(states.map(\.fase)) == Set(Fase.allCases))
      let fees = walk.dossier.vergoedingsstaat(walk.regels, vandaag: "2027-01-01").regels
      #expect(fees.count == states.count)
      for phase in Fase.allCases {
        #expect(fees.filter { $0.fase == phase && $0.stand == .verschuldigd }.count <= 1)
      }
    }
  }
}
