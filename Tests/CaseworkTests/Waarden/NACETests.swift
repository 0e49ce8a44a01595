import Casework
import Testing

@Suite("NACE en vestiging: wat als code telt")
struct NACETests {
  @Test(arguments: [
    ("2025:56", "2025:56"), ("2008:I", "2008:I"), ("2008:i", "2008:I"), ("2025:V", "2025:V"),
    ("2025:56.1", "2025:56.1"), ("2008:56.101", "2008:56.101"), ("2008:56101", "2008:56101"),
  ])
  func `a sector is kept with the version of its list`(text: String, kept: String) throws {
    #expect(try NACE(text).text == kept)
  }

  @Test(arguments: [
    "", "56", "I", "2025", "2025:", "2024:56", "2008:V", "2025:W", "2025:5", "2025:123456",
    "2025:00", "2025:56.", "2025:.56", "2025:561.0", "2025:5a", "2025:56:1", "10.71",
  ])
  func `without its version or in another form a sector is refused`(text: String) {
    let refusal = refusal(of: try NACE(text))
    #expect(refusal?.code == "nace-vorm")
    #expect(refusal?.bron.contains("vanaf J") == true)
  }

  @Test(arguments: ["2.123.456.791", "2123456791"])
  func `an establishment unit reads the same with and without points`(text: String) throws {
    #expect(try Vestigingsnummer(text).shown == "2.123.456.791")
  }

  @Test func `an establishment begins with 2 to 8 and has check digits`() {
    #expect(refusal(of: try Vestigingsnummer("0887.010.362"))?.code == "vestigingsnummer-vorm")
    #expect(refusal(of: try Vestigingsnummer("9123456791"))?.code == "vestigingsnummer-vorm")
    #expect(refusal(of: try Vestigingsnummer("212345672"))?.code == "vestigingsnummer-vorm")
    let wrong = refusal(of: try Vestigingsnummer("2123456792"))
    #expect(wrong?.code == "vestigingsnummer-controlecijfers")
    #expect(wrong?.bezwaren.first?.bron.zekerheid == .aanname)
  }
}
