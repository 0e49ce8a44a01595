import Canvas
import Casework
import Questionnaire

/// Groups that stand in a form more than once.
extension QuestionnaireScreen {
  /// The instances around the question that there may be more of, the nearest first.
  func repeating(_ form: Form) -> [Spot] {
    guard let question = overview.question(at: spot) else { return [] }
    var found: [Spot] = []
    var next = question.parent
    while let place = next {
      let group = overview.state.occurrences[place]
      let item = form.flat[group.index]
      if item.kind == .group, item.repeats, !item.readOnly { found.append(group.spot) }
      next = group.parent
    }
    return found
  }

  mutating func addInstance(_ world: World) -> Outcome {
    let groups = repeating(world.form)
    guard groups.count > 1 else { return groups.first.map { add(to: $0, world) } ?? .ignored }
    offer(groups, world.form, numbered: false)
    listUse = .add(groups)
    return .ignored
  }

  mutating func removeInstance(_ world: World) -> Outcome {
    let groups = repeating(world.form)
    guard groups.count > 1 else {
      return groups.first.map { askRemoval(of: $0, world) } ?? .ignored
    }
    offer(groups, world.form, numbered: true)
    listUse = .remove(groups)
    return .ignored
  }

  /// The nearest group stands ready, since that is the one that is mostly meant.
  private mutating func offer(_ groups: [Spot], _ form: Form, numbered: Bool) {
    let options = groups.enumerated().map { number, spot in
      let name = form.item(spot.linkId)?.name ?? spot.linkId
      let title = overview.title(of: spot, form) ?? name
      return Choice.Option(code: String(number), label: numbered ? title : "nog een keer: \(name)")
    }
    var list = Pick(options: options)
    list.choose("0")
    index = list
  }

  /// One more, behind the others, and its first question on screen.
  mutating func add(to spot: Spot, _ world: World) -> Outcome {
    guard let group = world.form.item(spot.linkId) else { return .ignored }
    let count = response.count(of: group, in: world.form, at: spot)
    if let most = group.limits.maxOccurs, count >= most {
      return .notNow("\"\(group.name)\" mag er hoogstens \(most) keer staan.")
    }
    close(world)
    guard let new = filled.response.addInstance(of: group, in: world.form, at: spot) else {
      return .ignored
    }
    refresh(world)
    showFirst(in: new, world)
    let title = overview.title(of: new, world.form) ?? group.name
    return Outcome(effects: unsavedDraft(world), message: .note("Toegevoegd: \(title)."))
  }

  /// An empty instance goes at once; what is filled in goes after a yes.
  mutating func askRemoval(of spot: Spot, _ world: World) -> Outcome {
    guard let group = world.form.item(spot.linkId) else { return .ignored }
    guard response.count(of: group, in: world.form, at: spot) > 1 else {
      return .notNow("\"\(group.name)\" staat er maar één keer. Maak de antwoorden leeg.")
    }
    let inside = overview.questions(in: spot)
    guard conflicts.allSatisfy({ $0.linkId != spot.linkId && !group.contains($0.linkId) }) else {
      return .notNow("Kies eerst tussen de twee antwoorden in dit deel.")
    }
    let isEmpty = inside.allSatisfy {
      filled[$0.spot].whole(world.form.flat[$0.index]).isEmpty && typed[$0.spot] == nil
    }
    removing = spot
    return isEmpty ? remove(world) : .ignored
  }

  mutating func answerRemoval(_ key: Key, _ world: World) -> Outcome {
    if scrollRemoval(key, world) { return .ignored }
    switch key {
    case .character("j"), .character("J"):
      guard isRemovalRead(world) else {
        return .notNow("Lees eerst verder met ↓: er staat nog meer.")
      }
      return remove(world)
    case .escape, .character("n"), .character("q"):
      removing = nil
      return .say("Er is niets weggehaald.")
    default: return .say("Druk op j om het weg te halen of Esc om terug te gaan.")
    }
  }

  private mutating func remove(_ world: World) -> Outcome {
    guard let spot = removing, let group = world.form.item(spot.linkId) else { return .ignored }
    removing = nil
    let title = overview.title(of: spot, world.form) ?? group.name
    let number = spot.number(at: group.depth)
    if let move = filled.response.removeInstance(at: spot, in: world.form) {
      typed = typed.renumbered(move)
      faults = faults.renumbered(move)
    }
    quiet = nil
    refresh(world)
    let left = response.count(of: group, in: world.form, at: spot)
    let path = spot.sibling(spot.linkId, upTo: group.depth).path(count: group.depth)
    showFirst(in: Spot(spot.linkId, path + [min(number, left - 1)]), world)
    return Outcome(effects: unsavedDraft(world), message: .note("Weggehaald: \(title)."))
  }

  private mutating func showFirst(in spot: Spot, _ world: World) {
    let inside = overview.questions(in: spot)
    let first = inside.first { !world.form.flat[$0.index].readOnly } ?? inside.first
    if let first { show(first.spot, world) }
  }

  /// Where to begin: at the first question without an answer.
  mutating func showFirst(_ world: World) {
    let open = overview.questions.first {
      !filled.isFilled($0.spot) && !world.form.flat[$0.index].readOnly
    }
    let first = isReadOnly ? overview.questions.first : open ?? overview.questions.first
    if let first { show(first.spot, world) }
  }

  /// What will go, to read before saying yes.
  func removalLines(_ world: World) -> [(String, Style)] {
    guard let spot = removing else { return [] }
    let title = overview.title(of: spot, world.form) ?? ""
    var lines: [(String, Style)] = [("\(title) weghalen?", .bold), ("Dit gaat dan weg:", .plain)]
    for question in overview.questions(in: spot) {
      let item = world.form.flat[question.index]
      let words = typed[question.spot] ?? filled[question.spot].whole(item)
      if !words.isEmpty { lines.append(("· \(item.name): \(words)", .dim)) }
    }
    return lines + [("", .plain), ("j haalt het weg, Esc laat het staan.", .plain)]
  }
}

extension Item {
  fileprivate func contains(_ linkId: String) -> Bool {
    withDescendants.contains { $0.linkId == linkId }
  }
}

extension FormOverview {
  func question(at spot: Spot) -> Occurrence? { place(of: spot).map { questions[$0] } }

  /// The place of a group among all occurrences.
  private func occurrence(of spot: Spot) -> Int? {
    state.occurrences.firstIndex { $0.spot == spot }
  }

  func title(of spot: Spot, _ form: Form) -> String? {
    occurrence(of: spot).map { state.title(of: $0, form) }
  }

  /// The questions in one instance of a group, those of groups in it too.
  func questions(in spot: Spot) -> [Occurrence] {
    guard let group = occurrence(of: spot) else { return [] }
    return questions.filter { question in
      var next = question.parent
      while let place = next {
        if place == group { return true }
        next = state.occurrences[place].parent
      }
      return false
    }
  }

  /// Where a question stands, where its words alone do not tell: the groups below the part, the
  /// number of each that repeats, and the answer that it belongs to.
  func trail(to spot: Spot, _ form: Form) -> String? {
    guard let question = question(at: spot) else { return nil }
    var steps: [String] = []
    var next = question.parent
    var level = question.path.count - 1
    while let place = next {
      let outer = state.occurrences[place]
      let item = form.flat[outer.index]
      if item.kind == .group {
        if outer.parent != nil || item.repeats { steps.append(state.title(of: place, form)) }
      } else if item.repeats, question.path.indices.contains(level) {
        let number = question.path[level]
        if outer.answers.indices.contains(number) {
          steps.append("bij \"\(item.shown(outer.answers[number]))\"")
        }
      }
      level -= 1
      next = outer.parent
    }
    return steps.isEmpty ? nil : steps.reversed().joined(separator: " › ")
  }
}
