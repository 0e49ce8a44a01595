import Casework
import Testing

@Suite("Feestdagen: de tien wettelijke, en de eerstvolgende werkdag")
struct FeestdagTests {
  @Test func `2026 has exactly its ten holidays`() {
    let first: Datum = "2026-01-01"
    let days = (0..<365).map { first.adding(days: $0) }.filter(\.isWettelijkeFeestdag).map(\.iso)
    #expect(
      days == [
        "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-07-21",
        "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25",
      ])
  }

  @Test(arguments: [
    "2019-04-22", "2023-04-10", "2024-04-01", "2025-04-21", "2027-03-29", "2038-04-26",
  ])
  func `Easter Monday is where the calendar has it`(day: String) throws {
    let monday = try #require(Datum(iso: day))
    #expect(monday.isWettelijkeFeestdag && monday.weekday == 1)
    #expect(!monday.adding(days: 7).isWettelijkeFeestdag)
  }

  @Test(arguments: [
    // Saturday; the Saturday before Easter; 1 May on a Friday; Christmas on a Friday; a Monday.
    ("2026-03-14", "2026-03-16"), ("2026-04-04", "2026-04-07"), ("2026-05-01", "2026-05-04"),
    ("2026-12-25", "2026-12-28"), ("2026-03-16", "2026-03-16"),
  ])
  func `the next working day passes over weekends and holidays`(day: String, next: String) throws {
    #expect(try #require(Datum(iso: day)).eerstvolgendeWerkdag.iso == next)
  }
}
