/// A conversation that was planned, and what became of the plan.
package struct Gesprekplan: Hashable, Sendable {
  package enum Afloop: String, CaseIterable, Hashable, Sendable {
    case open, verplaatst
    case nietDoorgegaan = "niet-doorgegaan"
    case gevoerd
  }

  package var planning: Planning
  package var afloop: Afloop

  package init(planning: Planning, afloop: Afloop = .open) {
    self.planning = planning
    self.afloop = afloop
  }
}

/// A planned conversation that was not held.
package struct NietDoorgegaan: Hashable, Sendable {
  /// The day on which it failed, or was called off.
  package var datum: Datum
  package var wie: Partij
  package var reden: String

  package init(datum: Datum, wie: Partij, reden: String) {
    self.datum = datum
    self.wie = wie
    self.reden = reden
  }
}

/// What somebody wants, doubts, refuses or thinks, in that person's own words.
package struct Standpunt: Hashable, Sendable {
  package var datum: Datum
  /// Nil only for a difference, which lies between them.
  package var van: Spreker?
  package var over: Standpuntsoort
  package var tekst: String

  package init(datum: Datum, van: Spreker?, over: Standpuntsoort, tekst: String) {
    self.datum = datum
    self.van = van
    self.over = over
    self.tekst = tekst
  }

  /// `Werknemer wil`, or `Waar ze verschillen`.
  package var kop: String {
    guard let van else { return over.naam.capitalizedFirst }
    return over == .verschil
      ? "\(over.naam.capitalizedFirst), volgens de \(van.rawValue)"
      : "\(van.rawValue.capitalizedFirst) \(over.naam)"
  }
}

/// The decision waits for something.
package struct Beraad: Hashable, Sendable {
  package var van: Datum
  package var wachtOp: String
  /// Until when is waited, where that was said.
  package var tot: Datum?
  /// The day on which it ended; nil while it lasts.
  package var einde: Datum?

  package init(van: Datum, wachtOp: String, tot: Datum? = nil, einde: Datum? = nil) {
    self.van = van
    self.wachtOp = wachtOp
    self.tot = tot
    self.einde = einde
  }
}

/// Something to do that was agreed in an evaluation; it stays to be done after the decision.
package struct Afspraak: Hashable, Sendable {
  package var op: Datum
  package var wie: Uitvoerder
  package var wat: String
  package var tegen: Datum
  package var klaarOp: Datum?
  /// The evaluation it came out of, as a place in ``Dossier/evaluaties``; the fold fills it in.
  package var evaluatie: Int?

  package init(op: Datum, wie: Uitvoerder, wat: String, tegen: Datum) {
    self.op = op
    self.wie = wie
    self.wat = wat
    self.tegen = tegen
  }
}
