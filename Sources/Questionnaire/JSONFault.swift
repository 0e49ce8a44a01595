/// Why a text is not JSON, and where.
package struct JSONFault: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    case unexpectedEnd
    case unexpectedCharacter
    case textAfterTheValue
    case badNumber
    case badEscape
    /// Half of a `\u` pair that stands alone.
    case loneSurrogate
    /// A raw control character, such as a line break, inside a string.
    case controlCharacter
    case notUTF8
    case tooDeep(limit: Int)
  }

  package let reason: Reason
  /// Counts from 1.
  package let line: Int
  /// Counts Unicode code points from 1.
  package let column: Int
}
