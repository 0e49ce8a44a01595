/// Why a question has no answer, said by whoever fills in the form; not the same as nothing yet.
///
/// The codes are those of HL7's `data-absent-reason`.
package enum Absence: String, CaseIterable, Hashable, Sendable {
  case notAsked = "not-asked"
  case unknown = "asked-unknown"
  case declined = "asked-declined"

  static let url = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"

  /// Reads a code; `unknown` without more is what somebody does not know.
  init?(code: String) {
    guard let known = code == "unknown" ? .unknown : Absence(rawValue: code) else { return nil }
    self = known
  }

  package var words: String {
    switch self {
    case .notAsked: "niet besproken"
    case .unknown: "weet niet"
    case .declined: "wil niet antwoorden"
    }
  }
}
