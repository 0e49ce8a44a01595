/// The grammar of a JSON number.
enum JSONNumber {
  static func isWellFormed(_ digits: String) -> Bool {
    let bytes = Array(digits.utf8)
    return end(in: bytes, from: 0) == bytes.count
  }

  /// The place after the number that starts at `start`; nothing when there is no number there.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    func byte() -> UInt8? { place < bytes.count ? bytes[place] : nil }
    func skipDigits() -> Bool {
      let first = place
      while let digit = byte(), (0x30...0x39).contains(digit) { place += 1 }
      return place > first
    }
    if byte() == UInt8(ascii: "-") { place += 1 }
    if byte() == UInt8(ascii: "0") {
      place += 1
      if let digit = byte(), (0x30...0x39).contains(digit) { return nil }
    } else if !skipDigits() {
      return nil
    }
    if byte() == UInt8(ascii: ".") {
      place += 1
      guard skipDigits() else { return nil }
    }
    if byte() == UInt8(ascii: "e") || byte() == UInt8(ascii: "E") {
      place += 1
      if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { place += 1 }
      guard skipDigits() else { return nil }
    }
    return place
  }
}
