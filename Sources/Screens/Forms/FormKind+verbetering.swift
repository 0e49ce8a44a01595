import Casework

extension FormKind {
  /// The data as they are, to be typed over; an INSZ only masked.
  func correctionFields(_ model: DossierModel, _ world: World) -> [FormField] {
    let (dossier, person) = (model.dossier, model.persoon)
    let enterprise = dossier.onderneming
    var fields: [FormField] = [
      .line("voornaam", "Voornaam", person.voornaam), .line("naam", "Naam", person.naam),
      .line("insz", "INSZ", person.insz?.masked ?? ""),
      .line("geboortedatum", "Geboortedatum", person.geboortedatum.shown),
      .line("postcode", "Postcode", person.postcode(on: world.vandaag)?.text ?? ""),
      .line("onderneming", "Onderneming", enterprise.naam),
      .line("ondernemingsnummer", "Ondern.nummer", enterprise.nummer.shown),
      .line("vestiging", "Vestiging", enterprise.vestiging?.shown ?? "", hint: "mag leeg blijven"),
      .line("in_dienst", "In dienst", dossier.inDienst.shown),
    ]
    if let wop = dossier.wopBijOpening {
      fields.append(.line("wop", "WOP bij indienst", wop.wop.shown))
    }
    return fields + [.area("reden", "Reden", rows: 2)]
  }

  /// Only what differs from what is known is asked for.
  func correction(_ entries: inout FormEntries, _ model: DossierModel) -> CorrectData {
    let (dossier, person) = (model.dossier, model.persoon)
    let enterprise = dossier.onderneming
    var wanted = CorrectData(reden: entries.text("reden", "de reden"))
    wanted.voornaam = entries.text("voornaam", "de voornaam").unless(person.voornaam)
    wanted.naam = entries.text("naam", "de naam").unless(person.naam)
    wanted.insz = entries.insz(person.insz)
    wanted.geboortedatum = entries.date("geboortedatum", "de geboortedatum")
      .unless(person.geboortedatum)
    wanted.postcode = entries.parsed("postcode") { text throws(Refusal) in try Postcode(text) }
    wanted.onderneming = entries.text("onderneming", "de onderneming").unless(enterprise.naam)
    _ = entries.text("ondernemingsnummer", "het ondernemingsnummer")
    wanted.ondernemingsnummer = entries.parsed("ondernemingsnummer") { text throws(Refusal) in
      try Ondernemingsnummer(text)
    }?.unless(enterprise.nummer)
    let unit = entries.establishment()
    wanted.vestiging = unit == enterprise.vestiging ? .blijft : unit.map { .wordt($0) } ?? .leeg
    wanted.inDienst = entries.date("in_dienst", "de dag van indiensttreding")
      .unless(dossier.inDienst)
    wanted.wop = entries.parsed("wop") { text throws(Refusal) in try WOP(text) }
    return wanted
  }
}

extension FormEntries {
  /// A mask that was left alone, nothing, or another number.
  fileprivate mutating func insz(_ known: INSZ?) -> Invulling<INSZ> {
    let text = optional("insz")
    if text == known?.masked { return .blijft }
    guard text != nil else { return .leeg }
    return parsed("insz") { text throws(Refusal) in try INSZ(text) }.map { .wordt($0) } ?? .blijft
  }
}

extension Equatable {
  /// Nil for a value that is what it was.
  fileprivate func unless(_ old: Self) -> Self? { self == old ? nil : self }
}
