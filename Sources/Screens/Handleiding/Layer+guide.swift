import Guide

extension Layer {
  /// The section of the guide that `F1` opens here; a test holds every screen to having one.
  var guideSection: String? {
    switch self {
    case .worklist(let screen): screen.isSearching ? "zoeken" : "werklijst"
    case .dossier(let screen): screen.guideSection
    case .traject: "traject"
    case .fees: "vergoedingen"
    case .statement: "afrekening"
    case .journal: "journaal"
    case .form(let form): form.kind.guideSection
    case .questionnaire: "vragenlijst"
    case .notice(let notice): notice.isExplanation ? "waarom" : "weigering"
    case .confirm: "bevestigen"
    case .agreements: "afspraken"
    case .popComparison: "pop"
    case .rules: "regels"
    case .guide: "lezen"
    case .palette: "alles"
    case .overview: "overzicht"
    case .talk, .digest, .responses, .table, .block: "tafel"
    default: nil
    }
  }

  /// What the tables of keys in the guide call this screen; nil where it has no keys of its own.
  var guideTable: String? {
    switch self {
    case .worklist(let screen): screen.isSearching ? "zoeken" : "werklijst"
    case .dossier: "dossier"
    case .traject: "traject"
    case .fees: "vergoedingen"
    case .statement: "afrekening"
    case .journal: "journaal"
    case .form: "formulier"
    case .questionnaire: "vragenlijst"
    case .agreements: "afspraken"
    case .popComparison: "pop"
    case .rules: "regels"
    case .guide(let screen): screen.guideTable
    case .palette: "alles"
    case .overview: "overzicht"
    case .talk: "gesprekspunten"
    case .digest: "samenvatting"
    case .responses: "vergelijken"
    case .table: "tafel"
    case .block: "tekst"
    default: nil
    }
  }
}

extension Notice {
  fileprivate var isExplanation: Bool { title.folded.contains("waarom") }
}

extension FormKind {
  fileprivate var guideSection: String {
    switch self {
    case .pop, .popHandIn, .popAction: "pop"
    case .request, .plan: "plannen"
    case .handIn: "vragenlijst-indienen"
    case .conversation, .notHeld: "gesprek"
    case .position, .agreement, .agreementDone: "afspraken"
    case .decision, .revision, .deliberation, .deliberationEnd: "beslissing"
    case .refer, .start, .release: "traject-starten"
    case .phase, .phaseEnd: "fasen"
    case .stage: "stages"
    case .hours: "uren"
    case .suspend, .resume, .exempt: "opschorten"
    case .end: "traject-einde"
    case .employment: "nadien"
    case .extend: "lde"
    case .judgeFee: "vergoedingen"
    case .appeal: "nadien"
    case .ownAmount: "regels"
    default: "dossier"
    }
  }
}

extension GuideScreen {
  var guideTable: String? { contents == nil && search == nil ? "handleiding" : nil }
}

extension DossierScreen {
  var guideSection: String {
    switch stap {
    case .pop: "pop"
    case .vragenlijst: "vragenlijst"
    case .gesprek: "gesprek"
    case .beslissing: "beslissing"
    case .traject: "traject"
    case .opvolging: "nadien"
    }
  }
}
