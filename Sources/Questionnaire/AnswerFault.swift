/// Why a text or an answer does not fit a question.
package enum AnswerFault: Error, Equatable, Sendable {
  case empty
  case notYesOrNo
  case notAnInteger
  /// Outside the 32 bits that FHIR gives a whole number.
  case integerTooLarge
  case notADecimal
  case notADate
  /// Written as a date, but the calendar has no such day.
  case noSuchDay
  case notATime
  case notADateTime
  case notAUrl
  case notAnOption
  case tooLong(limit: Int, length: Int)
  case tooShort(limit: Int, length: Int)
  /// The limits as a user reads them.
  case tooSmall(limit: String)
  case tooLarge(limit: String)
  case tooManyDecimals(limit: Int)
  /// Not written as the form demands; with its own words for that, if it has any.
  case wrongPattern(format: String?)
  case otherUnit(known: [String])
  /// A group, a text to read, or a type that this program only keeps.
  case notAnswerable
}
