/// What an evaluator wants to know of a response before the talk, on one page.
///
/// Everything in it follows from what the form says of its own answers (see ``Meaning``), from what
/// has no answer yet, and from what questions that are compared were answered with.
package struct Digest: Equatable, Sendable {
  /// One question with what was answered.
  package struct Line: Equatable, Sendable {
    package let linkId: String
    package let question: String
    package let answer: String
    package let voices: [Voice]
    package let isConfidential: Bool
  }

  package let strengths: [Line]
  package let needs: [Line]
  /// Questions that ask the same of several voices, and got different answers.
  package let contradictions: [[Line]]
  /// Required without an answer, not known, not discussed, or not agreed upon.
  package let open: [Line]
  /// What the worker wanted to have beside an answer, in the worker's own words.
  package let remarks: [Line]
  /// How many lines were left out because they are confidential.
  package let withheld: Int

  package init(form: Form, filled: FilledForm, withConfidential: Bool) {
    let reader = DigestReader(form, filled)
    let all = reader.all
    let isShown = { (line: Line) in withConfidential || !line.isConfidential }
    strengths = reader.lines(.strength).filter(isShown)
    needs = reader.lines(.need).filter(isShown)
    contradictions = reader.contradictions.filter { $0.allSatisfy(isShown) }
    open = reader.open.filter(isShown)
    remarks = reader.remarks.filter(isShown)
    withheld = all.count { !isShown($0) }
  }

  package var isEmpty: Bool {
    [strengths, needs, open, remarks].allSatisfy(\.isEmpty) && contradictions.isEmpty
  }
}

/// Reads what a response says, question by question.
private struct DigestReader {
  private let form: Form
  private let filled: FilledForm
  private let state: FormState
  /// Questions that are shown and that people answer, as often as they occur.
  private let asked: [Occurrence]

  init(_ form: Form, _ filled: FilledForm) {
    self.form = form
    self.filled = filled
    state = FormState(form: form, response: filled.response)
    asked = state.occurrences.filter { $0.isEnabled && form.flat[$0.index].isAnswerable }
  }

  var all: [Digest.Line] {
    lines(.strength) + lines(.need) + contradictions.flatMap(\.self) + open + remarks
  }

  /// The answers that say this, those of one question on one line.
  func lines(_ meaning: Meaning) -> [Digest.Line] {
    asked.compactMap { occurrence in
      let item = form.flat[occurrence.index]
      let answers = occurrence.answers.filter { item.meaning(of: $0) == meaning }
      return answers.isEmpty ? nil : line(item, answers)
    }
  }

  var open: [Digest.Line] {
    let missing = Set(filled.missing(form))
    return asked.compactMap { occurrence in
      let item = form.flat[occurrence.index]
      let answers = occurrence.answers.filter { item.meaning(of: $0) == .open }
      if !answers.isEmpty { return line(item, answers) }
      guard occurrence.answers.isEmpty else { return nil }
      if let absence = filled.notes.absences[item.linkId] { return line(item, absence.words) }
      return missing.contains(item.linkId) ? line(item, "nog geen antwoord") : nil
    }
  }

  var remarks: [Digest.Line] {
    form.flat.compactMap { item in
      guard state.isEnabled(item.linkId), let words = filled.notes.remarks[item.linkId] else {
        return nil
      }
      // Whoever the question was for, these words are the worker's.
      return line(item, "\u{201C}\(words)\u{201D}", by: [])
    }
  }

  /// Of the questions that belong together those that have an answer, where any two differ.
  var contradictions: [[Digest.Line]] {
    form.comparedGroups.flatMap { group -> [[Digest.Line]] in
      let answered = asked.filter { occurrence in
        let item = form.flat[occurrence.index]
        return group.contains(occurrence.index) && !occurrence.answers.isEmpty
          && !occurrence.answers.contains { item.meaning(of: $0) == .open }
      }
      let instances = Dictionary(grouping: answered, by: \.spot.path)
      return instances.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { path in
        let together = instances[path] ?? []
        guard let first = together.first, together.contains(where: { differ(first, $0) }) else {
          return nil
        }
        return together.map { line(form.flat[$0.index], $0.answers) }
      }
    }
  }

  private func differ(_ left: Occurrence, _ right: Occurrence) -> Bool {
    let (one, other) = (form.flat[left.index], form.flat[right.index])
    func isAmong(_ answer: Answer, _ item: Item, _ answers: [Answer], _ of: Item) -> Bool {
      answers.contains { candidate in
        if let here = item.place(of: answer), let there = of.place(of: candidate) {
          return here == there
        }
        return answer.matches(candidate) == true
      }
    }
    return left.answers.contains { !isAmong($0, one, right.answers, other) }
      || right.answers.contains { !isAmong($0, other, left.answers, one) }
  }

  private func line(_ item: Item, _ answers: [Answer]) -> Digest.Line {
    line(item, answers.map { item.shown($0) }.joined(separator: ", "))
  }

  private func line(_ item: Item, _ answer: String, by voices: [Voice]? = nil) -> Digest.Line {
    Digest.Line(
      linkId: item.linkId, question: item.text, answer: answer, voices: voices ?? item.voices,
      isConfidential: item.isConfidential)
  }
}

extension Form {
  /// Questions that ask the same of different voices, by their places, in document order.
  var comparedGroups: [[Int]] {
    var group = Array(flat.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while group[index] != index { index = group[index] }
      return index
    }
    for (index, item) in flat.enumerated() where item.kind.isQuestion {
      for other in item.comparedWith.compactMap({ indexes[$0] }) where flat[other].kind.isQuestion {
        let (one, two) = (root(index), root(other))
        group[max(one, two)] = min(one, two)
      }
    }
    let members = Dictionary(grouping: flat.indices, by: root)
    return members.keys.sorted().compactMap { key in
      members[key].flatMap { $0.count > 1 ? $0.sorted() : nil }
    }
  }
}
