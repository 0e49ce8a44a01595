import Foundation
import TestSupport
import Testing

@testable import Screens

/// A million keys under `.ci/soak`, fifty thousand every day.
///
/// `SOAK_KEYS` sets how many, `SOAK_SEED` the first seed; one seed with as many keys as it took
/// tells a failure again.
@Suite("Never stuck, in the screens alone", .timeLimit(.minutes(60)))
struct SoakTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let keys = environment["SOAK_KEYS"].flatMap { Int($0) } ?? 50_000
  private static let first = environment["SOAK_SEED"].flatMap { UInt64($0) } ?? 1
  /// So many keys one walker takes.
  private static let leg = 2_500

  @Test func `any keys, pastes, sizes and troubles leave legal screens and journals`()
    async throws
  {
    let index = VisitIndex()
    var all = index.all
    let legs = max(1, (Self.keys + Self.leg - 1) / Self.leg)
    // As many side by side as the machine does well; none knows of another, so a seed tells all.
    let width = max(1, min(4, ProcessInfo.processInfo.activeProcessorCount))
    var done = 0
    while done < legs {
      let seeds = (done..<min(legs, done + width)).map { Self.first + UInt64($0) }
      let walked = await withTaskGroup(of: Coverage.self) { group in
        for seed in seeds {
          group.addTask { Self.walk(seed, min(Self.leg, Self.keys), index) }
        }
        var result: [Coverage] = []
        for await coverage in group { result.append(coverage) }
        return result
      }
      for coverage in walked { all.merge(coverage) }
      done += seeds.count
    }
    print(
      """
      SOAK schermen: \(legs * min(Self.leg, Self.keys)) toetsen, \
      \(all.reached) van \(all.counts.count) paren (\(all.percentage) %)
      \(all.table)
      """)
    if Self.keys >= 50_000 { #expect(all.percentage >= 90) }
  }

  @Test func `a failure is told by what it needs and no more`() {
    let steps = Array(1...100)
    let told = Shrinking.shortest(steps) { $0.contains(17) && $0.contains(83) }
    #expect(told == [17, 83])
  }

  @Test func `the same seed walks the same way`() {
    let index = VisitIndex()
    var walkers = [Walker(seed: 3), Walker(seed: 3)]
    for place in walkers.indices { for _ in 0..<200 { walkers[place].step(index) } }
    #expect(walkers[0].story.canvas == walkers[1].story.canvas)
    #expect(walkers[0].coverage.counts == walkers[1].coverage.counts)
  }

  /// Walks with one seed; answers what it did that was not known.
  private static func walk(
    _ seed: UInt64, _ keys: Int, _ index: VisitIndex
  ) -> Coverage {
    var walker = Walker(seed: seed)
    let trace = Trace(seed: seed)
    for step in 0..<keys {
      trace.note(step)
      walker.step(index)
      let fault = step % 3 == 0 ? walker.fault : step % 100 == 50 ? walker.journalFault : nil
      if let fault {
        Issue.record(
          "seed \(seed), key \(step): \(fault)\n\(Shrinking.told(walker.past, index))")
        break
      }
    }
    trace.end()
    return walker.coverage
  }
}

/// Which seed is where, in a file: a crash takes the process along before it could be said.
struct Trace {
  private let descriptor: Int32
  private let path: String

  init(seed: UInt64) {
    path = NSTemporaryDirectory() + "doorstroom-soak-\(getpid())-\(seed)"
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  }

  func note(_ step: Int) {
    var step = step
    _ = withUnsafeBytes(of: &step) { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  func end() {
    close(descriptor)
    unlink(path)
  }
}

/// The shortest tale of a failure that can be found without much work.
enum Shrinking {
  private static let attempts = 300

  /// The happenings that still go wrong after whatever could be left out was left out.
  static func told(_ past: [Happening], _ index: VisitIndex) -> String {
    // Nothing before the last fresh start matters.
    let start = past.lastIndex { if case .visit = $0 { true } else { false } } ?? 0
    return shortest(Array(past[start...])) { fails($0, index) }
      .map { "\($0)" }.joined(separator: "\n")
  }

  /// Leaves out ever smaller pieces as long as what is left still fails.
  static func shortest<Step>(_ steps: [Step], failing: ([Step]) -> Bool) -> [Step] {
    var kept = steps
    var left = attempts
    var piece = max(1, kept.count / 2)
    while piece >= 1, left > 0 {
      var place = 0
      while place < kept.count, left > 0 {
        var shorter = kept
        shorter.removeSubrange(place..<min(kept.count, place + piece))
        left -= 1
        if failing(shorter) { kept = shorter } else { place += piece }
      }
      piece /= 2
    }
    return kept
  }

  private static func fails(_ happenings: [Happening], _ index: VisitIndex) -> Bool {
    var walker = Walker(seed: 0)
    for happening in happenings {
      walker.happen(happening, index)
      if walker.fault != nil || walker.journalFault != nil { return true }
    }
    return false
  }
}
