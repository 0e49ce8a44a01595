/// An amount of money in whole eurocents.
package struct Bedrag: Hashable, Comparable, Sendable, AdditiveArithmetic {
  package let cent: Int

  package init(cent: Int) { self.cent = cent }

  package static let zero = Bedrag(cent: 0)
  package static func + (left: Bedrag, right: Bedrag) -> Bedrag {
    Bedrag(cent: left.cent + right.cent)
  }
  package static func - (left: Bedrag, right: Bedrag) -> Bedrag {
    Bedrag(cent: left.cent - right.cent)
  }
  package static func < (left: Bedrag, right: Bedrag) -> Bool { left.cent < right.cent }

  /// This amount × `numerator` ÷ `denominator`, rounded half up to the cent, without floats.
  /// - Precondition: amount and numerator are not negative, the denominator is positive.
  package func times(_ numerator: Int, over denominator: Int) -> Bedrag {
    precondition(cent >= 0 && numerator >= 0 && denominator > 0, "a fee is not negative")
    return Bedrag(cent: (2 * cent * numerator + denominator) / (2 * denominator))
  }

  /// `1.260,00`: the Belgian way, without the euro sign.
  package var shown: String {
    let whole = cent.magnitude / 100
    var digits = Array(String(whole))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(".", at: index)
      index -= 3
    }
    let rest = Int(cent.magnitude % 100).padded(2)
    return (cent < 0 ? "-" : "") + String(digits) + "," + rest
  }

  /// `€ 1.260,00`, as shown on screen.
  package var shownInEuro: String { "€ " + shown }
}
