import Canvas
import Casework
import Questionnaire

extension QuestionnaireScreen {
  /// Longer lists are narrowed by typing instead of shown whole.
  static let mostOptionsInView = 12

  /// Takes a key as part of an answer; false for one that means nothing to it.
  mutating func edit(_ key: Key, _ world: World) -> Bool {
    guard let item = world.form.item(linkId), !isReadOnly, isRemark || !item.readOnly else {
      return false
    }
    switch editor {
    case .options(let at): return choose(key, item, at)
    case .pick(let pick): return pickOption(key, item, pick)
    case .line(var field):
      guard field.handle(key) else { return false }
      editor = .line(field)
    case .area(var text):
      guard text.handle(key) else { return false }
      editor = .area(text)
    }
    commit(item)
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

  /// Takes what is typed as the answer; what does not fit stays as it was typed.
  private mutating func commit(_ item: Item) {
    guard let text = typedText else { return }
    if isRemark {
      filled.notes.remarks[linkId] =
        text.isBlank ? nil : SafeText.cleaned(text, keepingNewlines: true)
      return
    }
    typed[linkId] = nil
    guard !text.isBlank else {
      filled.response[linkId] = []
      faults[linkId] = nil
      return
    }
    filled.notes.absences[linkId] = nil
    do throws(AnswerFault) {
      let answers = try item.parseAll(SafeText.cleaned(text, keepingNewlines: true))
      filled.response[linkId] = answers
      faults[linkId] = nil
      if item.typed(answers) != text { typed[linkId] = text }
    } catch {
      filled.response[linkId] = []
      typed[linkId] = text
      // Once said, it follows what is typed, so that it goes away as soon as it is mended.
      if faults[linkId] != nil { faults[linkId] = error.sentence }
    }
  }

  /// What is wrong is said when the question is left, not while it is being typed.
  mutating func close(_ world: World) {
    guard let text = typed[linkId], let item = world.form.item(linkId), !isRemark else { return }
    do throws(AnswerFault) {
      _ = try item.parseAll(text)
      typed[linkId] = nil
    } catch {
      faults[linkId] = error.sentence
    }
  }

  private mutating func choose(_ key: Key, _ item: Item, _ at: Int) -> Bool {
    let count = item.choices.count
    let isOpen = item.kind == .openChoice
    switch key {
    case .up where at > 0: editor = .options(at - 1)
    case .down where at + 1 < count + (isOpen ? 1 : 0): editor = .options(at + 1)
    case .character(" ") where at < count: toggle(item.choices[at], item)
    case .character(" "), .enter:
      guard isOpen, at == count else { return false }
      editor = .line(TextField(""))
    case .character("0"): filled[linkId].answers = []
    case .character("j") where item.kind == .boolean: toggle(.boolean(true), item, at: 0)
    case .character("n") where item.kind == .boolean: toggle(.boolean(false), item, at: 1)
    case .character(let letter):
      if let number = letter.optionIndex, number < 9 || count > 9 {
        if isOpen, number == count {
          editor = .line(TextField(""))
          return true
        }
        guard number < count else { return false }
        toggle(item.choices[number], item, at: number)
      } else {
        guard let next = item.option(startingWith: letter, after: at) else { return false }
        editor = .options(next)
      }
    default: return false
    }
    return true
  }

  private mutating func toggle(_ chosen: Answer, _ item: Item, at place: Int? = nil) {
    if let place { editor = .options(place) }
    filled.notes.absences[linkId] = nil
    filled.response[linkId] = item.choosing(chosen, among: response[linkId])
  }

  /// Enter takes the option that the list stands at and goes on; Space adds one to several.
  private mutating func pickOption(_ key: Key, _ item: Item, _ pick: Pick) -> Bool {
    var pick = pick
    let isToggle = key == .character(" ") && item.isMultipleChoice
    if key == .enter || isToggle {
      guard let code = pick.code, let number = Int(code) else {
        guard key == .enter, item.kind == .openChoice, !pick.filter.text.isBlank else {
          return false
        }
        filled.notes.absences[linkId] = nil
        filled.response[linkId] = [
          .string(SafeText.cleaned(pick.filter.text, keepingNewlines: false))
        ]
        return false
      }
      let chosen = item.choices[number]
      let isOn = response[linkId].contains { $0.matches(chosen) == true }
      if isToggle || !isOn { toggle(chosen, item) }
      return isToggle
    }
    guard pick.handle(key) else { return false }
    editor = .pick(pick)
    return true
  }

  /// In turn: not discussed, does not know, does not want to say, and nothing again.
  mutating func cycleAbsence(_ world: World) -> Outcome {
    let all = Absence.allCases
    let now = filled.notes.absences[linkId].flatMap { all.firstIndex(of: $0) }
    if now == nil, filled.isFilled(linkId) || typed[linkId] != nil {
      return .notNow("Er staat een antwoord. Maak het eerst leeg.")
    }
    let next = now.map { $0 + 1 } ?? 0
    filled.notes.absences[linkId] = all.indices.contains(next) ? all[next] : nil
    return Outcome(effects: unsavedDraft(world))
  }

  mutating func toggleRemark(_ world: World) -> Outcome {
    let item = world.form.item(linkId)
    let leavesRemark = isRemark
    close(world)
    show(item, remark: !leavesRemark)
    return Outcome(effects: unsavedDraft(world))
  }

  /// Puts a question on screen, with the cursor at the end of its text.
  mutating func show(_ item: Item?, remark: Bool = false, insertion: Int? = nil) {
    guard let item else { return }
    linkId = item.linkId
    isRemark = remark
    if remark {
      editor = .area(TextArea(filled.notes.remarks[linkId] ?? "", size: answerSize))
    } else {
      editor = item.editor(response[linkId], typed: typed[linkId], size: answerSize)
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

extension Item {
  /// What can be chosen with a number key.
  var choices: [Answer] {
    kind == .boolean ? [.boolean(true), .boolean(false)] : options.map(\.value)
  }

  fileprivate func editor(_ given: [Answer], typed: String?, size: Size)
    -> QuestionnaireScreen.Editor
  {
    let isListed = kind == .boolean || kind == .choice || !options.isEmpty
    let isFree = given.contains { answer in !choices.contains { $0.matches(answer) == true } }
    if isListed, typed == nil, kind != .openChoice || !(options.isEmpty || isFree) {
      let all = choices
      let at = all.firstIndex { choice in given.contains { $0.matches(choice) == true } }
      guard all.count > QuestionnaireScreen.mostOptionsInView else { return .options(at ?? 0) }
      let options = all.enumerated().map { number, answer in
        Choice.Option(code: String(number), label: shown(answer))
      }
      var pick = Pick(options: options)
      if let at { pick.choose(String(at)) }
      return .pick(pick)
    }
    let text = typed ?? self.typed(given)
    return kind == .text || takesSeveralTexts
      ? .area(TextArea(text, size: size)) : .line(TextField(text))
  }

  /// Answers that are typed, more than one: each on a line of its own, texts with a blank line
  /// between them.
  var takesSeveralTexts: Bool { repeats && options.isEmpty && kind != .boolean }

  private var separator: String { kind == .text ? "\n\n" : "\n" }

  fileprivate func typed(_ answers: [Answer]) -> String {
    takesSeveralTexts
      ? answers.map { shown($0) }.joined(separator: separator)
      : answers.first.map { shown($0) } ?? ""
  }

  fileprivate func parseAll(_ text: String) throws(AnswerFault) -> [Answer] {
    guard takesSeveralTexts else { return [try parse(text)] }
    var answers: [Answer] = []
    for part in text.parts(separatedBy: separator) where !part.isBlank {
      answers.append(try parse(part))
    }
    return answers
  }

  fileprivate func option(startingWith letter: Character, after place: Int) -> Int? {
    let names = choices.map { shown($0).lowercased() }
    let found = names.indices.filter { names[$0].hasPrefix(letter.lowercased()) }
    return found.first { $0 > place } ?? found.first
  }
}

extension Character {
  /// `1` is the first option, `9` the ninth; from the tenth on letters: `a` is the tenth.
  var optionIndex: Int? {
    if let number = wholeNumberValue, (1...9).contains(number) { return number - 1 }
    guard let code = asciiValue, (0x61...0x7A).contains(code) else { return nil }
    return Int(code - 0x61) + 9
  }
}

extension Int {
  /// The key for the option of this index; see ``Swift/Character/optionIndex``.
  var optionKey: String {
    self < 9 ? String(self + 1) : String(UnicodeScalar(UInt8(0x61 + Swift.min(self - 9, 25))))
  }
}

extension String {
  fileprivate func parts(separatedBy separator: String) -> [String] {
    var parts = [""]
    var blanks = 0
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if separator == "\n" {
        parts.append(String(line))
      } else if line.allSatisfy(\.isWhitespace) {
        blanks += 1
      } else {
        let isNew = blanks > 0 || parts[parts.count - 1].isEmpty
        if isNew { parts.append(String(line)) } else { parts[parts.count - 1] += "\n" + line }
        blanks = 0
      }
    }
    return parts
  }
}
