import Canvas
import Casework

/// What holds today, parameter by parameter; an amount of the site can be laid down.
package struct RulesScreen: Equatable, Sendable {
  private var window = ListWindow(count: ParameterID.allCases.count)

  private(set) var search = TextSearch()

  enum Action: Hashable, Sendable { case read, amount, back, search, next, previous }

  private static let all = ParameterID.allCases.sorted { $0.rawValue < $1.rawValue }

  func bindings(_ world: World) -> [Binding<Action>] {
    let isAmount = selected(world)?.eenheid == .eurocent
    if search.isTyping { return TextSearch.typing(.read, .back) }
    return [
      Binding(
        .enter, .character("w"), action: .read, label: "alle waarden",
        description: "alle waarden van de gekozen parameter, met hun bron"),
      Binding(
        .character("b"), action: .amount, label: "eigen bedrag",
        description: "een eigen bedrag vastleggen, met zijn bron",
        unavailable: isAmount
          ? nil : "Dit is geen bedrag. Een andere waarde legt \"regels zetten\" vast."),
    ] + TextSearch.bindings(.search, .next, .previous, search) + [
      Binding(.escape, .character("q"), action: .back, label: "terug", description: "terug")
    ]
  }

  mutating func resize(to area: Rect) { window.resize(height: list(in: area).height) }

  private func list(in area: Rect) -> Rect {
    area.dropping(top: headRows(in: area)).dropping(bottom: detailRows(in: area))
  }

  /// The heads of the columns, or in their place what is looked for.
  private func headRows(in area: Rect) -> Int { max(search.isTyping ? 1 : 0, area.headRows(1)) }

  /// What the chosen parameter says, where there is room for it; Enter has it whole.
  private func detailRows(in area: Rect) -> Int { area.headRows(3) }

  /// Its code, its value and since when, each where it fits.
  private func stops(_ row: Rect) -> [Rect] {
    guard row.isNarrow else {
      let valueWidth = max(20, row.width - 37 - 12)
      return [
        row.dropping(left: 2).left(33), row.dropping(left: 37).left(valueWidth),
        row.dropping(left: 39 + valueWidth),
      ]
    }
    return Column.fit(
      [
        Column(width: 18, importance: 3, grows: true), Column(width: 16, importance: 2),
        Column(width: 10, importance: 1),
      ], in: row.dropping(left: 2))
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    if search.isTyping {
      return went(search.type(key, from: window.selection, in: searched(world)))
    }
    if window.handle(key, letters: true) { return .ignored }
    guard let binding = bindings(world).binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    switch binding.action {
    case .back: return .pop()
    case .search: search.begin()
    case .next: return went(search.next(after: window.selection, by: 1, in: searched(world)))
    case .previous: return went(search.next(after: window.selection, by: -1, in: searched(world)))
    case .amount:
      guard let parameter = selected(world) else { return .ignored }
      return FormScreen.opened(
        .ownAmount, on: nil, in: world, filledWith: ["parameter": parameter.id.rawValue])
    case .read:
      guard let parameter = selected(world) else { return .ignored }
      return .push(.notice(Notice(versions: parameter, on: world.vandaag)))
    }
    return .ignored
  }

  private mutating func went(_ step: TextSearch.Step) -> Outcome {
    if case .go(let row) = step { window.select(row) }
    if case .around(let row) = step { window.select(row) }
    return Outcome(message: search.message(step))
  }

  /// What can be looked for in each row: its code and what it says.
  private func searched(_ world: World) -> [String] {
    Self.all.map { id in
      id.rawValue + " " + (world.regels.parameters[id]?.omschrijving ?? "")
    }
  }

  /// The chosen row.
  var row: Int { window.selection }

  private func selected(_ world: World) -> Parameter? {
    window.selected.flatMap { world.regels.parameters[Self.all[$0]] }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let head = area.top(headRows(in: area)).inset(dx: 1, dy: 0)
    for (text, cell) in zip(["Parameter", "Waarde vandaag", "Vanaf"], stops(head)) {
      canvas.write(text, in: cell, style: .dim)
    }
    let body = list(in: area)
    defer { search.draw(on: &canvas, in: head.row(0)) }
    for (line, index) in window.visible.enumerated() {
      let row = body.row(line).inset(dx: 1, dy: 0)
      let id = Self.all[index]
      let grond = world.regels.grond(id, on: world.vandaag)
      canvas.write(Mark(grond.bron.zekerheid), in: row)
      let texts = [id.rawValue, grond.waarde.getoond(in: grond.eenheid), grond.vanaf.shown]
      for (text, cell) in zip(texts, stops(row)) { canvas.write(text, in: cell) }
      if index == window.selection {
        canvas.restyle(body.row(line)) { $0 = Style(bold: $0.bold, reverse: true) }
        canvas.cursor = body.row(line).origin
      }
    }
    drawDetail(on: &canvas, in: area.bottom(detailRows(in: area)).inset(dx: 1, dy: 0), world)
  }

  /// What the chosen parameter says, and by whose word.
  private func drawDetail(on canvas: inout Canvas, in area: Rect, _ world: World) {
    guard let parameter = selected(world) else { return }
    let version = parameter.versie(on: world.vandaag)
    let own = version.nr == nil ? "" : " Eigen waarde."
    canvas.write(parameter.omschrijving + own, in: area.row(0), style: .bold)
    canvas.write(
      paragraph: "bron: \(world.regels.grond(parameter.id, on: world.vandaag).bron.titel)",
      in: area.dropping(top: 1), style: .dim)
  }
}

extension Notice {
  /// Every value that a parameter ever has, the newest first.
  fileprivate init(versions parameter: Parameter, on today: Datum) {
    let current = parameter.versie(on: today)
    var lines = [
      Line(text: parameter.omschrijving),
      Line(text: "Welke waarde telt, hangt af van \(parameter.id.keuzedag.naam).", style: .dim),
    ]
    for version in parameter.versies.reversed() {
      let own = version.nr.map { ", eigen waarde (journaalregel \($0))" } ?? ""
      lines.append(
        Line(
          text:
            "\(version.waarde.getoond(in: parameter.eenheid)) vanaf \(version.vanaf.shown)\(own)",
          mark: version == current ? .busy : .notYet, style: version == current ? .bold : .plain))
      lines += Notice.source(version.bron.titel, version.bron.zekerheid)
    }
    lines.append(Line(text: "Nagekeken op \(parameter.nagekeken.shown).", style: .dim))
    self.init(title: parameter.id.rawValue, lines: lines)
  }
}
