import Casework

extension Rechtsregel {
  static let insz = Rechtsregel(
    "insz", "Is dit INSZ geldig: geldig of de code van de weigering.", leden: ["nummer"]
  ) { invoer, _ throws(CaseFault) in
    let number = try invoer.text("nummer")
    return .validity { () throws(Refusal) in _ = try INSZ(number) }
  }

  static let inszGeboortedatum = Rechtsregel(
    "insz.geboortedatum", "De geboortedatum in een INSZ, of geen.", leden: ["nummer"]
  ) { invoer, _ throws(CaseFault) in
    let number = try invoer.text("nummer")
    do throws(Refusal) {
      return Antwoord(try INSZ(number).birthDate)
    } catch {
      return .tekst(error.code)
    }
  }

  static let kbo = Rechtsregel(
    "kbo", "Is dit ondernemingsnummer geldig: geldig of de code van de weigering.",
    leden: ["nummer"]
  ) { invoer, _ throws(CaseFault) in
    let number = try invoer.text("nummer")
    return .validity { () throws(Refusal) in _ = try Ondernemingsnummer(number) }
  }

  static let postcodeProvincie = Rechtsregel(
    "postcode.provincie", "De provincie van een postcode op \"dag\", of de code van de weigering.",
    leden: ["postcode"]
  ) { invoer, kader throws(CaseFault) in
    let text = try invoer.text("postcode")
    do throws(Refusal) {
      let provincie = try Postcode(text).provincie(on: kader.vandaag, kader.regels)
      return .tekst(provincie?.rawValue ?? "onbekend")
    } catch {
      return .tekst(error.code)
    }
  }

  static let uren = Rechtsregel(
    "uren", "De som van uren begeleiding, zoals 7u30 of 7,5.", leden: ["uren"]
  ) { invoer, _ throws(CaseFault) in
    var total = Uren.zero
    for text in try invoer.texts("uren") {
      guard let hours = Uren(entered: text) else {
        return .tekst(Reden.urenVorm(text).code)
      }
      total = total + hours
    }
    return (try? Breuk(total.units, over: 300)).map(Antwoord.getal) ?? .geen
  }

  static let parameter = Rechtsregel(
    "parameter", "De waarde van een parameter op \"dag\".", leden: ["naam"]
  ) { invoer, kader throws(CaseFault) in
    switch try ground(invoer, kader).waarde {
    case .getal(let number): Antwoord(number)
    case .tekst(let text): Antwoord(reading: text)
    case .lijst(let codes): Antwoord(codes: codes)
    case .datum(let day): Antwoord(day)
    case .kalendermaand(let month): .tekst(month.iso)
    case .geen: .geen
    }
  }

  static let zekerheid = Rechtsregel(
    "zekerheid", "Heeft een parameter op \"dag\" een bron: met-bron of aanname.", leden: ["naam"]
  ) { invoer, kader throws(CaseFault) in
    .tekst(try ground(invoer, kader).bron.zekerheid.rawValue)
  }

  private static func ground(_ invoer: Members, _ kader: Kader) throws(CaseFault) -> Grond {
    kader.regels.grond(try invoer.word("naam", ParameterID.self), on: kader.vandaag)
  }
}

extension Antwoord {
  /// `geldig`, or the code of the refusal.
  static func validity(_ reading: () throws(Refusal) -> Void) -> Antwoord {
    do throws(Refusal) {
      try reading()
      return .tekst("geldig")
    } catch {
      return .tekst(error.code)
    }
  }
}
