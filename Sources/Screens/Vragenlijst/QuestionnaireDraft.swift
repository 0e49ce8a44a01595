import Questionnaire

/// What was filled in and not recorded yet, with what it began from and where somebody was in it.
struct QuestionnaireDraft: Equatable, Sendable {
  /// The question on screen and the place of the cursor in its text.
  struct Place: Equatable, Sendable {
    var spot: Spot
    var insertion = 0
    var isRemark = false
    /// In the words of one's own of an open choice.
    var isOther = false

    init(spot: Spot, insertion: Int = 0, isRemark: Bool = false, isOther: Bool = false) {
      self.spot = spot
      self.insertion = insertion
      self.isRemark = isRemark
      self.isOther = isOther
    }

    init(linkId: String) { self.init(spot: Spot(linkId)) }

    var linkId: String { spot.linkId }
  }

  /// Which evaluation of the dossier, counted from 1.
  var evaluation: Int
  /// What the register had when these answers were given.
  var base: FilledForm
  var filled: FilledForm
  /// Text that is no answer yet: half typed, or not fitting its question.
  var typed: [Spot: String] = [:]
  var place = Place(linkId: "")
  /// What was answered on an earlier version and could not come along, in words.
  var lost: [Spot: String] = [:]

  private static let unit: Character = "\u{1F}"

  init(
    evaluation: Int, base: FilledForm, filled: FilledForm, typed: [Spot: String], place: Place,
    lost: [Spot: String] = [:]
  ) {
    self.evaluation = evaluation
    self.base = base
    self.filled = filled
    self.typed = typed
    self.place = place
    self.lost = lost
  }

  /// Reads a draft; one from before there was a place in it has three parts, and one from before
  /// there were instances has no paths.
  init?(_ text: String) {
    let parts = text.split(separator: Self.unit, omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, let evaluation = Int(parts[0]), let base = FilledForm(text: parts[1]),
      let filled = FilledForm(text: parts[2])
    else { return nil }
    self.init(
      evaluation: evaluation, base: base, filled: filled, typed: [:], place: Place(linkId: ""))
    guard parts.count > 3, let more = try? JSONValue(parsing: parts[3]) else { return }
    place = Place(
      spot: Spot(more["vraag"]?.asString ?? "", more["pad"].numbers),
      insertion: more["teken"]?.asInteger ?? 0, isRemark: more["opmerking"]?.asBool ?? false,
      isOther: more["anders"]?.asBool ?? false)
    for member in more["getypt"]?.asMembers ?? [] { typed[member.name] = member.value.asString }
    typed.merge(Self.texts(more["getypt_herhaald"])) { $1 }
    lost = Self.texts(more["niet_mee"])
  }

  private static func texts(_ lines: JSONValue?) -> [Spot: String] {
    var texts: [Spot: String] = [:]
    for line in lines?.asArray ?? [] {
      guard let linkId = line["vraag"]?.asString else { continue }
      texts[Spot(linkId, line["pad"].numbers)] = line["tekst"]?.asString
    }
    return texts
  }

  private static func lines(_ texts: [Spot: String]) -> JSONValue {
    .array(
      texts.sorted { $0.key < $1.key }.map { spot, text in
        .object([
          .init("vraag", .string(spot.linkId)), .init("pad", .numbers(spot.path)),
          .init("tekst", .string(text)),
        ])
      })
  }

  /// Answers on another version of the form are written on that one: see `form`.
  func text(_ form: Form) -> String {
    let sorted = typed.sorted { $0.key < $1.key }
    let first = sorted.filter { $0.key.path.isEmpty }
      .map { JSONValue.Member($0.key.linkId, .string($0.value)) }
    let others = typed.filter { !$0.key.path.isEmpty }
    var more: [JSONValue.Member] = [
      .init("vraag", .string(place.linkId)), .init("teken", .number(String(place.insertion))),
      .init("opmerking", .bool(place.isRemark)), .init("getypt", .object(first)),
    ]
    if !place.spot.path.isEmpty { more.append(.init("pad", .numbers(place.spot.path))) }
    if place.isOther { more.append(.init("anders", .bool(true))) }
    if !others.isEmpty { more.append(.init("getypt_herhaald", Self.lines(others))) }
    if !lost.isEmpty { more.append(.init("niet_mee", Self.lines(lost))) }
    return [
      String(evaluation), base.json(form: form, status: .inProgress).compact,
      filled.json(form: form, status: .inProgress).compact, JSONValue.object(more).compact,
    ].joined(separator: String(Self.unit))
  }
}

extension JSONValue {
  fileprivate static func numbers(_ numbers: [Int]) -> JSONValue {
    .array(numbers.map { .number(String($0)) })
  }
}

extension JSONValue? {
  fileprivate var numbers: [Int] { (self?.asArray ?? []).compactMap(\.asInteger) }
}
