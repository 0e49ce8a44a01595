import Canvas
import Casework

/// The whole of what the user sees: a stack of layers in a frame.
///
/// State in, state and effects out: nothing here reads a file, a clock or a terminal.
package struct Interface: Sendable {
  package var world: World
  package internal(set) var layers: [Layer]
  package private(set) var size: Size
  package internal(set) var message: Message?
  /// The characters that may be drawn with.
  package var charset = Charset.unicode
  /// The dossier whose questionnaire is handed in as soon as its answers are recorded.
  var handsIn: String?
  /// The form to open as soon as its dossier is read.
  var resumes: Place?
  /// What the register has as the form that is open.
  var keptPlace: Place?
  /// The dossier whose questionnaire colleagues see as open here.
  var entered: String?
  /// What is to be done on another screen, while the way there is walked.
  var errand: Errand?
  /// The dossier in which a step was last taken here.
  var lastTouched: String?
  /// Nothing is shown until the key that opens it again.
  package internal(set) var isLocked = false
  /// The step that is about to be taken back.
  var takingBack: StepInView?
  /// The drafts that the register did not take; they are tried again.
  var unkept: Set<String> = []
  /// Where somebody is could not be kept.
  var placeIsUnkept = false

  package init(world: World, size: Size) {
    self.world = world
    self.size = size
    layers = [.worklist(WorklistScreen())]
    fit()
  }

  /// A form by itself, to look at.
  package init(previewing world: World, size: Size) {
    self.world = world
    self.size = size
    layers = [.questionnaire(QuestionnaireScreen.preview(world))]
    fit()
  }

  /// Takes in what happened; answers with what to ask of the outside.
  package mutating func update(_ event: Event) -> [Effect] {
    var effects = take(event).map(filtered)
    if case .key = event {} else if errand != nil { effects += pursue().map(filtered) }
    fit()
    if case .leaving = event { return effects + (entered.map { [.exit($0)] } ?? []) }
    return effects + mindPlace()
  }

  mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .start:
      return isPreview ? [] : [.loadWorklist(limit: WorklistScreen.page), .loadPlace]
    case .key(let key):
      // Whoever presses on does not wait for what was asked before.
      errand = nil
      return isLocked ? pressLocked(key) : press(key)
    case .untouched(let time): return time >= Self.lockAfter ? lock() : []
    case .resized(let size):
      self.size = size
      fit()
      return []
    case .idle:
      // Made known again by `mindPlace`, right after this.
      if placeIsUnkept { (placeIsUnkept, keptPlace, entered) = (false, nil, nil) }
      return keepDrafts() + (entered.map { [.loadColleagues($0)] } ?? [])
    case .leaving: return keepDrafts()
    default:
      let effects = receive(event)
      fit()
      return effects
    }
  }

  mutating func append(_ layer: Layer) { layers.append(layer) }

  mutating func say(_ message: Message) -> [Effect] {
    self.message = message
    return []
  }

  /// Keeps which form is open, and tells colleagues which questionnaire is.
  mutating func mindPlace() -> [Effect] {
    var effects: [Effect] = []
    let now = place
    if now != keptPlace {
      keptPlace = now
      effects.append(now.map { .keepPlace($0) } ?? .dropPlace)
    }
    let open = enteredNummer
    if open != entered {
      if let entered { effects.append(.exit(entered)) }
      if let open { effects += [.enter(open), .loadColleagues(open)] }
      entered = open
    }
    return effects
  }

  /// What was typed and not yet kept, of every form on the stack.
  mutating func keepDrafts() -> [Effect] {
    var effects: [Effect] = []
    for index in layers.indices {
      switch layers[index] {
      case .form(var form):
        effects += form.unsavedDraft()
        layers[index] = .form(form)
      case .questionnaire(var list):
        effects += list.unsavedDraft(world)
        layers[index] = .questionnaire(list)
      default: break
      }
    }
    return effects
  }

  var top: Layer { layers[layers.count - 1] }
  var isTooSmall: Bool { !Frame.fits(size) }

  mutating func fit() {
    let frame = Frame(size: size)
    for index in layers.indices {
      layers[index].resize(to: layers[index].isWhole ? frame.whole : frame.content, in: world)
    }
  }
}
