extension Guide {
  /// The folder of the guide among the resources.
  package static let folder = "handleiding/"

  /// Reads the guide out of its files; `file` answers a file below ``folder``.
  package init(reading file: @escaping (String) -> [UInt8]?) throws(GuideFault) {
    var parts: [GuidePart] = []
    for id in GuidePart.order { parts.append(try GuidePart(id: id, reading: file)) }
    self.init(parts: parts)
    try checkLinks()
  }

  /// Every name is used once, and every link leads somewhere.
  private func checkLinks() throws(GuideFault) {
    var known: Set<String> = []
    for part in parts {
      for section in part.sections where !known.insert(section.id).inserted {
        throw GuideFault(
          file: part.id + ".md", line: nil, reason: "\"\(section.id)\" staat er twee keer.")
      }
    }
    for part in parts {
      for link in part.sections.flatMap(\.links) where !known.contains(link) {
        throw GuideFault(
          file: part.id + ".md", line: nil, reason: "de verwijzing naar \"\(link)\" leidt nergens.")
      }
    }
  }
}

extension GuideSection {
  package var links: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .item(_, let text): text.links
      default: []
      }
    }
  }
}

extension GuidePart {
  init(id: String, reading file: @escaping (String) -> [UInt8]?) throws(GuideFault) {
    let name = id + ".md"
    guard let bytes = file(name) else {
      throw GuideFault(file: name, line: nil, reason: "het bestand ontbreekt.")
    }
    var reader = GuideReader(name: name, file: file)
    self = try reader.read(String(decoding: bytes, as: UTF8.self), id: id)
  }
}
