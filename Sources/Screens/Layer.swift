import Canvas

/// What lies on the screen: the top one gets the keys, Escape takes it away.
package enum Layer: Equatable, Sendable {
  case worklist(WorklistScreen)
  case dossier(DossierScreen)
  case traject(TrajectScreen)
  case fees(FeesScreen)
  case statement(StatementScreen)
  case journal(JournalScreen)
  case form(FormScreen)
  case questionnaire(QuestionnaireScreen)
  case notice(Notice)
  case confirm(Confirmation)
  case help(HelpScreen)
  case agreements(AgreementsScreen)
  case popComparison(POPComparisonScreen)
  case rules(RulesScreen)
  case guide(GuideScreen)
  case palette(PaletteScreen)
  case overview(OverviewScreen)
  case talk(TalkScreen)
  case digest(DigestScreen)
  case responses(ResponsesScreen)
  case table(TableScreen)
  case block(BlockScreen)

  /// Lies over the screen below instead of replacing it.
  var isDialog: Bool {
    switch self {
    case .notice, .confirm: true
    default: false
    }
  }

  /// A list of what can be done, with two keys of its own.
  var isList: Bool {
    switch self {
    case .help, .palette: true
    default: false
    }
  }

  /// Takes the window without title, rules and message line.
  var isWhole: Bool {
    switch self {
    case .table, .block: true
    default: false
    }
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    switch self {
    case .worklist(var screen):
      defer { self = .worklist(screen) }
      return screen.update(key, in: world)
    case .dossier(var screen):
      defer { self = .dossier(screen) }
      return screen.update(key, in: world)
    case .traject(var screen):
      defer { self = .traject(screen) }
      return screen.update(key, in: world)
    case .fees(var screen):
      defer { self = .fees(screen) }
      return screen.update(key, in: world)
    case .statement(var screen):
      defer { self = .statement(screen) }
      return screen.update(key, in: world)
    case .journal(var screen):
      defer { self = .journal(screen) }
      return screen.update(key, in: world)
    case .form(var screen):
      defer { self = .form(screen) }
      return screen.update(key, in: world)
    case .questionnaire(var screen):
      defer { self = .questionnaire(screen) }
      return screen.update(key, in: world)
    case .notice(var notice):
      defer { self = .notice(notice) }
      return notice.update(key)
    case .confirm(var confirmation):
      defer { self = .confirm(confirmation) }
      return confirmation.update(key)
    case .help(var screen):
      defer { self = .help(screen) }
      return screen.update(key)
    case .agreements(var screen):
      defer { self = .agreements(screen) }
      return screen.update(key, in: world)
    case .popComparison(var screen):
      defer { self = .popComparison(screen) }
      return screen.update(key, in: world)
    case .rules(var screen):
      defer { self = .rules(screen) }
      return screen.update(key, in: world)
    case .guide(var screen):
      defer { self = .guide(screen) }
      return screen.update(key)
    case .palette(var screen):
      defer { self = .palette(screen) }
      return screen.update(key)
    case .overview(var screen):
      defer { self = .overview(screen) }
      return screen.update(key)
    case .talk(var screen):
      defer { self = .talk(screen) }
      return screen.update(key, in: world)
    case .digest(var screen):
      defer { self = .digest(screen) }
      return screen.update(key, in: world)
    case .responses(var screen):
      defer { self = .responses(screen) }
      return screen.update(key, in: world)
    case .table(var screen):
      defer { self = .table(screen) }
      return screen.update(key)
    case .block(var screen):
      defer { self = .block(screen) }
      return screen.update(key, in: world)
    }
  }

  /// Tells the screen how many rows its content has.
  mutating func resize(to area: Rect, in world: World) {
    switch self {
    case .worklist(var screen):
      screen.resize(to: area)
      self = .worklist(screen)
    case .form(var screen):
      screen.resize(to: area)
      self = .form(screen)
    case .questionnaire(var screen):
      screen.resize(to: area, in: world)
      self = .questionnaire(screen)
    case .statement(var screen):
      screen.resize(to: area)
      self = .statement(screen)
    case .journal(var screen):
      screen.resize(to: area)
      self = .journal(screen)
    case .help(var screen):
      screen.resize(to: area)
      self = .help(screen)
    case .dossier(var screen):
      screen.resize(to: area, in: world)
      self = .dossier(screen)
    case .notice(var notice):
      notice.resize(to: area)
      self = .notice(notice)
    case .agreements(var screen):
      screen.resize(to: area)
      self = .agreements(screen)
    case .popComparison(var screen):
      screen.resize(to: area)
      self = .popComparison(screen)
    case .rules(var screen):
      screen.resize(to: area)
      self = .rules(screen)
    case .guide(var screen):
      screen.resize(to: area)
      self = .guide(screen)
    case .palette(var screen):
      screen.resize(to: area)
      self = .palette(screen)
    case .talk(var screen):
      screen.resize(to: area)
      self = .talk(screen)
    case .digest(var screen):
      screen.resize(to: area)
      self = .digest(screen)
    case .responses(var screen):
      screen.resize(to: area)
      self = .responses(screen)
    case .table(var screen):
      screen.resize(to: area)
      self = .table(screen)
    case .block(var screen):
      screen.resize(to: area)
      self = .block(screen)
    case .traject(var screen):
      screen.resize(to: area, in: world)
      self = .traject(screen)
    case .confirm(var confirmation):
      confirmation.resize(to: area)
      self = .confirm(confirmation)
    case .overview(var screen):
      screen.resize(to: area)
      self = .overview(screen)
    case .fees: break
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    switch self {
    case .worklist(let screen): screen.draw(on: &canvas, in: area, world)
    case .dossier(let screen): screen.draw(on: &canvas, in: area, world)
    case .traject(let screen): screen.draw(on: &canvas, in: area, world)
    case .fees(let screen): screen.draw(on: &canvas, in: area, world)
    case .statement(let screen): screen.draw(on: &canvas, in: area)
    case .journal(let screen): screen.draw(on: &canvas, in: area)
    case .form(let screen): screen.draw(on: &canvas, in: area, world)
    case .questionnaire(let screen): screen.draw(on: &canvas, in: area, world)
    case .notice(let notice): notice.draw(on: &canvas, in: area)
    case .confirm(let confirmation): confirmation.draw(on: &canvas, in: area)
    case .help(let screen): screen.draw(on: &canvas, in: area)
    case .agreements(let screen): screen.draw(on: &canvas, in: area, world)
    case .popComparison(let screen): screen.draw(on: &canvas, in: area)
    case .rules(let screen): screen.draw(on: &canvas, in: area, world)
    case .guide(let screen): screen.draw(on: &canvas, in: area)
    case .palette(let screen): screen.draw(on: &canvas, in: area)
    case .overview(let screen): screen.draw(on: &canvas, in: area)
    case .talk(let screen): screen.draw(on: &canvas, in: area, world)
    case .digest(let screen): screen.draw(on: &canvas, in: area, world)
    case .responses(let screen): screen.draw(on: &canvas, in: area, world)
    // These take the whole window: see ``Interface/drawWhole(_:on:)``.
    case .table, .block: break
    }
  }

  /// Where am I: the trail behind "Doorstroom".
  func trail(_ world: World) -> [String] {
    switch self {
    case .worklist: ["Werklijst"]
    case .dossier(let screen): [screen.model.title]
    case .traject(let screen): [screen.model.title, "Traject"]
    case .fees(let screen): [screen.model.title, "Vergoedingen"]
    case .statement(let screen):
      ["Mandaat \(screen.afrekening.mandaat.projectnummer)", "Afrekening"]
    case .journal(let screen): [screen.title, "Journaal"]
    case .form(let screen): screen.trail
    case .questionnaire(let screen):
      [screen.model?.title ?? "Alleen bekijken", "Vragenlijst"]
    case .notice, .confirm: []
    case .help(let screen): screen.about + ["Hulp"]
    case .agreements(let screen): [screen.model.title, "Afspraken"]
    case .popComparison(let screen): [screen.model.title, "POP vergelijken"]
    case .rules: ["Regels"]
    case .guide(let screen): ["Gids"] + (screen.part.map { [$0] } ?? [])
    case .palette: ["Alles bij naam"]
    case .overview: ["Overzicht"]
    case .talk(let screen): [screen.model.title, "Gesprekspunten"]
    case .digest(let screen): [screen.model.title, "Samenvatting"]
    case .responses(let screen): [screen.model.title, "Antwoorden vergelijken"]
    case .table: ["Aan tafel"]
    case .block(let screen): [screen.model.title, "Tekst overnemen"]
    }
  }

  func footer(_ world: World) -> [FooterKey] {
    switch self {
    case .worklist(let screen): screen.bindings.footer()
    case .dossier(let screen): screen.footer(world)
    case .traject(let screen): screen.bindings(world).footer()
    case .fees(let screen): screen.bindings.footer()
    case .statement(let screen): screen.bindings.footer()
    case .journal(let screen): screen.bindings.footer()
    case .form(let screen): screen.footer
    case .questionnaire(let screen): screen.footer(world)
    case .notice(let notice): notice.footer
    case .confirm(let confirmation): confirmation.footer
    case .help(let screen): screen.bindings.footer()
    case .agreements(let screen): screen.bindings.footer()
    case .popComparison(let screen): screen.bindings.footer()
    case .rules(let screen): screen.bindings(world).footer()
    case .guide(let screen): screen.bindings.footer()
    case .palette(let screen): screen.bindings.footer()
    case .overview(let screen): screen.bindings.footer()
    case .talk(let screen): screen.bindings.footer()
    case .digest(let screen): screen.bindings.footer()
    case .responses(let screen): screen.bindings.footer()
    case .table(let screen): screen.bindings.footer()
    case .block(let screen): screen.bindings.footer()
    }
  }

  func helpLines(_ world: World) -> [HelpLine] {
    switch self {
    case .worklist(let screen):
      screen.bindings.map { $0.helpLine.grouped($0.action.group) }
    case .dossier(let screen):
      screen.bindings(world).map { $0.helpLine.grouped($0.action.group) }
    case .traject(let screen): screen.bindings(world).map(\.helpLine)
    case .fees(let screen): screen.bindings.map(\.helpLine)
    case .statement(let screen): screen.bindings.map(\.helpLine)
    case .journal(let screen): screen.bindings.map(\.helpLine)
    case .form(let screen): screen.bindings.map(\.helpLine)
    case .questionnaire(let screen): screen.bindings(world).map(\.helpLine)
    case .agreements(let screen): screen.bindings.map(\.helpLine)
    case .popComparison(let screen): screen.bindings.map(\.helpLine)
    case .rules(let screen): screen.bindings(world).map(\.helpLine)
    case .guide(let screen): screen.bindings.map(\.helpLine)
    case .overview(let screen): screen.bindings.map(\.helpLine)
    case .talk(let screen): screen.bindings.map(\.helpLine)
    case .digest(let screen): screen.bindings.map(\.helpLine)
    case .responses(let screen): screen.bindings.map(\.helpLine)
    case .table(let screen): screen.bindings.map(\.helpLine)
    case .block(let screen): screen.bindings.map(\.helpLine)
    case .palette(let screen): screen.bindings.map(\.helpLine)
    case .notice, .confirm, .help: []
    }
  }
}
