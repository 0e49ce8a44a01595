import TestSupport
import Testing

@testable import Questionnaire

@Suite("Any answers on any form that can be made up")
struct RandomFormTests {
  private static let seeds = (0..<150).map { UInt64($0) }

  private func shown(_ form: Form, _ response: Response) -> [Occurrence] {
    FormState(form: form, response: response).occurrences.filter(\.isEnabled)
  }

  private func texts(in json: JSONValue) -> [String] {
    switch json {
    case .array(let elements): elements.flatMap { texts(in: $0) }
    case .object(let members):
      members.flatMap { member in
        if member.name == "valueString", let text = member.value.asString { return [text] }
        return texts(in: member.value)
      }
    default: []
    }
  }

  @Test(arguments: seeds)
  func `what is shown does not depend on the order or on hidden answers`(seed: UInt64) throws {
    let made = try RandomForm(seed: seed)
    let before = shown(made.form, made.response)
    var random = SplitMix64(seed: seed)
    var shuffled = Response(questionnaire: made.response.questionnaire)
    for spot in made.response.answeredSpots.shuffled(using: &random) {
      shuffled[spot] = made.response[spot]
    }
    #expect(shown(made.form, shuffled) == before)
    var pruned = made.response
    let spots = Set(before.map(\.spot))
    for spot in made.response.answeredSpots where !spots.contains(spot) { pruned[spot] = [] }
    // An instance in which nothing else was answered goes away with its last answer.
    #expect(spots.isSuperset(of: shown(made.form, pruned).map(\.spot)))
    #expect(
      shown(made.form, pruned).filter(\.isAnswered).map(\.spot)
        == before.filter(\.isAnswered).map(\.spot))
  }

  @Test(arguments: seeds)
  func `exactly the answers that are shown are handed in`(seed: UInt64) throws {
    let made = try RandomForm(seed: seed)
    let expected = shown(made.form, made.response)
      .filter { made.form.item($0.linkId)?.isHidden == false }
      .flatMap(\.answers).map { made.form.flat[0].shown($0) }
    for status in [ResponseStatus.completed, .amended] {
      let json = made.response.json(form: made.form, status: status)
      #expect(texts(in: json).sorted() == expected.sorted())
      #expect(try Response(json: json).structureFaults(made.form).isEmpty)
    }
  }

  @Test(arguments: seeds)
  func `a draft from elsewhere comes back byte for byte`(seed: UInt64) throws {
    var made = try RandomForm(seed: seed)
    let text = made.foreignDraft().compact
    var read = try Response(json: JSONValue(parsing: text))
    #expect(read == made.response)
    #expect(read.json(form: made.form, status: .inProgress).compact == text)
    let plain = made.response.answeredSpots.first { made.response[$0].count == 1 }
    guard let plain, case .string(let old) = made.response[plain][0] else { return }
    let answer = #"{"valueString":"\#(old)""#
    guard text.contains(answer + "}") else { return }
    read[plain] = [.string("nieuw")]
    let parts = text.split(separator: answer, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(
      read.json(form: made.form, status: .inProgress).compact
        == parts.joined(separator: #"{"valueString":"nieuw""#))
  }

  @Test(arguments: seeds)
  func `exactly the notes on what is shown are handed in`(seed: UInt64) throws {
    let made = try RandomForm(seed: seed)
    var filled = FilledForm(response: made.response)
    var random = SplitMix64(seed: seed)
    // On every place, shown or not, in every instance.
    for occurrence in FormState(form: made.form, response: made.response).occurrences {
      let spot = occurrence.spot
      filled.response.note("n\(spot)", at: spot)
      if Bool.random(using: &random), made.form.item(spot.linkId)?.kind.isQuestion == true {
        filled.response.note(Absence.allCases.randomElement(using: &random), at: spot)
      }
    }
    let expected = shown(made.form, made.response)
      .filter { made.form.item($0.linkId)?.isHidden == false }
    let json = filled.json(form: made.form, status: .completed)
    let notes = texts(in: json).filter { $0.hasPrefix("n") }
    #expect(notes.sorted() == expected.map { "n\($0.spot)" }.sorted())
    let again = try FilledForm(json: json).notes
    #expect(again.absences.count == expected.count { filled.response.absence(at: $0.spot) != nil })
    // A draft has them all, and comes back as it was.
    let draft = filled.json(form: made.form, status: .inProgress).compact
    let read = try #require(FilledForm(text: draft))
    #expect(read == filled)
    #expect(read.json(form: made.form, status: .inProgress).compact == draft)
  }
}

@Suite("A large form")
struct LargeFormTests {
  /// 150 items, 7 levels deep, nearly all with a condition.
  private func form() throws -> Form {
    var number = 0
    func group(_ depth: Int) -> String {
      number += 1
      let own = number
      let questions = (0..<2).map { _ -> String in
        number += 1
        return #"""
          {"linkId":"q\#(number)","type":"boolean","required":true,
           "enableWhen":[{"question":"start","operator":"=","answerBoolean":true}]}
          """#
      }
      let inside = depth < 7 ? [group(depth + 1)] : []
      return
        #"{"linkId":"g\#(own)","type":"group","item":[\#((questions + inside).joined(separator: ","))]}"#
    }
    let groups = (0..<7).map { _ in group(1) }.joined(separator: ",")
    return try Fixtures.form(
      items:
        #"[{"linkId":"start","type":"boolean"},{"linkId":"uitleg","type":"display"},\#(groups)]"#)
  }

  @Test func `is worked out quickly enough to type along`() throws {
    let form = try form()
    #expect(form.flat.count >= 149 && form.flat.contains { $0.depth == 7 })
    var response = Response(questionnaire: form.canonical)
    for item in form.flat where item.kind == .boolean { response[item.linkId] = [.boolean(true)] }
    let clock = ContinuousClock()
    let best = (0..<30).map { _ in
      clock.measure { #expect(FormState(form: form, response: response).isComplete) }
    }.min()
    // Without optimisation; with it this takes less than a tenth.
    #expect(try #require(best) < .milliseconds(10), "\(String(describing: best))")
  }
}
