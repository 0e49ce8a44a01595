import Canvas

@testable import Screens

/// A row of a key table, whatever the screen calls its actions.
struct KeyRow {
  let action: String
  let keys: [Key]
  let label: String
  let description: String
  let unavailable: Belet?
}

extension Layer {
  func keyTable(_ world: World) -> [KeyRow] {
    switch self {
    case .worklist(let screen): rows(screen.bindings)
    case .dossier(let screen): rows(screen.bindings(world))
    case .traject(let screen): rows(screen.bindings(world))
    case .fees(let screen): rows(screen.bindings)
    case .statement(let screen): rows(screen.bindings)
    case .journal(let screen): rows(screen.bindings)
    case .form(let screen): rows(screen.bindings)
    case .questionnaire(let screen): rows(screen.bindings(world))
    case .help(let screen): rows(screen.bindings)
    case .agreements(let screen): rows(screen.bindings)
    case .popComparison(let screen): rows(screen.bindings)
    case .talk(let screen): rows(screen.bindings)
    case .digest(let screen): rows(screen.bindings)
    case .responses(let screen): rows(screen.bindings)
    case .table(let screen): rows(screen.bindings)
    case .block(let screen): rows(screen.bindings)
    case .rules(let screen): rows(screen.bindings(world))
    case .guide(let screen): rows(screen.bindings)
    case .palette(let screen): rows(screen.bindings)
    case .overview(let screen): rows(screen.bindings)
    case .notice, .confirm: []
    }
  }

  private func rows<Action>(_ bindings: [Binding<Action>]) -> [KeyRow] {
    bindings.map {
      KeyRow(
        action: String(describing: $0.action), keys: $0.keys, label: $0.label,
        description: $0.description,
        unavailable: $0.unavailable)
    }
  }
}
