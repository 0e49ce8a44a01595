import Casework

/// `index/gezondheidsindex.csv`: one figure a line, months in order within a base year.
enum IndexFile {
  static let path = "index/gezondheidsindex.csv"
  private static let header = "maand,basisjaar,waarde,bron"

  static func figures(from bytes: [UInt8]) throws(RulebookError) -> [Indexcijfer] {
    do {
      return try checked(bytes)
    } catch {
      throw RulebookError(file: path, reason: error)
    }
  }

  private static func checked(_ bytes: [UInt8]) throws(RulebookError.Reason) -> [Indexcijfer] {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard lines.first.map(String.init) == header else { throw .badHeader(expected: header) }

    var figures: [Indexcijfer] = []
    var last: [Int: Maand] = [:]
    for (offset, line) in lines.enumerated().dropFirst() {
      let number = offset + 1
      let figure = try checked(line, number: number)
      if let previous = last[figure.basisjaar] {
        guard figure.maand > previous else {
          throw .duplicateMonth(line: number, figure.maand.iso)
        }
        let expected = previous.adding(months: 1)
        guard figure.maand == expected else {
          throw .indexGap(line: number, expected: expected.iso)
        }
      }
      last[figure.basisjaar] = figure.maand
      figures.append(figure)
    }
    guard !figures.isEmpty else { throw .noValues }
    return figures
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
