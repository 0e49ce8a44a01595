import Digest

/// The fingerprint of a set of rule files.
enum RulesDigest {
  /// SHA-256 over path and contents of every file, in byte order of the paths; hexadecimal.
  ///
  /// Before each comes its length in eight bytes, the highest first: bytes that move from one
  /// file or name to the next give another digest.
  static func digest(of files: [String: [UInt8]]) -> String {
    var bytes: [UInt8] = []
    let sorted = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (path, contents) in sorted {
      append(Array(path.utf8), to: &bytes)
      append(contents, to: &bytes)
    }
    return SHA256.hex(SHA256.hash(bytes))
  }

  private static func append(_ part: [UInt8], to bytes: inout [UInt8]) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: part.count >> shift))
    }
    bytes += part
  }
}
