import Canvas
import Casework

/// A form for one step; what is typed in it is kept as a draft until the step is taken.
package struct FormScreen: Equatable, Sendable {
  let kind: FormKind
  /// What of the dossier it is about, where a dossier has several: each has its own draft.
  let subject: String?
  private(set) var model: DossierModel?
  var fields: [FormField]
  var focus = 0
  /// First row of the fields in view.
  private(set) var top = 0
  private(set) var area = Rect(x: 0, y: 0, width: 80, height: 19)
  /// What the draft in the register says; nil when it is not sure that it is there.
  var kept: String?
  /// The fields as the form opened, before anything was typed.
  private(set) var untouched: String
  /// The same by field.
  private(set) var opening: [String: String] = [:]
  /// A draft stands in the register.
  var wasKept = false
  /// Left as soon as what was typed is in the register.
  var leavesOnceKept = false
  /// What another window of the same person kept here; one of the two is to be chosen.
  var elsewhere: String?
  private var expectedVersion: Int
  /// What was known when the form opened, by field; an empty form begins with it again.
  private var given: [String: String] = [:]
  /// What came before, above the fields.
  private(set) var preamble: [Notice.Line]
  /// What was warned of before the step was taken; it is not warned of again.
  private(set) var confirmed: [Waarschuwing] = []
  /// ^R was pressed once; a second time empties the form.
  private var isResetArmed = false

  enum Action: Hashable, Sendable { case save, next, previous, reset, back, takeOther, keepMine }

  private init(
    _ kind: FormKind, _ model: DossierModel?, _ world: World, about subject: String? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.model = model
    fields = kind.blank(model, world)
    preamble = kind.preamble(model, world)
    expectedVersion = model?.dossier.versie ?? 0
    untouched = ""
    begin(with: fields)
  }

  /// What stands in the fields before anything is typed.
  mutating func begin(with fields: [FormField]) {
    untouched = FormDraft.text(of: fields)
    opening = Dictionary(fields.map { ($0.id, $0.value) }) { $1 }
  }

  /// Opens the form, and asks for what was typed in it before.
  static func opened(_ kind: FormKind, on model: DossierModel?, in world: World) -> Outcome {
    let form = FormScreen(kind, model, world)
    return .push(
      .form(form), [.loadDraft(key: form.draftKey), .loadAside(key: form.draftKey)])
  }

  /// Opens the form with what is known already; a draft that was kept goes before it.
  static func opened(
    _ kind: FormKind, on model: DossierModel?, in world: World, about subject: String? = nil,
    filledWith values: [String: String]
  ) -> Outcome {
    var form = FormScreen(kind, model, world, about: subject)
    form.given = values
    form.fillGiven()
    form.kept = FormDraft.text(of: form.fields)
    return .push(.form(form), [.loadDraft(key: form.draftKey)])
  }

  var draftKey: String {
    "\(kind.rawValue)/\(model?.dossier.nummer ?? "")" + (subject.map { "/\($0)" } ?? "")
  }
  private mutating func fillGiven() {
    for index in fields.indices {
      if let value = given[fields[index].id] { fields[index].value = value }
    }
  }

  var trail: [String] { (model.map { [$0.title] } ?? []) + [title] }

  /// What the form is for; a talk that is planned already is moved, and one that was held already
  /// has another beside it.
  private var title: String {
    let evaluation = model?.dossier.lopendeEvaluatie
    let held = evaluation?.gesprekken.count ?? 0
    return switch kind {
    case .plan where evaluation?.openPlanning != nil: "Gesprek verplaatsen"
    case .conversation where held == 1: "Tweede gesprek registreren"
    case .conversation where held > 1: "Nog een gesprek registreren"
    default: kind.title
    }
  }

  /// Letters are text, except on ticks and choices.
  var takesText: Bool {
    switch fields[focus].input {
    case .line, .area: true
    case .pick(let pick): pick.hasSearch
    case .choice, .toggle: false
    }
  }

  var bindings: [Binding<Action>] {
    [
      Binding(.tab, action: .next, label: "volgende veld", description: "naar het volgende veld"),
      Binding(
        .backTab, action: .previous, label: "vorige", description: "naar het vorige veld"),
      Binding(
        .control("s"), action: .save, label: kind.saveLabel, description: "de stap bewaren"),
      Binding(
        .control("r"), action: .reset, label: "opnieuw",
        description: "het formulier leegmaken en opnieuw beginnen", inFooter: wasKept),
      Binding(
        .escape, action: .back,
        label: elsewhere == nil && fields[focus].notFound != nil ? "zoeken wissen" : "terug",
        description: "terug; wat u typte blijft bewaard als ontwerp"),
    ] + (elsewhere == nil ? [] : twoWindows)
  }

  private var twoWindows: [Binding<Action>] {
    [
      Binding(
        .control("x"), action: .takeOther, label: "het andere nemen",
        description: "nemen wat u in een ander venster typte"),
      Binding(
        .control("y"), action: .keepMine, label: "dit houden",
        description: "houden wat u in dit venster typte"),
    ]
  }

  /// How the focused field is filled in, where typing alone does not say so, then the other keys.
  var footer: [FooterKey] {
    let keys = bindings.footer()
    if elsewhere != nil { return keys.filter { ["^X", "^Y", "Esc"].contains($0.key) } }
    let hint: FooterKey? =
      switch fields[focus].input {
      case .choice(let choice): FooterKey(choosingAmong: choice.options.count)
      case .toggle: FooterKey(key: "Spatie", label: "aan/uit")
      case .pick: FooterKey(key: "↑↓", label: "kiezen")
      case .line, .area: nil
      }
    guard let hint else { return keys }
    return [hint] + keys.filter { $0.key != Key.backTab.name }
  }

  mutating func resize(to area: Rect) {
    // In another window the first rows that hold the focused field are shown, whatever was before.
    if area != self.area { top = 0 }
    self.area = area
    let width = inputWidth
    let most = max(1, body(in: area).rows.height - (area.hasLabels ? 0 : 1))
    for index in fields.indices {
      if case .area(var text, let rows) = fields[index].input {
        text.resize(to: Size(width: width, height: min(rows, most)))
        fields[index].input = .area(text, rows: rows)
      }
    }
    scroll()
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    if key != .control("r") { isResetArmed = false }
    if key == .escape, elsewhere == nil, fields[focus].clearFruitlessSearch() {
      fields[focus].finding = nil
      scroll()
      return .ignored
    }
    if let binding = bindings.binding(for: key) {
      switch binding.action {
      case .next: return move(1, world)
      case .previous: return move(-1, world)
      case .save: return save(world)
      case .reset: return reset(world)
      case .back: return leave(world)
      case .takeOther: return choose(other: true)
      case .keepMine: return choose(other: false)
      }
    }
    if fields[focus].handle(key) {
      fields[focus].finding = nil
      scroll()
      return .ignored
    }
    switch key {
    case .up: return move(-1, world)
    case .down, .enter: return move(1, world)
    default: return .ignored
    }
  }

  private mutating func reset(_ world: World) -> Outcome {
    guard isResetArmed else {
      isResetArmed = true
      return .notNow("Druk nog eens op ^R om alles leeg te maken.")
    }
    isResetArmed = false
    fields = kind.blank(model, world)
    fillGiven()
    focus = 0
    (untouched, kept, wasKept, elsewhere) = (FormDraft.text(of: fields), nil, false, nil)
    resize(to: area)
    return Outcome(
      effects: [.dropDraft(key: draftKey)], message: .note("Het formulier begint opnieuw."))
  }

  /// Leaves a field: what was typed is kept, and what is wrong is said beside it.
  private mutating func move(_ step: Int, _ world: World) -> Outcome {
    fields[focus].leave()
    check(focus, world)
    focus = min(max(0, focus + step), fields.count - 1)
    fields[focus].enter()
    scroll()
    return Outcome(effects: unsavedDraft())
  }

  /// Says at once what cannot be; that something is still empty is said when it is to be kept.
  private mutating func check(_ index: Int, _ world: World) {
    guard elsewhere == nil, !fields[index].value.isBlank || fields[index].notFound != nil else {
      return
    }
    var entries = FormEntries(fields)
    _ = kind.request(&entries, model, world)
    if let finding = entries.findings[fields[index].id] { fields[index].finding = finding }
  }

  private mutating func save(_ world: World) -> Outcome {
    var entries = FormEntries(fields)
    let request = kind.request(&entries, model, world)
    for index in fields.indices { fields[index].finding = entries.findings[fields[index].id] }
    guard let request else {
      if let first = fields.firstIndex(where: { $0.finding != nil }) { focus = first }
      showFromTop()
      return Outcome(message: .problem(findingLine))
    }
    let effect: Effect
    switch request {
    case .open(let command): effect = .open(command)
    case .perform(let command):
      effect = .perform(command, on: model?.dossier.nummer ?? "", expecting: expectedVersion)
    case .record(let event): effect = .record(event)
    case .show(let notice): return .push(.notice(notice), unsavedDraft())
    case .refuse(let refusal): return refuse(refusal, unsavedDraft())
    }
    let effects = unsavedDraft()
    guard kind.isFinal || kind.warnsBefore, case .perform(let command) = request, let model else {
      return Outcome(effects: effects + [effect])
    }
    // The rules first: nobody confirms what would be refused afterwards.
    let situation = Situation(vandaag: world.vandaag, regels: world.regels)
    do throws(Refusal) {
      let decision = try model.dossier.decide(command, in: situation)
      confirmed = []
      guard kind.isFinal || kind.asksFirst(decision.warnings) else {
        return Outcome(effects: effects + [effect])
      }
      confirmed = decision.warnings
      return .push(
        .confirm(
          Confirmation(
            title: title, alerts: decision.warnings.map(\.zin),
            consequences: command.consequences(of: decision, for: model, world), effects: [effect],
            warnings: decision.warnings.map {
              model.dossier.verklaring($0, journaal: model.journaal)
            }, word: command.typedWord)),
        effects)
    } catch { return refuse(error, effects) }
  }

  /// Said beside the fields; a box comes where there is more to read than they say.
  private mutating func refuse(_ refusal: Refusal, _ effects: [Effect]) -> Outcome {
    mark(refusal)
    guard !says(refusal) else { return Outcome(effects: effects, message: .problem(findingLine)) }
    return .push(.notice(Notice(refusal: refusal, on: model, in: self)), effects)
  }

  mutating func receive(_ event: Event, in world: World) {
    switch event {
    case .draft(let key, let text, _) where key == draftKey:
      restore(text)
    case .draftNotKept(let key, _, _) where key == draftKey: kept = nil
    case .refused(let refusal): mark(refusal)
    case .draftElsewhere(let key, let text) where key == draftKey: lay(beside: text)
    case .dossier(let model) where model.dossier.nummer == self.model?.dossier.nummer:
      self.model = model
      follow(model, world)
      preamble = kind.preamble(model, world)
      expectedVersion = model.dossier.versie
      // What came before a decision may have grown, and with it the room for the fields shrunk.
      scroll()
    default: break
    }
  }
}

extension FormScreen {
  /// Where the inputs begin: behind the labels.
  static let labelWidth = 22

  var inputWidth: Int {
    max(10, area.hasLabels ? min(64, area.width - Self.labelWidth - 4) : area.width - 2)
  }
  /// The line above the fields, with air below it where everything fits.
  var introHeight: Int {
    let lines = 1 + preamble.count
    guard !area.isLow else { return area.headRows(lines) }
    return totalHeight + lines + 1 <= area.height ? lines + 1 : lines
  }

  /// How many rows a field takes; in a narrow window its name has one, and how to fill it in too.
  func height(of field: FormField) -> Int {
    let finding = isSaidBeside(field) ? 0 : field.findingRows(width: inputWidth).count
    return inputHeight(of: field) + finding + (area.hasLabels ? 0 : 1)
  }

  /// The rows of what is filled in, without what is wrong with it.
  func inputHeight(of field: FormField) -> Int {
    guard area.isNarrow else { return field.inputHeight }
    return field.inputHeight(width: inputWidth) + (!area.hasLabels && field.hasNote ? 1 : 0)
  }

  /// The first row of each field, counted from the first field.
  var rows: [Int] {
    var y = 0
    let gaps = gaps
    return fields.indices.map { index in
      if index > 0 { y += height(of: fields[index - 1]) + gaps[index] }
      return y
    }
  }

  /// The blank rows before each field: between all of them where there is room, else around those
  /// of more than one row, else none.
  private var gaps: [Int] {
    let room = area.height - introHeight - totalHeight
    let all = fields.indices.map { $0 == 0 ? 0 : 1 }
    if all.reduce(0, +) <= room { return all }
    let some = fields.indices.map { index in
      index > 0 && (fields[index].inputHeight > 1 || fields[index - 1].inputHeight > 1) ? 1 : 0
    }
    return some.reduce(0, +) <= room ? some : fields.map { _ in 0 }
  }

  private var totalHeight: Int { fields.reduce(0) { $0 + height(of: $1) } }

  /// The rows that the fields are shown in; where they do not all fit, the last one says so.
  func body(in area: Rect) -> (rows: Rect, overflows: Bool) {
    let room = area.dropping(top: introHeight)
    let overflows = totalHeight > room.height
    return (overflows && !area.isLow ? room.dropping(bottom: 1) : room, overflows)
  }

  mutating func showFromTop() {
    top = 0
    scroll()
  }

  private mutating func scroll() {
    let (room, overflows) = body(in: area)
    guard overflows else {
      top = 0
      return
    }
    let first = rows[focus]
    let last = first + height(of: fields[focus])
    if last > top + room.height { top = last - room.height }
    if first < top { top = first }
  }
}
