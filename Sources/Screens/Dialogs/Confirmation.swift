import Canvas
import Casework

/// A last look before something that cannot be taken back: the consequences in words, then `j`, or
/// for a final step a word that has to be typed.
///
/// Enter alone never confirms, so that nothing final hangs on pressing Enter twice.
package struct Confirmation: Equatable, Sendable {
  let title: String
  let consequences: [String]
  let effects: [Effect]
  /// What is warned of; `w` explains it.
  var warnings: [Verklaring] = []
  /// The word to type; nil where `j` is enough.
  var word: String?
  private var typed = TextField("", maximumLength: 40)

  init(
    title: String, consequences: [String], effects: [Effect], warnings: [Verklaring] = [],
    word: String? = nil
  ) {
    self.title = title
    self.consequences = consequences
    self.effects = effects
    self.warnings = warnings
    self.word = word
  }

  mutating func update(_ key: Key) -> Outcome {
    if let word { return update(key, word) }
    switch key {
    case .character("j"), .character("J"), .character("y"), .character("Y"): return .pop(effects)
    case .character("w") where !warnings.isEmpty: return why
    case .escape, .character("n"), .character("q"): return back
    default: return .say("Druk op j om te bevestigen of Esc om terug te gaan.")
    }
  }

  private mutating func update(_ key: Key, _ word: String) -> Outcome {
    switch key {
    case .escape: return back
    case .character("w") where !warnings.isEmpty && typed.text.isEmpty: return why
    // A word from the clipboard was not thought about.
    case .paste: return .notNow("Typ het woord zelf: \(word).")
    case .enter:
      guard PlainText.fold(typed.text.trimmed) == PlainText.fold(word) else {
        return .say("Typ \(word) en druk dan op Enter, of druk op Esc om terug te gaan.")
      }
      return .pop(effects)
    default:
      _ = typed.handle(key)
      return .ignored
    }
  }

  private var back: Outcome {
    .pop(message: .note("Niet bevestigd; er is niets opgeslagen."))
  }

  private var why: Outcome {
    .push(.notice(Notice(title: "Waarom?", verklaringen: warnings)))
  }

  var footer: [FooterKey] {
    let yes =
      word == nil
      ? FooterKey(key: "j", label: "ja, bevestigen")
      : FooterKey(key: "Enter", label: "bevestigen na het woord")
    return [yes]
      + (warnings.isEmpty ? [] : [FooterKey(key: "w", label: "waarom")])
      + [FooterKey(key: "Esc", label: "terug")]
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = Canvas.dialogWidth(in: area)
    let rows = consequences.flatMap { text in
      TextWidth.wrap(text, to: width - 6).enumerated().map { ($0.offset == 0, $0.element.text) }
    }
    let inside = canvas.dialog(
      title, rows: rows.count + 2, footer: word == nil ? "j ja · Esc terug" : "Esc terug",
      in: area)
    for (index, row) in rows.enumerated() where index < inside.height - 1 {
      if row.0 { canvas.write(.notYet, in: inside.row(index)) }
      canvas.write(row.1, in: inside.row(index).dropping(left: 2))
    }
    let last = inside.bottom(1)
    guard let word else {
      canvas.write("Bevestigen? Druk op j.", in: last, style: .bold)
      canvas.cursor = last.origin
      return
    }
    let question = "Typ \(word) om te bevestigen:"
    canvas.write(question, in: last, style: .bold)
    typed.draw(
      on: &canvas, in: last.dropping(left: TextWidth.cells(question) + 1), focused: true,
      style: .underline)
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
