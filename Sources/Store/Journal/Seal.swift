import Digest

/// The bytes that bind a line of the journal to all lines before it.
enum Seal {
  /// Stands where the first line names the one before.
  static let first = [UInt8](repeating: 0, count: SHA256.byteCount)

  /// The hash of a line: of the hash before it and the exact stored bytes of every column.
  ///
  /// Each field comes with its length, so that no two lines give the same bytes; a column without
  /// a value differs from an empty one.
  static func hash(vorige: [UInt8], fields: [[UInt8]?]) -> [UInt8] {
    var bytes = Array("doorstroom journaal 1".utf8)
    append(vorige, to: &bytes)
    for field in fields { append(field, to: &bytes) }
    return SHA256.hash(bytes)
  }

  /// What the journal keeps of contents that may be erased.
  ///
  /// Once the salt is gone, nobody can try out what the contents may have been.
  static func hmac(zout: [UInt8], json: [UInt8]) -> [UInt8] {
    SHA256.hmac(key: zout, message: json)
  }

  private static func append(_ field: [UInt8]?, to bytes: inout [UInt8]) {
    guard let field else {
      bytes.append(0)
      return
    }
    bytes.append(1)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: field.count >> shift))
    }
    bytes += field
  }
}
