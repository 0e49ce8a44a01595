import Casework
import Questionnaire

extension Rechtsregel {
  static let beroep = Rechtsregel(
    paden: "beroep",
    "De termijnen van een beroep. Paden: weigering, beroep, advies, beslissing, tijdig, tekst.",
    leden: ["instrument", "kennisname", "ontvangst", "advies"]
  ) { invoer, kader, paths throws(CaseFault) in
    let instrument = try invoer.word("instrument", Instrument.self)
    let known = try invoer.day("kennisname")
    let (received, advised) = (
      try invoer.optionalDay("ontvangst"), try invoer.optionalDay("advies")
    )
    var refusal: Refusal?
    var appeal: Beroep?
    do throws(Refusal) {
      appeal = try instrument.beroep(
        kennisname: known, ontvangst: received, advies: advised, kader.regels)
    } catch {
      refusal = error
    }
    var answers: [Antwoord] = []
    for path in paths {
      if path == "weigering" {
        answers.append(refusal.map { .tekst($0.code) } ?? .geen)
      } else if let refusal {
        answers.append(.tekst("geweigerd: \(refusal.code)"))
      } else if path == "tijdig" {
        answers.append(appeal?.tijdig.map(Antwoord.ja) ?? .geen)
      } else if path == "tekst" {
        answers.append(appeal?.tekst.map { .tekst($0.tekst) } ?? .geen)
      } else if let kind = Beroepstermijn.Soort(rawValue: path) {
        answers.append(Antwoord(appeal?.termijnen.first { $0.soort == kind }?.uiterlijk))
      } else {
        throw CaseFault(invoer.place, "\"\(path)\" is geen bekende vraag.")
      }
    }
    return answers
  }

  /// Several workers of one enterprise: each item stands for as many as its `aantal`.
  static let zittendeWerknemers = Rechtsregel(
    paden: "zittende-werknemers",
    "Het aandeel te evalueren zittende werknemers. Leden van een werknemer: aantal, instrument, "
      + "in_dienst, beslist, aangevraagd, gesloten. Paden: zittend, doel, geevalueerd, lopend, "
      + "resterend, uiterste.",
    leden: ["werknemers"]
  ) { invoer, kader, paths throws(CaseFault) in
    var dossiers: [Dossier] = []
    for (offset, item) in try invoer.list("werknemers").enumerated() {
      let members = try Members(item, place: "\(invoer.at("werknemers")), \(offset + 1)")
      try members.refuseUnknown([
        "aantal", "instrument", "in_dienst", "beslist", "aangevraagd", "gesloten",
      ])
      let count = try members.optionalNumber("aantal") ?? 1
      guard count <= 1_000 else { throw CaseFault(members.at("aantal"), "hoogstens 1000.") }
      let dossier = try sitting(members, kader)
      dossiers += Array(repeating: dossier, count: count)
    }
    let state = kader.regels.zittendeWerknemers(dossiers, vandaag: kader.vandaag).first
    var answers: [Antwoord] = []
    for path in paths {
      switch path {
      case "zittend": answers.append(Antwoord(state?.zittend ?? 0))
      case "doel": answers.append(Antwoord(state?.doel ?? 0))
      case "geevalueerd": answers.append(Antwoord(state?.geevalueerd ?? 0))
      case "lopend": answers.append(Antwoord(state?.lopend ?? 0))
      case "resterend": answers.append(Antwoord(state?.resterend ?? 0))
      case "uiterste":
        answers.append(state?.uiterste.isSet == true ? Antwoord(state?.uiterste.datum) : .geen)
      default: throw CaseFault(invoer.place, "\"\(path)\" is geen bekende vraag.")
      }
    }
    return answers
  }

  private static func sitting(_ members: Members, _ kader: Kader) throws(CaseFault) -> Dossier {
    var events: [Gebeurtenis] = []
    let decided = try members.optionalDay("beslist")
    if let asked = try members.optionalDay("aangevraagd") ?? decided {
      events.append(
        .evaluatieAangevraagd(
          Aanvraag(aanleiding: .zittendeWerknemers, datum: asked, attest: false)))
    }
    if let decided {
      events.append(.gesprekGevoerd(.sample(decided)))
      events.append(
        .beslissingGenomen(
          Beslissing(
            datum: decided, uitkomst: .doorstroomklaar,
            motivering: TakeDecision.sampleMotivering)))
    }
    if let closed = try members.optionalDay("gesloten") {
      events.append(.dossierGesloten(Sluiting(datum: closed, reden: "uit dienst")))
    }
    return try Dossier.sample(
      members, kader, inDienst: try members.day("in_dienst"), with: events)
  }

  static let vestigingsnummer = Rechtsregel(
    "vestigingsnummer", "Is dit vestigingsnummer geldig: geldig of de code van de weigering.",
    leden: ["nummer"]
  ) { invoer, _ throws(CaseFault) in
    let number = try invoer.text("nummer")
    return .validity { () throws(Refusal) in _ = try Vestigingsnummer(number) }
  }

  static let nace = Rechtsregel(
    "nace", "Is deze sector geldig, met versie: geldig of de code van de weigering.",
    leden: ["sector"]
  ) { invoer, _ throws(CaseFault) in
    let text = try invoer.text("sector")
    return .validity { () throws(Refusal) in _ = try NACE(text) }
  }
}
