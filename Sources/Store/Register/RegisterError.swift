import Casework

/// Why a command was not recorded; the register is as it was.
package enum RegisterError: Error, Hashable, Sendable {
  /// A rule forbids the step.
  case refused(Refusal)
  /// Somebody else recorded something since the version that the command was decided on.
  case conflict(expected: Int, found: Int)
  /// The register itself fails.
  case store(StoreError)
}

extension RegisterError {
  /// What `error` means to whoever gave the command.
  init(_ error: any Error) {
    self =
      switch error {
      case let known as RegisterError: known
      case let refusal as Refusal: .refused(refusal)
      case let failure as StoreError where failure.kind == .trial: .refused(Refusal(.proefregels))
      default: .store(StoreError(error))
      }
  }
}
