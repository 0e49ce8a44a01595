import Casework
import FoundationEssentials

/// Reads the rules out of files and refuses bad ones, so that Casework can trust them.
package enum Rulebook {
  /// The rules that are embedded in this program.
  package static func shipped() throws(RulebookError) -> Regelboek {
    var files: [String: [UInt8]] = [:]
    for path in Resources.paths() where isRule(path) { files[path] = Resources.bytes(path) }
    return try load(files)
  }

  /// The rules in `files`: the bytes of each, under its path below `Resources/`.
  ///
  /// Needs exactly one file for every ``ParameterID``, the index and the mandates, and takes no
  /// other: a misspelt name must not pass for an absent override.
  package static func load(_ files: [String: [UInt8]]) throws(RulebookError) -> Regelboek {
    let decoder = JSONDecoder()
    var rest = files
    func take(_ path: String) throws(RulebookError) -> [UInt8] {
      guard let bytes = rest.removeValue(forKey: path) else {
        throw RulebookError(file: path, reason: .missingFile)
      }
      return bytes
    }

    let figures = try IndexFile.figures(from: try take(IndexFile.path))
    let mandates = try MandateFile.mandates(from: try take(MandateFile.path), with: decoder)
    let measures = try MeasureFile.measures(from: try take(MeasureFile.path), with: decoder)
    var parameters: [ParameterID: Parameter] = [:]
    for path in rest.keys.sorted() {
      guard path.hasPrefix("regels/"), path.hasSuffix(".json"), let bytes = rest[path] else {
        throw RulebookError(file: path, reason: .unexpectedFile)
      }
      let parameter = try ParameterFile.parameter(at: path, from: bytes, with: decoder)
      parameters[parameter.id] = parameter
    }
    for id in ParameterID.allCases where parameters[id] == nil {
      throw RulebookError(file: id.path, reason: .missingFile)
    }
    return Regelboek(
      parameters: parameters, index: Gezondheidsindex(figures), mandaten: mandates,
      maatregelen: measures, digest: RulesDigest.digest(of: files))
  }

  /// The bytes of an embedded file, such as `vragenlijsten/cmw.json`; nothing if there is none.
  package static func resource(_ path: String) -> [UInt8]? { Resources.bytes(path) }

  /// The paths of all embedded files, in byte order.
  package static func resourcePaths() -> [String] { Resources.paths() }

  /// Whether the file at `path` is one of the rules; the others are forms, texts and examples.
  package static func isRule(_ path: String) -> Bool {
    path.hasPrefix("regels/") || path.hasPrefix("index/") || path == MandateFile.path
      || path == MeasureFile.path
  }
}
