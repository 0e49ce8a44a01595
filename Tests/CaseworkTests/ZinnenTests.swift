import Casework
import Testing

@Suite("Zinnen: elke reden en elke waarschuwing heeft een code en een zin")
struct ZinnenTests {
  @Test func `every reason has a code of its own`() {
    #expect(Reden.voorbeelden.count > 50)
    #expect(Set(Reden.voorbeelden.map(\.code)).count == Reden.voorbeelden.count)
  }

  @Test(arguments: Reden.voorbeelden)
  func `a reason is a plain sentence`(reden: Reden) {
    #expect(reden.zin.isPlainSentence)
    #expect(reden.code.isCode)
  }

  @Test func `every warning has a code of its own`() {
    let codes = Waarschuwing.Soort.voorbeelden.map { Waarschuwing($0).code }
    #expect(codes.count >= 10)
    #expect(Set(codes).count == codes.count)
  }

  @Test(arguments: Waarschuwing.Soort.voorbeelden)
  func `a warning is a plain sentence`(soort: Waarschuwing.Soort) {
    #expect(Waarschuwing(soort).zin.isPlainSentence)
    #expect(Waarschuwing(soort).code.isCode)
    #expect(!Waarschuwing(soort).bron.titel.isEmpty)
  }

  @Test func `a list reads as a list`() {
    let refusal = Refusal(.partijOntbreekt(["de evaluator", "de werkgever", "de werknemer"]))
    #expect(refusal.zin.contains("de evaluator, de werkgever en de werknemer"))
  }

  @Test func `one and many read as one and many`() {
    #expect(Waarschuwing(.weinigActies(1, minimum: 2)).zin.contains("1 verbeteractie;"))
    #expect(Waarschuwing(.weinigActies(0, minimum: 2)).zin.contains("0 verbeteracties;"))
  }

  @Test func `names of codes are distinct`() {
    #expect(Set(Uitkomst.allCases.map(\.naam)).count == Uitkomst.allCases.count)
    #expect(Set(Instrument.allCases.map(\.naam)).count == Instrument.allCases.count)
    #expect(Set(Aanleiding.allCases.map(\.naam)).count == Aanleiding.allCases.count)
    #expect(Set(Taak.allCases.map(\.naam)).count == Taak.allCases.count)
  }
}

extension String {
  fileprivate var isPlainSentence: Bool {
    hasSuffix(".") && !hasSuffix("..") && !contains("!") && !contains("  ") && first != " "
  }

  fileprivate var isCode: Bool {
    !isEmpty && allSatisfy { ("a"..."z").contains($0) || $0 == "-" }
  }
}
