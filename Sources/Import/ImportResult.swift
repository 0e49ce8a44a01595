import Casework

/// What became of a file of dossiers.
package struct ImportResult: Sendable {
  package let file: CSVFile
  package let header: DossierHeader
  /// Lines below the header.
  package var lines = 0
  package var added = 0
  /// Lines whose dossier was there already, with the same contents.
  package var known = 0
  package var refused: [RefusedLine] = []
  /// One for each code, in the order in which they first came up.
  package var warnings: [CountedWarning] = []

  mutating func count(_ found: [Waarschuwing], line: Int) {
    for warning in found {
      count(
        CountedWarning(
          code: warning.code, first: warning.zin, bron: warning.bron, lines: [line]))
    }
  }

  /// What could steer a screen is not stored; who sent the file should know.
  mutating func countCleaned(line: Int) {
    count(
      CountedWarning(
        code: "tekens-weggelaten", first: "Tekens die niet getoond kunnen worden, zijn weggelaten.",
        bron: .register, lines: [line]))
  }

  private mutating func count(_ warning: CountedWarning) {
    if let index = warnings.firstIndex(where: { $0.code == warning.code }) {
      warnings[index].lines += warning.lines
    } else {
      warnings.append(warning)
    }
  }
}

/// A line that was not imported, as it stood in the file, and why.
package struct RefusedLine: Sendable {
  package let record: CSVRecord
  /// Never empty.
  package let faults: [LineFault]
}

/// A warning that many lines may have given: the first one, and the lines of all.
package struct CountedWarning: Sendable {
  package let code: String
  /// The sentence of the first line that gave it.
  package let first: String
  package let bron: Bron
  package var lines: [Int]

  /// `3 regels (4, 9, 12). De POP heeft …`; of a long list only the beginning.
  package var sentence: String {
    let shown = lines.prefix(20).map(String.init).joined(separator: ", ")
    let rest = lines.count > 20 ? " …" : ""
    return "\(lines.count) \(lines.count == 1 ? "regel" : "regels") (\(shown)\(rest)). \(first)"
  }
}
