import Casework
import Rulebook
import Testing

@testable import LawCases

@Suite("De meegeleverde wetsgevallen")
struct ShippedCasesTests {
  @Test func `rule, arithmetic and expectation agree in every case`() throws {
    let regels = try Shipped.regels.get()
    for geval in try Shipped.cases.get() {
      for finding in geval.toets(regels) {
        #expect(
          finding.isGeslaagd,
          """
          \(finding.naam) \(finding.pad ?? ""): verwacht \(finding.verwacht), \
          gekregen \(finding.gekregen), rekening \(finding.rekening): \(finding.reden ?? "")
          """)
      }
    }
  }

  @Test func `there are enough of them, each with a name and a source of its own`() throws {
    let cases = try Shipped.cases.get()
    #expect(cases.count >= 550)
    #expect(Set(cases.map(\.naam)).count == cases.count)
    #expect(cases.allSatisfy { !$0.bron.isBlank })
  }

  @Test func `every rule that a case can ask is asked`() throws {
    let asked = Set(try Shipped.cases.get().map(\.regel.naam))
    #expect(asked == Set(Rechtsregel.alle.map(\.naam)))
  }

  @Test func `law cases are no rules: they do not change the digest`() {
    #expect(!Rulebook.isRule("wetsgevallen/pop.json"))
  }
}
