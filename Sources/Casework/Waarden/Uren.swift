/// Hours of guidance, exact for minutes and for hundredths of an hour alike.
///
/// One unit is 12 seconds: a minute is five of them, a hundredth of an hour three, so neither
/// `7u20` nor `7,33` is ever rounded.
package struct Uren: Hashable, Comparable, Sendable, AdditiveArithmetic {
  package let units: Int

  package init(units: Int) { self.units = units }

  package static let zero = Uren(units: 0)
  /// A day has 24 hours.
  package static let etmaal = Uren(units: 24 * 300)
  package static func + (left: Uren, right: Uren) -> Uren { Uren(units: left.units + right.units) }
  package static func - (left: Uren, right: Uren) -> Uren { Uren(units: left.units - right.units) }
  package static func < (left: Uren, right: Uren) -> Bool { left.units < right.units }

  /// Reads `7`, `7,5`, `7.25` (at most two decimals) or `7u30`; more than nought, at most 24 hours.
  package init?(entered text: some StringProtocol) {
    let parts = text.split(separator: "u", omittingEmptySubsequences: false)
    if parts.count == 2, let hours = Uren.digits(parts[0], atMost: 2) {
      let minutes = parts[1].isEmpty ? 0 : Uren.digits(parts[1], atMost: 2)
      guard let minutes, minutes < 60 else { return nil }
      units = hours * 300 + minutes * 5
    } else {
      let pieces = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
      guard pieces.count <= 2, let hours = Uren.digits(pieces[0], atMost: 2) else { return nil }
      var hundredths = 0
      if pieces.count == 2 {
        guard let decimals = Uren.digits(pieces[1], atMost: 2) else { return nil }
        hundredths = pieces[1].utf8.count == 1 ? decimals * 10 : decimals
      }
      units = hours * 300 + hundredths * 3
    }
    guard (1...24 * 300).contains(units) else { return nil }
  }

  /// Hours as a decimal with at most two digits and a point, for JSON: `7.5`, rounded half up.
  package var decimal: String {
    let hundredths = (2 * units + 3) / 6
    let rest = hundredths % 100
    if rest == 0 { return String(hundredths / 100) }
    let tail = rest % 10 == 0 ? String(rest / 10) : rest.padded(2)
    return "\(hundredths / 100).\(tail)"
  }

  /// `7,5`, as shown on screen.
  package var shown: String { String(decimal.map { $0 == "." ? "," : $0 }) }

  private static func digits(_ text: some StringProtocol, atMost count: Int) -> Int? {
    guard !text.isEmpty, text.utf8.count <= count, text.utf8.allSatisfy({ (0x30...0x39) ~= $0 })
    else { return nil }
    return Int(text)
  }
}
