import Foundation
import Testing

@testable import Casework

@Suite("Datum: kalenderdagen, termijnen en leeftijden")
struct DatumTests {
  private func day(_ iso: String) throws -> Datum { try #require(Datum(iso: iso)) }

  @Test(arguments: [
    ("2026-01-15", 3, "2026-04-14"), ("2026-01-31", 3, "2026-04-30"),
    ("2026-01-30", 1, "2026-02-28"), ("2028-01-30", 1, "2028-02-29"),
    ("2026-01-31", 1, "2026-02-28"), ("2026-02-28", 1, "2026-03-27"),
    ("2025-12-31", 3, "2026-03-30"), ("2026-01-01", 1, "2026-01-31"),
  ])
  func `a term runs through the day before the same day`(first: String, months: Int, last: String)
    throws
  {
    #expect(try day(first).lastDay(ofTermOf: months).iso == last)
  }

  @Test func `29 February is one year old on 28 February`() throws {
    #expect(try day("2024-02-29").sameDay(yearsLater: 1).iso == "2025-02-28")
    #expect(try day("2024-02-29").sameDay(yearsLater: 4).iso == "2028-02-29")
  }

  @Test func `days agree with Foundation's calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -40_000, through: 60_000, by: 7) {
      let datum = Datum(dayNumber: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      #expect(datum.year == parts.year && datum.month == parts.month && datum.day == parts.day)
      #expect((datum.weekday % 7) + 1 == parts.weekday)
      #expect(Datum(iso: datum.iso) == datum)
      #expect(Datum(entered: datum.shown) == datum)
    }
  }

  @Test func `months later agree with Foundation's calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: 10_000, through: 25_000, by: 11) {
      for months in [1, 3, 12, 18, 24, 60] {
        let date = Date(timeIntervalSince1970: Double(number) * 86_400)
        let later = try #require(calendar.date(byAdding: .month, value: months, to: date))
        let expected = Int(later.timeIntervalSince1970 / 86_400)
        #expect(Datum(dayNumber: number).sameDay(monthsLater: months).dayNumber == expected)
      }
    }
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-01", "", "x"])
  func `a day that does not exist is not a date`(text: String) {
    #expect(Datum(iso: text) == nil)
  }
}
