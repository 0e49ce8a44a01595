import Canvas
import Casework

/// What is wrong with what was typed, and where it is said.
extension FormScreen {
  /// How many fields are wrong, and which comes first; what is wrong stands beside each.
  var findingLine: String {
    let wrong = fields.filter { $0.finding != nil }
    guard let first = wrong.first else { return "Vul het formulier aan." }
    return wrong.count == 1
      ? "Nog 1 veld: \(first.label)."
      : "Nog \(wrong.count) velden, te beginnen met \(first.label)."
  }

  /// Puts what the rules refuse beside the fields that it is about, and the cursor there.
  mutating func mark(_ refusal: Refusal) {
    var first: Int?
    for bezwaar in refusal.bezwaren {
      var sentence = bezwaar.zin
      for id in kind.ids(of: bezwaar.reden) {
        guard let index = fields.firstIndex(where: { $0.id == id }) else { continue }
        fields[index].finding = sentence
        // Said once; the other fields are only marked.
        sentence = ""
        first = min(first ?? index, index)
      }
    }
    guard let first else { return }
    focus = first
    showFromTop()
  }

  /// Whether the marked fields say all of it: each is named, and no source is to be read.
  func says(_ refusal: Refusal) -> Bool {
    refusal.bezwaren.allSatisfy { bezwaar in
      bezwaar.bron == .register
        && kind.ids(of: bezwaar.reden).contains { id in fields.contains { $0.id == id } }
    }
  }

  /// Whether what is wrong fits on the row of the field itself, so that nothing below it moves.
  func isSaidBeside(_ field: FormField) -> Bool {
    guard area.hasLabels, let finding = field.finding else { return false }
    switch field.input {
    case .line, .toggle: return TextWidth.cells(finding) <= inputWidth - besideWidth(field)
    case .area, .choice, .pick: return false
    }
  }

  /// Where on its row begins what is said of a field.
  func besideWidth(_ field: FormField) -> Int {
    if case .toggle = field.input { 8 } else { lineWidth(field) + 2 }
  }
}

extension FormKind {
  /// The form as it opens, with what cannot be left empty marked.
  func blank(_ model: DossierModel?, _ world: World) -> [FormField] {
    let fields = fields(model, world).map { $0.read(as: entry($0.id, world)) }
    var empty = fields
    for index in empty.indices { empty[index].value = "" }
    var entries = FormEntries(empty)
    _ = request(&entries, model, world)
    return fields.map { field in
      var field = field
      field.isRequired = entries.findings[field.id] != nil || isRefusedEmpty(field.id)
      return field
    }
  }

  /// Required by the rules, which the form itself does not know.
  private func isRefusedEmpty(_ id: String) -> Bool {
    (self == .decision || self == .revision) && id == "motivering"
  }

  /// Some warnings come too late once the step is taken.
  var warnsBefore: Bool { self == .plan || self == .pop }

  func asksFirst(_ warnings: [Waarschuwing]) -> Bool {
    warnings.contains { warning in
      switch warning.soort {
      case .inVerleden: self == .plan
      case .weinigActies(let count, _): self == .pop && count == 0
      default: false
      }
    }
  }

  /// The fields that a refusal is about; none where it is about something else.
  func ids(of reden: Reden) -> [String] {
    switch reden {
    case .nummerInGebruik: ["nummer"]
    case .inszVorm, .inszControlecijfers: ["insz"]
    case .postcodeVorm: ["postcode"]
    case .ondernemingsnummerVorm, .ondernemingsnummerControlecijfers: ["ondernemingsnummer"]
    case .geborenNaIndienst: ["geboortedatum", "in_dienst"]
    case .wopVorm, .wopWaarde, .wopVerplicht, .wopNietVoor, .wopOntbreekt, .wopGelijk,
      .wopNietGevraagd:
      ["wop"]
    case .partijOntbreekt(let parties):
      ["evaluator", "werkgever", "werknemer"].filter { id in
        parties.contains { $0.hasSuffix(id) }
      }
    case .geenMotivering: ["motivering"]
    case .uitkomstOnbekend: ["uitkomst"]
    case .onbekendMandaat: ["mandaat"]
    case .geenReden: ["reden"]
    case .faseTerug, .faseLooptAl, .faseLooptNiet: ["fase"]
    case .faseOvergeslagenZonderReden: ["overgeslagen"]
    case .vorigeTotOngeldig: ["vorige_tot"]
    case .totVoorVan, .verlengingNietLater: ["tot"]
    case .oorzaakZonderEinde: ["oorzaak", "tot"]
    case .aandeelVorm, .aandeelNietVoorSoort: ["aandeel"]
    case .eigenOnderneming: ["bedrijf", "ondernemingsnummer"]
    case .voorGesprek, .voorBeslissing, .voorVerwijzing, .faseTeVroeg, .eindeVoorFase,
      .eindeVoorLaatsteDag:
      ["datum"]
    // The form that has one day only is about that day.
    case .datumInToekomst, .voorIndienst, .buitenTraject, .hervatNietNa:
      self == .stage || self == .suspend || self == .employment ? ["van"] : ["datum"]
    default: []
    }
  }
}
