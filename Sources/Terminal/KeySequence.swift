import Canvas

/// What the bytes at the front of the input stand for.
///
/// The sequences of xterm, the Linux console, rxvt and the VT series side by side: no two give one
/// sequence to different keys that matter here. Shift, Ctrl and Alt on an arrow are passed over.
enum KeySequence {
  case complete(Key, length: Int)
  /// More bytes are needed.
  case incomplete

  static func decode(
    _ bytes: ArraySlice<UInt8>, _ described: [(bytes: [UInt8], key: Key)] = []
  ) -> KeySequence {
    guard let first = bytes.first else { return .incomplete }
    if first != 0x1B { return decodeScalar(bytes) }
    if let match = described.first(where: { bytes.starts(with: $0.bytes) }) {
      return .complete(match.key, length: match.bytes.count)
    }
    let rest = bytes.dropFirst()
    switch rest.first {
    case nil: return .incomplete
    case UInt8(ascii: "["): return decodeControlSequence(bytes)
    case UInt8(ascii: "O"): return decodeSingleShift(bytes)
    case 0x1B: return .complete(.escape, length: 1)
    default:
      if let answer = decodeAnswer(bytes) { return answer }
      guard case .complete(let key, let length) = decodeScalar(rest) else { return .incomplete }
      switch key {
      case .character(let character): return .complete(.alt(character), length: length + 1)
      case .backspace: return .complete(.control("w"), length: length + 1)
      default: return .complete(.escape, length: 1)
      }
    }
  }

  private static func decodeScalar(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    let first = bytes[bytes.startIndex]
    switch first {
    case 0x0D, 0x0A: return .complete(.enter, length: 1)
    case 0x09: return .complete(.tab, length: 1)
    case 0x08, 0x7F: return .complete(.backspace, length: 1)
    case 0x00..<0x20:
      let letter = Character(Unicode.Scalar(first + 0x40))
      return .complete(.control(Character(letter.lowercased())), length: 1)
    case 0x20..<0x7F: return .complete(.character(Character(Unicode.Scalar(first))), length: 1)
    default: break
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    let part = bytes.prefix(length)
    let isSound = part.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    if isSound, length > 1, part.count < length { return .incomplete }
    guard let text = String(validating: part, as: UTF8.self),
      let scalar = text.unicodeScalars.first,
      scalar.value >= 0xA0
    else { return .complete(.unknown, length: isSound ? part.count : 1) }
    return .complete(.character(Character(scalar)), length: length)
  }

  /// ESC [ parameters final, and ESC [ [ letter of the Linux console.
  private static func decodeControlSequence(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "[") {
      guard let letter = body.dropFirst().first else { return .incomplete }
      let number = Int(letter) - Int(UInt8(ascii: "A")) + 1
      return .complete((1...5).contains(number) ? .function(number) : .unknown, length: 4)
    }
    guard let end = body.firstIndex(where: { !(0x20..<0x40).contains($0) }) else {
      return .incomplete
    }
    let length = end - bytes.startIndex + 1
    let final = bytes[end]
    guard (0x40..<0x7F).contains(final) else { return .complete(.unknown, length: length - 1) }
    if final == UInt8(ascii: "~") {
      let number = body.prefix { (0x30..<0x3A).contains($0) }.prefix(4)
        .reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return .complete(numbered[number] ?? .unknown, length: length)
    }
    return .complete(lettered[final] ?? .unknown, length: length)
  }

  /// What a terminal answers to a question, of ours or of a program before us.
  ///
  /// It is ESC ] or ESC P, text, and BEL or ESC with a backslash. Nil when it is something else, such
  /// as Alt with a letter.
  private static func decodeAnswer(_ bytes: ArraySlice<UInt8>) -> KeySequence? {
    let beginnings: [UInt8: ClosedRange<UInt8>] = [
      UInt8(ascii: "]"): UInt8(ascii: "0")...UInt8(ascii: "9"),
      // 0, 1, > and ! with what stands between them.
      UInt8(ascii: "P"): UInt8(ascii: "!")...UInt8(ascii: ">"),
    ]
    guard let second = bytes.dropFirst().first, let beginning = beginnings[second] else {
      return nil
    }
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return .incomplete }
    guard beginning.contains(first) else { return nil }
    // Colours, versions and names are short.
    guard let end = body.prefix(1_024).firstIndex(where: { $0 < 0x20 }) else {
      return body.count < 1_024 ? .incomplete : nil
    }
    if bytes[end] == 0x07 { return .complete(.unknown, length: end - bytes.startIndex + 1) }
    guard bytes[end] == 0x1B else { return nil }
    guard let closing = bytes[end...].dropFirst().first else { return .incomplete }
    return closing == UInt8(ascii: "\\")
      ? .complete(.unknown, length: end - bytes.startIndex + 2) : nil
  }

  private static func decodeSingleShift(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    guard let letter = bytes.dropFirst(2).first else { return .incomplete }
    if letter == 0x1B || letter < 0x20 { return .complete(.alt("O"), length: 2) }
    let key = letter == UInt8(ascii: "M") ? .enter : lettered[letter]
    return .complete(key ?? .unknown, length: 3)
  }

  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4), UInt8(ascii: "Z"): .backTab,
  ]

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]
}
