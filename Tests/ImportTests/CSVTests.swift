import Testing

@testable import Import

@Suite("CSV: velden, regels en wat er mis kan zijn")
struct CSVTests {
  private func read(_ text: String) -> CSVFile { CSVFile(bytes: Array(text.utf8)) }

  @Test func `quoted fields hold separators, doubled quotes and newlines`() {
    let file = read("a;b\n\"x;y\";\"zei \"\"ja\"\"\"\n\"een\ntwee\";z\nlaatste;regel")
    #expect(
      file.records.map(\.fields) == [
        ["a", "b"], ["x;y", "zei \"ja\""], ["een\ntwee", "z"], ["laatste", "regel"],
      ])
    #expect(file.records.map(\.line) == [1, 2, 3, 5])
    #expect(file.records.flatMap(\.faults).isEmpty)
  }

  @Test(arguments: [("a;b,c;d\n", ";"), ("a,b,c;d\n", ","), ("\"x;y;z\",b,c\n", ","), ("a\n", ";")])
  func `the first line settles the separator`(text: String, separator: String) {
    #expect(read(text).separator == separator.utf8.first)
  }

  @Test func `a byte order mark and CR LF are taken and remembered`() {
    let file = read("\u{FEFF}a;b\r\n1;\"x\r\ny\"\r\n")
    #expect(file.hasMark && file.hasReturns)
    #expect(file.records.map(\.fields) == [["a", "b"], ["1", "x\r\ny"]])
  }

  @Test(arguments: [
    "a;b\n1;2", "a;b\n1;2\n", "a;b\n1;2\n\n", "a;b\r\n1;2\r\n\r\n", "\n\na;b\n\n1;2\n",
    "a;b\n1;2\n;\n;;;;;;;;;;;\n", "a;b\r\n ; \r\n1;2\r\n\"\";\"\"\r\n",
  ])
  func `empty lines are no records, but count as physical lines`(text: String) {
    #expect(read(text).records.map(\.fields) == [["a", "b"], ["1", "2"]])
  }

  @Test func `an empty field at the end is a field`() {
    #expect(read("a;b;\nx;;\n").records.map(\.fields.count) == [3, 3])
    #expect(read("").records.isEmpty)
  }

  @Test(arguments: [
    ("a\nx\"y;z", CSVFault.Kind.quoteInside), ("a\n\"x\"y", .textAfterQuote),
    ("a\n\"open;\nnog", .unterminatedQuote),
  ])
  func `a badly written field is a fault with its line`(text: String, kind: CSVFault.Kind) {
    #expect(read(text).records.last?.faults == [CSVFault(field: 0, line: 2, kind: kind)])
  }

  @Test func `bytes that are no UTF-8 are a fault of that field only`() throws {
    let file = CSVFile(bytes: Array("a;b\nok;".utf8) + [0xE9, 0x0A] + Array("x;y\n".utf8))
    #expect(file.records[1].faults == [CSVFault(field: 1, line: 2, kind: .notUTF8)])
    #expect(file.records[2].faults.isEmpty)
  }

  @Test func `a million bytes of noise never stop the reader`() {
    var state: UInt64 = 7
    let alphabet = Array("a\";,\r\n\u{E9}".utf8)
    let bytes = (0..<200_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return alphabet[Int(state >> 33) % alphabet.count]
    }
    let file = CSVFile(bytes: bytes)
    #expect(zip(file.records, file.records.dropFirst()).allSatisfy { $0.line < $1.line })
  }

  @Test func `what is written reads back as it was`() {
    let file = read("a;b\n\"x;\"\"y\"\"\nz\";=1+1\n")
    let writer = CSVWriter(like: file)
    let written = file.records.map { writer.line($0.fields) }.joined()
    #expect(read(written).records.map(\.fields) == file.records.map(\.fields))
    #expect(written.contains(";=1+1\n"))
  }
}
