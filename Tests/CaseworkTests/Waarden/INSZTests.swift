import Casework
import Testing

@Suite("INSZ: controlecijfers, eeuw en BIS-nummers")
struct INSZTests {
  @Test(arguments: ["93.05.18-223-61", "93051822361", "93 05 18 223 61"])
  func `a number reads the same with and without its points`(text: String) throws {
    let insz = try INSZ(text)
    #expect(insz.digits == "93051822361")
    #expect(insz.birthDate == "1993-05-18")
  }

  @Test(arguments: ["93.05.18-223-62", "93.05.18-232-61", "93.05.18-223-00"])
  func `wrong check digits are refused`(text: String) {
    let refusal = refusal(of: try INSZ(text))
    #expect(refusal?.code == "insz-controlecijfers")
    #expect(refusal?.bron.isEmpty == false)
  }

  @Test(arguments: ["", "9305182236", "930518223611", "93.05.18-223-6x", "٩٣٠٥١٨٢٢٣٦١"])
  func `something else than eleven digits is refused`(text: String) {
    #expect(refusal(of: try INSZ(text))?.code == "insz-vorm")
  }

  @Test func `whoever was born from 2000 on is checked with a 2 in front`() throws {
    #expect(try INSZ("01.03.15-001-08").birthDate == "2001-03-15")
  }

  @Test func `remainder nought is written 97`() throws {
    let nine = 930_518_223 - 930_518_223 % 97
    #expect(refusal(of: try INSZ("\(nine)00"))?.code == "insz-controlecijfers")
    #expect(try INSZ("\(nine)97").digits.hasSuffix("97"))
  }

  @Test(arguments: [(25, 5), (32, 12), (41, 1), (45, 5), (52, 12)])
  func `a BIS number has 20 or 40 added to its month`(written: Int, month: Int) throws {
    let nine = 93_00_18_223 + written * 100_000
    let insz = try INSZ("\(nine)\((97 - nine % 97).padded(2))")
    #expect(insz.birthDate == Datum(year: 1993, month: month, day: 18))
  }

  @Test(arguments: ["93001822326", "93050022319", "93000022381", "93201822369"])
  func `an unknown month or day gives no birth date`(text: String) throws {
    #expect(try INSZ(text).birthDate == nil)
  }

  @Test(arguments: ["93131822320", "93331822363"])
  func `a month that cannot be is refused, though the check digits are right`(text: String) {
    #expect(refusal(of: try INSZ(text))?.code == "insz-vorm")
  }

  @Test(arguments: 0...99)
  func `months 0 to 12, 20 to 32 and 40 to 52 exist, and no other`(month: Int) {
    let nine = 930_018_223 + month * 100_000
    let text = "\(nine)\((97 - nine % 97).padded(2))"
    let exists = month <= 12 || (20...32).contains(month) || (40...52).contains(month)
    #expect(refusal(of: try INSZ(text))?.code == (exists ? nil : "insz-vorm"))
  }

  @Test(arguments: [
    ("93051822361", Geslacht?.some(.man)), ("93051899862", .vrouw), ("93251822307", nil),
    ("93451822350", .man), ("93051800090", nil), ("93051899961", nil), ("01031500207", .vrouw),
  ])
  func `the sex is known only where it was at issue`(text: String, sex: Geslacht?) throws {
    #expect(try INSZ(text).geslacht == sex)
  }

  @Test(arguments: [("93051822361", false), ("93251822307", true), ("93451822350", true)])
  func `a number with 20 or 40 added is a BIS number`(text: String, isBIS: Bool) throws {
    #expect(try INSZ(text).isBIS == isBIS)
  }

  @Test func `a masked number keeps the serial number and the check to itself`() throws {
    #expect(try INSZ("93.05.18-223-61").masked == "93.05.18-***-**")
  }
}
