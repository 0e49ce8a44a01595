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
    case .stapOnomkeerbaar(.start), .stapOnomkeerbaar(.verwijzing): "\(press) t en dan op e."
    case .stapOnomkeerbaar(.indiening): "\(press) v en dan op e."
    case .stapOnomkeerbaar(.popIndiening): "\(press) o en dan op i."
    case .stapOnomkeerbaar(.verbetering), .geenStap: "\(press) V."
    case .stapOnomkeerbaar(.verlenging): "\(press) z."
    case .stapOnomkeerbaar(.oordeel): "\(press) y en dan op b."
    case .geenEvaluatie: "\(press) a."
    case .trajectNietGestart: "\(press) s."
    case .geenPOP, .popVerouderd: "Of verplaats het gesprek met l."
    default: nil
    }
  }
}
