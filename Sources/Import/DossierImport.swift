import Casework
import Store

/// Imports a file of dossiers: all of it or nothing, unless told to leave out bad lines.
package struct DossierImport {
  /// Columns that we do not know are let through, and left out.
  package var ignoresUnknownColumns: Bool
  /// Lines with faults are left out; otherwise one fault stops everything.
  package var skipsRefused: Bool

  package init(ignoresUnknownColumns: Bool = false, skipsRefused: Bool = false) {
    self.ignoresUnknownColumns = ignoresUnknownColumns
    self.skipsRefused = skipsRefused
  }

  /// Reads `bytes` and records its dossiers in one transaction.
  ///
  /// `newPersoon` gives a fresh id for every person who is not known yet; `progress` is called with
  /// the lines that are done, and all lines, and what it throws undoes the import; `beforeRecording` when all lines are decided and
  /// nothing is final yet: what it throws undoes the import.
  ///
  /// - Throws: ``LineFaults`` with every fault of every line; `RegisterError` or `StoreError` when
  ///   the register fails. Nothing was imported then.
  package func run(
    _ bytes: [UInt8], into register: Register, as author: Author,
    newPersoon: () -> PersoonID, progress: (Int, Int) throws -> Void = { _, _ in },
    beforeRecording: (ImportResult) throws -> Void = { _ in }
  ) throws -> ImportResult {
    let file = CSVFile(bytes: bytes)
    guard let first = file.records.first else {
      throw LineFaults([LineFault(line: nil, reason: "Het bestand is leeg.")])
    }
    let header = try DossierHeader(first, ignoringUnknown: ignoresUnknownColumns)
    let records = file.records.dropFirst()
    var result = ImportResult(file: file, header: header)
    result.lines = records.count
    // Before the transaction: while it lasts, nobody else can record anything.
    let lines = try records.enumerated().map { index, record in
      if index % 500 == 0 { try progress(0, records.count) }
      var line = DossierLine(record, header)
      line.check(register.regels, vandaag: author.vandaag)
      return (line: line, record: record)
    }
    return try register.batch(as: author) { batch in
      var pass = ImportPass(batch: batch)
      for (index, (line, record)) in lines.enumerated() {
        try pass.take(line, of: record, newPersoon, &result)
        try progress(index + 1, lines.count)
      }
      if !result.refused.isEmpty, !skipsRefused {
        throw LineFaults(result.refused.flatMap(\.faults))
      }
      try beforeRecording(result)
      return result
    }
  }
}
