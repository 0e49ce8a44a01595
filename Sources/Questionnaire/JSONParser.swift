extension JSONValue {
  /// How deep arrays and objects may stand in each other.
  package static let depthLimit = 128

  /// Reads strict JSON (RFC 8259): no comments, no trailing commas.
  ///
  /// A byte order mark at the start is skipped, since editors on Windows write one. Of two members
  /// with the same name in one object the last value counts, at the place of the first.
  package init(parsing text: String) throws(JSONFault) {
    try self.init(bytes: Array(text.utf8))
  }

  /// Reads strict JSON from UTF-8.
  package init(bytes: [UInt8]) throws(JSONFault) {
    var parser = JSONParser(bytes: bytes)
    self = try parser.document()
  }
}

/// A recursive descent over UTF-8 bytes.
struct JSONParser {
  let bytes: [UInt8]
  private(set) var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func document() throws(JSONFault) -> JSONValue {
    let value = try self.value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw fault(.textAfterTheValue) }
    return value
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    skipSpace()
    guard let byte = peek else { throw fault(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
    try enter(depth)
    var members: [JSONValue.Member] = []
    var places: [[UInt8]: Int] = [:]
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw unexpected }
      let name = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw unexpected }
      let value = try value(depth: depth)
      let key = Array(name.utf8)
      if let place = places[key] {
        members[place].value = value
      } else {
        places[key] = members.count
        members.append(JSONValue.Member(name, value))
      }
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw unexpected }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
    try enter(depth)
    var elements: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      elements.append(try value(depth: depth))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw unexpected }
    return .array(elements)
  }

  private mutating func enter(_ depth: Int) throws(JSONFault) {
    guard depth <= JSONValue.depthLimit else {
      throw fault(.tooDeep(limit: JSONValue.depthLimit))
    }
    position += 1
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault)
    -> JSONValue
  {
    for byte in word.description.utf8 {
      guard take(byte) else { throw unexpected }
    }
    return value
  }

  private mutating func number() throws(JSONFault) -> JSONValue {
    let end = JSONNumber.end(in: bytes, from: position)
    guard let end else {
      let isNumber = peek == UInt8(ascii: "-") || (0x30...0x39).contains(peek ?? 0)
      throw isNumber ? fault(.badNumber) : unexpected
    }
    defer { position = end }
    return .number(String(decoding: bytes[position..<end], as: UTF8.self))
  }
}

extension JSONParser {
  private mutating func string() throws(JSONFault) -> String {
    position += 1
    let start = position
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          position = start
          throw fault(.notUTF8)
        }
        position += 1
        return string
      case UInt8(ascii: "\\"):
        text.append(contentsOf: Array(String(try escape()).utf8))
      case 0..<0x20:
        throw fault(.controlCharacter)
      default:
        text.append(byte)
        position += 1
      }
    }
    throw fault(.unexpectedEnd)
  }

  private mutating func escape() throws(JSONFault) -> Character {
    position += 1
    guard let byte = peek else { throw fault(.unexpectedEnd) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return Character(try codePoint())
    default:
      position -= 1
      throw fault(.badEscape)
    }
  }

  private mutating func codePoint() throws(JSONFault) -> Unicode.Scalar {
    let first = try fourHexDigits()
    var code = first
    if (0xD800...0xDBFF).contains(first) {
      guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw fault(.loneSurrogate) }
      let second = try fourHexDigits()
      guard (0xDC00...0xDFFF).contains(second) else { throw fault(.loneSurrogate) }
      code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw fault(.loneSurrogate) }
    return scalar
  }

  private mutating func fourHexDigits() throws(JSONFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek else { throw fault(.unexpectedEnd) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault(.badEscape)
      }
      code = code << 4 | UInt32(digit)
      position += 1
    }
    return code
  }
}

extension JSONParser {
  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private var unexpected: JSONFault {
    fault(position < bytes.count ? .unexpectedCharacter : .unexpectedEnd)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private func fault(_ reason: JSONFault.Reason) -> JSONFault {
    let before = bytes[..<min(position, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return JSONFault(reason: reason, line: line, column: column)
  }
}
