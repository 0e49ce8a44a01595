import Casework

extension CSVFile {
  /// Reads separated values (RFC 4180): fields in quotes may hold separators, newlines and doubled
  /// quotes; lines end in LF or CR LF; lines without anything, or with empty fields alone, are left
  /// out.
  ///
  /// Never fails: a badly written field is kept as well as can be, with a fault beside it.
  package init(bytes: [UInt8]) {
    var reader = CSVReader(bytes: bytes)
    self = reader.file()
  }
}

/// Works on bytes: no byte of a separator, quote or newline occurs within a longer UTF-8 sequence.
struct CSVReader {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let bytes: [UInt8]
  private var position: Int
  private var line = 1
  private var separator = UInt8(ascii: ";")
  private let hasMark: Bool

  init(bytes: [UInt8]) {
    self.bytes = bytes
    hasMark = bytes.starts(with: CSVReader.mark)
    position = hasMark ? CSVReader.mark.count : 0
  }

  mutating func file() -> CSVFile {
    let (separator, hasReturns) = style()
    self.separator = separator
    var records: [CSVRecord] = []
    while position < bytes.count {
      if let record = record() { records.append(record) }
    }
    return CSVFile(
      separator: separator, hasMark: hasMark, hasReturns: hasReturns, records: records)
  }

  /// What the first line that holds something is separated by, and whether it ends in CR LF.
  private func style() -> (separator: UInt8, hasReturns: Bool) {
    var (semicolons, commas, isQuoted, isEmpty) = (0, 0, false, true)
    for index in bytes.indices.dropFirst(position) {
      switch bytes[index] {
      case CSVReader.quote: isQuoted.toggle()
      case UInt8(ascii: ";") where !isQuoted: semicolons += 1
      case UInt8(ascii: ",") where !isQuoted: commas += 1
      case CSVReader.newline where !isQuoted && !isEmpty:
        let hasReturns = index > 0 && bytes[index - 1] == CSVReader.carriageReturn
        return (commas > semicolons ? UInt8(ascii: ",") : UInt8(ascii: ";"), hasReturns)
      case CSVReader.newline, CSVReader.carriageReturn: continue
      default: break
      }
      isEmpty = false
    }
    return (commas > semicolons ? UInt8(ascii: ",") : UInt8(ascii: ";"), false)
  }

  /// The next record, of which at least one byte is there; nil when the line holds nothing.
  private mutating func record() -> CSVRecord? {
    var record = CSVRecord(line: line, fields: [])
    if isLineEnd {
      skipLineEnd()
      return nil
    }
    while true {
      let start = line
      let (text, fault) = field()
      if let fault {
        record.faults.append(CSVFault(field: record.fields.count, line: start, kind: fault))
      }
      record.fields.append(text)
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    skipLineEnd()
    // Spreadsheets leave lines of separators at the end.
    let isEmpty = record.faults.isEmpty && record.fields.allSatisfy { $0.trimmed.isEmpty }
    return isEmpty ? nil : record
  }

  private mutating func field() -> (text: String, fault: CSVFault.Kind?) {
    var fault: CSVFault.Kind?
    var content: [UInt8] = []
    if position < bytes.count, bytes[position] == CSVReader.quote {
      position += 1
      if !takeQuoted(into: &content) { fault = .unterminatedQuote }
      if !isFieldEnd { fault = .textAfterQuote }
    }
    let rest = position
    while !isFieldEnd { position += 1 }
    let plain = bytes[rest..<position]
    if fault == nil, plain.contains(CSVReader.quote) { fault = .quoteInside }
    content += plain
    if let text = String(validating: content, as: UTF8.self) { return (text, fault) }
    return (String(decoding: content, as: UTF8.self), .notUTF8)
  }

  /// Takes what stands between quotes, of which the first is behind us; false without a last one.
  private mutating func takeQuoted(into content: inout [UInt8]) -> Bool {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == CSVReader.quote {
        guard position < bytes.count, bytes[position] == CSVReader.quote else { return true }
        position += 1
      } else if byte == CSVReader.newline {
        line += 1
      }
      content.append(byte)
    }
    return false
  }

  private var isFieldEnd: Bool {
    position >= bytes.count || bytes[position] == separator || isLineEnd
  }

  /// A newline, or a carriage return just before one or at the very end.
  private var isLineEnd: Bool {
    guard position < bytes.count else { return true }
    if bytes[position] == CSVReader.newline { return true }
    guard bytes[position] == CSVReader.carriageReturn else { return false }
    return position + 1 == bytes.count || bytes[position + 1] == CSVReader.newline
  }

  private mutating func skipLineEnd() {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == CSVReader.newline else { continue }
      line += 1
      return
    }
  }
}
