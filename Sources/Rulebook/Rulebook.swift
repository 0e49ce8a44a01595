import Casework
import FoundationEssentials

/// Reads the rules out of files and refuses bad ones, so that Casework can trust them.
package enum Rulebook {
  /// The rules that are embedded in this program.
  package static func shipped() throws(RulebookError) -> Regelboek {
    try load(shippedFiles())
  }

  /// The rules in `files`: the bytes of each, under its path below `Resources/`.
  ///
  /// Needs exactly one file for every ``ParameterID``, the index and the mandates, and takes no
  /// other: a misspelt name must not pass for an absent override.
  package static func load(_ files: [String: [UInt8]]) throws(RulebookError) -> Regelboek {
    let reading = Reading(of: files, isWhole: true)
    if let fault = reading.faults.first { throw fault }
    return Regelboek(
      parameters: reading.parameters, index: Gezondheidsindex(reading.figures ?? []),
      mandaten: reading.mandates ?? [], maatregelen: reading.measures ?? [],
      digest: RulesDigest.digest(of: files))
  }

  /// Rules to try, out of some or all of the files; what lacks is not in it.
  package static func trial(_ files: [String: [UInt8]]) throws(RulebookFaults) -> Proefregels {
    let reading = Reading(of: files, isWhole: false)
    guard reading.faults.isEmpty else { throw RulebookFaults(faults: reading.faults) }
    return Proefregels(
      parameters: reading.parameters, cijfers: reading.figures, mandaten: reading.mandates,
      maatregelen: reading.measures, digest: RulesDigest.digest(of: files))
  }

  /// The embedded files that are rules, with their paths.
  package static func shippedFiles() -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in Resources.paths() where isRule(path) { files[path] = Resources.bytes(path) }
    return files
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
