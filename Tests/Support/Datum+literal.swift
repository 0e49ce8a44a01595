import Casework

/// Tests write a day as `"2026-02-28"`; a slip in one stops the test run.
extension Datum: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let day = Datum(iso: text) else { preconditionFailure("\(text) is no day") }
    self = day
  }
}

extension Maand: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let month = Maand(iso: text) else { preconditionFailure("\(text) is no month") }
    self = month
  }
}
