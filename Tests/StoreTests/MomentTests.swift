import Casework
import Foundation
import Testing

@testable import Store

@Suite("Moment: UTC tot op de milliseconde")
struct MomentTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00.000Z", 0), ("2026-03-10T09:05:07.089Z", 1_773_133_507_089),
    ("1969-12-31T23:59:59.999Z", -1),
  ])
  func `reads and writes the same text`(iso: String, milliseconds: Int) throws {
    #expect(Moment(iso: iso)?.milliseconds == milliseconds)
    #expect(Moment(milliseconds: milliseconds).iso == iso)
  }

  @Test(arguments: [
    "2026-03-10T09:05:07Z", "2026-03-10 09:05:07.000Z", "2026-02-30T09:05:07.000Z",
    "2026-03-10T24:00:00.000Z", "2026-03-10T09:60:00.000Z", "2026-03-10T09:05:60.000Z",
    "2026-03-10T09:05:07.000+", "2026-03-10T0a:05:07.000Z", "",
  ])
  func `what is no moment in UTC is refused`(text: String) {
    #expect(Moment(iso: text) == nil)
  }
}
