import Casework

extension Reden {
  /// Which key of the dossier leads on from here; nil where the sentence itself says what to do.
  ///
  /// Whoever is in the dossier already need not be sent there.
  func toets(inDossier: Bool = false) -> String? {
    let press = inDossier ? "Druk op" : "Druk in het dossier op"
    return switch self {
    case .beslissingDefinitief, .stapOnomkeerbaar(.beslissing): "\(press) h."
    case .stapOnomkeerbaar(.einde), .geenLopendTraject, .trajectNietVerwezen: "\(press) m."
    case .geenEvaluatie: "\(press) a."
    case .trajectNietGestart: "\(press) s."
    case .geenPOP, .popVerouderd: "Of verplaats het gesprek met l."
    default: nil
    }
  }
}
