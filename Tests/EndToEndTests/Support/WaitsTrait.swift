import TestSupport
import Testing

/// Runs each test of a suite on ``WaitingThreads``.
struct WaitsTrait: SuiteTrait, TestTrait, TestScoping {
  let isRecursive = true
  let threads: WaitingThreads

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(threads) { try await function() }
  }
}

extension Trait where Self == WaitsTrait {
  /// Most of the time of these tests goes into waiting for a program.
  static var waits: Self { WaitsTrait(threads: .shared) }

  /// They do, and each takes long.
  static var waitsLong: Self { WaitsTrait(threads: .long) }
}
