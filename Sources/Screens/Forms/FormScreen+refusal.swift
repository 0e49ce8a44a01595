import Casework

/// What the rules refuse, beside the fields that it is about and in the words of the form.
extension FormScreen {
  /// Puts what the rules refuse beside the fields that it is about, and the cursor there.
  mutating func mark(_ refusal: Refusal) {
    var said: [String: [String]] = [:]
    for bezwaar in refusal.bezwaren {
      for (place, id) in ids(of: bezwaar.reden).enumerated() {
        // Said once; the other fields are only marked.
        said[id, default: []] += place == 0 ? [sentence(for: bezwaar)] : []
      }
    }
    guard let first = fields.firstIndex(where: { said[$0.id] != nil }) else { return }
    for index in fields.indices {
      if let sentences = said[fields[index].id] {
        fields[index].finding = sentences.joined(separator: " ")
      }
    }
    focus = first
    showFromTop()
  }

  /// Whether the marked fields say all of it: each is named, and no source is to be read.
  func says(_ refusal: Refusal) -> Bool {
    refusal.bezwaren.allSatisfy { $0.bron == .register && !ids(of: $0.reden).isEmpty }
  }

  /// The fields that a refusal is about, that which says it first; none where it is about something
  /// else than what was typed.
  func ids(of reden: Reden) -> [String] {
    fieldsMeant(by: reden).filter { id in fields.contains { $0.id == id } }
  }

  private func fieldsMeant(by reden: Reden) -> [String] {
    switch reden {
    case .nummerInGebruik, .dossiernummerVorm: ["nummer"]
    case .inszVorm, .inszControlecijfers: ["insz"]
    case .postcodeVorm: ["postcode"]
    case .ondernemingsnummerVorm, .ondernemingsnummerControlecijfers: ["ondernemingsnummer"]
    case .vestigingsnummerVorm, .vestigingsnummerControlecijfers: ["vestiging"]
    case .naceVorm: ["nace"]
    case .geborenNaIndienst: ["geboortedatum", "in_dienst"]
    case .wopVorm, .wopWaarde, .wopVerplicht, .wopNietVoor, .wopOntbreekt, .wopGelijk:
      keepsWOP ? ["uitkomst"] : ["wop"]
    case .wopNietGevraagd: ["wop", "wop_van"].filter(isFilled)
    case .uitkomstOnbekend, .trajectLooptNogBijHerziening: ["uitkomst"]
    case .geenMotivering: ["motivering"]
    case .partijOntbreekt(let parties):
      ["evaluator", "werkgever", "werknemer"].filter { id in
        parties.contains { $0.hasSuffix(id) }
      }
    // Another day would do, and so would the reason why it was held all the same.
    case .geenPOP, .popVerouderd, .popNietIngediend, .popTeLaatIngediend, .teVroeg:
      kind == .conversation ? ["datum", "afwijking"] : []
    case .vragenlijstNietIngediend: ["afwijking"]
    case .nietOverlegd: ["overlegd"]
    case .onbekendMandaat: ["mandaat"]
    case .geenReden: ["reden"]
    case .geenBron: ["bron"]
    case .onbekendNummer, .alAfgerond: ["taak", "actie"]
    case .onbekendeMaatregel, .alVrijgesteld: ["maatregel"]
    case .vrijstellingOnvolledig(let missing): toggles(missing)
    case .meerDanEenDag: ["uren", "datum"]
    case .faseTerug, .faseLooptNiet, .nietTeBeoordelen: ["fase"]
    case .faseLooptAl(let phase): fieldsOfRun(phase)
    case .faseNaastNietInRegime: ["naast"]
    case .faseOvergeslagenZonderReden: ["overgeslagen"]
    case .oorzaakZonderEinde: ["tot", "oorzaak"]
    case .aandeelVorm, .aandeelNietVoorSoort: ["aandeel"]
    case .eigenOnderneming: ["bedrijf", "ondernemingsnummer"]
    case .verplichtVeld(let name): Self.named[name].map { [$0] } ?? []
    default: days(reden)
    }
  }

  /// The day that a refusal is about, under the name that this form has for it.
  private func days(_ reden: Reden) -> [String] {
    switch reden {
    case .totVoorVan:
      switch kind {
      case .appeal: [order.late]
      case .phaseEnd, .deliberationEnd: ["datum"]
      // The one day of this form is compared with none of its own.
      case .extend: []
      default: ["tot"]
      }
    case .verlengingNietLater: ["tot"]
    case .hervatNietNa: kind == .suspend ? ["hervat"] : ["datum"]
    case .alOpgeschort, .tewerkstellingBestaat: ["van"]
    case .vorigeTotOngeldig: isFilled("vorige_tot") ? ["vorige_tot"] : ["datum"]
    case .datumInToekomst(let day):
      kind == .handIn
        ? ["overlegd"]
        : kind == .pop ? ["datum", "ingediend"].filter { self.day($0) == day } : ["datum"]
    case .voorIndienst: isFilled("wop_van") ? ["wop_van"] : [begin]
    case .geenLopendTraject: lastEnd == nil ? [] : [begin]
    case .buitenTraject, .voorVerwijzing: [begin]
    case .voorGesprek, .voorBeslissing, .nietDoorstroomklaar, .faseTeVroeg, .eindeVoorFase,
      .eindeVoorLaatsteDag, .oordeelTeVroeg:
      ["datum"]
    default: []
    }
  }

  /// The first of two days; the form that has one day only is about that day.
  private var begin: String {
    kind == .stage || kind == .suspend || kind == .employment ? "van" : "datum"
  }

  /// The outcome asks for the WOP that runs, or for none: no value that is typed helps.
  private var keepsWOP: Bool {
    (kind == .decision || kind == .revision) && !isFilled("wop")
      && value("uitkomst") != Uitkomst.wopGewijzigd.rawValue
  }

  /// A phase that cannot run now, or a later run of it that the days given reach into.
  private func fieldsOfRun(_ phase: Fase) -> [String] {
    kind == .phase && value("fase") == phase.rawValue
      ? ["fase", "datum"] : isFilled("vorige_tot") ? ["vorige_tot"] : ["datum"]
  }

  private func toggles(_ missing: [String]) -> [String] {
    ["werknemer", "onderneming", "gastbedrijf", "voorwaarden"].filter { id in
      missing.contains { $0.contains(id) }
    }
  }

  /// What the core calls a field that has to be filled in.
  private static let named = [
    "het dossiernummer": "nummer", "de voornaam": "voornaam", "de naam": "naam",
    "de naam van de onderneming": "onderneming", "het bedrijf": "bedrijf",
    "het standpunt": "tekst", "van wie het standpunt is": "van",
    "waarop de beslissing wacht": "wacht_op", "wat er moet gebeuren": "wat",
    "de notitie": "notitie", "de vraag": "vraag",
  ]
}

extension FormScreen {
  /// What is wrong, with the days called as the form calls them.
  func sentence(for bezwaar: Bezwaar) -> String {
    let named = ids(of: bezwaar.reden).first.map(quoted) ?? ""
    return switch bezwaar.reden {
    case .totVoorVan: before(named)
    case .voorIndienst(let day): "\(named) ligt vóór de indiensttreding op \(day.shown)."
    case .voorVerwijzing(let day): "\(named) ligt vóór de verwijzing van \(day.shown)."
    case .buitenTraject(let day): "\(named) ligt vóór de start van het traject op \(day.shown)."
    case .voorGesprek(let day) where kind == .deliberation:
      "\(named) ligt vóór het gesprek van \(day.shown)."
    case .hervatNietNa(let day) where kind == .suspend:
      "\(named) ligt niet na \(quoted("van")) (\(day.shown)). Vul de eerste dag in die weer meetelt."
    case .geenLopendTraject:
      lastEnd.map { "Op die dag liep er geen traject: het laatste eindigde op \($0.shown)." }
        ?? bezwaar.zin
    case .faseLooptAl(let phase) where kind != .phase || value("fase") != phase.rawValue:
      "De fase \(phase.rawValue) begon later opnieuw. Kies een dag vóór dat nieuwe begin."
    case .oorzaakZonderEinde:
      "\(quoted("oorzaak")) hoort bij een job die eindigde. Vul ook \(named) in."
    case .wopOntbreekt where keepsWOP: "Er loopt geen WOP om te houden. Kies een andere uitkomst."
    case .wopNietGevraagd(let outcome) where !isFilled("wop"):
      "Bij de uitkomst \"\(outcome.naam)\" hoort geen nieuw WOP. Laat \(named) leeg."
    default: bezwaar.zin
    }
  }

  /// Which two days stand the wrong way round.
  private func before(_ named: String) -> String {
    let other: String
    switch kind {
    case .appeal: other = order.early
    case .deliberation: other = "datum"
    case .phaseEnd:
      let phases = model?.dossier.lopendTraject?.lopendeFasen ?? []
      let from = phases.last { $0.fase.rawValue == value("fase") }?.van
      return "\(named) ligt vóór het begin van de fase\(from.map { " op \($0.shown)" } ?? "")."
    case .deliberationEnd:
      let from = model?.dossier.lopendeEvaluatie?.beraad?.van
      return "\(named) ligt vóór het begin van het beraad\(from.map { " op \($0.shown)" } ?? "")."
    default: other = "van"
    }
    return "\(named) ligt vóór \(quoted(other))\(day(other).map { " (\($0.shown))" } ?? "")."
  }

  /// Of an appeal, the day that comes too early and the one that it should follow.
  private var order: (late: String, early: String) {
    if let known = day("kennisname"), let received = day("ontvangst"), received < known {
      return ("ontvangst", "kennisname")
    }
    return ("advies", isFilled("ontvangst") ? "ontvangst" : "kennisname")
  }

  /// The day on which the last trajectory ended, where a day after it was typed.
  private var lastEnd: Datum? {
    guard model?.dossier.lopendTraject == nil else { return nil }
    return model?.dossier.traject?.einde?.datum
  }

  private func field(_ id: String) -> FormField? { fields.first { $0.id == id } }
  private func value(_ id: String) -> String { field(id)?.value ?? "" }
  private func isFilled(_ id: String) -> Bool { !value(id).isBlank }
  private func day(_ id: String) -> Datum? { field(id)?.entry?.day(value(id)) }
  private func quoted(_ id: String) -> String { "\"\(field(id)?.label ?? id)\"" }
}
