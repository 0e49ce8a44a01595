/// The answers that were given to one form.
///
/// Answers are kept by ``Spot``, also those to questions that are hidden now: whoever changes an
/// earlier answer back finds them again. Two responses are equal when they give the same answers
/// to the same form.
package struct Response: Equatable, Sendable {
  /// The canonical of the form, `url|version`; see ``Form/canonical``.
  package let questionnaire: String
  /// The status that was read; nothing for a new response.
  package let status: ResponseStatus?
  /// The ISO moment that was read; nothing for a new response.
  package let authored: String?
  /// What was read, with members we do not know; its items stand in ``entries``.
  let source: JSONValue
  var entries: [Spot: Entry] = [:]
  /// The spots in the order in which they were first answered or read.
  private(set) var spots: [Spot] = []

  /// What is known about one item.
  struct Entry: Sendable {
    var answers: [Answer] = []
    /// The answers as they were read, to be written back as they came.
    var originals: [JSONValue] = []
    /// Answers that were read without a value, such as one that says why there is none, each with
    /// how many with a value stood before it.
    var withoutValue: [(after: Int, json: JSONValue)] = []
    /// Why there is no answer.
    var absence: Absence?
    /// The worker's own words.
    var remark: String?
    /// The item as it was read; its answers and items only mark their place among the members.
    var source = JSONValue.object([])
    /// Where it was read; nothing for an item that was added here.
    var origin: Origin?
    /// Stands there although it is empty: somebody added this instance of a group.
    var isAdded = false
  }

  /// Where an item stood in what was read.
  struct Origin: Equatable, Sendable {
    /// The linkId of the item that it stood in; nothing at the top.
    let parent: String?
    let depth: Int
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
    for item in form.flat { start(item, at: Spot(item.linkId)) }
  }

  init(questionnaire: String, status: ResponseStatus?, authored: String?, source: JSONValue) {
    self.questionnaire = questionnaire
    self.status = status
    self.authored = authored
    self.source = source
  }

  /// The answers to a question, in the first instance of every group; blank texts are no answers.
  package subscript(linkId: String) -> [Answer] {
    get { self[Spot(linkId)] }
    set { self[Spot(linkId)] = newValue }
  }

  /// The answers to a question in one instance of its groups.
  package subscript(spot: Spot) -> [Answer] {
    get { entries[spot]?.answers ?? [] }
    set {
      change(spot) {
        $0.answers = newValue.filter { !$0.isBlank }
        if !$0.answers.isEmpty { $0.absence = nil }
      }
    }
  }

  /// The spots that have an answer, in the order in which they were first answered or read.
  package var answeredSpots: [Spot] { spots.filter { !self[$0].isEmpty } }

  /// The linkIds that have an answer, each once.
  package var answered: [String] {
    var seen: Set<String> = []
    return answeredSpots.map(\.linkId).filter { seen.insert($0).inserted }
  }

  package static func == (left: Response, right: Response) -> Bool {
    left.questionnaire == right.questionnaire
      && left.entries.mapValues(\.answers).filter { !$1.isEmpty }
        == right.entries.mapValues(\.answers).filter { !$1.isEmpty }
  }

  mutating func change(_ spot: Spot, _ body: (inout Entry) -> Void) {
    if entries[spot] == nil { spots.append(spot) }
    body(&entries[spot, default: Entry()])
  }

  /// Gives an item the answers that the form starts with.
  mutating func start(_ item: Item, at spot: Spot) {
    guard item.kind.isQuestion else { return }
    let selected = item.options.filter(\.isInitial).map(\.value)
    let initial = item.initial.isEmpty ? selected : item.initial
    if !initial.isEmpty { self[spot] = initial }
  }

  mutating func replace(entries: [Spot: Entry], spots: [Spot]) {
    self.entries = entries
    self.spots = spots
  }
}
