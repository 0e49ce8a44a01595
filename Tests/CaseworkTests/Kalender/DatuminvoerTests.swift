import Casework
import TestSupport
import Testing

@Suite("Een datum intypen")
struct DatuminvoerTests {
  /// A Thursday.
  private let today: Datum = "2026-03-12"

  private func read(_ text: String, _ richting: Dagrichting = .dichtstbij) -> String? {
    Datum(entered: text, today: today, towards: richting)?.iso
  }

  @Test(arguments: [
    ("15/03/2026", "2026-03-15"), ("15/3/2026", "2026-03-15"), ("2026-03-15", "2026-03-15"),
    ("15-3-2026", "2026-03-15"), ("15.3.26", "2026-03-15"), ("15/3", "2026-03-15"),
    (" 15 maart ", "2026-03-15"), ("15 Maart 2025", "2025-03-15"), ("1 mrt", "2026-03-01"),
    ("1 aug.", "2026-08-01"), ("vandaag", "2026-03-12"), ("Morgen", "2026-03-13"),
    ("overmorgen", "2026-03-14"), ("gisteren", "2026-03-11"), ("eergisteren", "2026-03-10"),
    ("+2w", "2026-03-26"), ("+10d", "2026-03-22"), ("-1m", "2026-02-12"), ("+ 1 j", "2027-03-12"),
    ("do", "2026-03-12"), ("ma", "2026-03-16"), ("zondag", "2026-03-15"),
  ])
  func `people write a day in many ways`(_ text: String, _ iso: String) {
    #expect(read(text) == iso)
  }

  @Test(arguments: [
    "", "31/4", "29/2/2026", "15", "15/", "/3", "15/13", "0/3", "15/3/202", "+w", "+2", "2w",
    "++2w",
    "+99999d", "+9999j", "m", "maa", "15 ma", "morgen.", "15//", "15 maart 2026 10u", "一/三",
    "15/03/2026/1", "1e maart",
  ])
  func `what is no day, is not made into one`(_ text: String) { #expect(read(text) == nil) }

  @Test func `a day without a year is the nearest, or the last one where it must be past`() {
    #expect(read("12/9") == "2025-09-12")
    #expect(read("10/9") == "2026-09-10")
    #expect(read("31/12") == "2025-12-31")
    #expect(read("13/3", .verleden) == "2025-03-13")
    #expect(read("12/3", .verleden) == "2026-03-12")
    #expect(read("29/2") == "2028-02-29")
    #expect(read("29/2", .verleden) == "2024-02-29")
    #expect(read("18/5/93", .verleden) == "1993-05-18")
    #expect(read("18/5/25", .verleden) == "2025-05-18")
    #expect(read("18/5/93") == "2093-05-18")
    #expect(read("vr", .verleden) == "2026-03-06")
    #expect(read("do", .verleden) == "2026-03-12")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a day that was shown is read again, and the nearest is never half a year off`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let today = Datum(dayNumber: Int.random(in: 10_000...30_000, using: &random))
    let day = Datum(dayNumber: Int.random(in: 10_000...30_000, using: &random))
    for text in [day.shown, day.iso, day.voluit.split(separator: " ").dropFirst().joined(by: " ")] {
      #expect(Datum(entered: text, today: today) == day)
    }
    let short = "\(day.day)/\(day.month)"
    let nearest = try #require(Datum(entered: short, today: today))
    let limit = day.month == 2 && day.day == 29 ? 8 * 366 : 183
    #expect(abs(nearest.days(since: today)) <= limit)
    let past = try #require(Datum(entered: short, today: today, towards: .verleden))
    #expect(past <= today && past.day == day.day && past.month == day.month)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `any text is a day that exists, or nothing`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = Array("0123456789/-.+ wdmjaeinrtov é\u{301}漢")
    let text = String((0..<Int.random(in: 0...14, using: &random)).map { _ in random.pick(signs) })
    for richting in [Dagrichting.dichtstbij, .verleden] {
      guard let day = Datum(entered: text, today: today, towards: richting) else { continue }
      #expect(Datum(iso: day.iso) == day, "\(text)")
    }
  }

  @Test func `the day of the week is told with the day`() {
    #expect(("2026-03-15" as Datum).voluit == "zondag 15 maart 2026")
  }
}

extension Sequence<Substring> {
  fileprivate func joined(by separator: String) -> String { joined(separator: separator) }
}
