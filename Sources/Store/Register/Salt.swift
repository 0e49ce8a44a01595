/// Gives 32 random bytes; a fresh salt for contents that may have to be erased.
package typealias Salt = @Sendable () -> [UInt8]

/// Salt from the system's source of randomness.
package func systemSalt() -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  return (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
}
