import CCrypto

/// SHA-256 and HMAC-SHA-256 by libcrypto: fingerprints of rules and of the journal.
package enum SHA256 {
  /// The number of bytes in a digest.
  package static let byteCount = 32

  /// The 32 bytes of the SHA-256 digest.
  package static func hash(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: byteCount) { digest, count in
      let done = EVP_Digest(bytes, bytes.count, digest.baseAddress, nil, EVP_sha256(), nil)
      precondition(done == 1, "libcrypto has SHA-256")
      count = byteCount
    }
  }

  /// The 32 bytes of the HMAC (RFC 2104) of `message` under `key`, with SHA-256.
  package static func hmac(key: [UInt8], message: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: byteCount) { code, count in
      let done = HMAC(
        EVP_sha256(), key, Int32(key.count), message, message.count, code.baseAddress, nil)
      precondition(done != nil, "libcrypto has HMAC with SHA-256")
      count = byteCount
    }
  }

  /// Two lowercase hexadecimal digits a byte.
  package static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0xF)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
