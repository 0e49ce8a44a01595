/// What the interface asks of whatever screen lies on top.
extension Layer {
  /// A letter typed here is text, not a command.
  var takesText: Bool {
    switch self {
    case .form(let screen): screen.takesText
    case .questionnaire(let screen): screen.takesText
    case .worklist(let screen): screen.isSearching
    case .guide(let screen): screen.search != nil
    case .confirm(let confirmation): confirmation.word != nil
    case .help, .palette: true
    case .rules(let screen): screen.search.isTyping
    case .notice(let notice): notice.search.isTyping
    case .journal(let screen): screen.search.isTyping
    default: false
    }
  }

  var dossierNumber: String? { model?.dossier.nummer }

  var model: DossierModel? {
    switch self {
    case .dossier(let screen): screen.model
    case .traject(let screen): screen.model
    case .fees(let screen): screen.model
    case .questionnaire(let screen): screen.model
    case .form(let screen): screen.model
    case .agreements(let screen): screen.model
    case .popComparison(let screen): screen.model
    case .talk(let screen): screen.model
    case .digest(let screen): screen.model
    case .responses(let screen): screen.model
    case .block(let screen): screen.model
    default: nil
    }
  }

  /// How to read the statement in view again; nil on any other screen.
  var statementReload: Effect? {
    if case .statement(let screen) = self { screen.reload } else { nil }
  }

  /// Whether this layer asked for the step that was just taken.
  var isDone: Bool {
    switch self {
    case .form, .confirm, .notice: true
    case .questionnaire(let screen): screen.isLeaving
    default: false
    }
  }

  /// Under which what was typed here is kept until it is recorded.
  var draftKey: String? {
    switch self {
    case .form(let screen): screen.draftKey
    case .questionnaire(let screen): screen.draftKey
    default: nil
    }
  }
}
