import Casework

extension Reden {
  /// Which key of the dossier leads on from here; nil where the sentence itself says what to do.
  var toets: String? {
    switch self {
    case .beslissingDefinitief, .stapOnomkeerbaar(.beslissing): "Druk in het dossier op h."
    case .stapOnomkeerbaar(.einde), .geenLopendTraject, .trajectNietVerwezen:
      "Druk in het dossier op m."
    case .geenEvaluatie: "Druk in het dossier op a."
    case .trajectNietGestart: "Druk in het dossier op s."
    case .geenPOP, .popVerouderd: "Of verplaats het gesprek met l."
    default: nil
    }
  }
}
