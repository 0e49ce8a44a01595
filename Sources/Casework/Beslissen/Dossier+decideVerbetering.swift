extension Dossier {
  /// Puts data right that were entered wrong, with the reason.
  ///
  /// A decision that was taken and a fee that was booked stay as they are: a human has to look
  /// whether they still hold.
  func correct(_ wanted: CorrectData, in situation: Situation) throws(Refusal) -> Decision {
    guard !wanted.reden.isBlank else { throw Refusal(.geenReden) }
    for (name, text) in [
      ("de voornaam", wanted.voornaam), ("de naam", wanted.naam),
      ("de naam van de onderneming", wanted.onderneming),
    ] where text?.isBlank == true {
      throw Refusal(.verplichtVeld(name))
    }
    let person = try wanted.person(situation)
    let born = person?.new.geboortedatum ?? situation.lookups.persoon?.geboortedatum
    let hired = wanted.inDienst ?? inDienst
    if let born, born != situation.lookups.persoon?.geboortedatum || hired != inDienst {
      guard born < hired else { throw Refusal(.geborenNaIndienst) }
    }
    let correction = Verbetering(
      op: situation.vandaag, reden: wanted.reden, onderneming: enterprise(wanted),
      inDienst: hired == inDienst ? nil : Overgang(was: inDienst, wordt: hired),
      wop: try openingWOP(wanted, situation.regels), persoon: person?.changes ?? [])
    guard !correction.isEmpty else { throw Refusal(.nietsVerbeterd) }
    return Decision(
      [.gegevensVerbeterd(correction)], persoonEvents: person?.events(on: situation.vandaag) ?? [],
      warnings: warnings(about: correction, born: born, person?.new.insz, in: situation))
  }

  private func enterprise(_ wanted: CorrectData) -> Overgang<Onderneming>? {
    let new = Onderneming(
      naam: wanted.onderneming ?? onderneming.naam,
      nummer: wanted.ondernemingsnummer ?? onderneming.nummer,
      vestiging: wanted.vestiging.applied(to: onderneming.vestiging))
    return new == onderneming ? nil : Overgang(was: onderneming, wordt: new)
  }

  /// Another day of hiring gives the WOP of that day other days too.
  private func openingWOP(_ wanted: CorrectData, _ regels: Regelboek) throws(Refusal)
    -> Overgang<LopendWOP>?
  {
    let hired = wanted.inDienst ?? inDienst
    guard hired != inDienst || wanted.wop ?? wopBijOpening?.wop != wopBijOpening?.wop else {
      return nil
    }
    let new = try regels.openingWOP(wanted.wop ?? wopBijOpening?.wop, instrument, from: hired)
    guard let old = wopBijOpening, let new, new != old else { return nil }
    return Overgang(was: old, wordt: new)
  }

  private func warnings(
    about correction: Verbetering, born: Datum?, _ insz: INSZ?, in situation: Situation
  ) -> [Waarschuwing] {
    let changed = Set(correction.persoon.map(\.veld))
    var warnings: [Waarschuwing] = []
    if changed.contains(.insz) || changed.contains(.geboortedatum), let born {
      warnings += insz.map { $0.warnings(about: born) } ?? []
    }
    if changed.contains(.insz), let elsewhere = situation.lookups.inszElders {
      warnings.append(Waarschuwing(.inszElders(dossier: elsewhere)))
    }
    let hired = correction.inDienst?.wordt
    if changed.contains(.geboortedatum) || hired != nil, let born {
      warnings += situation.regels.ageWarnings(of: born, on: hired ?? inDienst)
    }
    if let hired {
      warnings += situation.hiringWarnings(on: hired, instrument)
      if let first = firstStepDay, first < hired {
        warnings.append(Waarschuwing(.stapVoorIndienst(first)))
      }
    }
    let isRuled = changed.contains(.geboortedatum) || hired != nil || correction.wop != nil
    if isRuled, let decision = beslissing {
      warnings.append(Waarschuwing(.verbeteringNaBeslissing(decision.datum)))
    }
    if situation.lookups.isGeboekt, changed != [.postcode] || !correction.isOfPerson {
      warnings.append(Waarschuwing(.verbeteringNaBoeking))
    }
    return warnings
  }

  /// The earliest day of a step; a POP may be older than the employment.
  private var firstStepDay: Datum? {
    stappen.compactMap { step in
      switch step.gebeurtenis {
      case .popGeregistreerd, .popIngediend, .popActieAfgerond, .gegevensVerbeterd: nil
      default: step.gebeurtenis.dag
      }
    }.min()
  }
}

extension Verbetering {
  fileprivate var isEmpty: Bool { isOfPerson && persoon.isEmpty }
  fileprivate var isOfPerson: Bool { onderneming == nil && inDienst == nil && wop == nil }
}

extension CorrectData {
  private var isAboutPerson: Bool {
    voornaam != nil || naam != nil || insz != .blijft || geboortedatum != nil || postcode != nil
  }

  /// The person as known and as wanted; nil when nothing is asked of the person.
  fileprivate func person(_ situation: Situation) throws(Refusal) -> PersonChange? {
    guard isAboutPerson else { return nil }
    guard let old = situation.lookups.persoon else { throw Refusal(.gegevensGewist) }
    var new = old.identiteit
    if let voornaam { new.voornaam = voornaam }
    if let naam { new.naam = naam }
    if let geboortedatum { new.geboortedatum = geboortedatum }
    new.insz = insz.applied(to: old.insz)
    let address = old.adres(on: situation.vandaag)
    let moved = postcode.flatMap { postcode -> PersonChange.Address? in
      guard postcode != address?.postcode else { return nil }
      return PersonChange.Address(
        old: address?.postcode,
        new: Adres(postcode: postcode, vanaf: address?.vanaf ?? situation.vandaag))
    }
    return PersonChange(old: old.identiteit, new: new, address: moved)
  }
}

/// What a correction does to the person.
private struct PersonChange {
  struct Address {
    var old: Postcode?
    var new: Adres
  }

  var old: Identiteit
  var new: Identiteit
  var address: Address?

  var changes: [VerbeterdGegeven] {
    var changes: [VerbeterdGegeven] = []
    func compare(_ field: Persoonsveld, _ isSame: Bool, _ was: String?, _ now: String?) {
      if !isSame { changes.append(VerbeterdGegeven(field, was: was, wordt: now)) }
    }
    compare(.voornaam, old.voornaam == new.voornaam, old.voornaam, new.voornaam)
    compare(.naam, old.naam == new.naam, old.naam, new.naam)
    compare(.insz, old.insz == new.insz, old.insz?.masked, new.insz?.masked)
    compare(
      .geboortedatum, old.geboortedatum == new.geboortedatum, old.geboortedatum.shown,
      new.geboortedatum.shown)
    if let address {
      compare(.postcode, false, address.old?.text, address.new.postcode.text)
    }
    return changes
  }

  func events(on day: Datum) -> [PersoonGebeurtenis] {
    (old == new ? [] : [.verbeterd(new, op: day)])
      + (address.map { [.adresGewijzigd($0.new)] } ?? [])
  }
}
