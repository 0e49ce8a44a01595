import Casework

/// The stream that a line of the journal belongs to.
enum Stroom: Hashable, Sendable {
  case dossier(String)
  case persoon(PersoonID)
  /// What happened to the register itself.
  case register
  /// What was booked under a mandate, by its project number.
  case afrekening(String)

  static let dossiers = "dossier/"
  static let personen = "persoon/"
  static let afrekeningen = "afrekening/"

  var text: String {
    switch self {
    case .dossier(let nummer): Stroom.dossiers + nummer
    case .persoon(let id): Stroom.personen + id.text
    case .register: "register/wissing"
    case .afrekening(let mandaat): Stroom.afrekeningen + mandaat
    }
  }

  init?(_ text: String) {
    if text.hasPrefix(Stroom.dossiers) {
      self = .dossier(String(text.dropFirst(Stroom.dossiers.count)))
    } else if text.hasPrefix(Stroom.personen) {
      self = .persoon(PersoonID(String(text.dropFirst(Stroom.personen.count))))
    } else if text == Stroom.register.text {
      self = .register
    } else if text.hasPrefix(Stroom.afrekeningen) {
      self = .afrekening(String(text.dropFirst(Stroom.afrekeningen.count)))
    } else {
      return nil
    }
  }
}
