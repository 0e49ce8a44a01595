/// Why a file of law cases, or a case in it, cannot be read: where, and what.
package struct CaseFault: Error, Hashable, Sendable {
  /// `geval 3 "naam", invoer, pop`; empty for the file as a whole.
  package let place: String
  package let reason: String

  init(_ place: String, _ reason: String) {
    self.place = place
    self.reason = reason
  }

  package var sentence: String { place.isEmpty ? reason : "\(place): \(reason)" }
}
