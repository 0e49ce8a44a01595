/// Reads one part: a small part of Markdown, line by line.
///
/// `# title`, `## title {#name}`, paragraphs, lists with `- ` or `1. ` (a point may go on, indented),
/// fenced code, `**strong**`, `` `literal` ``, `[text](#name)`, and, alone on a line,
/// `{scherm: name}` and `{toetsen: name}` for a picture and a table of keys that tests keep true.
/// `{{name: words}}` in a text is the key of that table that does what these words say.
struct GuideReader {
  let name: String
  let file: (String) -> [UInt8]?
  private var sections: [GuideSection] = []
  /// The lines of the paragraph or point that is being read.
  private var pending: [String] = []
  private var marker: String?

  init(name: String, file: @escaping (String) -> [UInt8]?) {
    self.name = name
    self.file = file
  }

  mutating func read(_ text: String, id: String) throws(GuideFault) -> GuidePart {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.first, first.hasPrefix("# ") else {
      throw fault(1, "het begint niet met een titel.")
    }
    let title = String(first.dropFirst(2))
    sections = [GuideSection(id: id, title: title, blocks: [])]
    var index = 1
    while index < lines.count {
      let line = lines[index]
      if line.hasPrefix("```") {
        finish()
        let end = lines[(index + 1)...].firstIndex { $0.hasPrefix("```") }
        guard let end else { throw fault(index + 1, "een blok met opdrachten eindigt niet.") }
        add(.code(Array(lines[(index + 1)..<end])))
        index = end
      } else {
        try take(try withKeys(line, number: index + 1), number: index + 1)
      }
      index += 1
    }
    finish()
    return GuidePart(id: id, title: title, sections: sections)
  }

  private mutating func take(_ line: String, number: Int) throws(GuideFault) {
    if line.hasPrefix("## ") {
      finish()
      sections.append(try heading(line, number: number))
    } else if line.hasPrefix("{") {
      finish()
      add(try directive(line, number: number))
    } else if line.allSatisfy({ $0 == " " }) {
      finish()
    } else if let found = Self.marker(of: line) {
      finish()
      marker = found
      pending = [String(line.dropFirst(found.count + 1))]
    } else {
      pending.append(String(line.drop { $0 == " " }))
    }
  }

  /// `- ` or `12. ` at the beginning of a line.
  private static func marker(of line: String) -> String? {
    if line.hasPrefix("- ") { return "-" }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    return !digits.isEmpty && line.dropFirst(digits.count).hasPrefix(". ") ? digits + "." : nil
  }

  private mutating func finish() {
    defer {
      pending = []
      marker = nil
    }
    guard !pending.isEmpty else { return }
    let text = GuideText(marked: pending.joined(separator: " "))
    add(marker.map { .item(marker: $0 == "-" ? "·" : $0, text) } ?? .paragraph(text))
  }

  private mutating func add(_ block: GuideBlock) {
    sections[sections.count - 1].blocks.append(block)
  }

  private func heading(_ line: String, number: Int) throws(GuideFault) -> GuideSection {
    let text = line.dropFirst(3)
    guard let start = text.firstRange(of: " {#"), text.hasSuffix("}") else {
      throw fault(number, "een kop zonder naam; schrijf \"## Titel {#naam}\".")
    }
    return GuideSection(
      id: String(text[start.upperBound...].dropLast()), title: String(text[..<start.lowerBound]),
      blocks: [])
  }

  private func directive(_ line: String, number: Int) throws(GuideFault) -> GuideBlock {
    let words = line.dropFirst().dropLast().split(separator: ":", maxSplits: 1)
    guard line.hasSuffix("}"), words.count == 2 else {
      throw fault(number, "dit is geen {scherm: naam} of {toetsen: naam}.")
    }
    let value = String(words[1].drop { $0 == " " })
    switch words[0] {
    case "scherm":
      return .picture(name: value, try lines(of: "schermen/\(value).txt", number: number))
    case "toetsen":
      let rows = try lines(of: "toetsen/\(value).txt", number: number)
      return .keys(
        name: value,
        rows.map { row in
          let columns = row.split(separator: "\t", maxSplits: 1)
          return GuideKey(
            keys: columns.first.map(String.init) ?? "",
            text: columns.dropFirst().first.map(String.init) ?? "")
        })
    default: throw fault(number, "\"\(words[0])\" is onbekend; het is scherm of toetsen.")
    }
  }

  /// The line with every `{{name: words}}` as the key that it stands for.
  private func withKeys(_ line: String, number: Int) throws(GuideFault) -> String {
    var line = line
    while let start = line.firstRange(of: "{{") {
      guard let end = line[start.upperBound...].firstRange(of: "}}") else {
        throw fault(number, "\"{{\" zonder \"}}\" op dezelfde regel.")
      }
      let words = line[start.upperBound..<end.lowerBound].split(separator: ":", maxSplits: 1)
      let wanted = words.last.map { String($0.drop { $0 == " " }) } ?? ""
      let name = words.first.map(String.init) ?? ""
      let rows = try lines(of: "toetsen/\(name).txt", number: number)
      let row = rows.first {
        $0.split(separator: "\t").dropFirst().first?.contains(wanted) ?? false
      }
      guard words.count == 2, let key = row?.prefix(while: { $0 != "\t" && $0 != " " }) else {
        throw fault(number, "geen toets in \"\(name)\" doet \"\(wanted)\".")
      }
      line.replaceSubrange(start.lowerBound..<end.upperBound, with: "`\(key)`")
    }
    return line
  }

  private func lines(of path: String, number: Int) throws(GuideFault) -> [String] {
    guard let bytes = file(path) else { throw fault(number, "\(path) ontbreekt.") }
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private func fault(_ line: Int, _ reason: String) -> GuideFault {
    GuideFault(file: name, line: line, reason: reason)
  }
}
