import FoundationEssentials

/// A file that holds a list of rows: each row becomes one element, or says what is wrong with it.
enum RowFile {
  /// The elements, and everything that is wrong with the file.
  ///
  /// `seen` keeps the keys of the rows that were checked before.
  static func read<Row: Decodable, Element>(
    _ rows: Row.Type, from bytes: [UInt8], file: String, with decoder: JSONDecoder,
    checking check: (Row, _ number: Int, _ seen: inout Set<String>) throws(RulebookError.Reason) ->
      Element
  ) -> (elements: [Element], faults: [RulebookError]) {
    let rows: [Row]
    do {
      rows = try decode([Row].self, from: bytes, file: file, with: decoder)
    } catch {
      return ([], [error])
    }
    var seen: Set<String> = []
    var elements: [Element] = []
    var faults: [RulebookError] = []
    for (offset, row) in rows.enumerated() {
      do throws(RulebookError.Reason) {
        elements.append(try check(row, offset + 1, &seen))
      } catch {
        faults.append(RulebookError(file: file, reason: error))
      }
    }
    return (elements, faults)
  }
}
