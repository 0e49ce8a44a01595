import Casework
import Testing

@Suite("WOP: waarde lezen en tonen")
struct WOPTests {
  @Test(arguments: ["60 hoog", " 60  Hoog ", "60\thoog"])
  func `a value is a percentage and a word`(text: String) throws {
    #expect(try WOP(text) == WOP(percentage: 60, begeleidingsnood: .hoog))
    #expect(try WOP(text).shown == "60 hoog")
  }

  @Test(arguments: ["", "60", "hoog", "60hoog", "hoog 60", "60 heel hoog", "+60 hoog", "6,0 hoog"])
  func `anything else is refused`(text: String) {
    let refusal = refusal(of: try WOP(text))
    #expect(refusal?.code == "wop-vorm")
    #expect(refusal?.bron.isEmpty == false)
  }
}
