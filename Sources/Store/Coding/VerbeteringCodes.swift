import Casework

/// Data of a dossier that were put right; what was and what is of the person are contents.
struct GegevensVerbeterd: EventCode {
  struct Feiten: Codable, Sendable {
    struct Onderneming: Codable, Sendable {
      let nummer: String
      let vestiging: String?
    }

    struct Van<Waarde: Codable & Sendable>: Codable, Sendable {
      let was: Waarde
      let wordt: Waarde
    }

    let op: Dag
    let vanuit: String?
    let onderneming: Van<Onderneming>?
    let inDienst: Van<Dag>?
    let wop: Van<WOPCode>?
    let persoon: [Code<Persoonsveld>]
  }

  struct Inhoud: Contents {
    struct Tekst: Codable, Sendable {
      let was: String?
      let wordt: String?
    }

    let reden: String
    let onderneming: Tekst?
    /// In the order of the fields among the facts; empty once erased.
    let persoon: [Tekst]

    static var erased: Inhoud { Inhoud(reden: erasedText, onderneming: nil, persoon: []) }
  }

  static let soort = "gegevens-verbeterd"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> Gebeurtenis? {
    let contents = try contents()
    return .gegevensVerbeterd(
      Verbetering(
        op: feiten.op.datum, reden: contents.reden, vanuit: feiten.vanuit,
        onderneming: try feiten.onderneming.map { change in
          Overgang(
            was: try change.was.onderneming(named: contents.onderneming?.was),
            wordt: try change.wordt.onderneming(named: contents.onderneming?.wordt))
        }, inDienst: feiten.inDienst.map { Overgang(was: $0.was.datum, wordt: $0.wordt.datum) },
        wop: feiten.wop.map { Overgang(was: $0.was.wop, wordt: $0.wordt.wop) },
        persoon: feiten.persoon.enumerated().map { index, field in
          let text = contents.persoon.indices.contains(index) ? contents.persoon[index] : nil
          return VerbeterdGegeven(field.value, was: text?.was, wordt: text?.wordt)
        }))
  }
}

extension GegevensVerbeterd.Feiten.Onderneming {
  fileprivate func onderneming(named name: String?) throws -> Onderneming {
    Onderneming(
      naam: name ?? erasedText, nummer: try Ondernemingsnummer(nummer),
      vestiging: try vestiging.map { try Vestigingsnummer($0) })
  }

  fileprivate init(_ onderneming: Onderneming) {
    self.init(
      nummer: onderneming.nummer.digits, vestiging: onderneming.vestiging?.digits)
  }
}

extension GegevensVerbeterd {
  init(_ correction: Verbetering) {
    feiten = Feiten(
      op: Dag(correction.op), vanuit: correction.vanuit,
      onderneming: correction.onderneming.map {
        Feiten.Van(was: Feiten.Onderneming($0.was), wordt: Feiten.Onderneming($0.wordt))
      },
      inDienst: correction.inDienst.map { Feiten.Van(was: Dag($0.was), wordt: Dag($0.wordt)) },
      wop: correction.wop.map { Feiten.Van(was: WOPCode($0.was), wordt: WOPCode($0.wordt)) },
      persoon: correction.persoon.map { Code($0.veld) })
    inhoud = Inhoud(
      reden: correction.reden,
      onderneming: correction.onderneming.map {
        Inhoud.Tekst(was: $0.was.naam, wordt: $0.wordt.naam)
      }, persoon: correction.persoon.map { Inhoud.Tekst(was: $0.was, wordt: $0.wordt) })
  }
}

/// Who a person is, after a mistake in it was put right.
struct PersoonVerbeterd: EventCode {
  struct Feiten: Codable, Sendable {
    let op: Dag
  }

  struct Inhoud: Contents {
    /// Nil once erased: the registration, erased with it, then says that the name is gone.
    let voornaam: String?
    let naam: String?
    let insz: String?
    let geboortedatum: Dag?
    static var erased: Inhoud {
      Inhoud(voornaam: nil, naam: nil, insz: nil, geboortedatum: nil)
    }
  }

  static let soort = "persoon-verbeterd"
  let feiten: Feiten
  let inhoud: Inhoud?

  func event() throws -> PersoonGebeurtenis? {
    let contents = try contents()
    guard let voornaam = contents.voornaam, let naam = contents.naam,
      let born = contents.geboortedatum
    else { return nil }
    return .verbeterd(
      Identiteit(
        voornaam: voornaam, naam: naam, insz: try contents.insz.map { try INSZ($0) },
        geboortedatum: born.datum), op: feiten.op.datum)
  }
}

extension PersoonVerbeterd {
  init(_ identity: Identiteit, op day: Datum) {
    feiten = Feiten(op: Dag(day))
    inhoud = Inhoud(
      voornaam: identity.voornaam, naam: identity.naam, insz: identity.insz?.digits,
      geboortedatum: Dag(identity.geboortedatum))
  }
}
