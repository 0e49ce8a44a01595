extension Bedrag {
  /// Reads euros as they are typed in a form: `1260`, `1.260`, `1260,5`, `1.260,00` or `€ 1.260`.
  ///
  /// A point stands between thousands and a comma before the cents, so `1,260.00` is no amount.
  package init?(euro text: String) {
    var rest = text.trimmed[...]
    if rest.hasPrefix("€") { rest = rest.dropFirst() }
    let halves = String(rest).trimmed.split(separator: ",", omittingEmptySubsequences: false)
    guard let whole = halves.first, halves.count <= 2 else { return nil }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count == 1 || Bedrag.areThousands(groups) else { return nil }
    let digits = groups.joined()
    let decimals = halves.count == 2 ? String(halves[1]) : "00"
    guard Bedrag.areDigits(digits), digits.utf8.count <= 9, Bedrag.areDigits(decimals),
      decimals.utf8.count <= 2, let euros = Int(digits), let rest = Int(decimals)
    else { return nil }
    self.init(cent: euros * 100 + (decimals.utf8.count == 1 ? rest * 10 : rest))
  }

  private static func areThousands(_ groups: [Substring]) -> Bool {
    (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func areDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
