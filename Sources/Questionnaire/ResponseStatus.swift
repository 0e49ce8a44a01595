/// How far a response is, by its FHIR R4 code.
package enum ResponseStatus: String, CaseIterable, Equatable, Sendable {
  case inProgress = "in-progress"
  case completed
  case amended
  case enteredInError = "entered-in-error"
  case stopped

  /// Whether it was handed in, so that answers to hidden questions are left out.
  package var isSubmitted: Bool { self == .completed || self == .amended }
}
