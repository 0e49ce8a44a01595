/// The terms of an appeal against a decision of VDAB, each with why.
package struct Beroep: Hashable, Sendable {
  package let termijnen: [Beroepstermijn]
  /// Whether the appeal came in time; nil while no receipt is known.
  package let tijdig: Bool?
  /// The text that a letter about this instrument must hold, where a service set one.
  package let tekst: Grond?
}

/// One term: its last day and how it was reckoned.
package struct Beroepstermijn: Hashable, Sendable {
  package enum Soort: String, CaseIterable, Hashable, Sendable {
    case beroep, advies, beslissing
  }

  package let soort: Soort
  package let uiterlijk: Datum
  package let uitleg: String
  package let bron: Bron
}

extension Instrument {
  /// The terms of an appeal in this instrument.
  ///
  /// - Throws: ``Refusal`` for collectief maatwerk and lokale diensteneconomie while no text was
  ///   set, because no source tells their term; and for arbeidsmatige activiteiten.
  package func beroep(
    kennisname: Datum, ontvangst: Datum? = nil, advies: Datum? = nil, _ regels: Regelboek
  ) throws(Refusal) -> Beroep {
    if let received = ontvangst, received < kennisname { throw Refusal(.totVoorVan) }
    if let advised = advies, advised < ontvangst ?? kennisname { throw Refusal(.totVoorVan) }
    switch self {
    case .cmw, .lde:
      let text = regels.grond(self == .cmw ? .beroepTekstCMW : .beroepTekstLDE, on: kennisname)
      guard text.isSet else { throw Refusal(.beroepTekstOntbreekt(self), bron: text.bron) }
      return Beroep(termijnen: [], tijdig: nil, tekst: text)
    case .ama: throw Refusal(.beroepOnbekend(self), bron: Bronnen.beroepOnbekend)
    case .imw: return regels.beroepIMW(kennisname, ontvangst, advies)
    }
  }
}

extension Regelboek {
  fileprivate func beroepIMW(_ known: Datum, _ received: Datum?, _ advised: Datum?) -> Beroep {
    let appeal = beroepstermijn(known)
    var terms = [appeal]
    if let received {
      terms.append(term(.advies, .beroepAdviesIMW, from: received, "de ontvangst", known))
    }
    if let advised {
      terms.append(term(.beslissing, .beroepBeslissingIMW, from: advised, "het advies", known))
    }
    return Beroep(
      termijnen: terms, tijdig: received.map { $0 <= appeal.uiterlijk }, tekst: nil)
  }

  /// The day of knowledge is not counted; a last day that is no working day can move.
  private func beroepstermijn(_ known: Datum) -> Beroepstermijn {
    let days = grond(.beroepTermijnIMW, on: known)
    let shift = grond(.beroepVerschuiving, on: known)
    let counted = known.adding(days: days.getal)
    let base =
      "\(days.getal) dagen na \(known.shown), de dag van kennisname niet meegeteld: "
      + "\(counted.shown)"
    guard shift.waarde == .tekst("volgende-werkdag"), !counted.isWerkdag else {
      return Beroepstermijn(
        soort: .beroep, uiterlijk: counted, uitleg: base + ".", bron: days.bron)
    }
    let moved = counted.eerstvolgendeWerkdag
    return Beroepstermijn(
      soort: .beroep, uiterlijk: moved,
      uitleg: base + ", \(counted.whyNoWorkingDay). Verschoven naar de volgende werkdag: "
        + "\(moved.shown) (aanname).",
      bron: Bron("\(days.bron.titel); \(shift.bron.titel)", shift.bron.zekerheid))
  }

  private func term(
    _ soort: Beroepstermijn.Soort, _ id: ParameterID, from day: Datum, _ what: String,
    _ known: Datum
  ) -> Beroepstermijn {
    let days = grond(id, on: known)
    return Beroepstermijn(
      soort: soort, uiterlijk: day.adding(days: days.getal),
      uitleg: "\(days.getal) dagen na \(what) op \(day.shown).", bron: days.bron)
  }
}

extension Datum {
  fileprivate var whyNoWorkingDay: String {
    isWettelijkeFeestdag
      ? "een wettelijke feestdag" : weekday == 6 ? "een zaterdag" : "een zondag"
  }
}
