import Canvas
import TestSupport

/// Tests write the key of a letter as the letter.
extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  public init(extendedGraphemeClusterLiteral letter: Character) { self = .character(letter) }
}

extension Size {
  static let standard = Size(width: 80, height: 24)
  static let large = Size(width: 120, height: 40)
  static let tooSmall = Size(width: 19, height: 5)
}
