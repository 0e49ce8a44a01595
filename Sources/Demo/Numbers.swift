import Casework

extension Ondernemingsnummer {
  /// An invented number with right check digits, in a range that was never given out.
  static func invented(_ index: Int) -> Ondernemingsnummer? {
    let body = 9_990_000 + index % 9_999
    return try? Ondernemingsnummer("0\(body)" + (97 - body % 97).padded(2))
  }
}

extension INSZ {
  /// An invented number for that birth date with right check digits.
  ///
  /// The serial is one of the last of the day, which are hardly ever given out.
  static func invented(born: Datum, serial: Int) -> INSZ? {
    let date = (born.year % 100).padded(2) + born.month.padded(2) + born.day.padded(2)
    let body = date + (951 + serial % 47).padded(3)
    guard let number = Int(born.year >= 2000 ? "2" + body : body) else { return nil }
    return try? INSZ(body + (97 - number % 97).padded(2))
  }
}
