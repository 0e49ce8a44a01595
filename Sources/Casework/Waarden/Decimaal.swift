/// Numbers with decimals, without floats.
package enum Decimaal {
  /// Reads `140,12`, `140.12` or `140` as a whole number of parts of 10 to the power `decimals`;
  /// nil when it is no such number, has more decimals, or is absurdly long.
  package static func parts(_ text: String, decimals: Int) -> Int? {
    let halves = text.trimmed.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    guard let whole = halves.first, digits(whole), whole.utf8.count <= 6 else { return nil }
    let rest = halves.count == 2 ? halves[1] : ""
    guard halves.count == 1 || digits(rest), rest.utf8.count <= decimals else { return nil }
    return Int(whole + rest + String(repeating: "0", count: decimals - rest.utf8.count))
  }

  private static func digits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension Int {
  /// Hundredths as a decimal number: 13908 is `139,08`.
  package var inHonderdsten: String { "\(self / 100),\((self % 100).padded(2))" }
}

extension Bedrag {
  /// Reads an amount as it is written in Belgium, `1.260,00` or `420,00`, or a whole number of
  /// cents, `42000`.
  ///
  /// `1.260` could be both, so it is neither.
  package init?(entered text: String) {
    var rest = text.trimmed[...]
    if rest.hasPrefix("€") { rest = rest.dropFirst() }
    let number = rest.trimmed
    let halves = number.split(separator: ",", omittingEmptySubsequences: false)
    guard halves.count <= 2, let first = halves.first else { return nil }
    let groups = first.split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
    let digits = groups.joined()
    guard isGrouped, !digits.isEmpty, digits.utf8.count <= 12,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let whole = Int(digits)
    else { return nil }
    guard halves.count == 2 else {
      guard groups.count == 1, !number.isEmpty, !rest.isEmpty, !text.contains("€") else {
        return nil
      }
      self.init(cent: whole)
      return
    }
    guard halves[1].utf8.count == 2, halves[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let cents = Int(halves[1])
    else { return nil }
    self.init(cent: whole * 100 + cents)
  }
}
