/// The user guide: a part for each who uses the program, each part with its sections.
package struct Guide: Equatable, Sendable {
  package var parts: [GuidePart]

  package init(parts: [GuidePart] = []) { self.parts = parts }

  package var sections: [GuideSection] { parts.flatMap(\.sections) }

  package func section(_ id: String) -> GuideSection? { sections.first { $0.id == id } }

  /// The part that a section belongs to.
  package func part(of section: String) -> GuidePart? {
    parts.first { $0.sections.contains { $0.id == section } }
  }
}

/// What one reader needs; about ten minutes.
package struct GuidePart: Equatable, Sendable {
  /// The name of its file, as it is typed on the command line.
  package var id: String
  package var title: String
  /// The first one is the introduction: it has the name and the title of the part.
  package var sections: [GuideSection]

  /// In the order in which they are read; a file for each.
  package static let order = ["evaluator", "sociale-dienst", "doorstroombegeleider", "beheerder"]
}

/// What is read at once; its name is unique in the whole guide.
package struct GuideSection: Equatable, Sendable {
  package var id: String
  package var title: String
  package var blocks: [GuideBlock]

  /// Its words, without pictures, as they are searched.
  package var text: String { blocks.map(\.text).joined(separator: "\n") }
}

package enum GuideBlock: Equatable, Sendable {
  case paragraph(GuideText)
  /// A point of a list, behind a dot or a number.
  case item(marker: String, GuideText)
  /// Commands, shown to the letter.
  case code([String])
  /// A screen as the program draws it.
  case picture(name: String, [String])
  /// The keys of a screen.
  case keys(name: String, [GuideKey])

  package var text: String {
    switch self {
    case .paragraph(let text), .item(_, let text): text.plain
    case .code(let lines): lines.joined(separator: "\n")
    case .keys(_, let keys): keys.map { "\($0.keys): \($0.text)" }.joined(separator: "\n")
    case .picture: ""
    }
  }
}

package struct GuideKey: Equatable, Sendable {
  package var keys: String
  package var text: String
}

/// Running text with what stands out in it.
package struct GuideText: Equatable, Sendable {
  package var runs: [Run]

  package struct Run: Equatable, Sendable {
    package var text: String
    package var kind: Kind
  }

  package enum Kind: Hashable, Sendable {
    case plain, strong
    /// A key, a command or a word as it is typed.
    case literal
    case link(String)
  }

  package var plain: String { runs.map(\.text).joined() }

  package var links: [String] {
    runs.compactMap { if case .link(let id) = $0.kind { id } else { nil } }
  }
}
