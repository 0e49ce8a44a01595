import Casework
import FoundationEssentials

/// What a set of rule files holds, with everything that is wrong in it.
package struct Reading {
  package private(set) var parameters: [ParameterID: Parameter] = [:]
  /// Nil when there is no file with index figures.
  package private(set) var figures: [Indexcijfer]?
  /// Nil when there is no file with mandates.
  package private(set) var mandates: [Mandaat]?
  /// Nil when there is no file with general measures.
  package private(set) var measures: [Maatregel]?
  /// Every fault, file by file; empty when all is well.
  package private(set) var faults: [RulebookError] = []

  /// Reads the bytes of files under their paths below `Resources/`.
  ///
  /// A set that `isWhole` must have every file; another may hold some, as a trial does.
  package init(of files: [String: [UInt8]], isWhole: Bool) {
    let decoder = JSONDecoder()
    var rest = files
    if let bytes = rest.removeValue(forKey: IndexFile.path) {
      let (figures, faults) = IndexFile.read(bytes)
      self.figures = figures
      self.faults += faults
    } else if isWhole {
      faults.append(RulebookError(file: IndexFile.path, reason: .missingFile))
    }
    if let bytes = rest.removeValue(forKey: MandateFile.path) {
      let (mandates, faults) = MandateFile.read(bytes, with: decoder)
      self.mandates = mandates
      self.faults += faults
    } else if isWhole {
      faults.append(RulebookError(file: MandateFile.path, reason: .missingFile))
    }
    if let bytes = rest.removeValue(forKey: MeasureFile.path) {
      let (measures, faults) = MeasureFile.read(bytes, with: decoder)
      self.measures = measures
      self.faults += faults
    } else if isWhole {
      faults.append(RulebookError(file: MeasureFile.path, reason: .missingFile))
    }
    for (path, bytes) in rest.sorted(by: { $0.key < $1.key }) {
      guard path.hasPrefix("regels/"), path.hasSuffix(".json") else {
        faults.append(RulebookError(file: path, reason: .unexpectedFile))
        continue
      }
      let (parameter, faults) = ParameterFile.read(at: path, from: bytes, with: decoder)
      if let parameter { parameters[parameter.id] = parameter }
      self.faults += faults
    }
    guard isWhole else { return }
    for id in ParameterID.allCases where files[id.path] == nil {
      faults.append(RulebookError(file: id.path, reason: .missingFile))
    }
  }
}

/// Everything that is wrong with a set of rules.
package struct RulebookFaults: Error, Hashable, Sendable {
  /// Never empty.
  package let faults: [RulebookError]
}
