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
    switch self {
    case .decision, .revision: id == "motivering"
    case .handIn: id == "overlegd"
    default: false
    }
  }

  /// Some warnings come too late once the step is taken.
  var warnsBefore: Bool { [.plan, .pop, .conversation].contains(self) }

  func asksFirst(_ warnings: [Waarschuwing]) -> Bool {
    warnings.contains { warning in
      switch warning.soort {
      case .inVerleden, .gesprekVoorAanvraag, .vragenlijstNaGesprek, .vragenlijstIngediendNaGesprek:
        self == .plan
      case .weinigActies: self == .pop
      case .gesprekZelfdeDag: self == .conversation
      default: false
      }
    }
  }
}
