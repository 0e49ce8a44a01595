import Canvas
import Casework

/// One dossier: the six steps on the left, what is known of the chosen one on the right.
package struct DossierScreen: Equatable, Sendable {
  private(set) var model: DossierModel
  private(set) var step: Int { didSet { detailTop = 0 } }
  /// First line in view of what is known of the chosen step.
  private(set) var detailTop = 0
  /// The task that somebody opened the dossier for.
  private(set) var sought: Taak?
  private var area = Rect(x: 0, y: 0, width: 80, height: 19)

  enum Action: Hashable, Sendable {
    case next, up, down, further, nearer
    case pop, request, plan, questionnaire, handIn, conversation, decide, revise
    case refer, start, traject, employment, close, fees, journal, why, back
    case notHeld, position, deliberation, agreements, comparePOPs
    case extend
    case nextDossier, previousDossier
    case talk, table, block
    case first, last
    case appeal, premiums
    case correct
  }

  init(model: DossierModel, _ world: World) {
    self.model = model
    step = 0
    step = dueStep(world) ?? firstOpenStep(world)
  }

  /// Takes the dossier as it is now; the chosen step moves on when it was just done.
  mutating func refresh(_ model: DossierModel, _ world: World) {
    let before = firstOpenStep(world)
    self.model = model
    let after = firstOpenStep(world)
    if after != before { step = after }
  }

  var stap: Stap { Stap.allCases[step] }

  mutating func choose(_ stap: Stap, for task: Taak? = nil) {
    step = Stap.allCases.firstIndex(of: stap) ?? step
    sought = task
  }
  var dossier: Dossier { model.dossier }

  func staten(_ world: World) -> [Stapstaat] {
    dossier.stappenplan(world.regels, vandaag: world.vandaag)
  }

  /// The step of what is late or of today on the work list.
  private func dueStep(_ world: World) -> Int? {
    dossier.getoondeWerkregels(world.regels, vandaag: world.vandaag).first
      .flatMap { $0.uiterste <= world.vandaag ? Stap.allCases.firstIndex(of: $0.stap) : nil }
  }

  /// The step that waits for somebody: the first that is neither done nor beside the point.
  ///
  /// After the decision no questionnaire or conversation of that evaluation waits any longer.
  private func firstOpenStep(_ world: World) -> Int {
    let isDecided = dossier.evaluatie?.beslissing != nil
    let waiting = staten(world).firstIndex { state in
      let isPast = isDecided && (state.stap == .vragenlijst || state.stap == .gesprek)
      return !isPast && state.stand != .klaar && state.stand != .nvt
    }
    return waiting ?? Stap.allCases.count - 1
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    guard let binding = bindings(world).binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    switch binding.action {
    case .up: step = max(0, step - 1)
    case .down: step = min(Stap.allCases.count - 1, step + 1)
    case .first: step = 0
    case .last: step = Stap.allCases.count - 1
    case .further: scroll(1, world)
    case .nearer: scroll(-1, world)
    case .next: return nextStep(world)
    case .nextDossier: return Outcome(walks: 1)
    case .previousDossier: return Outcome(walks: -1)
    case .traject: return .push(.traject(TrajectScreen(model: model)))
    case .fees: return .push(.fees(FeesScreen(model: model)))
    case .journal: return .ask(.loadJournal(dossier.nummer))
    case .questionnaire: return QuestionnaireScreen.opened(on: model, in: world)
    case .why: return .push(.notice(why(world)))
    case .talk: return .push(.talk(TalkScreen(model: model)))
    case .table: return .push(.table(TableScreen(model, world)))
    case .block: return .push(.block(BlockScreen(model: model, at: stap.blok)))
    case .premiums:
      guard let rows = try? dossier.premies(world.regels) else { return .ignored }
      return .push(.notice(Notice(premiums: rows)))
    case .agreements: return .push(.agreements(AgreementsScreen(model: model)))
    case .comparePOPs: return .push(.popComparison(POPComparisonScreen(model: model)))
    case .deliberation:
      let isWaiting = dossier.lopendeEvaluatie?.beraad != nil
      return FormScreen.opened(isWaiting ? .deliberationEnd : .deliberation, on: model, in: world)
    case .back: return .pop([.loadWorklist(limit: WorklistScreen.page)])
    default:
      guard let kind = binding.action.form else { return .ignored }
      return FormScreen.opened(kind, on: model, in: world)
    }
    return .ignored
  }

  mutating func resize(to area: Rect, in world: World) {
    self.area = area
    scroll(0, world)
  }

  /// Moves what is known of the step by so many screens; it never scrolls past its end.
  private mutating func scroll(_ screens: Int, _ world: World) {
    let view = Self.panes(in: area).detail
    let count = detailLines(width: view.width, world).count
    let height = count > view.height && view.height > 3 ? view.height - 1 : view.height
    detailTop = max(0, min(detailTop + screens * max(1, height - 1), count - height))
  }

  /// Enter does what the chosen step asks for next.
  private func nextStep(_ world: World) -> Outcome {
    let wanted = nextAction(world)
    guard let binding = bindings(world).first(where: { $0.action == wanted }) else {
      return .ignored
    }
    if let reason = binding.unavailable { return .notNow(reason) }
    if wanted == .questionnaire { return QuestionnaireScreen.opened(on: model, in: world) }
    if wanted == .traject { return .push(.traject(TrajectScreen(model: model))) }
    guard let kind = wanted.form else { return .ignored }
    return FormScreen.opened(kind, on: model, in: world)
  }

  private func nextAction(_ world: World) -> Action {
    switch stap {
    case .pop: .pop
    case .vragenlijst:
      dossier.lopendeEvaluatie == nil ? .request : .questionnaire
    case .gesprek:
      if dossier.lopendeEvaluatie == nil {
        .request
      } else if dossier.lopendeEvaluatie?.planning == nil {
        .plan
      } else {
        .conversation
      }
    case .beslissing: dossier.evaluatie?.beslissing == nil ? .decide : .revise
    case .traject:
      if dossier.traject == nil || dossier.lopendTraject == nil {
        .refer
      } else if dossier.traject?.gestartOp == nil {
        .start
      } else {
        .traject
      }
    case .opvolging: .employment
    }
  }

  /// Why the step stands as it does, and beside it every term, amount and objection that belongs
  /// to it.
  private func why(_ world: World) -> Notice {
    let all = model.verklaringen("", world)
    let wanted = ["stap.\(stap.rawValue)"] + stap.subjects
    let found = wanted.flatMap { prefix in all.filter { $0.onderwerp.hasPrefix(prefix) } }
    return Notice(title: "Waarom \"\(stap.naam)\" zo staat", verklaringen: found)
  }
}

extension Stap {
  /// What is explained together with the step; see ``Verklaring/onderwerp``.
  fileprivate var subjects: [String] {
    switch self {
    case .pop: ["pop."]
    case .vragenlijst: []
    case .gesprek: ["weigering.", "afwijking.", "evaluatie."]
    case .beslissing: ["beslissing", "wop.", "inschakeling.", "beroep.", "premies."]
    case .traject: ["termijn.", "opschorting.", "traject.", "mandaat."]
    case .opvolging: ["opvolging.doorstroom", "opvolging.sec-nec-sec", "opvolging.terugkeer"]
    }
  }
}

extension DossierScreen.Action {
  /// The form that this action opens.
  var form: FormKind? {
    switch self {
    case .pop: .pop
    case .request: .request
    case .plan: .plan
    case .handIn: .handIn
    case .conversation: .conversation
    case .decide: .decision
    case .revise: .revision
    case .refer: .refer
    case .start: .start
    case .employment: .employment
    case .close: .close
    case .notHeld: .notHeld
    case .position: .position
    case .extend: .extend
    case .appeal: .appeal
    case .correct: .correction
    default: nil
    }
  }
}
