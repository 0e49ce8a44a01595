import Casework
import TestSupport
import Testing

@Suite("Opgeschorte dagen: ze tellen één keer, en schuiven het einde van de fase op")
struct OpschortingsdagenTests {
  private func period(_ van: Datum, _ hervat: Datum?) -> Opschorting {
    Opschorting(van: van, hervat: hervat, reden: .andere)
  }

  private func moved(
    _ last: Datum, from first: Datum, through: Datum? = nil, _ periods: Opschorting...
  ) -> Opschortingsdagen.Verschuiving {
    Opschortingsdagen(periods).verschoven(last, from: first, through: through)
  }

  @Test func `20 March 2020 through 17 May 2020 are 59 days`() {
    let period = period("2020-03-20", "2020-05-18")
    #expect(period.dagen == 59)
    let moved = moved("2020-05-14", from: "2020-02-15", period)
    #expect(moved.dagen == 59)
    #expect(moved.uiterlijk == "2020-07-12")
    #expect(moved.sinds == nil)
  }

  @Test func `February of a leap year is suspended for 29 days`() {
    #expect(moved("2020-03-31", from: "2020-01-01", period("2020-02-01", "2020-03-01")).dagen == 29)
    #expect(moved("2021-03-31", from: "2021-01-01", period("2021-02-01", "2021-03-01")).dagen == 28)
  }

  @Test func `one day is one day, also over the end of a month`() {
    let moved = moved("2026-01-31", from: "2026-01-01", period("2026-01-31", "2026-02-01"))
    #expect(moved.dagen == 1)
    #expect(moved.uiterlijk == "2026-02-01")
  }

  @Test func `overlapping, touching and enclosed periods count once`() {
    let overlap = moved(
      "2026-03-31", from: "2026-01-01", period("2026-02-01", "2026-02-11"),
      period("2026-02-06", "2026-02-16"))
    #expect(overlap.dagen == 15)
    let touching = moved(
      "2026-03-31", from: "2026-01-01", period("2026-02-11", "2026-02-16"),
      period("2026-02-01", "2026-02-11"))
    #expect(touching.dagen == 15)
    let enclosed = moved(
      "2026-03-31", from: "2026-01-01", period("2026-02-01", "2026-02-16"),
      period("2026-02-06", "2026-02-11"))
    #expect(enclosed.dagen == 15)
  }

  @Test func `only days from the first day of the phase on count`() {
    let before = moved("2026-03-31", from: "2026-03-01", period("2026-02-01", "2026-03-01"))
    #expect(before.dagen == 0 && before.uiterlijk == "2026-03-31")
    let across = moved("2026-03-31", from: "2026-03-01", period("2026-02-20", "2026-03-06"))
    #expect(across.dagen == 5 && across.uiterlijk == "2026-04-05")
  }

  @Test func `the day after the end is too late, unless the end has moved beyond it`() {
    #expect(moved("2026-03-31", from: "2026-03-01", period("2026-04-01", "2026-04-11")).dagen == 0)
    let second = moved(
      "2026-03-31", from: "2026-03-01", period("2026-03-30", "2026-04-01"),
      period("2026-04-02", "2026-04-04"), period("2026-04-05", "2026-04-07"))
    #expect(second.dagen == 4)
    #expect(second.uiterlijk == "2026-04-04")
  }

  @Test func `a phase that is over keeps only the days that lay in it`() {
    let moved = moved(
      "2020-03-25", from: "2020-02-26", through: "2020-03-22", period("2020-03-20", "2020-05-18"))
    #expect(moved.dagen == 3)
    #expect(moved.uiterlijk == "2020-03-28")
  }

  @Test func `while a suspension is open the end is known only so far`() {
    let moved = moved(
      "2026-03-31", from: "2026-03-01", period("2026-03-05", "2026-03-08"),
      period("2026-03-20", nil))
    #expect(moved.dagen == 3)
    #expect(moved.uiterlijk == "2026-04-03")
    #expect(moved.sinds == "2026-03-20")
  }

  /// By brute force: the day on which as many days have counted as the term has.
  @Test(arguments: 1...200)
  func `the end is where the last counting day falls, day by day`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let first = random.day(spread: 60)
    let last = first.adding(days: Int.random(in: 0...95, using: &random))
    let periods = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      let from = first.adding(days: Int.random(in: -30...140, using: &random))
      return period(from, from.adding(days: Int.random(in: 0...40, using: &random)))
    }
    var day = first.adding(days: -1)
    var left = last.days(since: first) + 1
    var suspended = 0
    while left > 0 {
      day = day.adding(days: 1)
      if periods.contains(where: { $0.covers(day) }) { suspended += 1 } else { left -= 1 }
    }
    let moved = Opschortingsdagen(periods).verschoven(last, from: first)
    #expect(moved.uiterlijk == day)
    #expect(moved.dagen == suspended)
  }
}
