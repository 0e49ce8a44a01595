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
  /// What the site laid down about the rules.
  case regels(Regelstroom)

  /// The two streams of the rules; see ``Casework/RegelGebeurtenis``.
  enum Regelstroom: String, CaseIterable, Sendable {
    case waarden, index
  }

  static let regels = "regels/"

  var text: String {
    switch self {
    case .dossier(let nummer): Stroom.dossiers + nummer
    case .persoon(let id): Stroom.personen + id.text
    case .register: "register/wissing"
    case .afrekening(let mandaat): Stroom.afrekeningen + mandaat
    case .regels(let stream): Stroom.regels + stream.rawValue
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
    } else if text.hasPrefix(Stroom.regels),
      let stream = Regelstroom(rawValue: String(text.dropFirst(Stroom.regels.count)))
    {
      self = .regels(stream)
    } else {
      return nil
    }
  }
}

extension RegelGebeurtenis {
  var stroom: Stroom {
    switch self {
    case .parameterGezet: .regels(.waarden)
    case .indexToegevoegd, .coefficientGezet: .regels(.index)
    }
  }
}
