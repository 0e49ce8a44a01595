import Foundation

/// The lines that were not imported, with their reasons, in a file that can be mended and imported.
package enum RefusedFile {
  /// Beside the file itself: `namen.csv` gives `namen.geweigerd.csv`, and `namen.geweigerd-2.csv`
  /// where that name is taken.
  package static func path(for path: String, number: Int = 1) -> String {
    let bare = path.lowercased().hasSuffix(".csv") ? String(path.dropLast(4)) : path
    return bare + (number == 1 ? ".geweigerd.csv" : ".geweigerd-\(number).csv")
  }

  /// Puts what was written for `path` beside it and gives the name that it got.
  ///
  /// A file of an earlier import may have been mended by hand since: whatever says something else
  /// keeps its place, and this one takes the next free name.
  package static func place(_ file: PendingFile, for path: String) throws -> String {
    var number = 1
    while true {
      let wanted = self.path(for: path, number: number)
      if try file.place(at: wanted) { return wanted }
      number += 1
    }
  }

  /// Takes away what an earlier import of `path` left, once nothing is refused any more.
  ///
  /// Only where every line of it was imported now, exactly as it stands there: any other may be
  /// work of somebody's hand.
  package static func remove(for path: String, after result: ImportResult) {
    let path = self.path(for: path)
    guard let bytes = FileManager.default.contents(atPath: path) else { return }
    let records = CSVFile(bytes: [UInt8](bytes)).records
    guard let first = records.first,
      let header = try? DossierHeader(first, ignoringUnknown: true)
    else { return }
    func line(_ record: CSVRecord, _ header: DossierHeader) -> [String] {
      record.fields.enumerated().filter { $0.offset != header.reasonIndex }.map(\.element)
    }
    let imported = Set(result.file.records.map { line($0, result.header) })
    guard records.allSatisfy({ $0.faults.isEmpty && imported.contains(line($0, header)) }) else {
      return
    }
    unlink(path)
  }

  /// The header and the refused lines in the style of the file, the reasons in a last column.
  package static func text(_ result: ImportResult) -> String {
    let writer = CSVWriter(like: result.file)
    let header = result.header
    func row(_ fields: [String], _ reason: String) -> String {
      var fields = fields
      // A line that is too short gets empty fields, so that the reason stands under its name.
      while fields.count < header.count { fields.append("") }
      if let old = header.reasonIndex { fields.remove(at: old) }
      return writer.line(fields + [reason])
    }
    var text = result.file.hasMark ? "\u{FEFF}" : ""
    text += row(header.names, DossierColumn.reason)
    for line in result.refused {
      let reasons = line.faults.map { fault in
        fault.column.map { "\($0): \(fault.reason)" } ?? fault.reason
      }
      text += row(line.record.fields, reasons.joined(separator: " "))
    }
    return text
  }
}
