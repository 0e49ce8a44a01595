import Testing

@testable import Questionnaire

@Suite("JSON: lossless reading and writing")
struct JSONTests {
  @Test func `digits and the order of members survive`() throws {
    let text = #"{"b":2.00,"a":[1e3,-0.5,null,true,false],"":{"é":"\u0007\n\"\\/"}}"#
    let value = try JSONValue(parsing: text)
    #expect(value["b"] == .number("2.00"))
    #expect(value.compact == text)
    #expect(try JSONValue(parsing: value.pretty) == value)
  }
}
