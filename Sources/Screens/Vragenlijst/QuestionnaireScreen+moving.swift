import Canvas
import Casework
import Questionnaire

extension QuestionnaireScreen {
  mutating func move(_ step: Int, _ world: World) -> Outcome {
    close(world)
    refresh(world)
    let here = overview.place(of: spot) ?? 0
    let next = here + step
    let unkept = finding.map { Message.problem("Vraag \(here + 1): \($0)") }
    guard overview.questions.indices.contains(next) else {
      let last = "Dit is de laatste vraag." + (isReadOnly || model == nil ? "" : " ^S dient in.")
      let text = step > 0 ? last : "Dit is de eerste vraag."
      return Outcome(effects: unsavedDraft(world), message: unkept ?? .note(text))
    }
    show(overview.questions[next].spot, world)
    return Outcome(effects: unsavedDraft(world), message: unkept)
  }

  /// Goes to the first question of the part after or before this one.
  mutating func movePart(_ step: Int, _ world: World) -> Outcome {
    let here = overview.part(of: spot) ?? 0
    var part = here + step
    while overview.parts.indices.contains(part), overview.parts[part].count == 0 { part += step }
    guard overview.parts.indices.contains(part) else {
      return .say(step > 0 ? "Dit is het laatste deel." : "Dit is het eerste deel.")
    }
    let first = overview.questions.indices.first { overview.part(ofQuestion: $0) == part }
    return go(to: first.map { overview.questions[$0].spot }, world)
  }

  mutating func goToMissing(_ world: World) -> Outcome {
    let wanted = overview.missing.compactMap { overview.firstQuestion(in: $0, world.form) }
    let here = overview.place(of: spot) ?? 0
    guard let next = wanted.first(where: { $0 > here }) ?? wanted.first else {
      return .say("Alle verplichte vragen hebben een antwoord.")
    }
    return go(to: overview.questions[next].spot, world)
  }

  /// The required questions without an answer, to go to one of them; this question stays until then.
  func missingNotice(_ world: World) -> Notice {
    let missing = overview.missing.map { spot in
      let name = world.form.item(spot.linkId)?.name ?? spot.linkId
      let place = overview.firstQuestion(in: spot, world.form)
      let number = place.map { "\($0 + 1). " } ?? ""
      let trail = overview.trail(to: spot, world.form).map { " (\($0))" } ?? ""
      return Notice.Line(
        text: number + name + trail, mark: .notYet, goal: place.map { overview.questions[$0].spot })
    }
    let head = "Deze verplichte vragen hebben nog geen antwoord:"
    return Notice(
      title: "Nog niet klaar",
      lines: [Notice.Line(text: head, mark: .blocked)] + missing
        + Notice.source(Bron.register.titel, Bron.register.zekerheid))
  }

  mutating func go(to spot: Spot?, _ world: World) -> Outcome {
    close(world)
    refresh(world)
    let unkept = finding.map { Message.problem("De vorige vraag: \($0)") }
    if let spot { show(spot, world) }
    return Outcome(effects: unsavedDraft(world), message: unkept)
  }

  mutating func openIndex(_ world: World) -> Outcome {
    let options = overview.questions.enumerated().map { number, question in
      let trail = overview.trail(to: question.spot, world.form).map { " (\($0))" } ?? ""
      let name = world.form.flat[question.index].name
      return Choice.Option(code: String(number), label: "\(number + 1). \(name)\(trail)")
    }
    index = Pick(options: options)
    listUse = .question
    return .ignored
  }

  /// The list lies where the question was, until something is taken from it.
  mutating func updateIndex(_ key: Key, _ world: World) -> Outcome {
    guard var list = index else { return .ignored }
    switch key {
    case .escape:
      index = nil
      return .ignored
    case .enter:
      guard let number = list.code.flatMap({ Int($0) }) else {
        return .notNow(listUse == .question ? "Kies eerst een vraag." : "Kies eerst een deel.")
      }
      index = nil
      switch listUse {
      case .question:
        guard overview.questions.indices.contains(number) else { return .ignored }
        return go(to: overview.questions[number].spot, world)
      case .add(let groups): return add(to: groups[number], world)
      case .remove(let groups): return askRemoval(of: groups[number], world)
      }
    default:
      _ = list.handle(key)
      index = list
      return .ignored
    }
  }
}

extension FormOverview {
  /// Where to go for something that is missing: a group is answered in its first open question.
  func firstQuestion(in spot: Spot, _ form: Form) -> Int? {
    if let place = place(of: spot) { return place }
    guard let group = form.item(spot.linkId) else { return nil }
    let inside = Set(group.withDescendants.map(\.linkId))
    let all = questions.indices.filter { place in
      inside.contains(questions[place].linkId) && questions[place].spot.isWithin(spot, group.depth)
    }
    return all.first { !form.flat[questions[$0].index].readOnly } ?? all.first
  }
}

extension Spot {
  /// Whether it stands in the same instance of everything around a group.
  fileprivate func isWithin(_ group: Spot, _ depth: Int) -> Bool {
    sibling("", upTo: depth) == group.sibling("", upTo: depth)
  }
}

extension Form {
  /// A sentence about a question, with its words in the place of what the form calls it inside.
  func naming(_ sentence: String) -> String {
    var words = sentence.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for place in words.indices.dropFirst() where words[place - 1].lowercased() == "vraag" {
      let bare =
        words[place].last.map { ".,:;".contains($0) } == true
        ? String(words[place].dropLast()) : words[place]
      guard let item = item(bare) else { continue }
      let name = TextWidth.clip(item.title, to: 40)
      words[place] = "\"\(name)\"" + words[place].dropFirst(bare.count)
    }
    return words.joined(separator: " ")
  }

  /// The top-level group that an item stands in.
  func section(of linkId: String) -> String? {
    var current = item(linkId)
    while let parent = current?.parent { current = item(parent) }
    return current?.linkId
  }
}
