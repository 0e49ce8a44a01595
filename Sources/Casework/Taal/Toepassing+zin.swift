extension Grond {
  /// The value with its unit, as it reads in a sentence.
  package var shown: String {
    switch waarde {
    case .getal(let number):
      switch eenheid {
      case .eurocent: Bedrag(cent: number).shownInEuro
      case .procent: "\(number)%"
      case .maand: "\(number) \(number == 1 ? "maand" : "maanden")"
      case .dag: "\(number) \(number == 1 ? "dag" : "dagen")"
      case .woorden: "\(number) \(number == 1 ? "woord" : "woorden")"
      case .jaar: "\(number) jaar"
      case .uur: "\(number) uur"
      default: String(number)
      }
    case .tekst(let text): text
    case .lijst(let codes): codes.joined(separator: ", ")
    case .datum(let day): day.shown
    case .kalendermaand(let month): month.shown
    case .geen: "niet ingesteld"
    }
  }
}

extension Toepassing {
  /// What the parameter says, and its value.
  package var zin: String { "\(grond.omschrijving) Waarde: \(grond.shown)." }

  /// Its name, from when the value holds, and the day for which it was looked up.
  package var herkomst: String {
    let since = op < grond.vanaf ? "eerste waarde, van" : "geldt vanaf"
    return "\(grond.id.rawValue), \(since) \(grond.vanaf.shown), waarde op \(op.shown)"
  }
}

extension Feit {
  /// The sentence, with the line of the journal behind it.
  package var regelzin: String {
    guard let journaalregel else { return zin }
    return zin.hasSuffix(".")
      ? "\(zin.dropLast()) (regel \(journaalregel) van het journaal)."
      : "\(zin) (regel \(journaalregel) van het journaal)"
  }
}
