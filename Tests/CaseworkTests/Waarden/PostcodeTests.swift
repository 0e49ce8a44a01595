import Casework
import Testing

@Suite("Postcode: van postcode naar provincie, met de dag erbij")
struct PostcodeTests {
  @Test(arguments: [
    ("1000", Provincie.brussel), ("1299", .brussel), ("1300", .waalsBrabant),
    ("1499", .waalsBrabant), ("1500", .vlaamsBrabant), ("1999", .vlaamsBrabant),
    ("2000", .antwerpen), ("2999", .antwerpen), ("3000", .vlaamsBrabant),
    ("3499", .vlaamsBrabant), ("3500", .limburg), ("3999", .limburg), ("4000", .luik),
    ("4999", .luik), ("5000", .namen), ("5999", .namen), ("6000", .henegouwen),
    ("6599", .henegouwen), ("6600", .luxemburg), ("6999", .luxemburg), ("7000", .henegouwen),
    ("7999", .henegouwen), ("8000", .westVlaanderen), ("8999", .westVlaanderen),
    ("9000", .oostVlaanderen), ("9999", .oostVlaanderen),
  ])
  func `the ranges meet at their edges`(code: String, province: Provincie) throws {
    #expect(try Postcode(code).provincie(on: "2026-01-01") == province)
  }

  @Test func `Zwijndrecht moved to Oost-Vlaanderen on 1 January 2025`() throws {
    let zwijndrecht = try Postcode("2070")
    #expect(zwijndrecht.provincie(on: "2024-12-31") == .antwerpen)
    #expect(zwijndrecht.provincie(on: "2025-01-01") == .oostVlaanderen)
  }

  @Test(arguments: ["", "999", "0999", "10000", "20a0", "+200", " 2000"])
  func `something else than four digits is refused`(text: String) {
    let refusal = refusal(of: try Postcode(text))
    #expect(refusal?.code == "postcode-vorm")
    #expect(refusal?.bron.isEmpty == false)
  }
}
