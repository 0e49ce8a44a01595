import Testing

@testable import Questionnaire

@Suite("JSON: lossless reading and writing")
struct JSONTests {
  @Test func `digits and the order of members survive`() throws {
    let text =
      #"{"b":2.00,"a":[1e3,-0.5,null,true,false,[],{}],"":{"é":"\u0007\u001f\n\r\n\"\\/"}}"#
    let value = try JSONValue(parsing: text)
    #expect(value["b"] == .number("2.00"))
    #expect(value.compact == text)
    #expect(try JSONValue(parsing: value.pretty).compact == text)
  }

  @Test func `escapes become the characters they stand for`() throws {
    let value = try JSONValue(parsing: #""\u00e9\ud83d\ude00\/\b\f\t""#)
    #expect(value == .string("é😀/\u{8}\u{C}\t"))
  }

  @Test func `pretty text has two spaces per level`() throws {
    let value = try JSONValue(parsing: #"{"a":[1,{"b":[]}]}"#)
    #expect(
      value.pretty == """
        {
          "a": [
            1,
            {
              "b": []
            }
          ]
        }

        """)
  }

  @Test func `the last of two members with one name counts, at the first place`() throws {
    #expect(try JSONValue(parsing: #"{"a":1,"b":2,"a":3}"#).compact == #"{"a":3,"b":2}"#)
  }

  @Test func `a byte order mark is skipped`() throws {
    #expect(try JSONValue(parsing: "\u{FEFF}[]") == .array([]))
  }

  @Test func `digits that are no number are written as a string`() {
    #expect(JSONValue.number("2,5").compact == "\"2,5\"")
  }

  @Test(arguments: [
    ("", JSONFault.Reason.unexpectedEnd, 1, 1), ("[1,", .unexpectedEnd, 1, 4),
    ("[1,]", .unexpectedCharacter, 1, 4), ("{\"a\" 1}", .unexpectedCharacter, 1, 6),
    ("{\"a\":1,}", .unexpectedCharacter, 1, 8), ("[]\n x", .textAfterTheValue, 2, 2),
    ("[01]", .badNumber, 1, 2), ("[-]", .badNumber, 1, 2), ("[1.]", .badNumber, 1, 2),
    ("[.5]", .unexpectedCharacter, 1, 2), ("[1e]", .badNumber, 1, 2),
    ("nul", .unexpectedEnd, 1, 4), ("// x", .unexpectedCharacter, 1, 1),
    (#"["é\x"]"#, .badEscape, 1, 5), (#"["\ud800x"]"#, .loneSurrogate, 1, 9),
    (#"["\udc00"]"#, .loneSurrogate, 1, 9), ("[\"a\nb\"]", .controlCharacter, 1, 4),
    ("\"abc", .unexpectedEnd, 1, 5), (#"["\u12g4"]"#, .badEscape, 1, 7),
  ])
  func `what is not JSON is refused with its place`(
    text: String, reason: JSONFault.Reason, line: Int, column: Int
  ) {
    let fault = #expect(throws: JSONFault.self) { try JSONValue(parsing: text) }
    #expect(fault == JSONFault(reason: reason, line: line, column: column))
  }

  @Test func `a string that is not UTF-8 is refused`() {
    let fault = #expect(throws: JSONFault.self) {
      try JSONValue(bytes: [UInt8(ascii: "\""), 0xFF, UInt8(ascii: "\"")])
    }
    #expect(fault?.reason == .notUTF8)
  }

  @Test func `nesting stops at the limit`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try JSONValue(parsing: nested(128)).asArray?.count == 1)
    let fault = #expect(throws: JSONFault.self) { try JSONValue(parsing: nested(100_000)) }
    #expect(fault == JSONFault(reason: .tooDeep(limit: 128), line: 1, column: 129))
  }

  @Test func `a fault reads as a Dutch sentence`() {
    let fault = #expect(throws: JSONFault.self) { try JSONValue(parsing: "[1,]") }
    #expect(fault?.sentence == "Regel 1, teken 4: dit teken mag hier niet staan.")
  }
}
