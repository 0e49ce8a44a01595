import Canvas

/// What can be seen of a screen: its characters with their styles, without blanks that show nothing.
///
/// Blanks at the end of a row are left out whatever their style: tmux does not always give them.
package struct StyledRows: Equatable {
  private struct Glyph: Equatable {
    let character: Character
    let style: Style
  }

  private var rows: [[Glyph]] = []

  package init(_ canvas: Canvas) {
    for y in 0..<canvas.size.height {
      rows.append(
        canvas.row(y).filter { !$0.isContinuation }
          .map { Glyph(character: Character($0.text), style: $0.style) })
    }
    normalize()
  }

  /// Reads what `tmux capture-pane -e` gives.
  package init(captured: String) {
    var style = Style.plain
    var codes: String?
    var row: [Glyph] = []
    for character in captured {
      if let sequence = codes {
        if character == "m" {
          sequence.dropFirst().split(separator: ";").forEach { Self.apply(Int($0) ?? 0, &style) }
          codes = nil
        } else {
          codes = sequence + String(character)
        }
      } else if character == "\u{1B}" {
        codes = ""
      } else if character == "\n" {
        rows.append(row)
        row = []
      } else {
        row.append(Glyph(character: character, style: style))
      }
    }
    rows.append(row)
    normalize()
  }

  /// The rows that look otherwise than on a canvas.
  package func differences(from canvas: Canvas) -> [String] {
    let expected = StyledRows(canvas)
    return (0..<max(rows.count, expected.rows.count)).compactMap { y in
      let (seen, wanted) = (words(y), expected.words(y))
      return seen == wanted ? nil : "row \(y): \(seen) instead of \(wanted)"
    }
  }

  private func words(_ y: Int) -> String {
    guard rows.indices.contains(y) else { return "nothing" }
    return rows[y].map {
      $0.style == .plain ? "\($0.character)" : "\($0.character)<\($0.style.summary)>"
    }.joined()
  }

  private static func apply(_ code: Int, _ style: inout Style) {
    let colors: [Color] = [.black, .red, .green, .yellow, .blue, .magenta, .cyan, .white]
    switch code {
    case 0: style = .plain
    case 1: style.bold = true
    case 2: style.dim = true
    case 4: style.underline = true
    case 7: style.reverse = true
    case 30...37: style.color = colors[code - 30]
    case 39: style.color = .standard
    default: break
    }
  }

  /// A blank shows its style only when it is underlined or reversed.
  private mutating func normalize() {
    let empty = Glyph(character: " ", style: .plain)
    for index in rows.indices {
      rows[index] = rows[index].map { glyph in
        let isSeen = glyph.character != " " || glyph.style.underline || glyph.style.reverse
        return isSeen ? glyph : empty
      }
      while rows[index].last?.character == " " { rows[index].removeLast() }
    }
    while rows.last?.isEmpty == true { rows.removeLast() }
  }
}

extension Style {
  fileprivate var summary: String {

    "\(color)" + (bold ? " bold" : "") + (dim ? " dim" : "") + (reverse ? " reverse" : "")
      + (underline ? " underline" : "")
  }
}
