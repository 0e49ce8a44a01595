import Casework
import Testing

@Suite("Bedrag: hele centen, Belgisch getoond")
struct BedragTests {
  @Test(arguments: [
    (0, "0,00"), (5, "0,05"), (100, "1,00"), (99_999, "999,99"), (126_000, "1.260,00"),
    (123_456_789, "1.234.567,89"), (-126_000, "-1.260,00"),
  ])
  func `an amount is shown with points and a comma`(cent: Int, shown: String) {
    #expect(Bedrag(cent: cent).shown == shown)
  }

  @Test func `the euro sign comes first`() {
    #expect(Bedrag(cent: 126_000).shownInEuro == "€ 1.260,00")
  }

  @Test(arguments: [
    (1, 1, 2, 1), (3, 1, 2, 2), (1, 49, 100, 0), (1, 50, 100, 1),
    (126_000, 13_669, 10_845, 158_810),
    (0, 7, 3, 0),
  ])
  func `half a cent is rounded up`(cent: Int, numerator: Int, denominator: Int, result: Int) {
    #expect(Bedrag(cent: cent).times(numerator, over: denominator).cent == result)
  }
}
