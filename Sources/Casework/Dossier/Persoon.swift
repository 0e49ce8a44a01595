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
  package func postcode(on day: Datum) -> Postcode? {
    let until = adressen.reversed().filter { $0.vanaf <= day }.max { $0.vanaf < $1.vanaf }
    return (until ?? adressen.min { $0.vanaf < $1.vanaf })?.postcode
  }

  /// `Peeters, Jan`.
  package var lijstnaam: String { "\(naam), \(voornaam)" }
  package var volleNaam: String { "\(voornaam) \(naam)" }
}

/// What happened to a person's data.
package enum PersoonGebeurtenis: Hashable, Sendable {
  case geregistreerd(Persoon)
  case adresGewijzigd(Adres)
}

extension Persoon {
  /// Folds a person's stream; nil when it does not begin with a registration.
  package init?(_ events: some Sequence<PersoonGebeurtenis>) {
    var persoon: Persoon?
    for event in events {
      switch event {
      case .geregistreerd(let registered): persoon = registered
      case .adresGewijzigd(let adres): persoon?.adressen.append(adres)
      }
    }
    guard let persoon else { return nil }
    self = persoon
  }
}
