import Testing

@testable import Questionnaire

@Suite("Patterns, within bounds")
struct PatternTests {
  @Test(arguments: [
    ("[0-9]{4}", "2000", true), ("[0-9]{4}", "20001", false), ("^\\d+$", "12", true),
    ("a|bc|d*", "ddd", true), ("a|bc|d*", "b", false), ("(ab)+c?", "ababc", true),
    ("[^,;]*", "a b", true), ("[^,;]*", "a;b", false),
    ("[\\w.-]+@[\\w-]+\\.[a-z]{2,}", "a.b@c.be", true),
    ("\\p{Lu}\\p{L}+", "Élise", true), ("x{0}y", "y", true), ("x{2,3}", "xxxx", false),
    ("(?=.*\\d)(?!.*x).{3,}", "ab1", true), ("(?=.*\\d)(?!.*x).{3,}", "xb1", false),
    ("", "", true), ("[]a]+", "]a", true), ("[a-]+", "a-", true), ("\\bja\\b", "ja", true),
    (".", "é", true), (".", "\n", false), ("(a*)*", "aaa", true), ("a+?b", "aab", true),
  ])
  func `a whole answer fits or it does not`(pattern: String, text: String, fits: Bool) {
    #expect(Pattern(pattern).matches(text) == fits)
  }

  @Test(arguments: [
    "(a)\\1", "(?<=a)b", "[a", "(a", "a)", "*a", "a{2,1}", "a++", "(?i)a", "a{5000}",
  ])
  func `a pattern in another dialect is said to be unreadable`(pattern: String) throws {
    #expect(!Pattern(pattern).isReadable && Pattern(pattern).matches("a") == nil)
  }

  @Test(arguments: ["(a+)+$", "(a|aa)+", "(a*)*b", "(.*a){20}"])
  func `an unkind pattern ends within its budget`(pattern: String) {
    let text = String(repeating: "a", count: 2000) + "!"
    let clock = ContinuousClock()
    var answer: Bool? = true
    let time = clock.measure { answer = Pattern(pattern).matches(text) }
    #expect(answer != true)
    #expect(time < .seconds(10))
  }

  @Test func `an answer that cannot be checked stands, with a warning`() throws {
    let url = "http://hl7.org/fhir/StructureDefinition/regex"
    let form = try Fixtures.form(
      items: #"""
        [{"linkId":"q","type":"string","extension":[{"url":"\#(url)","valueString":"(a)\\1"}]}]
        """#)
    #expect(form.remarks.map(\.reason) == [.unreadablePattern])
    var response = Response(questionnaire: "u")
    response["q"] = [.string("b")]
    let state = FormState(form: form, response: response)
    #expect(state.isComplete && state.unchecked.map(\.linkId) == ["q"])
  }
}
