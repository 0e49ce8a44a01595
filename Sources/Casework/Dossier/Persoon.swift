/// The opaque name of a person's stream; never derived from anything personal.
package struct PersoonID: Hashable, Sendable {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Where somebody lives, from a day on.
package struct Adres: Hashable, Sendable {
  package let postcode: Postcode
  package let vanaf: Datum

  package init(postcode: Postcode, vanaf: Datum) {
    self.postcode = postcode
    self.vanaf = vanaf
  }
}

/// What is known of a person: a stream of its own, shared by all dossiers of that person.
package struct Persoon: Hashable, Sendable {
  package var id: PersoonID
  package var voornaam: String
  package var naam: String
  /// Optional, can change, never a key.
  package var insz: INSZ?
  package var geboortedatum: Datum
  package var adressen: [Adres]

  package init(
    id: PersoonID, voornaam: String, naam: String, insz: INSZ?, geboortedatum: Datum,
    adressen: [Adres]
  ) {
    self.id = id
    self.voornaam = voornaam
    self.naam = naam
    self.insz = insz
    self.geboortedatum = geboortedatum
    self.adressen = adressen
  }

  /// The postal code that holds on `day`; the earliest one for days before it.
  ///
  /// Of two addresses from the same day the one recorded last holds.
  package func postcode(on day: Datum) -> Postcode? { adres(on: day)?.postcode }

  /// See ``postcode(on:)``.
  func adres(on day: Datum) -> Adres? {
    let until = adressen.reversed().filter { $0.vanaf <= day }.max { $0.vanaf < $1.vanaf }
    return until ?? adressen.min { $0.vanaf < $1.vanaf }
  }

  /// `Peeters, Jan`.
  package var lijstnaam: String { "\(naam), \(voornaam)" }
  package var volleNaam: String { "\(voornaam) \(naam)" }
}

/// Who somebody is: what stands here after a correction, changed or not.
package struct Identiteit: Hashable, Sendable {
  package var voornaam: String
  package var naam: String
  package var insz: INSZ?
  package var geboortedatum: Datum

  package init(voornaam: String, naam: String, insz: INSZ?, geboortedatum: Datum) {
    self.voornaam = voornaam
    self.naam = naam
    self.insz = insz
    self.geboortedatum = geboortedatum
  }
}

/// What happened to a person's data.
package enum PersoonGebeurtenis: Hashable, Sendable {
  case geregistreerd(Persoon)
  case adresGewijzigd(Adres)
  case verbeterd(Identiteit, op: Datum)
}

extension Persoon {
  package var identiteit: Identiteit {
    get {
      Identiteit(voornaam: voornaam, naam: naam, insz: insz, geboortedatum: geboortedatum)
    }
    set {
      voornaam = newValue.voornaam
      naam = newValue.naam
      insz = newValue.insz
      geboortedatum = newValue.geboortedatum
    }
  }
}

extension Persoon {
  /// Folds a person's stream; nil when it does not begin with a registration.
  package init?(_ events: some Sequence<PersoonGebeurtenis>) {
    var persoon: Persoon?
    for event in events {
      switch event {
      case .geregistreerd(let registered): persoon = registered
      case .adresGewijzigd(let adres): persoon?.adressen.append(adres)
      case .verbeterd(let identity, _): persoon?.identiteit = identity
      }
    }
    guard let persoon else { return nil }
    self = persoon
  }
}
