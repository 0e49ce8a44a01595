import Foundation
import GRDB

/// The file of the register and the folder around it: only for its owner.
enum RegisterFile {
  /// Which file on which disk; tells whether the file was replaced or removed.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  static func identity(_ path: String) -> Identity? {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    return Identity(device: UInt64(facts.st_dev), inode: UInt64(facts.st_ino))
  }

  /// The write-ahead log beside a register that is not there, when something stands in it.
  ///
  /// It would be laid over whatever is made in its place.
  static func strandedLog(_ path: String) -> String? {
    var facts = stat()
    let log = path + "-wal"
    return stat(log, &facts) == 0 && facts.st_size > 0 ? log : nil
  }

  /// Gives the log and its index the permissions of a register that may be written.
  ///
  /// SQLite makes them with the permissions that it finds: beside a register that could only be read
  /// they would keep it so for good.
  static func openLog(beside path: String) {
    var facts = stat()
    guard access(path, W_OK) == 0, stat(path, &facts) == 0 else { return }
    for file in [path + "-wal", path + "-shm"]
    where access(file, F_OK) == 0 && access(file, W_OK) != 0 {
      chmod(file, facts.st_mode & 0o777)
    }
  }

  /// Makes an empty file that only the owner can read, beside `path`, and returns its path.
  ///
  /// A register is made whole beside its place and then put there in one step, so that two first
  /// starts at once never see half a register.
  static func makeNewborn(beside path: String) throws(StoreError) -> String {
    try makeFolder((path as NSString).deletingLastPathComponent)
    var template = Array((path + ".nieuw-XXXXXX").utf8CString)
    // mkstemp makes the file with mode 600.
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure("kan \(path) niet maken") }
    close(descriptor)
    return template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// Puts a newborn register in its place; false when somebody else was first.
  static func place(_ newborn: String, at path: String) throws(StoreError) -> Bool {
    defer { discard(newborn) }
    if link(newborn, path) == 0 { return true }
    guard errno == EEXIST else { throw failure("kan \(path) niet maken") }
    return false
  }

  static func discard(_ newborn: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(newborn + suffix) }
  }

  private static func makeFolder(_ folder: String) throws(StoreError) {
    guard !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) else { return }
    try makeFolder((folder as NSString).deletingLastPathComponent)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw failure("kan de map \(folder) niet maken")
    }
  }

  private static func failure(_ what: String) -> StoreError {
    let code = errno
    let kind: StoreError.Kind =
      switch code {
      case ENOSPC, EDQUOT: .full
      case EROFS: .readOnly
      default: .cannotOpen
      }
    return StoreError(kind, "\(what): \(String(cString: strerror(code)))")
  }
}
