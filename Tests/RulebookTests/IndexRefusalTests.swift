import Testing

@testable import Rulebook

@Suite("Indexbestanden die geweigerd worden")
struct IndexRefusalTests {
  private func reason(_ lines: String...) -> RulebookError.Reason? {
    let text = (["maand,basisjaar,waarde,bron"] + lines).joined(separator: "\n") + "\n"
    let error = refusal(of: "index/gezondheidsindex.csv", holding: text)
    #expect(error == nil || error?.file == "index/gezondheidsindex.csv")
    return error?.reason
  }

  @Test func `a missing index is refused`() {
    #expect(refusal(of: "index/gezondheidsindex.csv", holding: nil)?.reason == .missingFile)
  }

  @Test func `another header is refused`() {
    for text in ["", "maand;basisjaar;waarde;bron\n"] {
      #expect(
        refusal(of: "index/gezondheidsindex.csv", holding: text)?.reason
          == .badHeader(expected: "maand,basisjaar,waarde,bron"))
    }
  }

  @Test func `an index without figures is refused`() {
    #expect(reason() == .noValues)
  }

  @Test func `a gap between two months is refused with the month that lacks`() {
    #expect(
      reason("2018-12,2013,108.45,x", "2019-02,2013,108.62,x")
        == .indexGap(line: 3, expected: "2019-01"))
  }

  @Test func `a month that stands there already is refused`() {
    #expect(
      reason("2018-12,2013,108.45,x", "2018-12,2013,108.45,x")
        == .duplicateMonth(line: 3, "2018-12"))
  }

  @Test func `two base years each have their own months`() {
    #expect(
      reason("2018-12,2013,108.45,x", "2018-12,2025,79.99,x", "2019-01,2013,108.6x,x")
        == .badFigure(line: 4, "108.6x"))
    #expect(reason("2018-12,2013,108.45,x", "2018-12,2025,79.99,x") == nil)
  }

  @Test(arguments: [
    "", "108", "108.4", "108.455", "108,45", "-08.45", "0.00", "1e9.00", "99999.99",
  ])
  func `a bad figure is refused`(figure: String) {
    #expect(reason("2018-12,2013,\"\(figure)\",x") == .badFigure(line: 2, figure))
  }

  @Test(arguments: ["2018-13", "2018-1", "december"])
  func `a bad month is refused`(month: String) {
    #expect(reason("\(month),2013,108.45,x") == .badMonth(line: 2, month))
  }

  @Test(arguments: ["13", "", "201x"])
  func `a bad base year is refused`(year: String) {
    #expect(reason("2018-12,\(year),108.45,x") == .badBaseYear(line: 2, year))
  }

  @Test(arguments: [
    "2018-12,2013,108.45", "2018-12,2013,108.45,x,y", "2018-12,2013,108.45,\"x", "",
  ])
  func `a line without exactly four fields is refused`(line: String) {
    #expect(reason(line) == .badLine(line: 2))
  }

  @Test func `a figure without a source is refused`() {
    #expect(reason("2018-12,2013,108.45,") == .emptyField("regel 2 bron"))
  }
}
