import Canvas
import Casework
import Questionnaire

/// The questionnaire, one question at a time, with the whole form in view on the left.
package struct QuestionnaireScreen: Equatable, Sendable {
  private(set) var model: DossierModel
  private(set) var response: Response
  /// The question on screen.
  private(set) var linkId: String
  private(set) var editor: Editor
  /// What is wrong with what was typed; moving on is never blocked by it.
  private(set) var finding: String?
  private(set) var isLeaving = false
  /// Once the answers are recorded the form for handing in opens.
  private(set) var wantsHandIn = false
  /// A draft that began from other answers than those in the dossier now.
  private(set) var olderDraft: Response?
  private var area = Rect(x: 0, y: 0, width: 80, height: 19)
  private var keptDraft: Response
  private var saved: Response

  enum Editor: Equatable, Sendable {
    case options
    case line(TextField)
    case area(TextArea)
  }

  enum Action: Hashable, Sendable { case next, previous, missing, handIn, restore, back, why }

  /// Opens the questionnaire of the evaluation, and asks for what was typed in it before.
  static func opened(on model: DossierModel, in world: World) -> Outcome {
    let screen = QuestionnaireScreen(model, world)
    return .push(.questionnaire(screen), [.loadDraft(key: screen.draftKey)])
  }

  private init(_ model: DossierModel, _ world: World) {
    self.model = model
    let read = model.dossier.evaluatie?.vragenlijst.flatMap { Self.response(from: $0.antwoorden) }
    response = read ?? Response(startingOn: world.form)
    saved = response
    keptDraft = response
    linkId = ""
    editor = .options
    let all = questions(world)
    show(isReadOnly ? all.first : all.first { response[$0.linkId].isEmpty } ?? all.first)
  }

  var draftKey: String { "vragenlijst/\(model.dossier.nummer)" }
  var isReadOnly: Bool { model.dossier.lopendeEvaluatie == nil }

  /// Questions that are shown and can be answered, in their order.
  func questions(_ world: World) -> [Item] {
    let state = FormState(form: world.form, response: response)
    return world.form.flat.filter { $0.isAnswerable && state.isEnabled($0.linkId) }
  }

  var takesText: Bool { if case .options = editor { false } else { !isReadOnly } }

  func bindings(_ world: World) -> [Binding<Action>] {
    let none = isReadOnly ? "De evaluatie is afgerond; de vragenlijst is enkel nog te lezen." : nil
    return [
      Binding(.tab, action: .next, label: "verder", description: "naar de volgende vraag"),
      Binding(
        .backTab, action: .previous, label: "vorige", description: "naar de vorige vraag",
        inFooter: false),
      Binding(
        .control("g"), action: .missing, label: "ontbreekt",
        description: "naar de volgende verplichte vraag zonder antwoord"),
      Binding(
        .control("s"), action: .handIn, label: "indienen…",
        description: "de vragenlijst indienen", unavailable: none),
      Binding(
        .control("r"), action: .restore, label: "ontwerp terug",
        description: "een ouder ontwerp terugzetten",
        unavailable: olderDraft == nil ? "Er is geen ouder ontwerp." : nil,
        inFooter: olderDraft != nil),
      Binding(
        .escape, action: .back, label: isReadOnly ? "terug" : "bewaren en terug",
        description: isReadOnly ? "terug" : "de antwoorden bewaren en terug"),
    ] + (takesText ? [] : [why])
  }

  /// Where letters are answers it would be one of them.
  private var why: Binding<Action> {
    Binding(
      .character("w"), action: .why, label: "waarom",
      description: "waarom de vragenlijst zo staat", inFooter: false)
  }

  func footer(_ world: World) -> [FooterKey] {
    guard case .options = editor, !isReadOnly else { return bindings(world).footer() }
    let moving = [FooterKey(key: "1-9", label: "kiezen"), FooterKey(key: "↑↓", label: "vraag")]
    return moving + bindings(world).filter { $0.action != .next }.footer()
  }

  mutating func resize(to area: Rect, in world: World) {
    self.area = area
    guard case .area(var text) = editor else { return }
    text.resize(to: answerSize)
    editor = .area(text)
  }

  var railWidth: Int { min(34, max(26, area.width / 3)) }
  private var answerSize: Size {
    Size(width: max(10, area.width - railWidth - 5), height: max(3, area.height - 8))
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    if let binding = bindings(world).binding(for: key) {
      if let reason = binding.unavailable { return .notNow(reason) }
      switch binding.action {
      case .next: return move(1, world)
      case .previous: return move(-1, world)
      case .missing: return goToMissing(world)
      case .handIn: return handIn(world)
      case .restore:
        olderDraft.map { restore($0, world) }
        return .say("Uw ontwerp is teruggezet.")
      case .back: return leave(world)
      case .why:
        return .push(
          .notice(
            Notice(
              title: "Waarom de vragenlijst zo staat",
              verklaringen: model.verklaringen("stap.vragenlijst", world))))
      }
    }
    switch (editor, key) {
    case (.area, .up), (.area, .down): break
    case (_, .up): return move(-1, world)
    case (_, .down): return move(1, world)
    case (.line, .enter), (.options, .enter): return move(1, world)
    default: break
    }
    if isReadOnly { return .notNow("De evaluatie is afgerond; enkel lezen.") }
    return edit(key, world)
  }

  private mutating func edit(_ key: Key, _ world: World) -> Outcome {
    switch editor {
    case .options:
      guard case .character(let letter) = key, let item = world.form.item(linkId) else {
        return .ignored
      }
      choose(letter, item)
      return Outcome(effects: unsavedDraft(world))
    case .line(var field):
      guard field.handle(key) else { return .ignored }
      editor = .line(field)
    case .area(var text):
      guard text.handle(key) else { return .ignored }
      editor = .area(text)
    }
    commit(world)
    return .ignored
  }

  /// Takes what is typed as the answer; what does not fit stays in the field and is said.
  private mutating func commit(_ world: World) {
    let typed: String
    switch editor {
    case .options: return
    case .line(let field): typed = field.text
    case .area(let text): typed = text.text
    }
    guard let item = world.form.item(linkId) else { return }
    finding = nil
    if typed.isBlank {
      response[linkId] = []
      return
    }
    do throws(AnswerFault) {
      let cleaned = SafeText.cleaned(typed, keepingNewlines: true)
      response[linkId] = [try item.parse(cleaned)]
    } catch {
      finding = error.sentence
    }
  }

  private mutating func choose(_ letter: Character, _ item: Item) {
    let answers = item.choices
    let index: Int? =
      switch letter {
      case "j" where item.kind == .boolean: 0
      case "n" where item.kind == .boolean: 1
      case "0": nil
      default: letter.optionIndex
      }
    guard letter == "0" || index != nil else { return }
    guard let index else {
      response[linkId] = []
      return
    }
    guard answers.indices.contains(index) else { return }
    response[linkId] = item.choosing(answers[index], among: response[linkId])
  }

  private mutating func move(_ step: Int, _ world: World) -> Outcome {
    let all = questions(world)
    let here = all.firstIndex { $0.linkId == linkId } ?? 0
    let next = here + step
    let effects = unsavedDraft(world)
    let unkept = finding.map { Message.problem("Vraag \(here + 1) is niet bewaard: \($0)") }
    guard all.indices.contains(next) else {
      let last = "Dit is de laatste vraag." + (isReadOnly ? "" : " ^S dient in.")
      let text = step > 0 ? last : "Dit is de eerste vraag."
      return Outcome(effects: effects, message: .note(text))
    }
    show(all[next])
    return Outcome(effects: effects, message: unkept)
  }

  private mutating func goToMissing(_ world: World) -> Outcome {
    let missing = FormState(form: world.form, response: response).missing
    let all = world.form.flat.map(\.linkId)
    let here = all.firstIndex(of: linkId) ?? 0
    let after = missing.first { (all.firstIndex(of: $0) ?? 0) > here } ?? missing.first
    guard let after else { return .say("Alle verplichte vragen hebben een antwoord.") }
    show(world.form.item(after))
    return Outcome(effects: unsavedDraft(world))
  }

  private mutating func show(_ item: Item?) {
    guard let item else { return }
    linkId = item.linkId
    finding = nil
    let text = response[item.linkId].first.map { item.shown($0) } ?? ""
    switch item.kind {
    case .boolean, .choice: editor = .options
    case .openChoice where !item.options.isEmpty: editor = .options
    case .text: editor = .area(TextArea(text, size: answerSize))
    default:
      editor = .line(TextField(text))
    }
  }

  private mutating func leave(_ world: World) -> Outcome {
    guard response != saved, !isReadOnly else { return .pop(unsavedDraft(world)) }
    isLeaving = true
    wantsHandIn = false
    return record(world)
  }

  /// Answers that were handed in are not changed by accident: then a last look follows.
  private func record(_ world: World) -> Outcome {
    guard model.dossier.lopendeEvaluatie?.vragenlijst?.ingediendOp != nil else {
      return Outcome(effects: [answer(world)])
    }
    return .push(
      .confirm(
        Confirmation(
          title: "Andere antwoorden bewaren",
          consequences: [
            "De vragenlijst was al ingediend.",
            "Met andere antwoorden moet u ze opnieuw overleggen en indienen.",
          ], effects: [answer(world)])))
  }

  private mutating func restore(_ draft: Response, _ world: World) {
    response = draft
    keptDraft = draft
    olderDraft = nil
    show(questions(world).first { response[$0.linkId].isEmpty } ?? questions(world).first)
  }

  private func answer(_ world: World) -> Effect {
    let json = response.json(form: world.form, status: .inProgress).compact
    return .perform(
      .answerQuestionnaire(formulier: world.form.canonical, antwoorden: json),
      on: model.dossier.nummer, expecting: model.dossier.versie)
  }

  /// First what is missing; then the answers are kept, and the form asks when it was discussed.
  private mutating func handIn(_ world: World) -> Outcome {
    let state = FormState(form: world.form, response: response)
    if !state.missing.isEmpty {
      let names = state.missing.map { world.form.item($0)?.text ?? $0 }
      let outcome = goToMissing(world)
      let lines =
        [Notice.Line(text: "Deze verplichte vragen hebben nog geen antwoord:", mark: .blocked)]
        + names.map { Notice.Line(text: $0, mark: .notYet) }
        + Notice.source(Bron.register.titel, Bron.register.zekerheid)
      return .push(.notice(Notice(title: "Nog niet klaar", lines: lines)), outcome.effects)
    }
    guard response == saved else {
      isLeaving = true
      wantsHandIn = true
      return record(world)
    }
    let outcome = FormScreen.opened(.handIn, on: model, in: world)
    guard case .push(let layer) = outcome.transition else { return .ignored }
    return Outcome(transition: .replace(layer), effects: outcome.effects)
  }

  mutating func receive(_ event: Event, in world: World) {
    switch event {
    case .draft(let key, let text, _) where key == draftKey && !isReadOnly:
      guard let draft = QuestionnaireDraft(text),
        draft.answers.questionnaire == world.form.canonical
      else { return }
      if draft.evaluation == model.dossier.evaluaties.count, draft.base == saved {
        restore(draft.answers, world)
      } else {
        olderDraft = draft.answers
      }
    case .dossier(let model) where model.dossier.nummer == self.model.dossier.nummer:
      self.model = model
      takeOver(world)
    case .refused, .conflict, .failed: isLeaving = false
    default: break
    }
  }

  /// The answers, if the register does not have them yet.
  mutating func unsavedDraft(_ world: World) -> [Effect] {
    guard response != keptDraft, !isReadOnly else { return [] }
    keptDraft = response
    let draft = QuestionnaireDraft(
      evaluation: model.dossier.evaluaties.count, base: saved, answers: response)
    return [.keepDraft(key: draftKey, text: draft.text(world.form))]
  }

  /// A colleague recorded answers meanwhile: theirs stand wherever nothing else was typed here.
  private mutating func takeOver(_ world: World) {
    guard let text = model.dossier.lopendeEvaluatie?.vragenlijst?.antwoorden,
      let theirs = Self.response(from: text), theirs != saved
    else { return }
    for item in world.form.flat where response[item.linkId] == saved[item.linkId] {
      response[item.linkId] = theirs[item.linkId]
    }
    saved = theirs
    show(world.form.item(linkId))
  }
}

extension QuestionnaireScreen {
  static func response(from text: String) -> Response? {
    guard let json = try? JSONValue(parsing: text) else { return nil }
    return try? Response(json: json)
  }

  /// The required questions without an answer, as the user knows them.
  static func missing(in model: DossierModel?, _ form: Form) -> [String] {
    guard let text = model?.dossier.lopendeEvaluatie?.vragenlijst?.antwoorden,
      let response = response(from: text)
    else { return [] }
    return FormState(form: form, response: response).missing.map { form.item($0)?.text ?? $0 }
  }

  /// `12 van 20, nog 3 verplicht`.
  static func progress(of text: String, _ form: Form) -> String {
    guard let response = response(from: text) else { return "niet leesbaar" }
    return FormState(form: form, response: response).total.phrase
  }
}

extension Progress {
  var phrase: String {
    let counts = "\(answeredCount) van \(enabledQuestionCount)"
    return requiredMissing.isEmpty ? counts : "\(counts), nog \(requiredMissing.count) verplicht"
  }
}

extension Item {
  /// What can be chosen with a number key.
  var choices: [Answer] {
    kind == .boolean ? [.boolean(true), .boolean(false)] : options.map(\.value)
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
