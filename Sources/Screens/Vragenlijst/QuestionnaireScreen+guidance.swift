import Canvas
import Casework
import Questionnaire

/// What the form itself says with a question.
extension QuestionnaireScreen {
  /// All of it, to read in one place; the screen shows as much as fits.
  func explanation(_ world: World) -> Notice {
    guard let item = world.form.item(linkId) else { return Notice(title: "Uitleg", lines: []) }
    let guidance = overview.guidance(at: spot, world.form)
    var lines = overview.trail(to: spot, world.form).map { [Notice.Line(text: $0)] } ?? []
    lines += guidance.before.map { Notice.Line(text: $0) }
    lines.append(Notice.Line(text: item.name, isHead: true))
    lines += guidance.own.map { Notice.Line(text: $0) }
    if isReadOnly, !filled[spot].answers.isEmpty {
      lines += filled[spot].words(for: item).split(separator: "\n").map {
        Notice.Line(text: String($0))
      }
    }
    let bounds = item.bounds
    if !bounds.isEmpty { lines.append(Notice.Line(text: "Het antwoord: \(bounds).")) }
    if item.required { lines.append(Notice.Line(text: "Deze vraag is verplicht.")) }
    if item.readOnly { lines.append(Notice.Line(text: Self.fixedAnswer)) }
    if item.isConfidential {
      lines.append(Notice.Line(text: "Vertrouwelijk: dit antwoord gaat niet mee in een kopie."))
    }
    if let score = overview.score(around: spot, world.form) {
      lines.append(Notice.Line(text: score))
    }
    return Notice(title: "Uitleg bij deze vraag", lines: lines)
  }
}

extension FormOverview {
  struct Guidance: Equatable {
    /// Texts of the form that stand before the question.
    var before: [String] = []
    /// Texts below the question itself.
    var own: [String] = []
  }

  /// The texts to read around a question, and what stands there that cannot be filled in here.
  ///
  /// A text goes with the question after it, unless that one stands in another part of the form.
  func guidance(at spot: Spot, _ form: Form) -> Guidance {
    let all = state.occurrences
    guard let place = all.firstIndex(where: { $0.spot == spot }) else { return Guidance() }
    var guidance = Guidance()
    let before = all[..<place].indices.reversed().prefix { !isQuestion(all[$0], form) }
    for other in before.reversed() where isAround(all[other].parent, place) {
      if let text = text(all[other], form) { guidance.before.append(text) }
    }
    for other in all[place...].indices.dropFirst() {
      if isQuestion(all[other], form) {
        // What goes with the next question is said there.
        let rest = all[place..<other].indices.dropFirst()
        guidance.own = rest.filter { !isAround(all[$0].parent, other) || all[$0].parent == place }
          .compactMap { text(all[$0], form) }.filter { !guidance.before.contains($0) }
        return guidance
      }
    }
    guidance.own = all[place...].dropFirst().compactMap { text($0, form) }
      .filter { !guidance.before.contains($0) }
    return guidance
  }

  private func isQuestion(_ occurrence: Occurrence, _ form: Form) -> Bool {
    occurrence.isEnabled && form.flat[occurrence.index].isAnswerable
  }

  /// Whether a question stands in an item, at any depth; everything stands in the form itself.
  private func isAround(_ outer: Int?, _ question: Int) -> Bool {
    guard let outer else { return true }
    var next = state.occurrences[question].parent
    while let place = next {
      if place == outer { return true }
      next = state.occurrences[place].parent
    }
    return false
  }

  private func text(_ occurrence: Occurrence, _ form: Form) -> String? {
    let item = form.flat[occurrence.index]
    guard occurrence.isEnabled, !item.isHidden else { return nil }
    if item.kind == .display { return item.text.isEmpty ? nil : item.name }
    guard item.kind.isQuestion, !item.isAnswerable else { return nil }
    return item.kind.isSupported
      ? "\"\(item.name)\": de keuzes staan niet in deze vragenlijst."
      : "\"\(item.name)\": hier niet ondersteund; wat erin staat, blijft bewaard."
  }

  /// The sum of the nearest group around a question that has one.
  func score(around spot: Spot, _ form: Form) -> String? {
    guard !state.scores.isEmpty else { return nil }
    var next = form.item(spot.linkId)?.parent
    while let linkId = next {
      if let score = state.scores.first(where: { $0.linkId == linkId }) {
        let name = form.item(linkId)?.title ?? linkId
        return "Score van \"\(name)\": \(score.sum). Die zegt iets, maar beslist niets."
      }
      next = form.item(linkId)?.parent
    }
    return nil
  }

  /// What is wrong with the number of instances around a question.
  func groupFault(around spot: Spot, _ form: Form) -> String? {
    guard !invalid.isEmpty, let question = question(at: spot) else { return nil }
    var next = question.parent
    while let place = next {
      let group = state.occurrences[place]
      let first = group.spot.sibling(group.linkId, upTo: max(0, group.path.count - 1))
      if form.flat[group.index].kind == .group, let fault = invalid[first] {
        return "\(form.flat[group.index].name): \(fault)"
      }
      next = group.parent
    }
    return nil
  }
}
