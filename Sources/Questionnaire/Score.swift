/// The sum of the weights of the options that were chosen in a group.
///
/// A score informs. Nothing in this program decides by it.
package struct Score: Equatable, Sendable {
  /// The group.
  package let linkId: String
  /// The sum in digits, exact, with as many decimals as the longest weight.
  package let sum: String

  /// One for each group in which a chosen option has a weight, in document order.
  ///
  /// What is not shown, or is hidden by the form, does not count.
  static func all(form: Form, _ occurrences: [Occurrence]) -> [Score] {
    guard form.hasWeights else { return [] }
    var sums: [Int: DigitSum] = [:]
    for occurrence in occurrences where occurrence.isAnswered {
      let item = form.flat[occurrence.index]
      guard !item.isHidden else { continue }
      for weight in occurrence.answers.compactMap({ item.weight(of: $0) }) {
        for group in form.chain(to: occurrence.index) where form.flat[group].kind == .group {
          sums[group, default: DigitSum()].add(weight)
        }
      }
    }
    return sums.keys.sorted().map { Score(linkId: form.flat[$0].linkId, sum: sums[$0]?.text ?? "") }
  }
}

extension Item {
  func weight(of answer: Answer) -> DigitSum? {
    options.first { $0.value.matches(answer) == true }?.weight
  }
}

/// Exact addition of numbers written in digits.
struct DigitSum: Sendable {
  private var units: Int128 = 0
  private(set) var decimals = 0

  init() {}

  /// Nothing for a number with an exponent or with more than 15 digits.
  init?(_ digits: String) {
    let plain = digits.filter { $0 != "." && $0 != "-" }
    guard JSONNumber.isWellFormed(digits), plain.utf8.count <= 15, let units = Int128(plain) else {
      return nil
    }
    self.units = digits.hasPrefix("-") ? -units : units
    decimals = digits.split(separator: ".").dropFirst().first?.utf8.count ?? 0
  }

  mutating func add(_ other: DigitSum) {
    let scale = max(decimals, other.decimals)
    units = scaled(to: scale) + other.scaled(to: scale)
    decimals = scale
  }

  var text: String {
    let digits = String(units.magnitude)
    let sign = units < 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }

  func scaled(to scale: Int) -> Int128 {
    (0..<(scale - decimals)).reduce(units) { sum, _ in sum * 10 }
  }
}
