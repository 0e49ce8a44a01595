/// A fault in a file of lines: where, and what is wrong.
package struct LineFault: Hashable, Sendable {
  /// The physical line, from 1; nil for the file as a whole.
  package var line: Int?
  package var column: String?
  /// For the user: what is wrong and what to do.
  package var reason: String

  package init(line: Int?, column: String? = nil, reason: String) {
    self.line = line
    self.column = column
    self.reason = reason
  }
}

/// Every fault of a file; because of them nothing of it was imported.
package struct LineFaults: Error, Hashable, Sendable {
  /// Never empty, in the order of the lines.
  package let faults: [LineFault]

  package init(_ faults: [LineFault]) { self.faults = faults }
}
