import Canvas
import Foundation
import TestSupport
import Testing

/// Fifty thousand keys under `.ci/soak`, two thousand every day, at the real program.
@Suite("Never stuck, on a terminal", .waitsLong, .timeLimit(.minutes(60)))
struct PtySoakTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let keys = environment["SOAK_PTY_KEYS"].flatMap { Int($0) } ?? 2_000
  private static let seed = environment["SOAK_SEED"].flatMap { UInt64($0) } ?? 1

  @Test func `any keys, pastes, sizes and signals leave a whole terminal and a clean register`()
    throws
  {
    let desk = try Desk()
    let made = try desk.run(["demo", "--dossiers", "60", "--maak", desk.folder + "/demo.sqlite"])
    #expect(made.status == 0)
    var walk = try PtyWalk(desk, register: desk.folder + "/demo.sqlite", seed: Self.seed)
    var steps = 0
    // A form that was found with the last keys still gets its turn: how late that is, is chance.
    while steps < Self.keys || steps < Self.keys + 4_000 && walk.percentage < 90 {
      try walk.step(isClosing: steps > Self.keys / 2)
      steps += 1
      if steps.isMultiple(of: 100) { walk.checkPainting() }
      if !walk.faults.isEmpty { break }
    }
    try walk.end()
    let table = walk.table
    print("SOAK terminal: \(steps) toetsen, zaad \(Self.seed), \(walk.summary)\n\(table)")
    #expect(walk.faults == [], "seed \(Self.seed): \(walk.tale)")
    if Self.keys >= 2_000 { #expect(walk.percentage >= 90, "\(table)") }
    let check = try desk.run(
      ["register", "controleren", "--register", desk.folder + "/demo.sqlite", "--json"])
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    let journals = try desk.run(
      ["dossier", "lijst", "--register", desk.folder + "/demo.sqlite", "--json"])
    #expect(journals.status == 0 && journals.errors.isEmpty)
  }
}
