import Canvas

/// One row of the guide, laid out for a width.
package struct GuideRow: Equatable, Sendable {
  package var spans: [GuideSpan]
  /// The section that it belongs to.
  package var section: String
  /// Which block of the section; rows of one block read on from one to the next.
  package var block: Int

  package var text: String { spans.map(\.text).joined() }
}

/// A piece of a row that looks the same all over.
package struct GuideSpan: Equatable, Sendable {
  package var text: String
  package var kind: Kind

  package enum Kind: Hashable, Sendable {
    case plain, strong, literal, title, heading, faint
    case link(String)
  }
}

extension Guide {
  /// Everything in rows of at most `width` cells; pictures are as wide as they are.
  package func rows(width: Int) -> [GuideRow] { parts.flatMap { $0.rows(width: width) } }
}

extension GuidePart {
  package func rows(width: Int) -> [GuideRow] {
    sections.flatMap { $0.rows(width: width, isTitle: $0.id == id) }
  }
}

extension GuideSection {
  package func rows(width: Int, isTitle: Bool = false) -> [GuideRow] {
    var rows = TextWidth.wrap(title, to: max(1, width)).map { line in
      row([GuideSpan(text: line.text, kind: isTitle ? .title : .heading)], -1)
    }
    if isTitle {
      let cells = min(width, TextWidth.cells(title))
      rows.append(row([GuideSpan(text: rule(cells), kind: .faint)], -1))
    }
    for (index, block) in blocks.enumerated() {
      if index == 0 || !(block.isItem && blocks[index - 1].isItem) { rows.append(row([], -1)) }
      rows += block.spans(width: width).map { row($0, index) }
    }
    return rows + [row([], -1)] + (isTitle ? [] : [row([], -1)])
  }

  private func row(_ spans: [GuideSpan], _ block: Int) -> GuideRow {
    GuideRow(spans: spans, section: id, block: block)
  }

  private func rule(_ width: Int) -> String { String(repeating: "═", count: width) }
}

extension GuideBlock {
  fileprivate var isItem: Bool { if case .item = self { true } else { false } }

  fileprivate func spans(width: Int) -> [[GuideSpan]] {
    switch self {
    case .paragraph(let text): return text.wrapped(to: width)
    case .item(let marker, let text):
      let indent = TextWidth.cells(marker) + 1
      return text.wrapped(to: max(10, width - indent - 1)).enumerated().map { index, spans in
        let lead = index == 0 ? " \(marker) " : String(repeating: " ", count: indent + 1)
        return [GuideSpan(text: lead, kind: .plain)] + spans
      }
    case .code(let lines): return lines.map { [GuideSpan(text: "  " + $0, kind: .literal)] }
    case .picture(_, let lines):
      // The first column of a screen is air; the bar that frames the picture stands there.
      return lines.map { line in
        [
          GuideSpan(text: "│", kind: .faint),
          GuideSpan(text: String(line.dropFirst()), kind: .plain),
        ]
      }
    case .keys(_, let keys):
      let column = min(20, (keys.map { TextWidth.cells($0.keys) }.max() ?? 0) + 2)
      return keys.flatMap { key -> [[GuideSpan]] in
        TextWidth.wrap(key.text, to: max(10, width - column - 1)).enumerated().map { index, line in
          [
            GuideSpan(
              text: " " + TextWidth.padRight(index == 0 ? key.keys : "", to: column), kind: .literal
            ),
            GuideSpan(text: line.text, kind: .plain),
          ]
        }
      }
    }
  }
}

extension GuideText {
  /// The runs cut where the rows break.
  fileprivate func wrapped(to width: Int) -> [[GuideSpan]] {
    let characters = runs.flatMap { run in run.text.map { ($0, run.kind) } }
    return TextWidth.wrap(plain, to: width).map { line in
      var spans: [GuideSpan] = []
      // The blank that hangs over the edge, and a blank before a break, are nothing to show.
      let shown = line.text.reversed().drop { $0 == " " }.count
      for (character, kind) in characters[line.range].prefix(shown) {
        let looks = GuideSpan.Kind(kind)
        if spans.last?.kind == looks {
          spans[spans.count - 1].text.append(character)
        } else {
          spans.append(GuideSpan(text: String(character), kind: looks))
        }
      }
      return spans
    }
  }
}

extension GuideSpan.Kind {
  fileprivate init(_ kind: GuideText.Kind) {
    self =
      switch kind {
      case .plain: .plain
      case .strong: .strong
      case .literal: .literal
      case .link(let id): .link(id)
      }
  }
}
