import Casework
import Testing

@Suite("Kwartaal")
struct KwartaalTests {
  @Test(arguments: [
    ("2026-01-01", "2026-01-01", "2026-03-31"), ("2026-03-31", "2026-01-01", "2026-03-31"),
    ("2026-05-31", "2026-04-01", "2026-06-30"), ("2028-02-29", "2028-01-01", "2028-03-31"),
    ("2026-12-31", "2026-10-01", "2026-12-31"),
  ])
  func `a day lies in the quarter of its month`(day: Datum, van: String, tot: String) {
    let quarter = Kwartaal(of: day)
    #expect(quarter.van.iso == van && quarter.tot.iso == tot)
    #expect(quarter.next.previous == quarter && quarter.previous.next == quarter)
    #expect(quarter.next.van == quarter.tot.adding(days: 1))
  }
}
