import Questionnaire

/// Fitting answers to any form, in any number of instances, as somebody at a keyboard could give.
package struct RandomAnswers {
  private let form: Form
  private var random: SplitMix64
  private var response: Response
  private var count = 0

  package static func response(to form: Form, seed: UInt64) -> Response {
    var made = RandomAnswers(
      form: form, random: SplitMix64(seed: seed), response: Response(startingOn: form))
    for item in form.items { made.answer(item, []) }
    return made.response
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func answer(_ item: Item, _ path: [Int]) {
    if item.kind == .group {
      let most = min(3, item.limits.maxOccurs ?? 3)
      let instances = item.repeats ? Int.random(in: 1...most, using: &random) : 1
      for number in 0..<instances { for child in item.items { answer(child, path + [number]) } }
      return
    }
    let spot = Spot(item.linkId, path)
    if item.isAnswerable, !item.readOnly { response[spot] = answers(to: item) }
    for number in 0..<max(1, response[spot].count) {
      for child in item.items { answer(child, path + [number]) }
    }
  }

  private mutating func answers(to item: Item) -> [Answer] {
    guard chance(70) else { return [] }
    var given: [Answer] = []
    for _ in 0..<(item.repeats ? Int.random(in: 1...3, using: &random) : 1) {
      let option = item.options.randomElement(using: &random)
      if let option, item.kind != .openChoice || chance(60) {
        given = item.choosing(option.value, among: given)
      } else if item.kind != .choice, let answer = free(item) {
        let isSingle = !item.options.isEmpty && !item.repeats
        given = isSingle ? [answer] : given.filter { !isExclusive($0, item) } + [answer]
      }
    }
    return given
  }

  private func isExclusive(_ answer: Answer, _ item: Item) -> Bool {
    item.options.contains { $0.isExclusive && $0.value.matches(answer) == true }
  }

  /// One that the form accepts, or nothing after some tries.
  private mutating func free(_ item: Item) -> Answer? {
    for _ in 0..<20 {
      let answer = candidate(item)
      let again = try? item.parse(item.shown(answer))
      if again == answer { return answer }
    }
    return nil
  }

  private mutating func candidate(_ item: Item) -> Answer {
    count += 1
    let number = Int.random(in: -3...40, using: &random)
    return switch item.kind {
    case .boolean: .boolean(number > 20)
    case .integer: .integer(number)
    case .decimal: .decimal("\(number).\(abs(number) % 10)0")
    case .date: .date("2026-0\(abs(number) % 6 + 1)-1\(abs(number) % 10)")
    case .dateTime:
      chance(30)
        ? .dateTime("2026-03-1\(abs(number) % 10)")
        : .dateTime("2026-0\(abs(number) % 9 + 1)-15T10:3\(abs(number) % 10):00Z")
    case .time: .time("1\(abs(number) % 10):30:00")
    case .url: .uri("https://example.org/\(count)")
    case .quantity:
      .quantity(
        value: "\(number).5",
        unit: (item.unitOptions.randomElement(using: &random) ?? item.unit)?.name)
    case .text: .string("Regel \(count) é\nen nog een")
    default: .string("u\(count)")
    }
  }
}
