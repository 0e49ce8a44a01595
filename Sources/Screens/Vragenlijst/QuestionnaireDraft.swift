import Questionnaire

/// What was filled in and not recorded yet, with what it began from and where somebody was in it.
struct QuestionnaireDraft: Equatable, Sendable {
  /// The question on screen and the place of the cursor in its text.
  struct Place: Equatable, Sendable {
    var linkId: String
    var insertion = 0
    var isRemark = false
  }

  /// Which evaluation of the dossier, counted from 1.
  var evaluation: Int
  /// What the register had when these answers were given.
  var base: FilledForm
  var filled: FilledForm
  /// Text that is no answer yet: half typed, or not fitting its question.
  var typed: [String: String] = [:]
  var place = Place(linkId: "")
  /// What was answered on an earlier version and could not come along, in words.
  var lost: [String: String] = [:]

  private static let unit: Character = "\u{1F}"

  init(
    evaluation: Int, base: FilledForm, filled: FilledForm, typed: [String: String], place: Place,
    lost: [String: String] = [:]
  ) {
    self.evaluation = evaluation
    self.base = base
    self.filled = filled
    self.typed = typed
    self.place = place
    self.lost = lost
  }

  /// Reads a draft; one from before there was a place in it has three parts.
  init?(_ text: String) {
    let parts = text.split(separator: Self.unit, omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, let evaluation = Int(parts[0]), let base = FilledForm(text: parts[1]),
      let filled = FilledForm(text: parts[2])
    else { return nil }
    self.init(
      evaluation: evaluation, base: base, filled: filled, typed: [:], place: Place(linkId: ""))
    guard parts.count > 3, let more = try? JSONValue(parsing: parts[3]) else { return }
    place = Place(
      linkId: more["vraag"]?.asString ?? "", insertion: more["teken"]?.asInteger ?? 0,
      isRemark: more["opmerking"]?.asBool ?? false)
    for member in more["getypt"]?.asMembers ?? [] { typed[member.name] = member.value.asString }
    for member in more["niet-mee"]?.asMembers ?? [] { lost[member.name] = member.value.asString }
  }

  /// Answers on another version of the form are written on that one: see `form`.
  func text(_ form: Form) -> String {
    func object(_ texts: [String: String]) -> JSONValue {
      .object(
        texts.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) })
    }
    var members: [JSONValue.Member] = [
      .init("vraag", .string(place.linkId)), .init("teken", .number(String(place.insertion))),
      .init("opmerking", .bool(place.isRemark)), .init("getypt", object(typed)),
    ]
    if !lost.isEmpty { members.append(.init("niet-mee", object(lost))) }
    let more = JSONValue.object(members)
    return [
      String(evaluation), base.json(form: form, status: .inProgress).compact,
      filled.json(form: form, status: .inProgress).compact, more.compact,
    ].joined(separator: String(Self.unit))
  }
}
