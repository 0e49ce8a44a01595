/// Exact comparison of numbers written in digits.
enum Digits {
  /// The order of two JSON numbers by value; nothing when either is no number.
  static func order(_ left: String, _ right: String) -> Answer.Order? {
    guard let left = Normal(left), let right = Normal(right) else { return nil }
    guard left.sign == right.sign else { return left.sign < right.sign ? .before : .after }
    if left.exponent == right.exponent && left.digits == right.digits { return .same }
    let isSmaller =
      left.exponent == right.exponent
      ? left.digits.lexicographicallyPrecedes(right.digits) : left.exponent < right.exponent
    return isSmaller == (left.sign > 0) ? .before : .after
  }

  /// A number as 0.d₁d₂d₃… × 10^exponent, without zeros at either end of the digits.
  private struct Normal {
    var sign: Int
    var digits: [UInt8] = []
    var exponent = 0

    init?(_ text: String) {
      guard JSONNumber.isWellFormed(text) else { return nil }
      sign = text.hasPrefix("-") ? -1 : 1
      let parts = text.split { $0 == "e" || $0 == "E" }
      if parts.count == 2 {
        guard let power = Int(parts[1]), abs(power) < 1_000_000 else { return nil }
        exponent = power
      }
      let mantissa = parts[0].drop { $0 == "-" }
      exponent += mantissa.prefix { $0 != "." }.utf8.count
      digits = mantissa.utf8.filter { $0 != UInt8(ascii: ".") }
      let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
      digits.removeFirst(zeros)
      exponent -= zeros
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      if digits.isEmpty {
        sign = 0
        exponent = 0
      }
    }
  }
}
