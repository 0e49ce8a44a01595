import CResources

/// The files of `Resources/`, out of the program itself.
enum Resources {
  static func bytes(_ path: String) -> [UInt8]? {
    var count = 0
    guard let start = doorstroom_resource(path, &count) else { return nil }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  static func paths() -> [String] {
    (0..<doorstroom_resource_count()).compactMap { index in
      doorstroom_resource_path(index).map { String(cString: $0) }
    }
  }
}
