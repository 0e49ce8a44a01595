import Questionnaire

/// The form as the rail shows it: what is done, what is open and what is wrong, part by part.
///
/// Made once after each key, so that drawing only reads it.
struct FormOverview: Equatable, Sendable {
  struct Part: Equatable, Sendable {
    let linkId: String
    let title: String
    var done = 0
    var open = 0
    var wrong = 0
    var openRequired = 0

    var count: Int { done + open + wrong }
  }

  /// Questions that are shown and can be answered, in their order.
  let questions: [Item]
  let parts: [Part]
  let total: Part
  /// Required questions without an answer, in the order of the form.
  let missing: [String]
  private let places: [String: Int]

  init(_ form: Form, _ filled: FilledForm, wrong: Set<String>) {
    let state = FormState(form: form, response: filled.response)
    let wrong = wrong.union(state.invalid.map(\.linkId))
    let missing = state.missing.filter { filled.notes.absences[$0] == nil }
    let required = Set(missing)
    questions = form.flat.filter { $0.isAnswerable && state.isEnabled($0.linkId) }
    places = Dictionary(
      questions.enumerated().map { ($0.element.linkId, $0.offset) }, uniquingKeysWith: { a, _ in a }
    )
    func part(_ linkId: String, _ title: String, _ items: [Item]) -> Part {
      var part = Part(linkId: linkId, title: title)
      for item in items where state.isEnabled(item.linkId) {
        if required.contains(item.linkId) { part.openRequired += 1 }
        guard item.isAnswerable else { continue }
        if wrong.contains(item.linkId) {
          part.wrong += 1
        } else if filled.isFilled(item.linkId) {
          part.done += 1
        } else {
          part.open += 1
        }
      }
      return part
    }
    self.missing = missing
    total = part("", form.title, form.flat)
    parts = form.items.filter { $0.kind == .group && state.isEnabled($0.linkId) }.map {
      part($0.linkId, $0.text, $0.withDescendants)
    }
  }

  /// The number of a question, counted from 0.
  func place(of linkId: String) -> Int? { places[linkId] }

  /// `12 van 20, nog 3 verplicht`.
  var phrase: String {
    var text = "\(total.done) van \(total.count)"
    if total.wrong > 0 { text += ", \(total.wrong) fout" }
    if !missing.isEmpty { text += ", nog \(missing.count) verplicht" }
    return text
  }
}
