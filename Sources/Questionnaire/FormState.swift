/// What a form shows and still asks for, given the answers so far.
package struct FormState: Equatable, Sendable {
  /// The linkIds of all items that are shown, groups and texts to read too.
  package let enabled: Set<String>
  /// Required items without an answer, in document order; only items that are shown.
  package let missing: [String]
  /// Answers that do not fit their question, in document order; only items that are shown.
  package let invalid: [ResponseFault]
  /// The whole form.
  package let total: Progress
  /// One per part of the form, in document order.
  package let sections: [Progress]

  package init(form: Form, response: Response) {
    let enabled = FormState.enabled(form, response)
    let shown = form.flat.filter { enabled.contains($0.linkId) }
    self.enabled = enabled
    missing = shown.filter { FormState.isMissing($0, enabled, response) }.map(\.linkId)
    invalid = shown.flatMap { response.faults(in: $0) }
    let missing = Set(missing)
    total = Progress(linkId: nil, title: form.title, items: shown, missing, response)
    sections = form.items.filter { $0.kind == .group }.map { group in
      let items = group.withDescendants.filter { enabled.contains($0.linkId) }
      return Progress(linkId: group.linkId, title: group.text, items: items, missing, response)
    }
  }

  /// Whether everything required is answered and nothing is wrong, so that it can be handed in.
  package var isComplete: Bool { missing.isEmpty && invalid.isEmpty }

  package func isEnabled(_ linkId: String) -> Bool { enabled.contains(linkId) }

  /// The items that are shown: those whose parent is shown and whose conditions hold.
  ///
  /// The answer to a question that is not shown counts as absent.
  static func enabled(_ form: Form, _ response: Response) -> Set<String> {
    var enabled: Set<String> = []
    for index in form.evaluationOrder {
      let item = form.flat[index]
      if let parent = item.parent, !enabled.contains(parent) { continue }
      let holds = item.conditions.lazy.map { condition in
        let isShown = enabled.contains(condition.question)
        return condition.holds(for: isShown ? response[condition.question] : [])
      }
      let isEnabled =
        switch item.enableBehavior {
        case _ where item.conditions.isEmpty: true
        case .all: holds.allSatisfy(\.self)
        case .any: holds.contains(true)
        }
      if isEnabled { enabled.insert(item.linkId) }
    }
    return enabled
  }

  /// A required group is missing when nothing in it that can be answered has an answer.
  ///
  /// A read-only question is never missing, since nobody could answer it.
  private static func isMissing(_ item: Item, _ enabled: Set<String>, _ response: Response) -> Bool
  {
    guard item.required else { return false }
    if item.kind == .group {
      let questions = item.withDescendants.filter {
        $0.isAnswerable && !$0.readOnly && enabled.contains($0.linkId)
      }
      return !questions.isEmpty && questions.allSatisfy { response[$0.linkId].isEmpty }
    }
    return item.isAnswerable && !item.readOnly && response[item.linkId].isEmpty
  }
}
