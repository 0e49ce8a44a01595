import Canvas
import Casework

/// Something to read, over the screen: a refusal, a warning, a "waarom?".
package struct Notice: Equatable, Sendable {
  let title: String
  let lines: [Line]
  private var offset = 0

  struct Line: Equatable, Sendable {
    var text: String
    var mark: Mark?
    var style: Style = .plain
  }

  init(title: String, paragraphs: [String], source: Bron?) {
    self.init(
      title: title,
      lines: paragraphs.map { Line(text: $0) }
        + (source.map { Notice.source($0.titel, $0.zekerheid) } ?? []))
  }

  init(title: String, lines: [Line]) {
    self.title = title
    self.lines = lines
  }

  /// What, why, by whose word, and what to do next.
  init(refusal: Refusal) {
    var lines: [Line] = []
    for objection in refusal.bezwaren {
      lines.append(Line(text: objection.reden.zin, mark: .blocked))
      lines += Notice.source(objection.bron.titel, objection.bron.zekerheid)
    }
    lines.append(Line(text: "Wat u invulde, staat er nog.", style: .dim))
    self.init(title: "Dit kan zo niet", lines: lines)
  }

  init(warnings: [Waarschuwing]) {
    var lines: [Line] = []
    for warning in warnings {
      lines.append(Line(text: warning.zin, mark: .late))
      lines += Notice.source(warning.bron.titel, warning.bron.zekerheid)
    }
    self.init(title: "Geregistreerd. Kijk dit nog na", lines: lines)
  }

  static let conflict = Notice(
    title: "Iemand was u voor",
    paragraphs: [
      "Dit dossier is intussen gewijzigd. Wat u typte, staat er nog.",
      "Ga terug naar het dossier om te zien wat er veranderde, of bewaar nog eens.",
    ], source: nil)

  init(failure sentence: String) {
    self.init(
      title: "Het register antwoordt niet",
      paragraphs: [sentence, "Er is niets half bewaard. Wat u typte, staat er nog."], source: nil)
  }

  static func source(_ title: String, _ certainty: Zekerheid) -> [Line] {
    let assumed = certainty == .aanname
    return [
      Line(
        text: "bron: \(title)\(assumed ? " (aanname)" : "")", mark: assumed ? .assumed : nil,
        style: .dim)
    ]
  }

  mutating func update(_ key: Key) -> Outcome {
    switch key {
    case .escape, .enter, .character("q"), .character(" "), .character("w"): return .pop()
    case .down: offset += 1
    case .up: offset = max(0, offset - 1)
    default: break
    }
    return .ignored
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(76, area.width - 4)
    let wrapped = rows(width: width - 6)
    let height = min(wrapped.count + 2, area.height)
    let box = Rect.centered(Size(width: width, height: height), in: area)
    canvas.box(in: box, title: title, footer: "Esc terug")
    let inside = box.inset(dx: 2, dy: 1)
    let first = min(offset, max(0, wrapped.count - inside.height))
    for (index, line) in wrapped.dropFirst(first).prefix(inside.height).enumerated() {
      let row = inside.row(index)
      if let mark = line.mark { canvas.write(mark, in: row) }
      canvas.write(line.text, in: row.dropping(left: 2), style: line.style)
    }
    canvas.cursor = inside.origin
  }

  private func rows(width: Int) -> [Line] {
    lines.flatMap { line in
      TextWidth.wrap(line.text, to: width).enumerated().map { index, row in
        Line(text: row.text, mark: index == 0 ? line.mark : nil, style: line.style)
      }
    }
  }
}
