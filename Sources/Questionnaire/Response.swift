/// The answers that were given to one form.
///
/// Answers are kept by linkId, also those to questions that are hidden now: whoever changes an
/// earlier answer back finds them again. Two responses are equal when they give the same answers
/// to the same form.
package struct Response: Equatable, Sendable {
  /// The canonical of the form, `url|version`; see ``Form/canonical``.
  package let questionnaire: String
  /// The status that was read; nothing for a new response.
  package let status: ResponseStatus?
  /// The ISO moment that was read; nothing for a new response.
  package let authored: String?
  /// What was read beside the items, with members we do not know.
  let source: JSONValue
  var entries: [String: Entry] = [:]
  /// The linkIds in the order in which they were first answered or read.
  private(set) var linkIds: [String] = []

  /// What is known about one item.
  struct Entry: Sendable {
    var answers: [Answer] = []
    /// The answers as they were read, to be written back as they came.
    var originals: [JSONValue] = []
    /// The item as it was read, without its answers and items.
    var source = JSONValue.object([])
  }

  /// A new response without answers.
  package init(questionnaire: String) {
    self.init(
      questionnaire: questionnaire, status: nil, authored: nil,
      source: .object([.init("resourceType", .string("QuestionnaireResponse"))]))
  }

  /// A new response with the answers that the form starts with.
  package init(startingOn form: Form) {
    self.init(questionnaire: form.canonical)
    for item in form.flat where item.isAnswerable {
      let selected = item.options.filter(\.isInitial).map(\.value)
      self[item.linkId] = item.initial.isEmpty ? selected : item.initial
    }
  }

  init(questionnaire: String, status: ResponseStatus?, authored: String?, source: JSONValue) {
    self.questionnaire = questionnaire
    self.status = status
    self.authored = authored
    self.source = source
  }

  /// The answers to a question; blank texts are no answers.
  package subscript(linkId: String) -> [Answer] {
    get { entries[linkId]?.answers ?? [] }
    set { change(linkId) { $0.answers = newValue.filter { !$0.isBlank } } }
  }

  /// The linkIds that have an answer, in the order in which they were first answered or read.
  package var answered: [String] { linkIds.filter { !self[$0].isEmpty } }

  package static func == (left: Response, right: Response) -> Bool {
    left.questionnaire == right.questionnaire
      && left.entries.mapValues(\.answers).filter { !$1.isEmpty }
        == right.entries.mapValues(\.answers).filter { !$1.isEmpty }
  }

  mutating func change(_ linkId: String, _ body: (inout Entry) -> Void) {
    if entries[linkId] == nil { linkIds.append(linkId) }
    body(&entries[linkId, default: Entry()])
  }
}
