import Casework
import Testing

@Suite("Tijdstip: een uur van de dag")
struct TijdstipTests {
  @Test(arguments: [
    ("14:00", "14:00", "14u"), ("14u", "14:00", "14u"), ("14u30", "14:30", "14u30"),
    ("9.15", "09:15", "9u15"), ("0:05", "00:05", "0u05"), ("23:59", "23:59", "23u59"),
  ])
  func `an hour is read in every usual way`(text: String, iso: String, shown: String) throws {
    let uur = try #require(Tijdstip(text))
    #expect(uur.iso == iso)
    #expect(uur.shown == shown)
  }

  @Test(arguments: ["", "24:00", "14:60", "14:5", "14:00:00", "twee uur", "-1:00"])
  func `an hour that does not exist is not read`(text: String) {
    #expect(Tijdstip(text) == nil)
  }
}
