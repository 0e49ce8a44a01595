import Canvas
import Casework

/// A last look before something that cannot be taken back: the consequences in words, then `j`, or
/// for a final step a word that has to be typed.
///
/// Enter alone never confirms, so that nothing final hangs on pressing Enter twice.
package struct Confirmation: Equatable, Sendable {
  private(set) var title: String
  /// What is warned of, before what follows.
  let alerts: [String]
  let consequences: [String]
  let effects: [Effect]
  /// What is warned of; ``whyKey`` explains it.
  var warnings: [Verklaring] = []
  /// The word to type; nil where `j` is enough.
  var word: String?
  /// Where going back alone would leave somebody between two things: what else there is.
  var choices: Choices?
  private var typed = TextField("", maximumLength: 40)
  private var area = Rect(x: 0, y: 0, width: 80, height: 19)
  /// The first row of the consequences in view.
  private var offset = 0
  /// How many rows from the first were in view so far: nobody confirms what was not to be seen.
  private var seen = 0

  init(
    title: String, alerts: [String] = [], consequences: [String], effects: [Effect],
    warnings: [Verklaring] = [], word: String? = nil, choices: Choices? = nil
  ) {
    self.title = title
    self.alerts = alerts
    self.consequences = consequences
    self.effects = effects
    self.warnings = warnings
    self.word = word
    self.choices = choices
  }

  mutating func update(_ key: Key) -> Outcome {
    switch key {
    case .down: return scroll(1)
    case .up: return scroll(-1)
    case .pageDown: return scroll(height)
    case .pageUp: return scroll(-height)
    default: break
    }
    if let word { return update(key, word) }
    if let choices { return update(key, choices) }
    switch key {
    case .character("j"), .character("J"), .character("y"), .character("Y"):
      return isRead ? .pop(effects) : readOn
    case whyKey where !warnings.isEmpty: return why
    case .escape, .character("n"), .character("q"): return back
    default: return .say("Druk op j om te bevestigen of Esc om terug te gaan.")
    }
  }

  private func update(_ key: Key, _ choices: Choices) -> Outcome {
    switch key {
    case .character("b"): isRead ? .pop(effects) : readOn
    case .character("w"): choices.discards
    case .escape, .character("v"), .character("q"): .pop()
    default: .say("Kies: \(choices.sentence).")
    }
  }

  private mutating func update(_ key: Key, _ word: String) -> Outcome {
    switch key {
    case .escape: return back
    case whyKey where !warnings.isEmpty: return why
    // A word from the clipboard was not thought about.
    case .paste: return .notNow("Typ het woord zelf: \(word).")
    case .enter:
      guard PlainText.fold(typed.text.trimmed) == PlainText.fold(word) else {
        guard !typed.text.isBlank else {
          return .say("Typ \(word) en druk dan op Enter, of druk op Esc om terug te gaan.")
        }
        return .notNow("U typte \"\(typed.text.trimmed)\". Typ \(word), of druk op Esc.")
      }
      return isRead ? .pop(effects) : readOn
    default:
      _ = typed.handle(key)
      return .ignored
    }
  }

  private mutating func scroll(_ rows: Int) -> Outcome {
    offset += rows
    settle()
    return .ignored
  }

  mutating func resize(to area: Rect) {
    // Wrapped anew: what was in view and what was not cannot be told apart any more.
    if !isRead, area.width != self.area.width { (offset, seen) = (0, 0) }
    self.area = area
    settle()
  }

  /// Whether every consequence was in view.
  private var isRead: Bool { seen == .max }

  private mutating func settle() {
    let count = rows(in: area).count
    offset = max(0, min(offset, count - height))
    guard !isRead, offset <= seen else { return }
    seen = max(seen, offset + height)
    if seen >= count { seen = .max }
  }

  private var readOn: Outcome { .notNow("Lees eerst verder met ↓: er staat nog meer.") }

  private var back: Outcome {
    .pop(message: .note("Niet bevestigd; er is niets opgeslagen."))
  }

  /// Where a word is typed every letter is one of it, so that the key of a text explains.
  private var whyKey: Key { word == nil ? .character("w") : .function(3) }

  private var why: Outcome {
    .push(.notice(Notice(title: "Waarom?", verklaringen: warnings)))
  }

  var footer: [FooterKey] {
    if let choices { return choices.keys }
    let yes =
      word == nil
      ? FooterKey(key: "j", label: "ja, bevestigen")
      : FooterKey(key: "Enter", label: "bevestigen")
    return [yes]
      + (warnings.isEmpty ? [] : [FooterKey(key: whyKey.name, label: "waarom")])
      + [FooterKey(key: "Esc", label: "terug")]
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rows = rows(in: area)
    let isLong = rows.count > height
    let inside = canvas.dialog(
      title, rows: rows.count + questionRows,
      footer: (isLong ? "↑↓ verder lezen · " : "")
        + (choices != nil
          ? "Esc verder werken"
          : word == nil ? "j ja · Esc terug" : "Enter bevestigen · Esc terug"),
      in: area)
    let text = inside.dropping(bottom: Canvas.hasBox(in: area) ? questionRows - 1 : questionRows)
    for (index, row) in rows.dropFirst(offset).prefix(height).enumerated() {
      if let mark = row.mark { canvas.write(mark, in: text.row(index)) }
      canvas.write(
        row.text, in: row.isHead ? text.row(index) : text.row(index).dropping(left: 2),
        style: row.isHead ? .bold : .plain)
    }
    if !Canvas.hasBox(in: area) {
      canvas.more(
        above: offset > 0, below: offset + height < rows.count,
        in: area.dropping(bottom: questionRows))
    }
    drawQuestion(on: &canvas, in: inside)
  }

  private func drawQuestion(on canvas: inout Canvas, in inside: Rect) {
    let last = inside.bottom(1)
    if let choices {
      // Three keys that each say what they do, over as many rows as that takes.
      let lines = choices.lines(width: last.width)
      for (index, line) in lines.enumerated() {
        canvas.write(line, in: inside.bottom(lines.count).row(index), style: .bold)
      }
      // Behind the words, where it hides none of the keys.
      let end = TextWidth.cells(lines.last ?? "") + 1
      canvas.cursor = Point(x: min(last.x + end, max(last.x, last.maxX - 1)), y: last.y)
      return
    }
    guard let word else {
      let question = "Bevestigen? Druk op j."
      let isCut = TextWidth.cells(question) > last.width
      canvas.write(isCut ? "j bevestigt" : question, in: last, style: .bold)
      canvas.cursor = Point(x: max(0, last.x - 1), y: last.y)
      return
    }
    let question = "Typ \(word) om te bevestigen:"
    let width = TextWidth.cells(question) + 1
    // In a narrow window the word goes below what asks for it.
    let isBeside = width + word.count + 1 <= last.width
    let row = isBeside ? last : inside.bottom(2).row(0)
    let isWhole = TextWidth.cells("Typ \(word):") <= last.width
    canvas.write(isBeside ? question : isWhole ? "Typ \(word):" : "\(word):", in: row)
    let start = isBeside || isWhole ? 4 : 0
    canvas.restyle(row.dropping(left: start).left(TextWidth.cells(word))) { $0.bold = true }
    typed.draw(
      on: &canvas, in: isBeside ? last.dropping(left: width) : last, focused: true,
      style: .underline)
  }

  /// The rows that the question takes, with air above it where there is a box.
  private var questionRows: Int {
    if Canvas.hasBox(in: area) { return 2 }
    if let choices { return choices.lines(width: Canvas.dialogRowWidth(in: area)).count }
    guard let word else { return 1 }
    let width = TextWidth.cells("Typ \(word) om te bevestigen:") + word.count + 2
    return width <= area.width - 2 ? 1 : 2
  }

  /// How many rows of consequences are in view.
  private var height: Int {
    let all = Canvas.dialogHeight(in: area)
    // The air goes first.
    return max(1, Canvas.hasBox(in: area) ? all - 1 : all - questionRows)
  }

  private struct Row {
    let text: String
    var mark: Mark?
    var isHead = false
  }

  private func rows(in area: Rect) -> [Row] {
    let width = Canvas.dialogTextWidth(in: area)
    let head =
      Canvas.hasBox(in: area)
      ? [] : TextWidth.wrap(title, to: width).map { Row(text: $0.text, isHead: true) }
    return head
      + (alerts.map { ($0, Mark.late) } + consequences.map { ($0, Mark.notYet) }).flatMap {
        text, mark in
        TextWidth.wrap(text, to: width).enumerated().map {
          Row(text: $0.element.text, mark: $0.offset == 0 ? mark : nil)
        }
      }
  }
}

extension Confirmation {
  /// Keeping, throwing away and going on, each in a word.
  struct Choices: Equatable, Sendable {
    let keep: String
    let discard: String
    let stay: String
    /// What throwing away does.
    let draftKey: String
    let thrown: String

    var discards: Outcome {
      Outcome(
        effects: [.dropDraft(key: draftKey)], message: .note(thrown), abandons: draftKey)
    }

    var keys: [FooterKey] {
      [
        FooterKey(key: "b", label: keep), FooterKey(key: "w", label: discard),
        FooterKey(key: "Esc", label: stay),
      ]
    }

    /// In one row where they fit, with less of their words if need be, else one below the other.
    func lines(width: Int) -> [String] {
      func line(_ keys: [FooterKey]) -> String {
        keys.map { "\($0.key) \($0.label)" }.joined(separator: "  ")
      }
      if keys.width <= width { return [line(keys)] }
      var rows: [[FooterKey]] = []
      for key in keys.map(\.short) {
        if let last = rows.last, (last + [key]).width <= width {
          rows[rows.count - 1] = last + [key]
        } else {
          rows.append([key])
        }
      }
      return rows.map(line)
    }

    var sentence: String { keys.map { "\($0.key) \($0.label)" }.joined(separator: " · ") }
  }
}

extension Confirmation {
  /// What will be taken back, in words, before it is.
  init(takingBack step: StepInView) {
    self.init(
      title: "\(step.nummer): stap terugnemen",
      consequences: [
        "Dit wordt teruggenomen: \(step.zin)",
        "Het dossier staat daarna zoals voor deze stap.",
        "In het journaal blijven beide regels staan: de stap, en dat u ze terugnam.",
      ],
      effects: [
        .perform(.takeBackStep(stap: step.stap), on: step.nummer, expecting: step.versie)
      ])
  }
}

extension Confirmation {
  /// The same with the dossier in its title, so that it says what it is about wherever it came from.
  func about(_ nummer: String?) -> Confirmation {
    guard let nummer, !title.contains(nummer) else { return self }
    var copy = self
    copy.title = "\(nummer): \(title.beginningSmall)"
    return copy
  }
}

extension String {
  /// `Beslissing nemen` as it stands within a sentence; `POP registreren` stays.
  fileprivate var beginningSmall: String {
    guard let first, dropFirst().first?.isUppercase == false else { return self }
    return first.lowercased() + dropFirst()
  }
}
