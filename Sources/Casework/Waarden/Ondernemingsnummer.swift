/// An enterprise number of the KBO: ten digits, the first 0 or 1, the last two a check.
///
/// Numbers that begin with 1 are issued since 19 September 2023 (FOD Economie).
package struct Ondernemingsnummer: Hashable, Sendable {
  /// Ten ASCII digits.
  package let digits: String

  /// Reads ten digits, or nine of the old form, with points and with `BE` in front or without.
  package init(_ text: some StringProtocol) throws(Refusal) {
    let bare = text.uppercased().hasPrefix("BE") ? text.dropFirst(2)[...] : text[...]
    guard var digits = significantDigits(of: bare), digits.count == 9 || digits.count == 10 else {
      throw Refusal(.ondernemingsnummerVorm, bron: Bronnen.kbo)
    }
    if digits.count == 9 { digits.insert(0, at: 0) }
    guard digits[0] <= 1 else { throw Refusal(.ondernemingsnummerVorm, bron: Bronnen.kbo) }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    guard 97 - (number / 100) % 97 == number % 100 else {
      throw Refusal(.ondernemingsnummerControlecijfers, bron: Bronnen.kbo)
    }
    self.digits = digits.map(String.init).joined()
  }

  /// `0887.010.362`, as shown on screen.
  package var shown: String {
    let all = Array(digits)
    return "\(String(all[0..<4])).\(String(all[4..<7])).\(String(all[7..<10]))"
  }
}
