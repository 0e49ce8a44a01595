import Canvas
import Casework

/// Tests write a day as `"2026-02-28"`; a slip in one stops the test run.
extension Datum: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let day = Datum(iso: text) else { preconditionFailure("\(text) is no day") }
    self = day
  }
}

/// Tests write the key of a letter as the letter.
extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  public init(extendedGraphemeClusterLiteral letter: Character) { self = .character(letter) }
}

extension Size {
  static let standard = Size(width: 80, height: 24)
  static let large = Size(width: 120, height: 40)
  static let tooSmall = Size(width: 71, height: 19)
}
