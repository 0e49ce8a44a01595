/// What a form shows and still asks for, given the answers so far.
package struct FormState: Equatable, Sendable {
  /// Every item as often as it occurs, in document order, those that are not shown too.
  package let occurrences: [Occurrence]
  /// The linkIds of all items that are shown in some instance, groups and texts to read too.
  package let enabled: Set<String>
  /// Required items without an answer, in document order, each once; only items that are shown.
  package let missing: [String]
  /// The same in each instance, in the order of the occurrences.
  package let missingSpots: [Spot]
  /// Answers that do not fit their question, in document order; only items that are shown.
  package let invalid: [ResponseFault]
  /// Answers that could not be checked within bounds; they stand.
  package let unchecked: [ResponseFault]
  /// The sum of the weights of what was chosen, for each group in which something has a weight.
  package let scores: [Score]
  /// The whole form.
  package let total: Progress
  /// One per part of the form, in document order.
  package let sections: [Progress]

  package init(form: Form, response: Response) {
    let found = Occurrences(form: form, response: response)
    let shown = found.all.filter(\.isEnabled)
    let requirements = Requirements(found)
    occurrences = found.all
    enabled = Set(shown.lazy.map(\.linkId))
    missingSpots = requirements.missing
    missing = Set(missingSpots.lazy.compactMap { form.indexes[$0.linkId] }).sorted().map {
      form.flat[$0].linkId
    }
    invalid = requirements.faults(in: response)
    unchecked = shown.flatMap { form.flat[$0.index].unchecked($0.answers, at: $0.spot) }
    scores = Score.all(form: form, found.all)
    total = Progress(linkId: nil, title: form.title, form, shown, missing)
    let missing = missing
    sections = form.items.filter { $0.kind == .group }.map { group in
      let first = form.indexes[group.linkId] ?? 0
      let range = first..<(first + form.sizes[first])
      return Progress(
        linkId: group.linkId, title: group.text, form, shown.filter { range.contains($0.index) },
        missing.filter { form.indexes[$0].map(range.contains) == true })
    }
  }

  /// Whether everything required is answered and nothing is wrong, so that it can be handed in.
  package var isComplete: Bool { missing.isEmpty && invalid.isEmpty }

  package func isEnabled(_ linkId: String) -> Bool { enabled.contains(linkId) }
}
