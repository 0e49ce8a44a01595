import Questionnaire

/// Answers to the form, made once and used in many dossiers.
struct AnswerPool: Sendable {
  /// `url|version` of the form that they answer.
  let formulier: String
  /// Everything required is answered: fit to be handed in.
  let complete: [String]
  /// Somebody is still busy with these.
  let partial: [String]

  /// - Throws: ``DemoError/form(_:)`` when the form asks something that cannot be made up.
  init(form: Form, teksten: Teksten, _ random: inout SplitMix64) throws(DemoError) {
    formulier = form.canonical
    var (complete, partial): ([String], [String]) = ([], [])
    for _ in 0..<48 {
      let response = AnswerPool.response(form, teksten, &random)
      let state = FormState(form: form, response: response)
      guard state.isComplete else {
        throw .form(state.missing + state.invalid.map(\.linkId))
      }
      complete.append(response.json(form: form, status: .inProgress).compact)
      var begun = Response(questionnaire: form.canonical)
      for linkId in response.answered.prefix(random.int(2...5)) {
        begun[linkId] = response[linkId]
      }
      partial.append(begun.json(form: form, status: .inProgress).compact)
    }
    (self.complete, self.partial) = (complete, partial)
  }

  /// Answers what is asked until no answer brings up another question.
  private static func response(_ form: Form, _ teksten: Teksten, _ random: inout SplitMix64)
    -> Response
  {
    var response = Response(questionnaire: form.canonical)
    var passedOver: Set<String> = []
    while true {
      let state = FormState(form: form, response: response)
      let open = form.flat.filter {
        $0.isAnswerable && !$0.readOnly && state.isEnabled($0.linkId)
          && response[$0.linkId].isEmpty && !passedOver.contains($0.linkId)
      }
      guard !open.isEmpty else { return response }
      for item in open {
        if item.required || random.chance(80) {
          response[item.linkId] = answers(to: item, teksten, &random)
        }
        if response[item.linkId].isEmpty { passedOver.insert(item.linkId) }
      }
    }
  }

  private static func answers(
    to item: Item, _ teksten: Teksten, _ random: inout SplitMix64
  ) -> [Answer] {
    if !item.options.isEmpty { return choice(from: item, &random) }
    switch item.kind {
    case .boolean: return [.boolean(random.chance(90))]
    case .integer: return [.integer(random.pick([19, 24, 28, 30, 32, 38]))]
    case .string, .text, .openChoice:
      return [.string(random.pick(teksten.antwoorden[item.linkId] ?? ["Zie het gesprek."]))]
    default: return []
    }
  }

  private static func choice(from item: Item, _ random: inout SplitMix64) -> [Answer] {
    let all = item.options.map(\.value)
    let plain = all.filter { !["weet-niet", "niet-besproken", "niets"].contains($0.code) }
    // "Don't know" and "nothing" never stand beside another answer.
    guard !plain.isEmpty, random.chance(90) else { return [random.pick(all)] }
    return random.pick(item.repeats ? random.int(1...2) : 1, of: plain)
  }
}

extension Answer {
  fileprivate var code: String {
    if case .coding(_, let code?, _) = self { code } else { "" }
  }
}
