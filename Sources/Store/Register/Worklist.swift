import Casework

/// A place in the work list, to go on after it.
package struct WorklistCursor: Hashable, Sendable {
  let rang: Datum
  let dossier: String
  let taak: Taak
  let volgnr: Int

  /// The place of a row that was read before.
  package init(after regel: Werkregel, of dossier: String) {
    rang = regel.rang
    self.dossier = dossier
    taak = regel.taak
    volgnr = regel.volgnr
  }
}

/// Which way the work list is read from a place in it, or from one of its ends.
enum WorklistDirection {
  case onward, back

  var comparison: String { self == .onward ? ">" : "<" }
  var order: String {
    let columns = ["w.rang", "w.dossier", "w.taak", "w.volgnr"]
    return columns.map { self == .onward ? $0 : $0 + " DESC" }.joined(separator: ", ")
  }
  /// A rank on the near side of every row.
  var start: Int { self == .onward ? .min : .max }
}

/// Something to do, with enough of the dossier to recognise it.
package struct WorklistRow: Hashable, Sendable {
  package var nummer: String
  /// `Peeters, Jan`.
  package var werknemer: String
  package var onderneming: String
  package var regel: Werkregel

  /// The place of this row, for the page that follows it.
  package var cursor: WorklistCursor {
    WorklistCursor(after: regel, of: nummer)
  }
}

/// How many rows of the work list are how pressing.
package struct WorklistCounts: Hashable, Sendable {
  package var teLaat: Int
  package var vandaag: Int
  package var week: Int
  package var later: Int
}
