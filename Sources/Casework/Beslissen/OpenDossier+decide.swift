extension OpenDossier {
  /// Decides on a new dossier.
  ///
  /// - Parameters:
  ///   - newPersoon: the id for a person who is not known yet.
  ///   - situation: today, the rules, and what the register knows of the number and the person.
  /// - Returns: the opening of the dossier, and what to add to the person's stream.
  /// - Throws: ``Refusal`` when the number is in use, the WOP does not fit the instrument, or a
  ///   required text is empty.
  package func decide(newPersoon: PersoonID, in situation: Situation) throws(Refusal)
    -> OpeningDecision
  {
    for (name, text) in [
      ("het dossiernummer", nummer), ("de voornaam", voornaam), ("de naam", naam),
      ("de naam van de onderneming", onderneming.naam),
    ] where text.isBlank {
      throw Refusal(.verplichtVeld(name))
    }
    guard nummer.isDossiernummer else { throw Refusal(.dossiernummerVorm) }
    if let taken = situation.lookups.bestaandNummer { throw Refusal(.nummerInGebruik(taken)) }
    guard geboortedatum < inDienst else { throw Refusal(.geborenNaIndienst) }
    let given = try situation.regels.openingWOP(wop, instrument, from: inDienst)
    let known = situation.lookups.bekendePersonen
    let same = known.first { $0.zeker }
    let id = same?.persoon.id ?? newPersoon
    return OpeningDecision(
      opening: Opening(
        nummer: nummer, instrument: instrument, persoon: id, onderneming: onderneming,
        inDienst: inDienst, wop: given),
      persoon: id, persoonEvents: events(for: same?.persoon, id: id),
      warnings: warnings(situation, known: known))
  }

  private func events(for same: Persoon?, id: PersoonID) -> [PersoonGebeurtenis] {
    let adres = Adres(postcode: postcode, vanaf: inDienst)
    guard let same else {
      return [
        .geregistreerd(
          Persoon(
            id: id, voornaam: voornaam, naam: naam, insz: insz, geboortedatum: geboortedatum,
            adressen: [adres]))
      ]
    }
    return same.postcode(on: inDienst) == postcode ? [] : [.adresGewijzigd(adres)]
  }

  private func warnings(_ situation: Situation, known: [BekendePersoon]) -> [Waarschuwing] {
    var warnings = known.map {
      Waarschuwing(.zelfdePersoon(dossier: $0.dossiernummer, zeker: $0.zeker))
    }
    warnings += insz.map { $0.warnings(about: geboortedatum) } ?? []
    warnings += situation.hiringWarnings(on: inDienst, instrument)
    return warnings + situation.regels.ageWarnings(of: geboortedatum, on: inDienst)
  }
}

extension Situation {
  /// What a human should look at about a day of hiring.
  func hiringWarnings(on inDienst: Datum, _ instrument: Instrument) -> [Waarschuwing] {
    let last = regels.grond(.ldeLaatsteIndienst, on: inDienst)
    guard instrument == .lde, inDienst > last.datum else { return futureWarning(inDienst) }
    return [
      Waarschuwing(
        .ldeNaEinde(last.datum), bron: last.bron, gronden: [Toepassing(last, op: inDienst)])
    ] + futureWarning(inDienst)
  }
}

extension INSZ {
  func warnings(about born: Datum) -> [Waarschuwing] {
    guard let day = birthDate, day != born else { return [] }
    return [Waarschuwing(.geboortedatumWijktAf(insz: day))]
  }
}

extension Regelboek {
  /// An age at hiring that is hardly ever right: most often a slip in one of the two years.
  func ageWarnings(of born: Datum, on inDienst: Datum) -> [Waarschuwing] {
    let age = inDienst.years(since: born)
    let least = grond(.leeftijdKleinste, on: inDienst)
    let most = grond(.leeftijdGrootste, on: inDienst)
    guard let odd = age < least.getal ? least : age > most.getal ? most : nil else { return [] }
    return [
      Waarschuwing(
        .leeftijdBijIndienst(age), bron: odd.bron, gronden: [Toepassing(odd, op: inDienst)])
    ]
  }

  /// The WOP at hiring; whoever was in service on 31 December 2018 has it without end.
  func openingWOP(_ wop: WOP?, _ instrument: Instrument, from inDienst: Datum) throws(Refusal)
    -> LopendWOP?
  {
    guard let wop else {
      if instrument.heeftWOP { throw Refusal(.wopVerplicht(instrument), bron: Bronnen.wop) }
      return nil
    }
    guard instrument.heeftWOP else { throw Refusal(.wopNietVoor(instrument), bron: Bronnen.wop) }
    try check(wop, for: instrument, on: inDienst)
    let sitting = grond(.wopOnbepaaldTotIndienst, on: inDienst).datum
    let indefinite = instrument == .cmw && inDienst <= sitting
    return LopendWOP(
      wop: wop, van: inDienst, tot: indefinite ? nil : wopEnd(from: inDienst, instrument))
  }

  /// Refuses a WOP value that the instrument does not know on that day.
  func check(_ wop: WOP, for instrument: Instrument, on day: Datum) throws(Refusal) {
    let allowed = grond(instrument == .imw ? .wopPercentagesIMW : .wopPercentagesCMW, on: day)
    guard allowed.lijst.contains(String(wop.percentage)) else {
      throw Refusal(
        .wopWaarde(wop, instrument), bron: allowed.bron, gronden: [Toepassing(allowed, op: day)])
    }
    let levels = grond(.wopBegeleidingsnoden, on: day)
    guard levels.lijst.contains(wop.begeleidingsnood.rawValue) else {
      throw Refusal(
        .wopWaarde(wop, instrument), bron: levels.bron, gronden: [Toepassing(levels, op: day)])
    }
  }

  /// The last day of a WOP that begins on `day`.
  func wopEnd(from day: Datum, _ instrument: Instrument) -> Datum {
    let years = grond(instrument == .imw ? .wopLooptijdIMW : .wopLooptijd, on: day)
    return day.lastDay(ofTermOf: 12 * years.getal)
  }
}

extension String {
  /// What is seen is what has to be typed: nothing invisible in it, and no blank but a single space.
  ///
  /// For the rest a service numbers its dossiers as it likes.
  fileprivate var isDossiernummer: Bool {
    guard !contains("  ") else { return false }
    return unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: false
      case .spaceSeparator: scalar == " "
      default: true
      }
    }
  }

  /// Holds nothing but blanks and line ends.
  package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
