import Testing

@testable import Rulebook

/// The shipped rule files, to spoil one of them in a test.
func shippedFiles() -> [String: [UInt8]] {
  var files: [String: [UInt8]] = [:]
  for path in Rulebook.resourcePaths() where Rulebook.isRule(path) {
    files[path] = Rulebook.resource(path)
  }
  return files
}

/// The error for loading the shipped rules with `path` replaced; `nil` takes the file away.
func refusal(of path: String, holding text: String?) -> RulebookError? {
  var files = shippedFiles()
  files[path] = text.map { Array($0.utf8) }
  do {
    _ = try Rulebook.load(files)
    return nil
  } catch {
    return error
  }
}

/// The text of a shipped file with one passage, which must be there, replaced by another.
func shipped(_ path: String, _ passage: String, _ replacement: String) throws -> String {
  let bytes = try #require(Rulebook.resource(path))
  let parts = String(decoding: bytes, as: UTF8.self).split(separator: passage, maxSplits: 1)
  try #require(parts.count == 2, "\(passage) stands in \(path)")
  return parts.joined(separator: replacement)
}
