import Foundation
import Questionnaire

/// Reads the files that a user names.
enum InputFile {
  /// - Throws: ``Failure/file(_:)`` when it cannot be read.
  static func bytes(at path: String) throws(Failure) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .file("\(path): \(reason(at: path))")
    }
    return Array(data)
  }

  /// Why nothing could be read there.
  private static func reason(at path: String) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return "dit bestand bestaat niet."
    }
    if isFolder.boolValue { return "dit is een map, geen bestand." }
    return FileManager.default.isReadableFile(atPath: path)
      ? "dit bestand kan niet gelezen worden." : "u hebt geen rechten om dit bestand te lezen."
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
