import Canvas
import Casework
import Questionnaire

/// The questions to talk about: ticked off one by one, with the answer and the notes beside them.
package struct TalkScreen: Equatable, Sendable {
  private(set) var model: DossierModel
  private(set) var window = ListWindow() {
    didSet { if window.selection != oldValue.selection { top = 0 } }
  }
  /// The first line in view of what is known of the chosen point, in a small window.
  private var top = 0
  private var area = Rect(x: 0, y: 0, width: 80, height: 19)

  enum Action: Hashable, Sendable { case tick, note, unflag, digest, compare, table, back }

  init(model: DossierModel) {
    self.model = model
    window.resize(count: points.count)
  }

  mutating func refresh(_ model: DossierModel) {
    self.model = model
    window.resize(count: points.count)
  }

  var points: [Gesprekspunt] { model.dossier.evaluatie?.gesprekspunten ?? [] }
  var chosen: Gesprekspunt? {
    window.selected.flatMap { points.indices.contains($0) ? points[$0] : nil }
  }

  var bindings: [Binding<Action>] {
    let closed = model.whyNotPrepare
    let none =
      chosen == nil ? Belet("Er is nog geen vraag gemarkeerd. ^K in de vragenlijst doet dat.") : nil
    let flagged =
      chosen?.isGemarkeerd == true ? nil : chosen.map { Reden.geenGesprekspunt($0.vraag).belet() }
    let noAnswers =
      model.dossier.evaluatie?.vragenlijst == nil ? Reden.geenAntwoorden.belet() : nil
    return [
      Binding(
        .character(" "), action: .tick, label: "klaar",
        description: "de vraag afvinken, of weer openzetten",
        unavailable: closed ?? none),
      Binding(
        .enter, .character("n"), action: .note, label: "notitie",
        description: "iets noteren bij een vraag", unavailable: closed),
      Binding(
        .character("k"), action: .unflag, label: "weg",
        description: "de vraag niet meer markeren", unavailable: closed ?? none ?? flagged,
        inFooter: false),
      Binding(
        .character("s"), action: .digest, label: "blad",
        description: "sterktes, noden, verschillen en open punten", unavailable: noAnswers),
      Binding(
        .character("v"), action: .compare, label: "vergelijken",
        description: "de antwoorden naast die van vorige evaluaties", unavailable: noAnswers),
      Binding(
        .character("t"), action: .table, label: "tafel",
        description: "de gemarkeerde vragen groot op het scherm, om samen te bekijken",
        unavailable: noAnswers ?? none),
      Binding(.escape, .character("q"), action: .back, label: "terug", description: "terug"),
    ]
  }

  mutating func resize(to area: Rect) {
    self.area = area
    let list = panes(in: area).list
    window.resize(height: list.height - headRows(in: area) - (area.isLow ? 0 : 1))
  }

  private func panes(in area: Rect) -> Panes {
    Panes(
      area, listWidth: min(60, area.width * 11 / 20), listRows: points.count + headRows(in: area))
  }

  private var isSmall: Bool { area.isLow || !area.hasPanes }

  /// How many are open, with air below it where there is room.
  private func headRows(in area: Rect) -> Int { area.isLow ? 0 : area.hasPanes ? 2 : 1 }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    // Where what is known of a point stands below the list, the pages are its own.
    if isSmall, key == .pageDown || key == .pageUp {
      let view = panes(in: area).detail
      let count = detail(width: view.width, world).count
      let page = max(1, view.height - 1)
      top = max(0, min(top + (key == .pageDown ? page : -page), count - view.height))
      return .ignored
    }
    if window.handle(key) { return .ignored }
    guard let binding = bindings.binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    switch binding.action {
    case .tick: return set(chosen?.isOpen == true ? .besproken : .teBespreken, world)
    case .unflag: return set(.weg, world)
    case .note:
      return FormScreen.note(on: chosen?.vraag, of: model, in: world)
    case .digest: return .push(.digest(DigestScreen(model: model)))
    case .compare: return .push(.responses(ResponsesScreen(model: model)))
    case .table:
      let flagged = Set(points.filter(\.isGemarkeerd).map(\.vraag))
      return .push(
        .table(TableScreen(model, world, only: flagged, startingAt: chosen?.vraag)))
    case .back: return .pop()
    }
  }

  private func set(_ stand: Puntstand, _ world: World) -> Outcome {
    guard let chosen else { return .ignored }
    return .ask(
      .perform(
        .setPoint(vraag: chosen.vraag, stand: stand, op: world.vandaag),
        on: model.dossier.nummer, expecting: model.dossier.versie))
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let panes = panes(in: area)
    let list = panes.list
    let head = headRows(in: area)
    let open = points.count(where: \.isOpen)
    canvas.write(
      points.isEmpty ? "Te bespreken" : "Te bespreken: nog \(open) van \(points.count)",
      in: list.top(head).row(0).inset(dx: 1, dy: 0), style: .bold)
    canvas.cursor = list.origin
    for (line, index) in window.visible.enumerated() {
      let row = list.row(line + head).inset(dx: 1, dy: 0)
      let point = points[index]
      canvas.write(point.isOpen ? .notYet : .done, in: row)
      canvas.write(text(point, world), in: row.dropping(left: 2))
      if index == window.selection {
        let bar = list.row(line + head)
        canvas.restyle(bar) { $0 = Style(bold: true, reverse: true) }
        canvas.cursor = bar.origin
      }
    }
    panes.drawRule(on: &canvas)
    let right = panes.detail
    let lines = detail(width: right.width, world)
    for (index, line) in lines.dropFirst(top).prefix(right.height).enumerated() {
      canvas.write(line.text, in: right.row(index), style: line.style)
    }
    guard isSmall else { return }
    let edge = Rect(x: right.maxX, y: right.y, width: 1, height: right.height)
    canvas.more(above: top > 0, below: top + right.height < lines.count, in: edge)
  }

  private func text(_ point: Gesprekspunt, _ world: World) -> String {
    world.form.item(point.vraag)?.text ?? point.vraag
  }

  private func detail(width: Int, _ world: World) -> [DetailLines.Line] {
    var lines = DetailLines(width: width)
    if let point = chosen {
      lines.add(text(point, world), style: .bold)
      let item = world.form.item(point.vraag)
      let given = item.flatMap { model.filled(world)?[$0.linkId].words(for: $0) } ?? ""
      lines.gap()
      lines.add(given.isEmpty ? "nog geen antwoord" : given, style: given.isEmpty ? .dim : .plain)
      lines.head("Notitie")
      lines.add(point.notitie ?? "geen", style: point.notitie == nil ? .dim : .plain)
      if let day = point.besprokenOp {
        lines.gap()
        lines.add("besproken op \(day.shown)", style: .dim)
      }
    } else {
      lines.add("Er is nog geen vraag gemarkeerd.")
      lines.gap()
      lines.add(
        "Ga terug met Esc en open de vragenlijst met v. Daar markeert ^K de vraag op het scherm.",
        style: .dim)
    }
    if let reason = model.whyNotPrepare {
      lines.gap()
      lines.add("Enkel lezen. \(reason.zin)", style: .dim)
    }
    return lines.lines
  }
}
