import Casework
import TestSupport
import Testing

@Suite("Afrekening: nooit dubbel, nooit een cent kwijt")
struct AfrekeningPropertyTests {
  private static let always: (Datum, Datum) = ("1990-01-01", "2090-12-31")

  /// Steps, corrected figures, passing days and bookings of any period, mixed.
  private func run(_ seed: UInt64, check: (Ledger) throws -> Void) throws {
    var random = SplitMix64(seed: seed)
    var walks = [try Walk(.cmw), try Walk(.lde, wop: nil)]
    for index in walks.indices {
      try? walks[index].traject(start: "2026-01-26", mandaat: random.pick(["7882", "6607"]))
    }
    var ledger = Ledger(dossiers: [])
    for step in 0..<40 {
      let index = Int.random(in: walks.indices, using: &random)
      for _ in 0..<6 {
        let command = random.command()
        if walks[index].refusal(of: command) == nil { try walks[index].run(command) }
      }
      // Both walks open the same number: one of them at a time is the dossier.
      ledger.dossiers = [walks[step.isMultiple(of: 7) ? 1 : 0].dossier]
      ledger.regels = Ledger.rules(december2025: random.pick([13_669, 13_769, 13_401, nil]))
      ledger.vandaag = random.pick(["2026-02-20", "2026-09-01", "2027-06-01"])
      for mandate in ["7882", "6607"] where random.chance(50) {
        let first = random.day()
        let asked = Boekingsvraag(
          ookVoorlopige: random.chance(50), ookOnbevestigde: random.chance(50))
        _ = try? ledger.book(
          first, first.adding(days: Int.random(in: 0...400, using: &random)), asked,
          mandaat: mandate)
      }
      try check(ledger)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `booked and open lines are together what is computed now`(seed: UInt64) throws {
    try run(seed) { ledger in
      for mandate in ["7882", "6607"] {
        let all = try ledger.afrekening(Self.always.0, Self.always.1, mandaat: mandate)
        let now = ledger.posten(mandate).reduce(Bedrag.zero) { $0 + $1.verschuldigd }
        #expect(all.totaal == now)
        #expect(all.geboekt.totaal + all.open.totaal == now)
        let booked = ledger.boekingen.filter { $0.mandaat == mandate }
        #expect(all.geboekt.totaal == booked.flatMap(\.lijnen).totaal)
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `a fee is booked as a fee at most once`(seed: UInt64) throws {
    try run(seed) { ledger in
      for mandate in ["7882", "6607"] {
        let fees = ledger.boekingen.filter { $0.mandaat == mandate }.flatMap(\.lijnen)
          .filter { $0.soort == .vergoeding }
        #expect(Set(fees.map(\.sleutel)).count == fees.count)
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a row of periods has every fee and every booked line once`(seed: UInt64) throws {
    try run(seed) { ledger in
      var lines: [Afrekeningslijn] = []
      var first: Datum = "2024-01-01"
      while first < "2031-01-01" {
        let last = first.lastDay(ofTermOf: 3)
        lines += try ledger.afrekening(first, last).lijnen
        first = last.adding(days: 1)
      }
      let booked = ledger.boekingen.filter { $0.mandaat == "7882" }.flatMap(\.lijnen)
      #expect(lines.filter(\.isGeboekt).count == booked.count)
      #expect(lines.filter(\.isGeboekt).totaal == booked.totaal)
      let open = lines.filter { !$0.isGeboekt && $0.soort == .vergoeding }
      #expect(Set(open.map(\.sleutel)).count == open.count)
    }
  }

  @Test func `the walks book fees and corrections of both signs`() throws {
    var (fees, more, less) = (0, 0, 0)
    for seed in 0..<100 as Range<UInt64> {
      try run(seed) { ledger in
        for line in ledger.boekingen.last?.lijnen ?? [] {
          if line.soort == .vergoeding { fees += 1 }
          if line.soort == .correctie { line.bedrag > .zero ? (more += 1) : (less += 1) }
        }
      }
    }
    #expect(fees > 50 && more > 20 && less > 20, "\(fees) \(more) \(less)")
  }
}
