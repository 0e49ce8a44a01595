import Canvas
import Foundation
import Questionnaire
import TestSupport
import Testing

@testable import Screens

@Suite("Any form can be completed by keyboard")
struct QuestionnaireKeyboardTests {
  private static let seeds = (0..<40).map { UInt64($0) }

  @Test(arguments: seeds)
  func `any form that can be made up, and the response is the engine's own`(seed: UInt64) throws {
    let form = try RandomForm(seed: seed, everyKind: true).form
    try fillIn(form, seed: seed)
  }

  static let published = ["operators", "nested", "every-type", "scored", "repeating", "value-sets"]
    .flatMap { name in (0..<4).map { (name, UInt64($0)) } }

  @Test(arguments: published)
  func `forms as others write them, and the response is the engine's own`(
    name: String, seed: UInt64
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../QuestionnaireTests/Forms/\(name).json")
    let form = try Form(json: JSONValue(bytes: Array(Data(contentsOf: file))))
    try fillIn(form, seed: seed)
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `our own template`(seed: UInt64) throws { try fillIn(Shipped.form, seed: seed) }

  /// The first place where the two part.
  private static func difference(_ typed: String, _ own: String) -> String {
    let same = zip(typed, own).prefix { $0 == $1 }.count
    let (left, right) = (typed.dropFirst(max(0, same - 60)), own.dropFirst(max(0, same - 60)))
    return "typed …\(left.prefix(160))\nown …\(right.prefix(160))"
  }

  /// Types the answers question by question, and compares what would be handed in.
  private func fillIn(_ form: Form, seed: UInt64) throws {
    let wanted = RandomAnswers.response(to: form, seed: seed)
    var desk = Typist(form: form, wanted: wanted)
    desk.fillIn()
    let screen = try #require(desk.screen)
    let typed = screen.filled.json(form: form, status: .completed).compact
    let own = wanted.json(form: form, status: .completed).compact
    #expect(typed == own, "\(Self.difference(typed, own))")
    // A draft comes back as it was, on the same question.
    let draft = try #require(QuestionnaireDraft(screen.draft.text(form)))
    #expect(draft.filled == screen.filled && draft.place.spot == screen.spot)
  }
}

/// Somebody who fills in a form by keyboard alone, with the answers on a sheet beside it.
private struct Typist {
  let form: Form
  let wanted: Response
  private var interface: Interface

  init(form: Form, wanted: Response) {
    self.form = form
    self.wanted = wanted
    interface = Interface(
      previewing: World(
        vandaag: Outside.vandaag, todayIsSet: false, regels: Shipped.regels, form: form,
        door: Outside.door), size: .standard)
  }

  var screen: QuestionnaireScreen? {
    if case .questionnaire(let screen) = interface.top { screen } else { nil }
  }

  private mutating func press(_ keys: Key...) {
    for key in keys { _ = interface.update(.key(key)) }
  }

  private mutating func type(_ text: String) {
    for letter in text { press(letter == "\n" ? .enter : .character(letter)) }
  }

  /// Goes round until nothing changes: an answer may bring up a question before it.
  mutating func fillIn() {
    for _ in 0..<12 {
      let before = screen?.filled
      let questions = screen?.overview.questions.map(\.spot)
      for _ in 0..<(questions?.count ?? 0) { press(.backTab) }
      var last: Spot?
      while let spot = screen?.spot, spot != last {
        last = spot
        answer(spot)
        addInstances(around: spot)
        if screen?.spot == spot { press(.tab) }
      }
      if screen?.filled == before, screen?.overview.questions.map(\.spot) == questions { return }
    }
  }

  /// As many instances of every group around this question as there are on the sheet.
  private mutating func addInstances(around spot: Spot) {
    guard let groups = screen?.repeating(form) else { return }
    for (place, group) in groups.enumerated() {
      guard let item = form.item(group.linkId), let screen else { continue }
      let most = wanted.count(of: item, in: form, at: group)
      guard screen.response.count(of: item, in: form, at: group) < most else { continue }
      press(.control("d"))
      if groups.count > 1 {
        for _ in 0..<place { press(.down) }
        press(.enter)
      }
      return
    }
  }

  private mutating func answer(_ spot: Spot) {
    guard let item = form.item(spot.linkId), !item.readOnly else { return }
    let answers = wanted[spot]
    guard screen?.response[spot] != answers else { return }
    if item.options.isEmpty && (item.kind != .boolean || item.repeats) {
      clearText()
      let separator = item.kind == .text ? "\n\n" : "\n"
      type(answers.map { item.shown($0) }.joined(separator: separator))
      return
    }
    clearList(item)
    for answer in answers { choose(answer, item) }
  }

  private mutating func clearText() {
    for _ in 0..<40 where screen?.typedText?.isEmpty == false { press(.control("u"), .backspace) }
  }

  /// Takes back what the form began with.
  private mutating func clearList(_ item: Item) {
    guard let screen, !screen.response[screen.spot].isEmpty else { return }
    if case .options = screen.editor {
      press("0")
    } else {
      for given in screen.response[screen.spot] { toggle(given, item) }
    }
  }

  private mutating func choose(_ answer: Answer, _ item: Item) {
    guard let screen else { return }
    guard case .options = screen.editor else { return toggle(answer, item) }
    let entries = item.entries(beside: screen.response[screen.spot])
    let option = entries.firstIndex { entry in
      if case .option(let option) = entry { option == answer } else { false }
    }
    if let option {
      press(.character(Character(option.optionKey)))
    } else if let other = entries.firstIndex(of: .other) {
      press(.character(Character(other.optionKey)))
      type(item.shown(answer))
      press(.up)
    }
  }

  /// In a long list: typing narrows it, Space takes one of several, Enter the only one.
  private mutating func toggle(_ answer: Answer, _ item: Item) {
    guard let before = screen?.spot else { return }
    if item.choices.contains(answer) {
      type(item.shown(answer).split(separator: " ").last.map(String.init) ?? "")
      press(item.isMultipleChoice ? " " : .enter)
    } else {
      type("iets")
      press(.enter)
      type(item.shown(answer))
      press(.up)
    }
    if screen?.spot != before { press(.backTab) }
    if screen?.takesText == true { press(.control("u")) }
  }
}
