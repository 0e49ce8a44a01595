import Casework
import Testing

@Suite("Vergoedingen: vroege aanwerving, overgeslagen fase, uitval, herhaalde fase")
struct VergoedingEffectTests {
  typealias Stand = Vergoedingsregel.Stand

  /// Voortraject 26 January to 15 February 2026, jobmatching from 16 February; then the given steps.
  private func staat(
    _ changed: [ParameterID: ParameterWaarde] = [:], _ steps: [Command],
    vandaag: Datum = "2026-12-31"
  ) throws -> Vergoedingsstaat {
    var walk = try Walk()
    walk.regels = .test(changed)
    walk.vandaag = "2026-12-31"
    try walk.traject()
    try walk.run(.phase(.jobmatching, "2026-02-16"))
    for step in steps { try walk.run(step) }
    return walk.dossier.vergoedingsstaat(walk.regels, vandaag: vandaag)
  }

  private func end(_ oorzaak: Trajectoorzaak?, _ resultaat: Trajectresultaat) -> Command {
    .endTrajectory(
      Trajecteinde(datum: "2026-03-10", resultaat: resultaat, reden: "zie nota", oorzaak: oorzaak))
  }

  @Test(arguments: [
    (Trajectoorzaak?.some(.vroegeAanwerving), Trajectresultaat.tewerkstelling),
    (nil, .tewerkstelling),
  ])
  func `an early hire pays the running phase as its parameter says`(
    oorzaak: Trajectoorzaak?, resultaat: Trajectresultaat
  ) throws {
    let shipped = try staat([end(oorzaak, resultaat)])
    #expect(shipped.regels.map(\.stand) == [.verschuldigd, .teBeoordelen, .vervallen, .vervallen])
    #expect(shipped.verschuldigd.cent == 52_937)
    #expect(shipped.regels[1].verschuldigdheid.id == .vergoedingVroegeAanwerving)

    let paid = try staat(
      [.vergoedingVroegeAanwerving: .tekst("verschuldigd")], [end(oorzaak, resultaat)])
    #expect(paid.regels[1].stand == .verschuldigd)
    #expect(paid.verschuldigd.cent == 52_937 + 158_810)
    #expect(paid.regels[2].stand == .vervallen)
  }

  private func staat(_ steps: [Command]) throws -> Vergoedingsstaat { try staat([:], steps) }

  @Test func `an early hire of tomorrow is not due today`() throws {
    let fees = try staat(
      [.vergoedingVroegeAanwerving: .tekst("verschuldigd")],
      [end(.vroegeAanwerving, .tewerkstelling)], vandaag: "2026-03-09")
    #expect(fees.regels[1].stand == .verwacht)
  }

  @Test(arguments: [
    Trajectoorzaak?.some(.uitvalEigenWil), .uitvalBuitenWil, .eindeContract, .dienstverlenerStopt,
    .andere, nil,
  ])
  func `a drop-out pays the running phase as its own parameter says`(oorzaak: Trajectoorzaak?)
    throws
  {
    let shipped = try staat([end(oorzaak, .stopgezet)])
    #expect(shipped.regels[1].stand == .teBeoordelen)
    #expect(shipped.regels[1].verschuldigdheid.id == .vergoedingUitval)
    let lapsed = try staat([.vergoedingUitval: .tekst("vervallen")], [end(oorzaak, .stopgezet)])
    #expect(lapsed.regels[1].stand == .vervallen)
    #expect(lapsed.verschuldigd.cent == 52_937)
  }

  @Test func `a skipped phase lapses, or what a site says`() throws {
    let skip = [Command.phase(.nazorg, "2026-03-16", overgeslagen: "job gevonden")]
    let shipped = try staat(skip)
    #expect(shipped.regels.map(\.stand) == [.verschuldigd, .verschuldigd, .vervallen, .verwacht])
    #expect(shipped.regels[2].verschuldigdheid.id == .vergoedingOvergeslagenFase)
    let judged = try staat([.vergoedingOvergeslagenFase: .tekst("te-beoordelen")], skip)
    #expect(judged.regels[2].stand == .teBeoordelen)
    let paid = try staat([.vergoedingOvergeslagenFase: .tekst("verschuldigd")], skip)
    #expect(paid.verschuldigd.cent == 52_937 + 2 * 158_810)
    let before = try staat(
      [.vergoedingOvergeslagenFase: .tekst("verschuldigd")], skip, vandaag: "2026-03-15")
    #expect(before.regels[2].stand == .verwacht)
  }

  @Test func `the value is the one of the day on which the trajectory started`() throws {
    var walk = try Walk()
    walk.regels = .test(versies: [
      .vergoedingUitval: [
        ("2013-01-01", .tekst("te-beoordelen")), ("2026-01-27", .tekst("vervallen")),
      ]
    ])
    walk.vandaag = "2026-12-31"
    try walk.traject()
    try walk.run(.end("2026-02-10", .stopgezet))
    #expect(
      walk.dossier.vergoedingsstaat(walk.regels, vandaag: "2026-12-31").regels[0].stand
        == .teBeoordelen)
  }

  @Test(arguments: [("eenmaal", 52_937 + 2 * 158_810), ("elke-keer", 52_937 + 3 * 158_810)])
  func `in the free regime a phase that came again is paid once, unless a site says otherwise`(
    times: String, cent: Int
  ) throws {
    let fees = try staat(
      [.trajectRegime: .tekst("vrij"), .vergoedingHerhaaldeFase: .tekst(times)],
      [
        .phase(.stage, "2026-03-16"), .phase(.jobmatching, "2026-05-01"),
        .endPhase(Faseslot(fase: .jobmatching, tot: "2026-05-31")),
        .end("2026-06-10", .geenTewerkstelling),
      ])
    #expect(fees.regels.map(\.fase) == [.voortraject, .jobmatching, .jobmatching, .stage, .nazorg])
    #expect(fees.verschuldigd.cent == cent)
    #expect(
      fees.regels[2].verschuldigdheid.id
        == (times == "eenmaal" ? .vergoedingHerhaaldeFase : .vergoedingVerschuldigd))
  }

  @Test func `an overlapped phase is due once it has ended and another has followed`() throws {
    let steps: [Command] = [
      .changePhase(ChangePhase(fase: .stage, op: "2026-03-16", naast: true)),
      .endPhase(Faseslot(fase: .jobmatching, tot: "2026-04-30")),
    ]
    let free: [ParameterID: ParameterWaarde] = [.trajectRegime: .tekst("vrij")]
    #expect(try staat(free, steps, vandaag: "2026-04-30").regels[1].stand == .verwacht)
    #expect(try staat(free, steps, vandaag: "2026-05-01").regels[1].stand == .verschuldigd)
  }

  @Test func `a cause that contradicts the result is recorded and flagged`() throws {
    var walk = try Walk()
    try walk.traject()
    let warnings = try walk.run(
      .endTrajectory(
        Trajecteinde(
          datum: "2026-01-30", resultaat: .stopgezet, reden: "x", oorzaak: .vroegeAanwerving)))
    #expect(warnings.map(\.code) == ["oorzaak-past-niet"])
    #expect(walk.dossier.traject?.einde?.oorzaak == .vroegeAanwerving)
  }
}
