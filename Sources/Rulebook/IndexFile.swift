import Casework

/// `index/gezondheidsindex.csv`: one figure a line, months in order within a base year.
enum IndexFile {
  static let path = "index/gezondheidsindex.csv"
  private static let header = "maand,basisjaar,waarde,bron"

  /// The figures, and everything that is wrong with the file; when there is a fault the figures are
  /// only what could be read.
  static func read(_ bytes: [UInt8]) -> (figures: [Indexcijfer], faults: [RulebookError]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return ([], [RulebookError(file: path, reason: .notUTF8)])
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard lines.first.map(String.init) == header else {
      return ([], [RulebookError(file: path, reason: .badHeader(expected: header))])
    }
    var figures: [Indexcijfer] = []
    var faults: [RulebookError.Reason] = []
    var last: [Int: Maand] = [:]
    for (offset, line) in lines.enumerated().dropFirst() {
      do {
        let figure = try checked(line, number: offset + 1)
        if let fault = order(of: figure, after: last[figure.basisjaar], line: offset + 1) {
          faults.append(fault)
        }
        last[figure.basisjaar] = max(figure.maand, last[figure.basisjaar] ?? figure.maand)
        figures.append(figure)
      } catch {
        faults.append(error)
      }
    }
    if lines.count == 1 { faults.append(.noValues) }
    return (figures, faults.map { RulebookError(file: path, reason: $0) })
  }

  /// What is wrong with a month after the one before it; nil when it is the next one.
  private static func order(
    of figure: Indexcijfer, after previous: Maand?, line: Int
  ) -> RulebookError.Reason? {
    guard let previous else { return nil }
    guard figure.maand > previous else { return .duplicateMonth(line: line, figure.maand.iso) }
    let expected = previous.adding(months: 1)
    return figure.maand == expected ? nil : .indexGap(line: line, expected: expected.iso)
  }

  private static func checked(
    _ line: Substring, number: Int
  ) throws(RulebookError.Reason) -> Indexcijfer {
    guard let fields = fields(line), fields.count == 4 else { throw .badLine(line: number) }
    guard let month = Maand(iso: fields[0]) else { throw .badMonth(line: number, fields[0]) }
    guard fields[1].utf8.count == 4, let base = Int(fields[1]), base >= 1900 else {
      throw .badBaseYear(line: number, fields[1])
    }
    guard let hundredths = hundredths(fields[2]) else {
      throw .badFigure(line: number, fields[2])
    }
    guard !fields[3].isBlank else { throw .emptyField("regel \(number) bron") }
    return Indexcijfer(
      maand: month, basisjaar: base, honderdsten: hundredths, bron: Bron(fields[3]))
  }

  /// `108.45` as 10845: a point and exactly two decimals, as Statbel publishes; more than zero.
  private static func hundredths(_ text: String) -> Int? {
    let digits = Array(text.utf8)
    guard (4...7).contains(digits.count), digits[digits.count - 3] == UInt8(ascii: ".") else {
      return nil
    }
    var value = 0
    for (offset, digit) in digits.enumerated() where offset != digits.count - 3 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value > 0 ? value : nil
  }

  /// The fields of a line, or nothing when a quote is loose.
  ///
  /// A field in double quotes may hold commas.
  private static func fields(_ line: Substring) -> [String]? {
    var fields: [String] = []
    var field: [UInt8] = []
    var quoted = false
    for byte in line.utf8 {
      switch (byte, quoted) {
      case (UInt8(ascii: "\""), false):
        guard field.isEmpty else { return nil }
        quoted = true
      case (UInt8(ascii: "\""), true): quoted = false
      case (UInt8(ascii: ","), false):
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      default: field.append(byte)
      }
    }
    guard !quoted else { return nil }
    return fields + [String(decoding: field, as: UTF8.self)]
  }
}
