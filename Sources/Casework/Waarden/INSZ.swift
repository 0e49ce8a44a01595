/// A national register or BIS number: eleven digits, of which the last two check the others.
///
/// Nothing hard is derived from it: its date part can be fictitious and the number can change, so
/// it is never a key. Source: Wikipedia NL, Rijksregisternummer; domain facts re-computed by hand.
package struct INSZ: Hashable, Sendable {
  /// Eleven ASCII digits.
  package let digits: String
  /// The birth date that the number contains, where it contains a whole one.
  package let birthDate: Datum?

  /// The sex at issue: odd serial numbers are men, even ones women.
  ///
  /// Nil where it was not known at issue (a BIS number with 20 added) or for 000 and 999. It can
  /// have changed since.
  package let geslacht: Geslacht?
  /// Issued to somebody who does not stand in the Rijksregister.
  package let isBIS: Bool

  /// Reads eleven digits, with or without points, dashes and blanks between them.
  package init(_ text: some StringProtocol) throws(Refusal) {
    guard let digits = significantDigits(of: text), digits.count == 11 else {
      throw Refusal(.inszVorm, bron: Bronnen.insz)
    }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    let body = number / 100
    let check = number % 100
    let bornBefore2000 = 97 - body % 97 == check
    let bornFrom2000 = 97 - (2_000_000_000 + body) % 97 == check
    guard bornBefore2000 || bornFrom2000 else {
      throw Refusal(.inszControlecijfers, bron: Bronnen.insz)
    }
    // A BIS number adds 20 (sex unknown at issue) or 40 to the month; the month itself may be 00.
    let rawMonth = digits[2] * 10 + digits[3]
    guard rawMonth <= 12 || (20...32).contains(rawMonth) || (40...52).contains(rawMonth) else {
      throw Refusal(.inszVorm, bron: Bronnen.insz)
    }
    let century = bornBefore2000 ? 1900 : 2000
    birthDate = Datum(
      year: century + digits[0] * 10 + digits[1], month: rawMonth % 20,
      day: digits[4] * 10 + digits[5])
    let serial = body % 1000
    isBIS = rawMonth >= 20
    geslacht =
      (20...32).contains(rawMonth) || serial == 0 || serial == 999
      ? nil : serial % 2 == 1 ? .man : .vrouw
    self.digits = digits.map(String.init).joined()
  }

  /// `93.05.18-***-**`: enough to recognise, too little to use.
  package var masked: String {
    let all = Array(digits)
    return "\(String(all[0..<2])).\(String(all[2..<4])).\(String(all[4..<6]))-***-**"
  }
}

/// The sex as a national number carries it.
package enum Geslacht: String, CaseIterable, Hashable, Sendable {
  case man, vrouw
}

/// The digits of a number that may be written with points, dashes, slashes or blanks between them.
func significantDigits(of text: some StringProtocol) -> [Int]? {
  var digits: [Int] = []
  for character in text {
    if let digit = character.wholeNumberValue, character.isASCII {
      digits.append(digit)
    } else if !".-/ ".contains(character) {
      return nil
    }
  }
  return digits
}
