/// Lines of a statement that were settled: an event, and what freezes their amounts.
package struct Boeking: Hashable, Sendable {
  /// The project number of the mandate.
  package let mandaat: String
  package let van: Datum
  package let tot: Datum
  /// The number of an invoice or a statement of account, as somebody typed it.
  package let nummer: String?
  package let lijnen: [Afrekeningslijn]

  package init(
    mandaat: String, van: Datum, tot: Datum, nummer: String?, lijnen: [Afrekeningslijn]
  ) {
    self.mandaat = mandaat
    self.van = van
    self.tot = tot
    self.nummer = nummer
    self.lijnen = lijnen
  }

  package var totaal: Bedrag { lijnen.totaal }
}

/// What somebody asks to be booked of a statement.
package struct Boekingsvraag: Hashable, Sendable {
  package var nummer: String?
  /// Also the lines whose index figure is not known yet.
  package var ookVoorlopige: Bool
  /// Also the lines of a call for which the fees are not confirmed.
  package var ookOnbevestigde: Bool

  package init(
    nummer: String? = nil, ookVoorlopige: Bool = false, ookOnbevestigde: Bool = false
  ) {
    self.nummer = nummer
    self.ookVoorlopige = ookVoorlopige
    self.ookOnbevestigde = ookOnbevestigde
  }

  /// Whether it asks for an open line, in doubt or not.
  package func takes(_ line: Afrekeningslijn) -> Bool {
    (ookVoorlopige || !line.voorlopig) && (ookOnbevestigde || line.bevestigd)
  }
}

extension Afrekening {
  /// Books the open lines; those that are in doubt only when asked for.
  ///
  /// - Throws: ``Refusal`` when no line is left to book.
  package func boeking(_ vraag: Boekingsvraag) throws(Refusal) -> (Boeking, [Waarschuwing]) {
    let taken = open.filter(vraag.takes)
    let left = open.filter { !vraag.takes($0) }
    guard !taken.isEmpty else { throw Refusal(.nietsTeBoeken(opengelaten: left.count)) }
    let booking = Boeking(
      mandaat: mandaat.projectnummer, van: van, tot: tot, nummer: vraag.nummer, lijnen: taken)
    let warnings =
      left.isEmpty
      ? [] : [Waarschuwing(.lijnenOpengelaten(aantal: left.count, bedrag: left.totaal))]
    return (booking, waarschuwingen + warnings)
  }
}
