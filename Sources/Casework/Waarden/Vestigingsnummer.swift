/// The number of an establishment unit in the KBO: ten digits, the first 2 to 8.
///
/// Its last two digits check the others as those of an enterprise number do; no source for that
/// was read, so a refusal on them is marked as a supposition.
package struct Vestigingsnummer: Hashable, Sendable {
  /// Ten ASCII digits.
  package let digits: String

  /// Reads ten digits, with or without points.
  package init(_ text: some StringProtocol) throws(Refusal) {
    guard let digits = significantDigits(of: text), digits.count == 10,
      (2...8).contains(digits[0])
    else { throw Refusal(.vestigingsnummerVorm, bron: Bronnen.vestiging) }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    guard 97 - (number / 100) % 97 == number % 100 else {
      throw Refusal(.vestigingsnummerControlecijfers, bron: Bronnen.vestigingControle)
    }
    self.digits = digits.map(String.init).joined()
  }

  /// `2.123.456.789`, as the KBO writes it.
  package var shown: String {
    let all = Array(digits)
    return "\(all[0]).\(String(all[1..<4])).\(String(all[4..<7])).\(String(all[7..<10]))"
  }
}
