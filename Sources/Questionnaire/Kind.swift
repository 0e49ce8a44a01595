/// The type of an item, by its FHIR R4 code.
package enum Kind: String, CaseIterable, Equatable, Sendable {
  case group
  case display
  case boolean
  case decimal
  case integer
  case date
  case dateTime
  case time
  case string
  case text
  case url
  case choice
  case openChoice = "open-choice"
  case attachment
  case reference
  case quantity

  /// Whether an item of this type asks for an answer at all.
  package var isQuestion: Bool { self != .group && self != .display }

  /// Whether an answer of this type can be given here; others are kept as they are.
  package var isSupported: Bool { self != .attachment && self != .reference }
}
