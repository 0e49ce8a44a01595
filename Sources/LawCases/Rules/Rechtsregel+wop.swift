import Casework

extension Rechtsregel {
  static let wopWaarde = Rechtsregel(
    "wop.waarde",
    "Bestaat deze WOP-waarde in dit instrument bij indiensttreding op \"dag\": toegelaten of de "
      + "code van de weigering.",
    leden: ["instrument", "wop"]
  ) { invoer, kader throws(CaseFault) in
    let opening = try OpenDossier.sample(invoer, kader, inDienst: kader.vandaag)
    let text = try invoer.optionalText("wop")
    return .permission { () throws(Refusal) in
      var opening = opening
      opening.wop = try text.map { text throws(Refusal) in try WOP(text) }
      _ = try opening.decide(newPersoon: PersoonID("wet-1"), in: kader.situation)
    }
  }

  static let wopEinde = Rechtsregel(
    "wop.einde", "De laatste dag van het WOP dat bij indiensttreding begint, of geen.",
    leden: ["instrument", "in_dienst"]
  ) { invoer, kader throws(CaseFault) in
    var opening = try OpenDossier.sample(invoer, kader, inDienst: try invoer.day("in_dienst"))
    opening.wop = WOP(percentage: 60, begeleidingsnood: .hoog)
    do throws(Refusal) {
      let decision = try opening.decide(newPersoon: PersoonID("wet-1"), in: kader.situation)
      return Antwoord(decision.opening.wop?.tot)
    } catch {
      return .tekst("geweigerd: \(error.code)")
    }
  }
}

extension OpenDossier {
  /// An opening of which only the asked things matter.
  static func sample(_ invoer: Members, _ kader: Kader, inDienst: Datum) throws(CaseFault)
    -> OpenDossier
  {
    let postcode: Postcode
    do throws(Refusal) {
      postcode = try Postcode("2000")
    } catch {
      throw CaseFault(invoer.place, error.zin)
    }
    return OpenDossier(
      nummer: "WET-1", instrument: try invoer.optionalWord("instrument", Instrument.self) ?? .cmw,
      voornaam: "Jan", naam: "Peeters", insz: nil,
      geboortedatum: inDienst.sameDay(yearsLater: -30), postcode: postcode,
      onderneming: Onderneming(naam: "De Linde vzw", nummer: try .sample(invoer)),
      inDienst: inDienst, wop: nil)
  }
}
