import Canvas
import Casework

/// A last look before something that cannot be taken back: the consequences in words, then `j`.
///
/// Enter does not confirm, so that nothing final hangs on pressing Enter twice.
package struct Confirmation: Equatable, Sendable {
  let title: String
  let consequences: [String]
  let effects: [Effect]
  /// What is warned of; `w` explains it.
  var warnings: [Verklaring] = []

  func update(_ key: Key) -> Outcome {
    switch key {
    case .character("j"), .character("J"): .pop(effects)
    case .character("w") where !warnings.isEmpty:
      .push(.notice(Notice(title: "Waarom?", verklaringen: warnings)))
    case .escape, .character("n"), .character("q"):
      .pop(message: .note("Niet bevestigd; er is niets opgeslagen."))
    default: .say("Druk op j om te bevestigen of Esc om terug te gaan.")
    }
  }

  var footer: [FooterKey] {
    [FooterKey(key: "j", label: "ja, bevestigen")]
      + (warnings.isEmpty ? [] : [FooterKey(key: "w", label: "waarom")])
      + [FooterKey(key: "Esc", label: "terug")]
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = Canvas.dialogWidth(in: area)
    let rows = consequences.flatMap { text in
      TextWidth.wrap(text, to: width - 6).enumerated().map { ($0.offset == 0, $0.element.text) }
    }
    let inside = canvas.dialog(
      title, rows: rows.count + 2, footer: "j ja · Esc terug", in: area)
    for (index, row) in rows.enumerated() where index < inside.height - 1 {
      if row.0 { canvas.write(.notYet, in: inside.row(index)) }
      canvas.write(row.1, in: inside.row(index).dropping(left: 2))
    }
    canvas.write("Bevestigen? Druk op j.", in: inside.bottom(1), style: .bold)
    canvas.cursor = inside.bottom(1).origin
  }
}
