import Canvas
import Casework
import Questionnaire

/// The evaluator's page in lines: the same on screen and on paper.
package struct DigestPage {
  let digest: Digest
  let dossier: Dossier
  let evaluatie: Evaluatie
  let form: Form

  /// The most lines that a sheet of paper takes.
  static let sheet = 60

  package init(_ digest: Digest, _ dossier: Dossier, _ evaluatie: Evaluatie, _ form: Form) {
    self.digest = digest
    self.dossier = dossier
    self.evaluatie = evaluatie
    self.form = form
  }

  /// The page as text without colours, on one sheet: of what does not fit the number is told.
  package func text(about name: String, width: Int = 76) -> [String] {
    for limit in stride(from: 12, through: 3, by: -1) {
      var lines = DetailLines(width: width)
      lines.add("Samenvatting van de vragenlijst: \(dossier.nummer) \(name)")
      add(to: &lines, atMost: limit)
      let text = lines.lines.map(\.plain)
      if text.count <= Self.sheet || limit == 3 { return text }
    }
    return []
  }

  func lines(width: Int) -> [DetailLines.Line] {
    var lines = DetailLines(width: width)
    add(to: &lines, atMost: .max, onPaper: false)
    return lines.lines
  }

  private func add(to lines: inout DetailLines, atMost limit: Int, onPaper: Bool = true) {
    let list = evaluatie.vragenlijst
    lines.add(
      list?.ingediendOp.map { "Ingediend op \($0.shown)." } ?? "Nog niet ingediend.", style: .dim)
    if digest.withheld > 0 {
      let count =
        digest.withheld == 1 ? "1 vertrouwelijke regel" : "\(digest.withheld) vertrouwelijke regels"
      lines.add("\(count) niet getoond.", style: .dim)
    }
    add("Sterk", digest.strengths, .done, limit, onPaper, &lines)
    add("Nood", digest.needs, .need, limit, onPaper, &lines)
    if !digest.contradictions.isEmpty {
      lines.head("Verschillend gezien")
      for group in digest.contradictions.prefix(limit) {
        for (number, line) in group.enumerated() {
          let mark: Mark = number == 0 ? .late : .none
          if onPaper { lines.marked(mark, line.sentence) } else { lines.marked(mark, line) }
        }
      }
      rest(digest.contradictions.count - limit, &lines)
    }
    add("Nog open", digest.open, .notYet, limit, onPaper, &lines)
    add("In eigen woorden van de werknemer", digest.remarks, .none, limit, onPaper, &lines)
    addPoints(limit, &lines)
    if digest.isEmpty {
      lines.gap()
      lines.add("De vragenlijst zegt van geen enkel antwoord of het een sterkte of een nood is.")
    }
  }

  private func add(
    _ title: String, _ all: [Digest.Line], _ mark: Mark, _ limit: Int, _ onPaper: Bool,
    _ lines: inout DetailLines
  ) {
    guard !all.isEmpty else { return }
    lines.head(title)
    for line in all.prefix(limit) {
      if onPaper { lines.marked(mark, line.sentence) } else { lines.marked(mark, line) }
    }
    rest(all.count - limit, &lines)
  }

  private func addPoints(_ limit: Int, _ lines: inout DetailLines) {
    let flagged = evaluatie.gesprekspunten.filter { $0.isGemarkeerd || $0.isOpen }
    guard !flagged.isEmpty else { return }
    lines.head("Te bespreken")
    for point in flagged.prefix(limit) {
      lines.marked(
        point.isOpen ? .notYet : .done, form.item(point.vraag)?.text ?? point.vraag)
    }
    rest(flagged.count - limit, &lines)
  }

  private func rest(_ count: Int, _ lines: inout DetailLines) {
    if count > 0 { lines.marked(.none, "en nog \(count)", style: .dim) }
  }
}

extension Mark {
  /// Something to help with; no step that is under way.
  fileprivate static let need = Mark(text: "•", style: .bold)
}

extension DetailLines {
  /// The question with who answered at the right of it, and below it the answer, which stands out.
  fileprivate mutating func marked(_ mark: Mark, _ line: Digest.Line) {
    let who = line.voices.map(\.name).joined(separator: ", ")
    let room = max(10, width - 2)
    var rows = TextWidth.wrap(line.question, to: room).map(\.text)
    let last = rows.last ?? ""
    if !who.isEmpty {
      let fits = TextWidth.cells(last) + 2 + TextWidth.cells(who) <= room
      if fits {
        rows[rows.count - 1] = TextWidth.padRight(last, to: room - TextWidth.cells(who)) + who
      } else {
        rows.append(String(repeating: " ", count: max(0, room - TextWidth.cells(who))) + who)
      }
    }
    for (index, row) in rows.enumerated() {
      append(Line(text: "  " + row, style: .dim, mark: index == 0 ? mark : nil))
    }
    marked(
      .none, line.answer.onOneLine + (line.isConfidential ? " [vertrouwelijk]" : ""), style: .bold)
  }
}

extension Digest.Line {
  /// `Hoe snel werkt de werknemer? even snel (werkvloerbegeleider)`.
  package var sentence: String {
    let who = voices.isEmpty ? "" : " (\(voices.map(\.name).joined(separator: ", ")))"
    let mark = isConfidential ? " [vertrouwelijk]" : ""
    let end = question.hasSuffix("?") || question.hasSuffix(".") || question.hasSuffix(":")
    return "\(question)\(end ? "" : ":") \(answer.onOneLine)\(who)\(mark)"
  }
}

extension DetailLines.Line {
  /// With its mark where it stands on screen.
  package var plain: String {
    let shown = mark.map { $0.text + text.dropFirst(TextWidth.cells($0.text)) } ?? text
    return String(shown.reversed().drop { $0 == " " }.reversed())
  }
}
