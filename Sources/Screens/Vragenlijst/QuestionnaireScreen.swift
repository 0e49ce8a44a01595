import Canvas
import Casework
import Questionnaire

/// The questionnaire, one question at a time, with the whole form in view on the left.
package struct QuestionnaireScreen: Equatable, Sendable {
  /// The dossier it is filled in for; nil when a form is only looked at.
  var model: DossierModel?
  var filled: FilledForm { didSet { isStale = true } }
  /// What the register has.
  var saved: FilledForm
  /// What was in the register when each item was filled in here; differs where a choice is due.
  var base: FilledForm
  /// The question on screen, in one of its instances.
  var spot: Spot = ""
  var editor = Editor.options(0)
  /// The other answers, while words of one's own are typed at an open choice.
  var beside: [Answer]?
  /// The worker's own words are on screen instead of the answer.
  var isRemark = false
  /// A list that lies over the question, to take something from; see ``listUse``.
  var index: Pick?
  var listUse = ListUse.question
  /// The instance that is about to go, once that is confirmed.
  var removing: Spot? { didSet { removalTop = 0 } }
  /// The first row in view of what goes with it.
  var removalTop = 0
  /// Text that is no answer (yet), by question.
  var typed: [Spot: String] = [:]
  /// What is wrong with it; said on leaving the question, and moving on is never blocked by it.
  var faults: [Spot: String] = [:] { didSet { isStale = true } }
  /// The question that is being answered: what is wrong with it is said when it is left.
  var quiet: Spot? { didSet { isStale = true } }
  /// Recorded by somebody else while something different was filled in here.
  var conflicts: [Spot] = []
  var colleagues: [Colleague] = []
  /// What came along from an earlier version; looking at it alone records nothing.
  var carriedOver: FilledForm?
  /// Answers on an earlier version of the form that could not go along.
  var lost: [Spot] = []
  /// What was answered there, in words.
  var lostWords: [Spot: String] = [:]
  var isLeaving = false
  /// What was handed in is being changed; before that it is only read.
  var isChanging = false
  /// What the key that is pressed now did that nobody asked for in so many words.
  var aside: String?
  /// Left as soon as what was typed is in the register.
  var leavesOnceKept = false
  /// What another window of the same person kept here; one of the two is to be chosen.
  var elsewhere: QuestionnaireDraft?
  /// Once the answers are recorded the form for handing in opens.
  var wantsHandIn = false
  /// A draft of an earlier evaluation.
  var olderDraft: QuestionnaireDraft?
  var overview: FormOverview
  /// Something changed since the overview was made.
  private var isStale = false
  var area = Rect(x: 0, y: 0, width: 80, height: 19)
  /// What the draft in the register says.
  var keptDraft = ""
  /// A draft stands in the register.
  var wasKept = false

  enum Editor: Equatable, Sendable {
    /// All options in view, with the one that the arrows are at.
    case options(Int)
    /// Many options, narrowed by typing.
    case pick(Pick)
    case line(TextField)
    case area(TextArea)
  }

  enum ListUse: Equatable, Sendable {
    /// All questions, to go to one.
    case question
    /// Groups to add an instance to, or to take one away from.
    case add([Spot])
    case remove([Spot])
  }

  enum Action: Hashable, Sendable {
    case next, previous, missing, handIn, restore, back, why
    case nextPart, previousPart, index, absence, remark, takeTheirs, keepMine, lost
    case addInstance, removeInstance, explanation
    case flag, table, change
  }

  /// Opens the questionnaire of the evaluation, and asks for what was typed in it before.
  static func opened(on model: DossierModel, in world: World) -> Outcome {
    let screen = QuestionnaireScreen(model, world)
    var outcome = Outcome.push(
      .questionnaire(screen),
      [.loadDraft(key: screen.draftKey), .loadAside(key: screen.draftKey)])
    if !screen.lost.isEmpty { outcome.message = .note(screen.lostSentence) }
    return outcome
  }

  /// Opens a form by itself, to try it out; nothing is kept.
  static func preview(_ world: World) -> QuestionnaireScreen { QuestionnaireScreen(nil, world) }

  private init(_ model: DossierModel?, _ world: World) {
    self.model = model
    let read = model?.dossier.evaluatie?.vragenlijst.flatMap { FilledForm(text: $0.antwoorden) }
    filled = read ?? FilledForm(response: Response(startingOn: world.form))
    saved = filled
    base = filled
    if let read, read.response.questionnaire != world.form.canonical {
      (filled, lost) = read.carried(to: world.form)
      lostWords = read.words(for: lost)
      carriedOver = filled
    }
    overview = FormOverview(world.form, filled, wrong: [])
    showFirst(world)
    keptDraft = draft.text(world.form)
  }

  var nummer: String { model?.dossier.nummer ?? "" }
  var draftKey: String { "vragenlijst/\(nummer)" }
  /// Only to be read: the evaluation is over, or the answers were handed in.
  var isReadOnly: Bool { isClosed || isSealed }
  var response: Response { filled.response }
  var linkId: String { spot.linkId }
  /// What is wrong with the answer on screen.
  var finding: String? { isRemark ? nil : faults[spot] ?? overview.invalid[spot] }

  var takesText: Bool {
    if removing != nil { return false }
    if index != nil { return true }
    if case .options = editor { return false }
    return !isReadOnly
  }

  mutating func resize(to area: Rect, in world: World) {
    self.area = area
    guard case .area(var text) = editor else { return }
    text.resize(to: answerSize)
    editor = .area(text)
  }

  /// The parts of the form; in a narrow window the question has all of the width.
  var railWidth: Int { area.hasPanes ? area.width < 78 ? 26 : area.railWidth : 0 }
  /// A line to write on, no longer than one that is easily read.
  static let widestAnswer = 72
  var answerSize: Size {
    let beside = area.hasPanes ? railWidth + 4 : 2
    return Size(
      width: min(max(10, area.width - beside), Self.widestAnswer),
      height: area.isLow ? max(1, area.height * 2 / 3) : area.height - 10)
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    defer { refresh(world) }
    // Whoever presses on did not leave after all.
    (isLeaving, aside) = (false, nil)
    if removing != nil { return answerRemoval(key, world) }
    if index != nil { return updateIndex(key, world) }
    if let binding = bindings(world).binding(for: key) {
      if let reason = binding.unavailable { return .notNow(reason) }
      return act(binding.action, world)
    }
    if let whyReadOnly, !moves(key) { return .notNow(isClosed ? onlyReading : whyReadOnly) }
    let said = finding != nil
    if edit(key, world) {
      if !said, !isRemark { quiet = spot }
      if case .options = editor {
        return Outcome(effects: unsavedDraft(world), message: aside.map { .note($0) })
      }
      return .ignored
    }
    if !moves(key), !isRemark, world.form.item(linkId)?.readOnly == true {
      return .notNow(Self.fixedAnswer)
    }
    switch key {
    case .up: return move(-1, world)
    case .down, .enter: return move(1, world)
    default: return .ignored
    }
  }

  private func moves(_ key: Key) -> Bool { [.up, .down, .enter].contains(key) }

  private mutating func act(_ action: Action, _ world: World) -> Outcome {
    switch action {
    case .next: return move(1, world)
    case .previous: return move(-1, world)
    case .nextPart: return movePart(1, world)
    case .previousPart: return movePart(-1, world)
    case .missing: return goToMissing(world)
    case .index: return openIndex(world)
    case .addInstance: return addInstance(world)
    case .removeInstance: return removeInstance(world)
    case .explanation: return .push(.notice(explanation(world)))
    case .absence: return cycleAbsence(world)
    case .remark: return toggleRemark(world)
    case .takeTheirs:
      return elsewhere == nil ? resolve(takingTheirs: true, world) : choose(other: true, world)
    case .keepMine:
      return elsewhere == nil ? resolve(takingTheirs: false, world) : choose(other: false, world)
    case .lost: return .push(.notice(lostNotice))
    case .handIn: return handIn(world)
    case .restore: return olderDraft == nil ? startOver(world) : restoreOlder(world)
    case .change: return change(world)
    case .back: return leave(world)
    case .flag: return flag(world)
    case .table: return showTable(world)
    case .why:
      let reasons = model?.verklaringen("stap.vragenlijst", world) ?? []
      return .push(
        .notice(Notice(title: "Waarom de vragenlijst zo staat", verklaringen: reasons)))
    }
  }

  mutating func refresh(_ world: World) {
    guard isStale else { return }
    overview = FormOverview(world.form, filled, wrong: Set(faults.keys), quiet: quiet)
    isStale = false
  }
}

extension QuestionnaireScreen {
  /// The required questions without an answer, as the user knows them.
  static func missing(in model: DossierModel?, _ form: Form) -> [String] {
    guard let text = model?.dossier.lopendeEvaluatie?.vragenlijst?.antwoorden,
      let filled = FilledForm(text: text)
    else { return [] }
    return filled.missing(form).map { form.item($0)?.text ?? $0 }
  }

  /// `12 van 20, nog 3 verplicht`.
  static func progress(of text: String, _ form: Form) -> String {
    guard let filled = FilledForm(text: text) else { return "niet leesbaar" }
    return FormOverview(form, filled, wrong: []).phrase
  }
}
