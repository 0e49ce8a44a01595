extension Mandaat {
  /// The last day, as a source tells it or as it follows from the first day; nil when neither is
  /// known.
  package func laatsteDag(_ regels: Regelboek) -> Datum? {
    tot ?? van.map { $0.lastDay(ofTermOf: 12 * regels.grond(.mandaatLooptijd, on: $0).getal) }
  }

  /// What a human should know of the term and the registration before referring on `day`.
  func warnings(on day: Datum, _ regels: Regelboek) -> [Waarschuwing] {
    let term = regels.grond(.mandaatLooptijd, on: day)
    var warnings: [Waarschuwing] = []
    if let last = laatsteDag(regels) {
      if day > last { warnings.append(Waarschuwing(.mandaatAfgelopen(tot: last), bron: term.bron)) }
    } else {
      warnings.append(Waarschuwing(.mandaatTermijnOnbekend(jaren: term.getal), bron: term.bron))
    }
    if let van, day < van { warnings.append(Waarschuwing(.mandaatNogNiet(van: van), bron: bron)) }
    let registered = regels.grond(.mandaatRegistratieVanaf, on: day)
    if let van, van >= registered.datum, registratienummer == nil {
      warnings.append(
        Waarschuwing(
          .mandaatRegistratieOnbekend(vanaf: registered.datum), bron: registered.bron))
    }
    return warnings
  }

  /// The promotor or a partner is this enterprise: by its number, or by its name where no number is
  /// known.
  ///
  /// Allowed: SV Collectief maatwerk - Doorstroom, answer 5.
  package func isEigenOrganisatie(_ onderneming: Onderneming) -> Bool {
    let members =
      [Mandaatpartner(naam: promotor, nummer: ondernemingsnummer)] + partners
    return members.contains { member in
      member.nummer.map { $0 == onderneming.nummer }
        ?? (member.naam.bareName == onderneming.naam.bareName)
    }
  }
}

extension String {
  /// Letters and digits in lower case, without the legal form: how two spellings are compared.
  fileprivate var bareName: [Substring] {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    let bare = words.filter { !["vzw", "cv", "cvba", "nv", "bv", "bvba"].contains($0) }
    return bare.isEmpty ? words : bare
  }
}
