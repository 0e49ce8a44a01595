import Questionnaire

/// The form as the rail shows it: what is done, what is open and what is wrong, part by part.
///
/// Made once after each change, so that drawing only reads it.
struct FormOverview: Equatable, Sendable {
  struct Part: Equatable, Sendable {
    let spot: Spot
    let title: String
    /// `(2 van 3)` where there are more of them.
    var ordinal: String?
    var count = 0
    var done = 0
    var open = 0
    var wrong = 0
    var openRequired = 0

    var linkId: String { spot.linkId }
  }

  let state: FormState
  /// Questions that are shown and can be answered, each as often as it occurs.
  let questions: [Occurrence]
  let parts: [Part]
  let total: Part
  /// Required questions without an answer, in the order of the form.
  let missing: [Spot]
  /// What does not fit, a group with too few or too many instances too.
  let invalid: [Spot: String]
  private let places: [Spot: Int]
  /// For each question the part that it stands in.
  private let sections: [Int]

  /// `wrong` is what the screen knows by itself; what is wrong at `quiet` is not said yet.
  init(_ form: Form, _ filled: FilledForm, wrong: Set<Spot>, quiet: Spot? = nil) {
    let state = FormState(form: form, response: filled.response)
    let missing = filled.missingSpots(form, state)
    let required = Set(missing)
    var invalid: [Spot: String] = [:]
    for fault in state.invalid {
      let spot = Spot(fault.linkId, fault.path)
      if spot != quiet, invalid[spot] == nil { invalid[spot] = fault.reden }
    }
    var (questions, sections): ([Occurrence], [Int]) = ([], [])
    var total = Part(spot: "", title: form.title)
    var parts: [Part] = []
    var loose: Int?
    var here = 0
    for (place, occurrence) in state.occurrences.enumerated() where occurrence.isEnabled {
      let kind = form.flat[occurrence.index].kind
      if occurrence.parent == nil, !form.flat[occurrence.index].isHidden {
        if kind == .group {
          here = parts.count
          let (number, count) = state.ordinal(of: place, form)
          let ordinal = count > 1 ? "(\(number) van \(count))" : nil
          let name = form.flat[occurrence.index].title
          parts.append(Part(spot: occurrence.spot, title: name, ordinal: ordinal))
        } else if kind.isQuestion, let loose {
          here = loose
        } else if kind.isQuestion {
          here = parts.count
          loose = here
          parts.append(Part(spot: occurrence.spot, title: "Algemeen"))
        }
      }
      guard parts.indices.contains(here) else { continue }
      if required.contains(occurrence.spot) {
        parts[here].openRequired += 1
        total.openRequired += 1
      }
      let isWrong = wrong.contains(occurrence.spot) || invalid[occurrence.spot] != nil
      if isWrong {
        parts[here].wrong += 1
        total.wrong += 1
      }
      guard form.flat[occurrence.index].isAnswerable else { continue }
      questions.append(occurrence)
      sections.append(here)
      let isDone =
        !isWrong
        && (!occurrence.answers.isEmpty || filled.response.absence(at: occurrence.spot) != nil)
      let isOpen = !isWrong && !isDone
      parts[here].add(isDone: isDone, isOpen: isOpen)
      total.add(isDone: isDone, isOpen: isOpen)
    }
    self.state = state
    self.questions = questions
    self.sections = sections
    self.parts = parts
    self.total = total
    self.missing = missing
    self.invalid = invalid
    places = Dictionary(
      questions.enumerated().map { ($0.element.spot, $0.offset) }, uniquingKeysWith: { a, _ in a })
  }

  /// The number of a question, counted from 0.
  func place(of spot: Spot) -> Int? { places[spot] }

  /// The part that a question stands in.
  func part(of spot: Spot) -> Int? { places[spot].map { sections[$0] } }

  func part(ofQuestion place: Int) -> Int { sections[place] }

  /// `12 van 20, nog 3 verplicht`.
  var phrase: String {
    var text = "\(total.done) van \(total.count)"
    if total.wrong > 0 { text += ", \(total.wrong) fout" }
    if !missing.isEmpty { text += ", nog \(missing.count) verplicht" }
    return text
  }
}

extension FormOverview.Part {
  fileprivate mutating func add(isDone: Bool, isOpen: Bool) {
    count += 1
    done += isDone ? 1 : 0
    open += isOpen ? 1 : 0
  }
}

extension FormState {
  /// How the form names a group, with `(2 van 3)` where it may stand there more than once.
  func title(of place: Int, _ form: Form) -> String {
    let item = form.flat[occurrences[place].index]
    guard item.kind == .group, item.repeats else { return item.title }
    let (number, count) = ordinal(of: place, form)
    return "\(item.title) (\(number) van \(count))"
  }

  /// The how-manieth instance this is, and of how many.
  func ordinal(of place: Int, _ form: Form) -> (number: Int, count: Int) {
    let occurrence = occurrences[place]
    guard form.flat[occurrence.index].repeats else { return (1, 1) }
    let count = occurrences.count {
      $0.index == occurrence.index && $0.parent == occurrence.parent
        && $0.path.dropLast() == occurrence.path.dropLast()
    }
    return ((occurrence.path.last ?? 0) + 1, count)
  }
}

extension Item {
  /// A part by its words alone: there is little room for them.
  var title: String { text.isEmpty ? name : text }

  /// As the form writes it, with its own number or letter.
  var name: String {
    let words = [prefix ?? "", text].filter { !$0.isEmpty }
    return words.isEmpty ? linkId : words.joined(separator: " ")
  }
}
