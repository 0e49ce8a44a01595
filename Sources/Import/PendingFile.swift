import Foundation

/// A file for its owner only, written beside its place and put there in one step.
package struct PendingFile {
  private let temporary: String
  private let text: String

  /// Writes `text` to the disk, under a name of its own.
  ///
  /// - Throws: `CocoaError` when the folder cannot be written to or the disk is full.
  package init(_ text: String, for path: String) throws {
    self.text = text
    var template = Array((path + "-XXXXXX").utf8CString)
    // mkstemp makes the file with mode 600.
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
    }
    temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(text.utf8))
      try handle.synchronize()
      try handle.close()
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Puts the file in a place where nothing is, or the same text; false where something else is,
  /// which stays.
  package func place(at path: String) throws -> Bool {
    // Takes the name first: what somebody else puts there meanwhile is not written over.
    let claim = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    if claim >= 0 {
      close(claim)
      if rename(temporary, path) == 0 { return true }
      unlink(path)
    } else if errno == EEXIST {
      guard FileManager.default.contents(atPath: path) == Data(text.utf8) else { return false }
      discard()
      return true
    }
    discard()
    throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
  }

  package func discard() { unlink(temporary) }
}
