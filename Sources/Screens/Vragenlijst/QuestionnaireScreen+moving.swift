import Canvas
import Casework
import Questionnaire

extension QuestionnaireScreen {
  mutating func move(_ step: Int, _ world: World) -> Outcome {
    close(world)
    refresh(world)
    let here = overview.place(of: linkId) ?? 0
    let next = here + step
    let unkept = finding.map { Message.problem("Vraag \(here + 1) past nog niet: \($0)") }
    guard overview.questions.indices.contains(next) else {
      let last = "Dit is de laatste vraag." + (isReadOnly || model == nil ? "" : " ^S dient in.")
      let text = step > 0 ? last : "Dit is de eerste vraag."
      return Outcome(effects: unsavedDraft(world), message: unkept ?? .note(text))
    }
    show(overview.questions[next])
    return Outcome(effects: unsavedDraft(world), message: unkept)
  }

  /// Goes to the first question of the part after or before this one.
  mutating func movePart(_ step: Int, _ world: World) -> Outcome {
    let here = overview.parts.firstIndex { $0.linkId == world.form.section(of: linkId) } ?? 0
    var part = here + step
    while overview.parts.indices.contains(part), overview.parts[part].count == 0 { part += step }
    guard overview.parts.indices.contains(part) else {
      return .say(step > 0 ? "Dit is het laatste deel." : "Dit is het eerste deel.")
    }
    let wanted = overview.parts[part].linkId
    let first = overview.questions.first { world.form.section(of: $0.linkId) == wanted }
    return go(to: first?.linkId, world)
  }

  mutating func goToMissing(_ world: World) -> Outcome {
    let all = world.form.flat.map(\.linkId)
    let here = all.firstIndex(of: linkId) ?? 0
    let missing = overview.missing
    let after = missing.first { (all.firstIndex(of: $0) ?? 0) > here } ?? missing.first
    guard let after else { return .say("Alle verplichte vragen hebben een antwoord.") }
    return go(to: after, world)
  }

  mutating func go(to linkId: String?, _ world: World) -> Outcome {
    close(world)
    refresh(world)
    let unkept = finding.map { Message.problem("De vorige vraag past nog niet: \($0)") }
    show(linkId.flatMap { world.form.item($0) })
    return Outcome(effects: unsavedDraft(world), message: unkept)
  }

  /// The list of all questions lies where the question was, until one is taken.
  mutating func updateIndex(_ key: Key, _ world: World) -> Outcome {
    guard var list = index else { return .ignored }
    switch key {
    case .escape:
      index = nil
      return .ignored
    case .enter:
      guard let code = list.code else { return .notNow("Kies eerst een vraag.") }
      index = nil
      return go(to: code, world)
    default:
      _ = list.handle(key)
      index = list
      return .ignored
    }
  }
}

extension Form {
  /// The top-level group that an item stands in.
  func section(of linkId: String) -> String? {
    var current = item(linkId)
    while let parent = current?.parent { current = item(parent) }
    return current?.linkId
  }
}
