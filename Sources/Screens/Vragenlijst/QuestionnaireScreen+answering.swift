import Canvas
import Casework
import Questionnaire

extension QuestionnaireScreen {
  static let fixedAnswer = "De vragenlijst laat hier geen ander antwoord toe; enkel lezen."

  /// Takes a key as part of an answer; false for one that means nothing to it.
  mutating func edit(_ key: Key, _ world: World) -> Bool {
    guard let item = world.form.item(linkId), !isReadOnly, isRemark || !item.readOnly else {
      return false
    }
    switch editor {
    case .options(let at): return choose(key, item, at, world)
    case .pick(let pick): return pickOption(key, item, pick, world)
    case .line(var field):
      if beside != nil, key == .up {
        close(world)
        show(spot, world)
        return true
      }
      if key == .character(" "), let next = item.nextUnit(field.text) {
        field = TextField(next)
      } else if !field.handle(key) {
        return false
      }
      editor = .line(field)
    case .area(var text):
      guard text.handle(key) else { return false }
      editor = .area(text)
    }
    commit(item, world)
    return true
  }

  var typedText: String? {
    switch editor {
    case .options, .pick: nil
    case .line(let field): field.text
    case .area(let text): text.text
    }
  }

  var insertion: Int {
    switch editor {
    case .options, .pick: 0
    case .line(let field): field.insertion
    case .area(let text): text.insertion
    }
  }

  /// Answers the question on screen; what stands below each answer goes along with it.
  mutating func give(_ answers: [Answer], _ form: Form) {
    guard answers != response[spot] else { return }
    guard let move = filled.response.answer(answers, at: spot, in: form) else { return }
    typed = typed.renumbered(move)
    faults = faults.renumbered(move)
  }

  /// Takes what is typed as the answer; what does not fit stays as it was typed.
  mutating func commit(_ item: Item, _ world: World) {
    guard let text = typedText else { return }
    if isRemark {
      let remark = text.isBlank ? nil : SafeText.cleaned(text, keepingNewlines: true)
      filled.response.note(remark, at: spot)
      return
    }
    typed[spot] = nil
    let others = beside ?? []
    guard !text.isBlank else {
      give(others, world.form)
      if faults[spot] != nil { faults[spot] = nil }
      return
    }
    filled.response.note(nil as Absence?, at: spot)
    do throws(AnswerFault) {
      let answers = try item.parseAll(SafeText.cleaned(text, keepingNewlines: true))
      let rest = others.filter { other in !answers.contains { $0.matches(other) == true } }
      give(rest + answers, world.form)
      if faults[spot] != nil { faults[spot] = nil }
      if beside == nil, item.typed(answers) != text { typed[spot] = text }
    } catch {
      give(others, world.form)
      typed[spot] = text
      // Once said, it follows what is typed, so that it goes away as soon as it is mended.
      if faults[spot] != nil { faults[spot] = error.sentence }
    }
  }

  /// What is wrong is said when the question is left, not while it is being typed.
  mutating func close(_ world: World) {
    if quiet != nil { quiet = nil }
    guard let text = typed[spot], let item = world.form.item(linkId), !isRemark else { return }
    do throws(AnswerFault) {
      _ = try item.parseAll(text)
      typed[spot] = nil
    } catch {
      faults[spot] = error.sentence
    }
  }

  /// In turn: not discussed, does not know, does not want to say, and nothing again.
  ///
  /// Where the form itself has an option that says so, that option is taken: one question then has
  /// one way to say one thing, and what the form counts or asks by that option stays right.
  mutating func cycleAbsence(_ world: World) -> Outcome {
    guard let item = world.form.item(linkId) else { return .ignored }
    guard !item.readOnly else { return .notNow(Self.fixedAnswer) }
    let all = Absence.allCases
    let now = absence(item)
    if now == nil, filled.isFilled(spot) || typed[spot] != nil {
      return .notNow("Er staat een antwoord. Maak het eerst leeg.")
    }
    let place = now.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let next = all.indices.contains(place) ? all[place] : nil
    give([], world.form)
    filled.response.note(nil as Absence?, at: spot)
    if let option = next.flatMap({ item.option(saying: $0) }) {
      give([option.value], world.form)
    } else {
      filled.response.note(next, at: spot)
    }
    if !isRemark { show(spot, world) }
    // Which reason stands, and what one more press would do: nobody presses on blindly.
    let further = all.indices.contains(place + 1) ? all[place + 1].words : "weer open"
    let said = next.map { "\($0.words.capitalizedFirst) · ^N nog eens: \(further)" }
    return Outcome(
      effects: unsavedDraft(world),
      message: .note(said ?? "De vraag staat weer open · ^N nog eens: \(all[0].words)"))
  }

  /// Why there is no answer, be it in the words of an option of the form.
  func absence(_ item: Item) -> Absence? {
    if let absence = response.absence(at: spot) { return absence }
    let given = response[spot]
    guard given.count == 1 else { return nil }
    return Absence.allCases.first { absence in
      item.option(saying: absence).map { $0.value.matches(given[0]) == true } ?? false
    }
  }

  mutating func toggleRemark(_ world: World) -> Outcome {
    let leavesRemark = isRemark
    close(world)
    show(spot, world, remark: !leavesRemark)
    return Outcome(effects: unsavedDraft(world))
  }

  /// Puts a question on screen, with the cursor at the end of its text.
  mutating func show(
    _ spot: Spot, _ world: World, remark: Bool = false, insertion: Int? = nil, other: Bool = false
  ) {
    guard let item = world.form.item(spot.linkId) else { return }
    self.spot = spot
    isRemark = remark
    beside = nil
    if quiet != nil { quiet = nil }
    let given = response[spot]
    if remark {
      editor = .area(TextArea(response.remark(at: spot) ?? "", size: answerSize))
    } else if let text = typed[spot], item.takesOwnWords {
      write(text, beside: item.repeats ? given : [])
    } else if other, item.takesOwnWords, let last = given.last, !item.choices.contains(last) {
      write(item.shown(last), beside: Array(given.dropLast()))
    } else {
      editor = item.editor(given, typed: typed[spot], size: answerSize)
    }
    guard let insertion else { return }
    switch editor {
    case .line(var field):
      field.move(to: insertion)
      editor = .line(field)
    case .area(var text):
      text.move(to: insertion)
      editor = .area(text)
    case .options, .pick: break
    }
  }
}
