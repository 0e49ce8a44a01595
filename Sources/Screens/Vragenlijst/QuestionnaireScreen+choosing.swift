import Canvas
import Casework
import Questionnaire

/// Answers that are taken from a list.
extension QuestionnaireScreen {
  /// Longer lists are narrowed by typing instead of shown whole.
  static let mostOptionsInView = 12

  mutating func choose(_ key: Key, _ item: Item, _ at: Int, _ world: World) -> Bool {
    let entries = item.entries(beside: response[spot])
    switch key {
    case .up where at > 0: editor = .options(at - 1)
    case .down where at + 1 < entries.count: editor = .options(at + 1)
    case .character(" ") where entries.indices.contains(at): take(entries[at], at: at, item, world)
    case .enter:
      guard entries.indices.contains(at), entries[at].isTyped else { return false }
      take(entries[at], at: at, item, world)
    case .character("0"): give([], world.form)
    case .character("j") where item.isYesOrNo: take(entries[0], at: 0, item, world)
    case .character("n") where item.isYesOrNo: take(entries[1], at: 1, item, world)
    case .character(let letter):
      if let number = letter.optionIndex, number < 9 || entries.count > 9 {
        guard entries.indices.contains(number) else {
          aside = "Er zijn hier \(entries.count) keuzes."
          return true
        }
        take(entries[number], at: number, item, world)
      } else {
        guard let next = item.option(startingWith: letter, after: at) else { return false }
        editor = .options(next)
      }
    default: return false
    }
    return true
  }

  private mutating func take(_ entry: Item.Entry, at place: Int, _ item: Item, _ world: World) {
    switch entry {
    case .option(let answer):
      editor = .options(place)
      let before = response[spot]
      let after = item.choosing(answer, among: before)
      give(after, world.form)
      aside = item.wentOut(before, after, pressing: place)
    case .given(let answer):
      write(item.shown(answer), beside: response[spot].filter { $0 != answer })
    case .other: write("", beside: othersBeside(item))
    }
  }

  /// What stays when words of one's own are added: nothing that goes with no other.
  private func othersBeside(_ item: Item) -> [Answer] {
    guard item.repeats else { return [] }
    return response[spot].filter { given in
      !item.options.contains { $0.isExclusive && $0.value.matches(given) == true }
    }
  }

  /// Opens a line for words of one's own at an open choice.
  mutating func write(_ text: String, beside others: [Answer]) {
    beside = others
    editor = .line(TextField(text))
  }

  /// Enter takes the option that the list stands at and goes on; Space adds one to several.
  mutating func pickOption(_ key: Key, _ item: Item, _ pick: Pick, _ world: World) -> Bool {
    var pick = pick
    let entries = item.entries(beside: response[spot])
    let isToggle = key == .character(" ") && item.isMultipleChoice && pick.code != nil
    if key == .enter || isToggle {
      guard let number = pick.code.flatMap({ Int($0) }), entries.indices.contains(number) else {
        guard key == .enter, item.kind == .openChoice, !pick.filter.text.isBlank else {
          return false
        }
        write(pick.filter.text, beside: othersBeside(item))
        commit(item, world)
        return false
      }
      switch entries[number] {
      case .option(let chosen):
        let isOn = response[spot].contains { $0.matches(chosen) == true }
        if isToggle || !isOn { give(item.choosing(chosen, among: response[spot]), world.form) }
        return isToggle
      case .given, .other:
        take(entries[number], at: number, item, world)
        return true
      }
    }
    guard pick.handle(key) else { return false }
    editor = .pick(pick)
    return true
  }
}

extension Item {
  /// Says which answers a key took away that were there, and how they come back.
  fileprivate func wentOut(_ before: [Answer], _ after: [Answer], pressing place: Int) -> String? {
    let gone = before.filter { answer in !after.contains { $0.matches(answer) == true } }
    guard let first = gone.first, isMultipleChoice || after.isEmpty else { return nil }
    let name = "\"\(shown(first))\""
    if after.isEmpty || after.count < before.count && !isAlone(after, place) {
      return "Uit: \(name). Nog eens \(place.optionKey) zet het terug."
    }
    return gone.count == 1
      ? "\(name) ging uit: dat gaat niet samen."
      : "\(gone.count) andere antwoorden gingen uit: die gaan niet samen."
  }

  private func isAlone(_ answers: [Answer], _ place: Int) -> Bool {
    choices.indices.contains(place) && answers == [choices[place]]
  }
}
