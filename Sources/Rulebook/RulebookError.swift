import Casework

/// A file with rules that is refused, and why.
package struct RulebookError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path below `Resources/`, or below the folder that was given.
  package let file: String
  package let reason: Reason

  package init(file: String, reason: Reason) {
    self.file = file
    self.reason = reason
  }

  /// What is wrong with the file; entries and lines count from 1.
  package enum Reason: Error, Hashable, Sendable {
    case missingFile
    case unexpectedFile
    case notJSON
    case missingField(String)
    case wrongField(String)
    case emptyField(String)

    case idIsNotPath(id: String)
    case unknownID(String)
    case unknownUnit(String)
    case otherUnit(found: Eenheid, expected: Eenheid)
    case noValues
    case badDate(String)
    case datesNotAscending(String)
    case valueIsNotUnit(entry: Int, unit: Eenheid)
    case unknownCertainty(String)
    case unknownWord(entry: Int, String, allowed: [String])

    case duplicateMandate(projectnummer: String)
    case unknownCall(projectnummer: String, call: Int)

    case unknownField(String)
    case duplicateMeasure(String)

    case notUTF8
    case badHeader(expected: String)
    case badLine(line: Int)
    case badMonth(line: Int, String)
    case badBaseYear(line: Int, String)
    case badFigure(line: Int, String)
    case duplicateMonth(line: Int, String)
    case indexGap(line: Int, expected: String)
  }

  /// The file and the reason, in one sentence for whoever keeps the rules.
  package var description: String { "\(file): \(reason.sentence)" }
}
