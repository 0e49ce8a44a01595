/// A file of separated values as it was read, with what is needed to write lines back like it.
package struct CSVFile: Equatable, Sendable {
  /// `;` or `,`, whichever the first line has more of.
  package var separator: UInt8
  /// The file began with a byte order mark, as Excel writes and wants it.
  package var hasMark: Bool
  /// The first line ended in CR LF.
  package var hasReturns: Bool
  /// All lines that hold something; the header is the first.
  package var records: [CSVRecord]
}

/// One line of values; with quoted newlines it may take many physical lines.
package struct CSVRecord: Equatable, Sendable {
  /// The physical line on which it begins, from 1.
  package var line: Int
  package var fields: [String]
  package var faults: [CSVFault] = []
}

/// A fault in how a field is written.
package struct CSVFault: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case notUTF8, quoteInside, textAfterQuote, unterminatedQuote
  }

  /// Which field of the line, from 0.
  package var field: Int
  /// The physical line on which the field begins.
  package var line: Int
  package var kind: Kind

  package var sentence: String {
    switch kind {
    case .notUTF8: "De tekst is geen UTF-8. Bewaar het bestand als \"CSV UTF-8\"."
    case .quoteInside:
      "Er staat een aanhalingsteken midden in een veld. Zet het hele veld tussen "
        + "aanhalingstekens en verdubbel het teken erin."
    case .textAfterQuote: "Er staat tekst na het aanhalingsteken dat het veld sluit."
    case .unterminatedQuote: "Het aanhalingsteken dat dit veld opent, wordt nergens gesloten."
    }
  }
}
