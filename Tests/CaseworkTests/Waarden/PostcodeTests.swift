import Casework
import Testing

@Suite("Postcode: van postcode naar provincie, met de dag erbij")
struct PostcodeTests {
  private let regels = Regelboek.test(
    versies: [
      .postcodeProvincie: [
        (vanaf: "1995-01-01", waarde: .lijst(["1000-1299:Brussel", "2000-2999:Antwerpen"])),
        (
          vanaf: "2025-01-01",
          waarde: .lijst(["2070-2070:Oost-Vlaanderen", "2000-2999:Antwerpen", "x-y:Namen"])
        ),
      ]
    ])

  @Test func `the ranges of the day hold, the first one that fits`() throws {
    let zwijndrecht = try Postcode("2070")
    #expect(zwijndrecht.provincie(on: "2024-12-31", regels) == .antwerpen)
    #expect(zwijndrecht.provincie(on: "2025-01-01", regels) == .oostVlaanderen)
    #expect(try Postcode("2071").provincie(on: "2025-01-01", regels) == .antwerpen)
  }

  @Test func `a code outside every range has no province`() throws {
    #expect(try Postcode("5000").provincie(on: "2025-01-01", regels) == nil)
  }

  @Test(arguments: ["", "999", "0999", "10000", "20a0", "+200", " 2000"])
  func `something else than four digits is refused`(text: String) {
    let refusal = refusal(of: try Postcode(text))
    #expect(refusal?.code == "postcode-vorm")
    #expect(refusal?.bron.isEmpty == false)
  }
}
