import Casework
import Testing

@Suite("Ondernemingsnummer: vorm en controlecijfers van de KBO")
struct OndernemingsnummerTests {
  @Test(arguments: [
    "0887.010.362", "0887010362", "887.010.362", "BE0887010362", "be 0887.010.362", "BE887010362",
  ])
  func `every usual way of writing gives the same number`(text: String) throws {
    let number = try Ondernemingsnummer(text)
    #expect(number.digits == "0887010362")
    #expect(number.shown == "0887.010.362")
  }

  @Test func `a number that begins with 1 is valid`() throws {
    #expect(try Ondernemingsnummer("1000.000.021").shown == "1000.000.021")
  }

  @Test(arguments: ["0887.010.363", "0878.010.362", "1000.000.022"])
  func `wrong check digits are refused`(text: String) {
    let refusal = refusal(of: try Ondernemingsnummer(text))
    #expect(refusal?.code == "ondernemingsnummer-controlecijfers")
    #expect(refusal?.bron.isEmpty == false)
  }

  @Test(arguments: ["", "BE", "2000.000.042", "08870103", "08870103621", "NL0887010362"])
  func `something else than a number of the KBO is refused`(text: String) {
    #expect(refusal(of: try Ondernemingsnummer(text))?.code == "ondernemingsnummer-vorm")
  }
}
