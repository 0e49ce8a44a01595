import Casework
import TestSupport
import Testing

@Suite("Eigenschappen: wat na elke reeks stappen waar blijft")
struct PropertyTests {
  /// A walk of 120 random commands; every refusal is checked on the way.
  private func walk(_ seed: UInt64, check: (Walk) -> Void = { _ in }) throws -> Walk {
    var random = SplitMix64(seed: seed)
    var walk = try Walk(
      random.pick([.cmw, .cmw, .lde, .ama, .imw]),
      inDienst: random.pick([
        "2018-06-01", "2021-03-01", "2024-02-29", "2026-01-05",
      ]))
    if random.chance(60) { try? walk.traject(start: random.chance(80) ? "2026-01-26" : nil) }
    for _ in 0..<120 {
      let command = random.command()
      let before = walk.dossier
      if let refusal = walk.refusal(of: command) {
        #expect(!refusal.code.isEmpty && !refusal.bron.isEmpty && refusal.zin.hasSuffix("."))
        #expect(walk.dossier == before)
      } else {
        try walk.run(command)
        #expect(walk.dossier != before)
      }
      check(walk)
    }
    return walk
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the version is the number of events, and folding again gives the same`(seed: UInt64) throws
  {
    _ = try walk(seed) { walk in
      #expect(walk.dossier.versie == walk.events.count)
      var step = Dossier(walk.events.prefix(1))
      for event in walk.events.dropFirst() { step?.apply(event) }
      #expect(step == Dossier(walk.events))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `phases never go backwards, and none runs twice`(seed: UInt64) throws {
    _ = try walk(seed) { walk in
      for traject in walk.dossier.trajecten {
        let phases = traject.fasen.map(\.fase)
        #expect(phases == Array(Fase.allCases.prefix(phases.count)))
        let starts = traject.fasen.compactMap(\.van)
        #expect(zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 })
        for phase in traject.fasen {
          if let from = phase.van, let through = phase.tot { #expect(from <= through) }
        }
      }
      #expect(walk.dossier.trajecten.dropLast().allSatisfy { !$0.isRunning })
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no cent gets lost between the lines and the totals`(seed: UInt64) throws {
    _ = try walk(seed) { walk in
      for day in ["2025-06-01", "2026-02-01", "2027-06-01"] as [Datum] {
        let staat = walk.dossier.vergoedingsstaat(walk.regels, vandaag: day)
        let total = staat.regels.reduce(0) { $0 + $1.bedrag.cent }
        let neither = staat.regels.filter { $0.stand == .teBeoordelen || $0.stand == .vervallen }
        let outside = neither.reduce(0) { $0 + $1.bedrag.cent }
        #expect(staat.verschuldigd.cent + staat.verwacht.cent + outside == total)
        #expect(staat.regels.count == (walk.dossier.traject == nil ? 0 : Fase.allCases.count))
        if let einde = walk.dossier.traject?.einde, einde.datum <= day {
          #expect(staat.verwacht == .zero)
        }
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `an indexed amount is within half a cent of the fraction`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let day = random.day(spread: 3000)
    for fase in Fase.allCases {
      let indexing = Regelboek.test.indexering(
        of: fase, from: day, trajectStart: day, begonnen: true)
      guard let start = indexing.aanvangsindex, let new = indexing.nieuweIndex,
        !indexing.ondergrensGebruikt
      else { continue }
      let exact = indexing.basis.cent * new.honderdsten
      let rounded = indexing.bedrag.cent * start.honderdsten
      #expect(2 * (rounded - exact) <= start.honderdsten)
      #expect(2 * (exact - rounded) < start.honderdsten)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `every step has a reason and a source, and work is asked of open dossiers only`(seed: UInt64)
    throws
  {
    _ = try walk(seed) { walk in
      let plan = walk.dossier.stappenplan(walk.regels, vandaag: walk.vandaag)
      #expect(plan.map(\.stap) == Stap.allCases)
      #expect(plan.allSatisfy { !$0.reden.isEmpty && !$0.bron.titel.isEmpty })
      let rows = walk.dossier.werkregels(walk.regels)
      #expect(walk.dossier.sluiting == nil || rows.isEmpty)
      let own: Set<Taak> = [.afspraak, .vrijstelling, .popNaStage]
      for day in rows.map(\.vanaf) {
        // Beside what the steps ask for, each agreement and each task of a trajectory is a row.
        let shown = rows.filter {
          $0.vanaf <= day && $0.tot.map { day < $0 } ?? true && !own.contains($0.taak)
        }
        #expect(shown.count <= 2)
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a recorded talk has its three parties and its papers, or says what it lacked`(seed: UInt64)
    throws
  {
    for event in try walk(seed).events {
      guard case .gesprekGevoerd(let gesprek) = event else { continue }
      #expect(gesprek.afwijkingen.allSatisfy { !$0.reden.isBlank && !$0.bron.isEmpty })
      #expect(gesprek.datum <= "2026-02-01")
    }
  }

  @Test func `together the walks reach every kind of event`() throws {
    var kinds: Set<Substring> = []
    for seed in 0..<200 as Range<UInt64> {
      for event in try walk(seed).events { kinds.insert("\(event)".prefix { $0 != "(" }) }
    }
    // The kinds of the free regime are walked in VrijRegimeTests.
    #expect(kinds.count == 31)
  }
}
