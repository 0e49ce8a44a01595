import Casework
import Testing

@Suite("Uren: minuten en honderdsten, nooit afgerond")
struct UrenTests {
  @Test(arguments: [
    ("7,5", "7,5"), ("7u30", "7,5"), ("7.25", "7,25"), ("7", "7"), ("7u", "7"), ("24", "24"),
    ("0,01", "0,01"), ("0u01", "0,02"), ("7u20", "7,33"),
  ])
  func `hours are read in every usual way`(text: String, shown: String) throws {
    #expect(try #require(Uren(entered: text)).shown == shown)
  }

  @Test func `three times 7u20 is exactly 22 hours`() throws {
    let once = try #require(Uren(entered: "7u20"))
    #expect((once + once + once) == Uren(entered: "22"))
    #expect((once + once + once).decimal == "22")
  }

  @Test(arguments: [
    "0", "0u0", "25", "24,01", "24u01", "7,555", "7u60", "-1", "zeven", "", "7,", ",5", "7:30",
  ])
  func `what is no number of hours in a day is not read`(text: String) {
    #expect(Uren(entered: text) == nil)
  }
}
