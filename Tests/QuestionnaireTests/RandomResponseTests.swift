import TestSupport
import Testing

@testable import Questionnaire

@Suite("Any answers on any form")
struct RandomResponseTests {
  private static let cases = Fixtures.names.flatMap { name in
    (0..<50).map { (name, UInt64($0)) }
  }

  @Test(arguments: cases)
  func `what is shown agrees with the plain definition`(name: String, seed: UInt64) throws {
    let form = try Fixtures.form(name)
    var generator = SplitMix64(seed: seed)
    var response = RandomResponseTests.response(to: form, using: &generator)
    let state = FormState(form: form, response: response)
    #expect(state.enabled == Set(form.flat.filter { isShown($0, form, response) }.map(\.linkId)))
    let open = Set(state.occurrences.filter { $0.isEnabled && $0.answers.isEmpty }.map(\.linkId))
    #expect(open.isSuperset(of: state.missing))
    #expect(state.invalid.isEmpty)
    for item in form.flat where !state.isEnabled(item.linkId) { response[item.linkId] = [] }
    let again = FormState(form: form, response: response)
    #expect(again.enabled == state.enabled && again.missing == state.missing)
    #expect(again.total == state.total && again.sections == state.sections)
  }

  @Test(arguments: cases)
  func `a draft comes back whole`(name: String, seed: UInt64) throws {
    let form = try Fixtures.form(name)
    var generator = SplitMix64(seed: seed)
    let response = RandomResponseTests.response(to: form, using: &generator)
    let text = response.json(form: form, status: .inProgress, authored: "2026-01-01").pretty
    let read = try Response(json: JSONValue(parsing: text))
    #expect(read == response)
    #expect(read.validate(against: form).isEmpty)
    #expect(read.json(form: form, status: .inProgress).pretty == text)
  }

  @Test(arguments: cases)
  func `a completed response has no answer to a hidden question`(name: String, seed: UInt64) throws
  {
    let form = try Fixtures.form(name)
    var generator = SplitMix64(seed: seed)
    let response = RandomResponseTests.response(to: form, using: &generator)
    let enabled = FormState(form: form, response: response).enabled
    let completed = try Response(json: response.json(form: form, status: .completed))
    for item in form.flat {
      #expect(
        completed[item.linkId] == (enabled.contains(item.linkId) ? response[item.linkId] : []))
    }
    #expect(FormState(form: form, response: completed).enabled == enabled)
  }

  /// The definition of enablement, without order of evaluation or memory.
  private func isShown(_ item: Item, _ form: Form, _ response: Response) -> Bool {
    if let parent = item.parent.flatMap(form.item), !isShown(parent, form, response) {
      return false
    }
    let holds = item.conditions.map { condition in
      guard let question = form.item(condition.question) else { return false }
      let isAnswered = isShown(question, form, response)
      return condition.holds(for: isAnswered ? response[condition.question] : [])
    }
    guard !holds.isEmpty else { return true }
    return item.enableBehavior == .all ? !holds.contains(false) : holds.contains(true)
  }

  /// Fitting answers to about two thirds of the questions, hidden ones too.
  private static func response(to form: Form, using generator: inout SplitMix64) -> Response {
    var response = Response(questionnaire: form.canonical)
    for item in form.flat.shuffled(using: &generator) where item.isAnswerable {
      guard Int.random(in: 0..<3, using: &generator) > 0 else { continue }
      if item.options.isEmpty {
        response[item.linkId] = [answer(to: item, using: &generator)]
      } else {
        let count = item.repeats ? Int.random(in: 1...item.options.count, using: &generator) : 1
        let options = item.options.shuffled(using: &generator).prefix(count)
        // As somebody would choose them one after another: an exclusive option stands alone.
        response[item.linkId] = options.map(\.value).reduce(into: []) { given, option in
          given = item.choosing(option, among: given)
        }
      }
    }
    return response
  }

  private static func answer(to item: Item, using generator: inout SplitMix64) -> Answer {
    let number = Int.random(in: -3...9, using: &generator)
    return switch item.kind {
    case .boolean: .boolean(number > 3)
    case .integer: .integer(number)
    case .decimal: .decimal("\(number).50")
    case .date: .date("2026-0\(abs(number) % 6 + 1)-01")
    case .dateTime: .dateTime("2026-01-01T10:00:00+01:00")
    case .time: .time("10:0\(abs(number)):00")
    case .url: .uri("https://example.org/\(number)")
    case .quantity: .quantity(value: "\(number).0", unit: "uur")
    default: .string(["é\n", "\"\\", "x\t", "😀"].randomElement(using: &generator) ?? "x")
    }
  }
}
