import Canvas

/// The first line of a file of dossiers: which column stands where.
package struct DossierHeader: Equatable, Sendable {
  /// How many fields every line has.
  package let count: Int
  /// The names as they were written.
  package let names: [String]
  /// Where the column stands that a refused line came back with.
  let reasonIndex: Int?
  private let indexes: [DossierColumn: Int]

  /// Takes the columns in any order and in any case.
  ///
  /// - Throws: ``LineFaults`` with every column that is missing, double or unknown; an unknown one
  ///   is let through when `ignoringUnknown`.
  package init(_ record: CSVRecord, ignoringUnknown: Bool) throws(LineFaults) {
    var indexes: [DossierColumn: Int] = [:]
    var reasonIndex: Int?
    var faults: [LineFault] = []
    func fault(_ column: String, _ reason: String) {
      faults.append(LineFault(line: record.line, column: column, reason: reason))
    }
    for fault in record.faults {
      faults.append(LineFault(line: fault.line, reason: fault.sentence))
    }
    for (index, name) in record.fields.enumerated() {
      let name = DossierLine.cleaned(name).lowercased()
      if let column = DossierColumn(rawValue: name) {
        if indexes.updateValue(index, forKey: column) != nil {
          fault(name, "Deze kolom staat er twee keer.")
        }
      } else if name == DossierColumn.reason {
        if reasonIndex != nil { fault(name, "Deze kolom staat er twee keer.") }
        reasonIndex = index
      } else if !ignoringUnknown {
        fault(
          name,
          name.isEmpty
            ? "Kolom \(index + 1) heeft geen naam."
            : "Deze kolom is onbekend. Haal ze weg, of gebruik --negeer-kolommen.")
      }
    }
    for column in DossierColumn.allCases where indexes[column] == nil {
      fault(column.rawValue, "Deze kolom ontbreekt.")
    }
    guard faults.isEmpty else { throw LineFaults(faults) }
    self.indexes = indexes
    self.reasonIndex = reasonIndex
    names = record.fields
    count = record.fields.count
  }

  /// The name of the field at `index` as the user knows it; nil beyond the last column.
  func name(at index: Int) -> String? {
    guard names.indices.contains(index) else { return nil }
    let name = DossierLine.cleaned(names[index])
    return name.isEmpty ? nil : name.lowercased()
  }

  /// The text of a column in a record that has all fields.
  func text(_ column: DossierColumn, in record: CSVRecord) -> String {
    guard let index = indexes[column], record.fields.indices.contains(index) else { return "" }
    return DossierLine.cleaned(record.fields[index])
  }
}
