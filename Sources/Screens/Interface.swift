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
  private var handsIn: String?
  /// The form to open as soon as its dossier is read.
  private var resumes: Place?
  /// What the register has as the form that is open.
  private var keptPlace: Place?
  /// The dossier whose questionnaire colleagues see as open here.
  private var entered: String?
  /// What is to be done on another screen, while the way there is walked.
  var errand: Errand?
  /// The dossier in which a step was last taken here.
  private(set) var lastTouched: String?
  /// Nothing is shown until the key that opens it again.
  package private(set) var isLocked = false
  /// The drafts that the register did not take; they are tried again.
  private(set) var unkept: Set<String> = []
  /// Where somebody is could not be kept.
  private(set) var placeIsUnkept = false

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

  private mutating func take(_ event: Event) -> [Effect] {
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

  mutating func press(_ key: Key) -> [Effect] {
    switch key {
    case .control("l"): return [.repaint]
    // Who stops the program may never continue it.
    case .control("z"): return keepDrafts() + [.suspend]
    case LockPage.lock: return lock()
    case .paste where !top.takesText: return say(.problem("Plakken kan hier niet."))
    default: break
    }
    guard !isTooSmall else {
      return key == .character("q") && layers.count == 1 && !top.takesText ? [.quit] : []
    }
    message = nil
    let pressed: Key = key == .control("c") ? .escape : key
    if pressed == .function(1) { return openGuide() }
    if isHelp(pressed) {
      layers.append(.help(HelpScreen(lines: catalogue(modelInView), about: top.trail(world))))
      fit()
      return []
    }
    if let effects = pressGlobal(pressed) {
      fit()
      return effects
    }
    let overflow = top.overflow(of: pressed)
    let outcome = layers[layers.count - 1].update(translated(pressed), in: world)
    let effects = go(outcome)
    if overflow > 0 { message = .overflow(overflow) }
    fit()
    return effects
  }

  private mutating func lock() -> [Effect] {
    guard !isPreview, !isLocked else { return [] }
    isLocked = true
    return keepDrafts()
  }

  private mutating func pressLocked(_ key: Key) -> [Effect] {
    if key == .control("l") { return [.repaint] }
    isLocked = key != LockPage.unlock
    return []
  }

  private func isHelp(_ key: Key) -> Bool {
    guard !top.isDialog else { return false }
    if case .help = top { return false }
    return key == .character("?") && !top.takesText
  }

  /// The guide, at the section of what is in view; in the guide itself, at how to read it.
  private mutating func openGuide() -> [Effect] {
    let section = top.guideSection ?? "schermen"
    if case .guide(var screen) = top {
      screen.follow(to: section)
      layers[layers.count - 1] = .guide(screen)
      return []
    }
    let below = layers.last { !$0.helpLines(world).isEmpty } ?? top
    let guide = GuideScreen(at: section, keys: below.helpLines(world), about: below.trail(world))
    layers.append(.guide(guide))
    fit()
    return [.loadGuide]
  }

  mutating func go(_ outcome: Outcome) -> [Effect] {
    if let message = outcome.message { self.message = message }
    if let filter = outcome.narrows { return narrow(to: filter) }
    if let steps = outcome.walks { return walk(steps) }
    if outcome.locks { return outcome.effects + lock() }
    // A reason that the message line would cut is shown whole.
    if let message, message.isProblem, TextWidth.cells(message.text) > size.width - 2 {
      let model = layers.lazy.reversed().compactMap(\.model).first
      push(
        message.belet?.notice(model)
          ?? Notice(title: "Dat kan nu niet", paragraphs: [message.text], source: nil))
      self.message = nil
      return outcome.effects
    }
    if let key = outcome.abandons {
      layers.removeLast()
      layers.removeAll { $0.draftKey == key }
      unkept.remove(key)
      return outcome.effects
    }
    if let place = outcome.resumes {
      resumes = place
      guard place.nummer.isEmpty else { return outcome.effects + [.loadDossier(place.nummer)] }
      resumes = nil
      return outcome.effects
        + (place.kind.map { go(FormScreen.opened($0, on: nil, in: world)) } ?? [])
    }
    switch outcome.transition {
    case .stay: break
    case .push(let layer): layers.append(layer)
    case .replace(let layer): layers[layers.count - 1] = layer
    case .pop:
      guard layers.count > 1 else { return outcome.effects + [.quit] }
      layers.removeLast()
    }
    if let errand = outcome.errand {
      self.errand = errand
      fit()
      return outcome.effects + pursue()
    }
    return outcome.effects
  }

  mutating func append(_ layer: Layer) { layers.append(layer) }

  mutating func say(_ message: Message) -> [Effect] {
    self.message = message
    return []
  }

  /// Keeps which form is open, and tells colleagues which questionnaire is.
  private mutating func mindPlace() -> [Effect] {
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

  /// Opens the form that was left without a word; its draft puts back the rest.
  private mutating func resume(_ place: Place, _ model: DossierModel) -> [Effect] {
    if let kind = place.kind { return go(FormScreen.opened(kind, on: model, in: world)) }
    guard place.form == Place.questionnaire else { return [] }
    return go(QuestionnaireScreen.opened(on: model, in: world))
  }

  /// What was typed and not yet kept, of every form on the stack.
  private mutating func keepDrafts() -> [Effect] {
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

  private mutating func fit() {
    let frame = Frame(size: size)
    for index in layers.indices {
      layers[index].resize(to: layers[index].isWhole ? frame.whole : frame.content, in: world)
    }
  }
}

extension Interface {
  /// Hands the answer to an effect to the layers that asked for it.
  private mutating func receive(_ event: Event) -> [Effect] {
    for index in layers.indices { layers[index].receive(event, in: world) }
    switch event {
    case .refused, .conflict, .failed, .cannotTakeBack: errand = nil
    default: break
    }
    switch event {
    case .worklist, .foundSome, .visits, .overview: return receiveList(event)
    case .dossier(let model): return show(model)
    case .performed(let nummer, let zin, let warnings): return performed(nummer, zin, warnings)
    case .refused(let refusal):
      push(Notice(refusal: refusal, on: layers.lazy.reversed().compactMap(\.model).first))
    case .explained(let model, let taak): push(Notice(of: taak, in: model, world))
    case .conflict where layers.last?.statementReload != nil:
      push(.statementConflict)
      return layers.compactMap(\.statementReload)
    case .conflict:
      push(.conflict)
      return layers.compactMap(\.dossierNumber).last.map { [.loadDossier($0)] } ?? []
    case .failed(let sentence, let retry): push(Notice(failure: sentence, retry: retry))
    case .draftNotKept(let key, let kort, let zin): notKept(key, kort, zin)
    case .draftElsewhere: message = .elsewhere
    case .placeNotKept: placeIsUnkept = true
    case .reopened: push(.reopened)
    case .statement(let statement):
      // One statement at a time: another period takes the place of the one in view.
      if !layers.contains(where: { $0.statementReload != nil }) {
        layers.append(.statement(StatementScreen(statement)))
      }
    // Its warnings were among the consequences that were confirmed.
    case .booked(_, let zin): message = .note(zin)
    case .said(let sentence): message = .note(sentence)
    case .draft(_, _, let keptAt): message = restored(keptAt)
    // What the key itself had to say is not said away by the news that all is kept.
    case .draftKept(let time, let key):
      let wasUnkept = unkept.remove(key) != nil
      if message == nil || wasUnkept { message = .note("Bewaard als ontwerp om \(time).") }
      if top.leavesOnceKept, top.draftKey == key { layers.removeLast() }
    case .place(let place, let keptAt):
      message = .note("U was bezig in \(place.name) (\(keptAt)). t brengt u terug.")
    case .journal(let nummer, let entries):
      layers.append(.journal(JournalScreen(title: nummer, entries: entries)))
    case .peeked(let model):
      if case .palette(var screen) = top {
        screen.take(beneath.names(model))
        layers[layers.count - 1] = .palette(screen)
      }
    case .lastStep(let step): layers.append(.confirm(Confirmation(takingBack: step)))
    case .cannotTakeBack(let refusal):
      push(Belet(refusal.bezwaren[0]).notice(modelInView))
    default: break
    }
    return []
  }

  /// The same without the layer on top, which names what the one below can do.
  private var beneath: Interface {
    var copy = self
    copy.layers.removeLast()
    return copy
  }

  private mutating func push(_ notice: Notice) { layers.append(.notice(notice)) }

  /// Whoever goes on typing is told in a line, which is in nobody's way; whoever leaves must choose.
  private mutating func notKept(_ key: String, _ kort: String, _ zin: String) {
    unkept.insert(key)
    message = .problem("Nog niet bewaard: \(kort). Dit wordt herhaald.")
    guard top.leavesOnceKept, top.draftKey == key else { return }
    layers[layers.count - 1].stay()
    push(Notice(unkept: key, zin))
  }

  private func restored(_ keptAt: String) -> Message {
    if case .questionnaire(let screen) = top, screen.olderDraft != nil {
      return .problem("Uw ontwerp van \(keptAt) is ouder dan de antwoorden. ^R zet het toch terug.")
    }
    if case .questionnaire(let screen) = top, !screen.lost.isEmpty {
      return .note("Teruggezet. " + screen.lostSentence)
    }
    return .note("Teruggezet: wat u typte op \(keptAt). ^R begint opnieuw.")
  }

  /// Opens a dossier on the step that the work list named, or shows it as it is now.
  private mutating func show(_ model: DossierModel) -> [Effect] {
    let known = layers.contains {
      if case .dossier(let screen) = $0 {
        screen.model.dossier.nummer == model.dossier.nummer
      } else {
        false
      }
    }
    if !known {
      var screen = DossierScreen(model: model, world)
      if case .worklist(let list) = top, !list.isSearching, let item = list.selected,
        item.nummer == model.dossier.nummer
      {
        screen.choose(item.regel.stap)
      }
      layers.append(.dossier(screen))
    }
    if let place = resumes, place.nummer == model.dossier.nummer {
      resumes = nil
      return resume(place, model)
    }
    guard handsIn == model.dossier.nummer else { return [] }
    handsIn = nil
    return go(FormScreen.opened(.handIn, on: model, in: world))
  }

  /// The form that asked is done; what it warned about is shown, and the dossier is read again.
  private mutating func performed(
    _ nummer: String, _ zin: String, _ warnings: [Waarschuwing]
  ) -> [Effect] {
    var effects: [Effect] = []
    message = .note("\(nummer): \(zin)")
    lastTouched = nummer
    while let last = layers.last, last.isDone {
      if case .questionnaire(let list) = last, list.wantsHandIn { handsIn = nummer }
      if let key = last.draftKey { effects.append(.dropDraft(key: key)) }
      layers.removeLast()
    }
    if !warnings.isEmpty { push(Notice(warnings: warnings)) }
    return effects + [.loadDossier(nummer), .loadWorklist(limit: WorklistScreen.page)]
  }
}

extension Layer {
  /// A letter typed here is text, not a command.
  var takesText: Bool {
    switch self {
    case .form(let screen): screen.takesText
    case .questionnaire(let screen): screen.takesText
    case .worklist(let screen): screen.isSearching
    case .guide(let screen): screen.search != nil
    case .confirm(let confirmation): confirmation.word != nil
    case .help, .palette: true
    case .rules(let screen): screen.search.isTyping
    case .notice(let notice): notice.search.isTyping
    case .journal(let screen): screen.search.isTyping
    default: false
    }
  }

  var dossierNumber: String? { model?.dossier.nummer }

  var model: DossierModel? {
    switch self {
    case .dossier(let screen): screen.model
    case .traject(let screen): screen.model
    case .fees(let screen): screen.model
    case .questionnaire(let screen): screen.model
    case .form(let screen): screen.model
    case .agreements(let screen): screen.model
    case .popComparison(let screen): screen.model
    case .talk(let screen): screen.model
    case .digest(let screen): screen.model
    case .responses(let screen): screen.model
    case .block(let screen): screen.model
    default: nil
    }
  }

  /// How to read the statement in view again; nil on any other screen.
  var statementReload: Effect? {
    if case .statement(let screen) = self { screen.reload } else { nil }
  }

  /// Whether this layer asked for the step that was just taken.
  var isDone: Bool {
    switch self {
    case .form, .confirm, .notice: true
    case .questionnaire(let screen): screen.isLeaving
    default: false
    }
  }

  /// Under which what was typed here is kept until it is recorded.
  var draftKey: String? {
    switch self {
    case .form(let screen): screen.draftKey
    case .questionnaire(let screen): screen.draftKey
    default: nil
    }
  }

  mutating func receive(_ event: Event, in world: World) {
    switch (self, event) {
    case (.worklist(var screen), _):
      screen.receive(event)
      self = .worklist(screen)
    case (.dossier(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model, world)
      self = .dossier(screen)
    case (.traject(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.model = model
      self = .traject(screen)
    case (.fees(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.model = model
      self = .fees(screen)
    case (.statement(var screen), .statement(let statement)),
      (.statement(var screen), .booked(let statement, _)):
      screen.show(statement)
      self = .statement(screen)
    case (.overview(var screen), .overview(let overview)):
      screen.receive(overview)
      self = .overview(screen)
    case (.agreements(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model)
      self = .agreements(screen)
    case (.popComparison(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model)
      self = .popComparison(screen)
    case (.guide(var screen), .guide(let guide)):
      screen.receive(guide)
      self = .guide(screen)
    case (.talk(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model)
      self = .talk(screen)
    case (.digest(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model)
      self = .digest(screen)
    case (.responses(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model)
      self = .responses(screen)
    case (.block(var screen), .dossier(let model))
    where screen.model.dossier.nummer == model.dossier.nummer:
      screen.refresh(model)
      self = .block(screen)
    case (.notice(var notice), .dossier(let model)):
      notice.receive(model)
      self = .notice(notice)
    case (.form(var screen), _):
      screen.receive(event, in: world)
      self = .form(screen)
    case (.questionnaire(var screen), _):
      screen.receive(event, in: world)
      self = .questionnaire(screen)
    case (.palette(var screen), .foundByName(let rows, let query, let offset, let isWhole)):
      screen.receive(rows, query: query, offset: offset, isWhole: isWhole)
      self = .palette(screen)
    default: break
    }
  }
}
