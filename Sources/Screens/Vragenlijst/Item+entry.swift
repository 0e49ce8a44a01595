import Canvas
import Questionnaire

extension Item {
  /// One line of a list of answers.
  enum Entry: Equatable {
    case option(Answer)
    /// Given in words of one's own.
    case given(Answer)
    /// To give one in words of one's own.
    case other

    var isTyped: Bool { if case .option = self { false } else { true } }
  }

  /// What can be chosen with a number key.
  var choices: [Answer] {
    isYesOrNo ? [.boolean(true), .boolean(false)] : options.map(\.value)
  }

  /// The list of an open choice ends with what was typed, and a line to type more.
  func entries(beside given: [Answer]) -> [Entry] {
    let all = choices.map { Entry.option($0) }
    guard takesOwnWords else { return all }
    let own = given.filter { answer in !choices.contains { $0.matches(answer) == true } }
    return all + own.map { .given($0) } + (repeats || own.isEmpty ? [.other] : [])
  }

  /// A list of options with room for words of one's own.
  var takesOwnWords: Bool { kind == .openChoice && !options.isEmpty }

  var isYesOrNo: Bool { kind == .boolean && !repeats }

  func editor(_ given: [Answer], typed: String?, size: Size)
    -> QuestionnaireScreen.Editor
  {
    if isYesOrNo || kind == .choice || !options.isEmpty, typed == nil {
      let all = entries(beside: given)
      let at = all.firstIndex { entry in
        switch entry {
        case .option(let choice): given.contains { $0.matches(choice) == true }
        case .given: true
        case .other: false
        }
      }
      guard choices.count > QuestionnaireScreen.mostOptionsInView else {
        return .options(at ?? 0)
      }
      let options = all.enumerated().map { number, entry in
        Choice.Option(code: String(number), label: label(entry))
      }
      var pick = Pick(options: options)
      if let at { pick.choose(String(at)) }
      return .pick(pick)
    }
    let text = typed ?? self.typed(given)
    return kind == .text || takesSeveralTexts
      ? .area(TextArea(text, size: size)) : .line(TextField(text))
  }

  /// An option with its prefix, and whether it goes with no other.
  func label(_ entry: Entry) -> String {
    switch entry {
    case .other: return "iets anders…"
    case .given(let answer): return "anders: \(shown(answer))"
    case .option(let answer):
      let option = options.first { $0.value == answer }
      let words = [option?.prefix ?? "", shown(answer)].filter { !$0.isEmpty }
      let alone = isMultipleChoice && option?.isExclusive == true ? " (niet samen met andere)" : ""
      return words.joined(separator: " ") + alone
    }
  }

  /// Answers that are typed, more than one: each on a line of its own, texts with a blank line
  /// between them.
  var takesSeveralTexts: Bool { repeats && options.isEmpty }

  private var separator: String { kind == .text ? "\n\n" : "\n" }

  func typed(_ answers: [Answer]) -> String {
    takesSeveralTexts
      ? answers.map { shown($0) }.joined(separator: separator)
      : answers.first.map { shown($0) } ?? ""
  }

  func parseAll(_ text: String) throws(AnswerFault) -> [Answer] {
    guard takesSeveralTexts else { return [try parse(text)] }
    var answers: [Answer] = []
    for part in text.parts(separatedBy: separator) where !part.isBlank {
      answers.append(try parse(part))
    }
    return answers
  }

  /// Behind a number and a blank Space writes a unit of the form, and then the next one.
  func nextUnit(_ text: String) -> String? {
    guard kind == .quantity, !unitOptions.isEmpty else { return nil }
    let parts = text.split(maxSplits: 1, whereSeparator: { $0 == " " })
    guard let number = parts.first, number.contains(where: \.isNumber) else { return nil }
    guard parts.count > 1, !parts[1].isEmpty else {
      return text.hasSuffix(" ") ? "\(number) \(unitOptions[0].name)" : nil
    }
    guard let place = unitOptions.firstIndex(where: { $0.name == parts[1] }) else { return nil }
    return "\(number) \(unitOptions[(place + 1) % unitOptions.count].name)"
  }

  func option(startingWith letter: Character, after place: Int) -> Int? {
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
