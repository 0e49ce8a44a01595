import Foundation

/// The lines that were not imported, with their reasons, in a file that can be mended and imported.
package enum RefusedFile {
  /// Beside the file itself: `namen.csv` gives `namen.geweigerd.csv`.
  package static func path(for path: String) -> String {
    let bare = path.lowercased().hasSuffix(".csv") ? String(path.dropLast(4)) : path
    return bare + ".geweigerd.csv"
  }

  /// Takes away what an earlier import of `path` left; nothing of it is refused any more.
  package static func remove(for path: String) { unlink(self.path(for: path)) }

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
