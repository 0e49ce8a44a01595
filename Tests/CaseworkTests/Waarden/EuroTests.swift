import Casework
import Testing

@Suite("Bedragen in euro, zoals ze in een formulier getypt worden")
struct EuroTests {
  @Test(arguments: [
    ("1260", 126_000), ("1.260", 126_000), ("1.260,00", 126_000), ("1260,5", 126_050),
    ("€ 1.260", 126_000), ("€1.260,75", 126_075), (" 0,05 ", 5), ("1.234.567,89", 123_456_789),
  ])
  func `what is written the Belgian way is read`(text: String, cent: Int) {
    #expect(Bedrag(euro: text)?.cent == cent)
  }

  @Test(arguments: [
    "1,260.00", "1.26", "12.60", "1260.00", "1.2600", "1260,005", "1260,", ",50", "", "€", "-5",
    "1 260", "twaalf", "1.260,00,00", ".260", "9999999999",
  ])
  func `what could mean something else is no amount`(text: String) {
    #expect(Bedrag(euro: text) == nil)
  }

  @Test func `what is shown is read again`() {
    for cent in [0, 5, 99, 100, 42_000, 126_000, 420_000, 123_456_789] {
      #expect(Bedrag(euro: Bedrag(cent: cent).shown)?.cent == cent)
      #expect(Bedrag(euro: Bedrag(cent: cent).shownInEuro)?.cent == cent)
    }
  }
}
