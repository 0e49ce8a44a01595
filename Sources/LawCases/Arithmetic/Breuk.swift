/// An exact fraction, for arithmetic that may not lose a cent: always in its lowest terms.
package struct Breuk: Hashable, Sendable {
  let teller: Int
  /// Never below one.
  let noemer: Int

  init(_ whole: Int) {
    teller = whole
    noemer = 1
  }

  /// - Throws: ``ArithmeticFault`` for a division by nought.
  init(_ numerator: Int, over denominator: Int) throws(ArithmeticFault) {
    guard denominator != 0 else { throw .divisionByNought }
    guard numerator != .min, denominator != .min else { throw .tooLarge }
    let divisor = Breuk.commonDivisor(abs(numerator), abs(denominator))
    let sign = denominator < 0 ? -1 : 1
    teller = sign * numerator / divisor
    noemer = abs(denominator) / divisor
  }

  var whole: Int? { noemer == 1 ? teller : nil }

  func plus(_ other: Breuk) throws(ArithmeticFault) -> Breuk {
    let left = try Breuk.product(teller, other.noemer)
    let (sum, overflow) = left.addingReportingOverflow(try Breuk.product(other.teller, noemer))
    guard !overflow else { throw .tooLarge }
    return try Breuk(sum, over: try Breuk.product(noemer, other.noemer))
  }

  func minus(_ other: Breuk) throws(ArithmeticFault) -> Breuk {
    try plus(try other.times(Breuk(-1)))
  }

  func times(_ other: Breuk) throws(ArithmeticFault) -> Breuk {
    try Breuk(
      try Breuk.product(teller, other.teller), over: try Breuk.product(noemer, other.noemer))
  }

  func divided(by other: Breuk) throws(ArithmeticFault) -> Breuk {
    try Breuk(
      try Breuk.product(teller, other.noemer), over: try Breuk.product(noemer, other.teller))
  }

  /// The rest of a division of whole numbers that are not negative.
  func rest(of divisor: Breuk) throws(ArithmeticFault) -> Breuk {
    guard let left = whole, let right = divisor.whole, left >= 0 else { throw .notWhole }
    guard right > 0 else { throw .divisionByNought }
    return Breuk(left % right)
  }

  /// Half up to a whole number of `parts`: 100 for cents, 1 for whole numbers.
  func rounded(toParts parts: Int) throws(ArithmeticFault) -> Breuk {
    guard teller >= 0 else { throw .negativeRounding }
    let scaled = try times(Breuk(parts))
    let doubled = try Breuk.product(scaled.teller, 2)
    let (raised, overflow) = doubled.addingReportingOverflow(scaled.noemer)
    guard !overflow else { throw .tooLarge }
    return try Breuk(raised / (try Breuk.product(scaled.noemer, 2)), over: parts)
  }

  func isLess(than other: Breuk) throws(ArithmeticFault) -> Bool {
    try minus(other).teller < 0
  }

  private static func product(_ left: Int, _ right: Int) throws(ArithmeticFault) -> Int {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    guard !overflow, product != .min else { throw .tooLarge }
    return product
  }

  private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
    var (left, right) = (first, second)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }
}

extension Breuk {
  /// Reads `59`, `136,69`, `1.260,00` or `-3`; points only between thousands.
  init?(dutch text: some StringProtocol) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(
      separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Breuk.thousands(parts[0]) else { return nil }
    var number = whole
    var scale = 1
    if parts.count == 2 {
      guard (1...6).contains(parts[1].utf8.count), let decimals = Breuk.digits(parts[1]) else {
        return nil
      }
      for _ in parts[1].utf8 { scale *= 10 }
      let (scaled, overflow) = whole.multipliedReportingOverflow(by: scale)
      guard !overflow, scaled < .max - decimals else { return nil }
      number = scaled + decimals
    }
    guard let value = try? Breuk(isNegative ? -number : number, over: scale) else { return nil }
    self = value
  }

  private static func thousands(_ text: some StringProtocol) -> Int? {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count > 1 else {
      // A number does not begin with a nought; such digits are a code.
      return text.utf8.count > 1 && text.hasPrefix("0") ? nil : digits(text)
    }
    guard (1...3).contains(groups[0].utf8.count),
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    return digits(groups.joined())
  }

  private static func digits(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 18, text.utf8.allSatisfy({ (0x30...0x39) ~= $0 })
    else { return nil }
    return Int(text)
  }

  /// `59`, `1.588,11`; with decimals also for a whole number where `cents` is asked.
  func shown(cents: Bool) -> String {
    if noemer == 1, !cents { return String(teller) }
    guard 100 % noemer == 0 else { return "\(teller)/\(noemer)" }
    let hundredths = (teller.magnitude, UInt(100 / noemer))
    let (all, overflow) = hundredths.0.multipliedReportingOverflow(by: hundredths.1)
    guard !overflow else { return "\(teller)/\(noemer)" }
    var digits = Array(String(all / 100))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(".", at: place)
      place -= 3
    }
    let rest = String(all % 100)
    return (teller < 0 ? "-" : "") + String(digits) + "," + (rest.utf8.count == 1 ? "0" : "") + rest
  }
}
