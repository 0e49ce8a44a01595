import Foundation

/// A folder for one run of the program, which only the user can look into.
struct ThrowawayFolder {
  let path: String

  /// - Throws: ``Failure/file(_:)`` when the folder for temporary files takes nothing.
  init() throws(Failure) {
    let place = FileManager.default.temporaryDirectory.path
    var template = Array("\(place)/doorstroom-demo-XXXXXX".utf8CString)
    // mkdtemp makes the folder with mode 700.
    guard mkdtemp(&template) != nil else {
      throw .file("\(place): hier kan geen tijdelijke map komen.")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
