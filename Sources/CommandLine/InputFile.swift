import Foundation
import Questionnaire

/// Reads the files that a user names.
enum InputFile {
  /// - Throws: ``Failure/file(_:)`` when it cannot be read.
  static func bytes(at path: String) throws(Failure) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .file("\(path): dit bestand kan niet gelezen worden.")
    }
    return Array(data)
  }

  /// - Throws: also ``Failure/input(file:faults:)`` with the line when it is not JSON.
  static func json(at path: String) throws(Failure) -> JSONValue {
    let bytes = try bytes(at: path)
    do throws(JSONFault) {
      return try JSONValue(bytes: bytes)
    } catch {
      throw .input(
        file: path,
        faults: [
          InputFault(line: error.line, column: "teken \(error.column)", reason: error.sentence)
        ])
    }
  }
}
