import Casework
import Testing

@Suite("Vergoedingen: verschuldigd, verwacht, te beoordelen, vervallen")
struct VergoedingTests {
  typealias Stand = Vergoedingsregel.Stand

  /// Voortraject from 26 January 2026; then the given steps, seen on 31 December 2026.
  private func staat(_ steps: [Command], mandaat: String = "7882", vandaag: Datum = "2026-12-31")
    throws -> Vergoedingsstaat
  {
    var walk = try Walk()
    try walk.traject(mandaat: mandaat)
    for step in steps { try walk.run(step) }
    return walk.dossier.vergoedingsstaat(.test, vandaag: vandaag)
  }

  private let phases: [Command] = [
    .phase(.jobmatching, "2026-02-16"), .phase(.stage, "2026-03-16"), .phase(.nazorg, "2026-06-01"),
  ]

  @Test func `without a trajectory there are no fees`() throws {
    let staat = try Walk().dossier.vergoedingsstaat(.test, vandaag: "2026-02-01")
    #expect(staat.regels.isEmpty)
    #expect(staat.verschuldigd == .zero && staat.verwacht == .zero)
  }

  @Test func `a referred trajectory expects all four`() throws {
    var walk = try Walk()
    try walk.traject(start: nil)
    let staat = walk.dossier.vergoedingsstaat(.test, vandaag: "2026-02-01")
    #expect(staat.regels.map(\.stand) == [.verwacht, .verwacht, .verwacht, .verwacht])
    #expect(staat.regels.allSatisfy { $0.indexering.voorlopig })
  }

  @Test func `a fee is due when the next phase has followed`() throws {
    let staat = try staat([.phase(.jobmatching, "2026-02-16")])
    #expect(staat.regels.map(\.stand) == [.verschuldigd, .verwacht, .verwacht, .verwacht])
    #expect(staat.verschuldigd.shown == "529,37")
    #expect(staat.verwacht == staat.regels[1...].reduce(.zero) { $0 + $1.bedrag })
  }

  @Test func `a next phase of tomorrow has not followed yet`() throws {
    let steps = [Command.phase(.jobmatching, "2026-02-16")]
    #expect(try staat(steps, vandaag: "2026-02-15").regels[0].stand == .verwacht)
    #expect(try staat(steps, vandaag: "2026-02-16").regels[0].stand == .verschuldigd)
  }

  @Test(arguments: [
    (Trajectresultaat.tewerkstelling, Stand.verschuldigd),
    (.geenTewerkstelling, .verschuldigd), (.stopgezet, .teBeoordelen),
  ])
  func `ended in nazorg the last fee is due, unless it was stopped`(
    resultaat: Trajectresultaat, last: Stand
  ) throws {
    let staat = try staat(phases + [.end("2026-08-31", resultaat)])
    #expect(staat.regels.map(\.stand) == [.verschuldigd, .verschuldigd, .verschuldigd, last])
    #expect(staat.verwacht == .zero)
  }

  @Test(arguments: Trajectresultaat.allCases)
  func `ended earlier, the running phase is to be judged and the later ones lapse`(
    resultaat: Trajectresultaat
  ) throws {
    let staat = try staat([phases[0], .end("2026-03-10", resultaat)])
    #expect(staat.regels.map(\.stand) == [.verschuldigd, .teBeoordelen, .vervallen, .vervallen])
    #expect(staat.verschuldigd.shown == "529,37")
    #expect(staat.verwacht == .zero)
  }

  @Test func `a skipped phase is not paid`() throws {
    let staat = try staat([.phase(.stage, "2026-02-16", overgeslagen: "job gevonden")])
    #expect(staat.regels.map(\.stand) == [.verschuldigd, .vervallen, .verwacht, .verwacht])
  }

  @Test func `a whole trajectory of 2026 has no cap on the indexed total`() throws {
    let staat = try staat(phases + [.end("2026-08-31", .tewerkstelling)])
    #expect(staat.verschuldigd.cent == 52_937 + 3 * 158_810)
  }

  @Test func `a phase in the next year has its own index`() throws {
    let staat = try staat([
      .phase(.jobmatching, "2026-12-31"), .phase(.stage, "2027-01-01"),
    ])
    #expect(staat.regels[1].indexering.peilmaand == "2025-12")
    #expect(staat.regels[2].indexering.peilmaand == "2026-12")
    #expect(staat.regels[2].indexering.voorlopig)
  }

  @Test func `phases to come are counted from the end of the running term`() throws {
    let staat = try staat([])
    #expect(
      staat.regels.map(\.indexering.peildag.iso) == [
        "2026-01-26", "2026-02-26", "2026-05-26", "2026-08-26",
      ])
  }

  @Test(arguments: [("7882", true), ("6441", true), ("6900", true), ("6607", false)])
  func `under call 380 the amounts are not confirmed`(mandaat: String, confirmed: Bool) throws {
    let staat = try staat([], mandaat: mandaat)
    #expect(staat.regels.allSatisfy { $0.bevestigd == confirmed })
  }

  @Test func `every line says by which rule it is due`() throws {
    #expect(try staat([]).regels.allSatisfy { $0.verschuldigdheid.id == .vergoedingVerschuldigd })
  }
}
