import Canvas
import Casework

/// The newest POP beside an earlier one: competences gained, new, gone and to come, and actions.
package struct POPComparisonScreen: Equatable, Sendable {
  private(set) var model: DossierModel
  /// Which earlier POP, the one just before the newest first.
  private(set) var chosen = 0
  private var top = 0
  private var area = Rect(x: 0, y: 0, width: 80, height: 19)

  enum Action: Hashable, Sendable { case up, down, older, newer, handIn, actionDone, why, back }

  init(model: DossierModel) { self.model = model }

  mutating func refresh(_ model: DossierModel) {
    self.model = model
    chosen = max(0, min(chosen, comparisons.count - 1))
    scroll(0)
  }

  private var comparisons: [POPVergelijking] { model.dossier.popVergelijkingen }

  var bindings: [Binding<Action>] {
    let dossier = model.dossier
    let closed = dossier.sluiting.map { Reden.dossierGesloten($0.datum).zin }
    let pop = dossier.popsNieuwsteEerst.first
    let isDone = pop.map { $0.actiesKlaar.count >= $0.acties.count } ?? true
    return [
      Binding(
        .character("i"), action: .handIn, label: "indienen",
        description: "registreren dat de nieuwste POP in het vertrouwelijk luik kwam",
        unavailable: closed),
      Binding(
        .character("k"), action: .actionDone, label: "actie klaar",
        description: "registreren dat een verbeteractie klaar is",
        unavailable: closed ?? (isDone ? "Er staat geen verbeteractie meer open." : nil)),
      Binding(
        .left, action: .newer, label: "jongere POP", description: "naast een jongere POP leggen",
        unavailable: chosen == 0 ? "Er is geen jongere POP om ernaast te leggen." : nil),
      Binding(
        .right, action: .older, label: "oudere POP", description: "naast een oudere POP leggen",
        unavailable: chosen + 1 < comparisons.count
          ? nil : "Er is geen oudere POP om ernaast te leggen."),
      Binding(
        .up, .pageUp, .home, action: .up, label: "terug", description: "terug naar boven",
        inFooter: false),
      Binding(
        .down, .pageDown, .end, action: .down, label: "verder", description: "verder lezen",
        inFooter: false),
      Binding(
        .character("w"), action: .why, label: "waarom",
        description: "waarop de POP en de vergelijking steunen"),
      Binding(.escape, .character("q"), action: .back, label: "terug", description: "terug"),
    ]
  }

  mutating func resize(to area: Rect) {
    self.area = area
    scroll(0)
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    guard let binding = bindings.binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    switch binding.action {
    case .up: scroll(key == .up ? -1 : key == .home ? -top : 1 - area.height)
    case .down: scroll(key == .down ? 1 : key == .end ? Int.max / 2 : area.height - 1)
    case .older: choose(chosen + 1)
    case .newer: choose(chosen - 1)
    case .handIn: return FormScreen.opened(.popHandIn, on: model, in: world)
    case .actionDone: return FormScreen.opened(.popAction, on: model, in: world)
    case .why:
      return .push(
        .notice(
          Notice(title: "Waarom de POP zo staat", verklaringen: model.verklaringen("pop.", world))))
    case .back: return .pop()
    }
    return .ignored
  }

  private mutating func choose(_ index: Int) {
    chosen = max(0, min(index, comparisons.count - 1))
    top = 0
  }

  private mutating func scroll(_ rows: Int) {
    let count = lines(width: max(1, min(area.width - 2, Rect.mostReadable))).count
    let height = count > area.height ? area.height - 1 : area.height
    top = max(0, min(top + rows, count - height))
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let inner = area.inset(dx: 1, dy: 0)
    let lines = lines(width: max(1, min(inner.width, Rect.mostReadable)))
    let overflows = lines.count > inner.height
    let room = overflows ? inner.dropping(bottom: 1) : inner
    for (index, line) in lines.dropFirst(top).prefix(room.height).enumerated() {
      let row = room.row(index)
      canvas.write(line.text, in: row, style: line.style)
      if let mark = line.mark { canvas.write(mark, in: row) }
    }
    if overflows {
      let isEnd = top + room.height >= lines.count
      canvas.write(
        isEnd ? "↑ terug" : "↓ verder lezen", in: inner.bottom(1), style: .dim, align: .right)
    }
    canvas.cursor = inner.origin
  }

  private func lines(width: Int) -> [DetailLines.Line] {
    var lines = DetailLines(width: width)
    guard let pop = model.dossier.popsNieuwsteEerst.first else {
      lines.add("Er is nog geen POP.")
      return lines.lines
    }
    guard comparisons.indices.contains(chosen) else {
      lines.head("POP van \(pop.datum.shown)")
      lines.field("ingediend op", pop.ingediendOp?.shown ?? "niet genoteerd")
      lines.add("Er is maar één POP: er is niets om mee te vergelijken.", style: .dim)
      return lines.lines
    }
    let compared = comparisons[chosen]
    lines.head("POP van \(compared.pop.shown) naast die van \(compared.eerdere.shown)")
    lines.field("ingediend op", pop.ingediendOp?.shown ?? "niet genoteerd")
    let (then, now) = (model.dossier.popsNieuwsteEerst[chosen + 1].competenties, pop.competenties)
    let days = (compared.eerdere, compared.pop)
    add(
      "Generiek", (then.generiekHuidig, then.generiekToekomstig),
      (now.generiekHuidig, now.generiekToekomstig), days, into: &lines)
    add(
      "Technisch", (then.technischHuidig, then.technischToekomstig),
      (now.technischHuidig, now.technischToekomstig), days, into: &lines)
    if !then.isEmpty || !now.isEmpty {
      lines.gap()
      lines.add("+ nieuw   ✔ nu gekend   · opnieuw te leren   - staat er niet meer in", style: .dim)
    }
    guard !compared.acties.isEmpty else { return lines.lines }
    lines.head("Verbeteracties")
    for action in compared.acties {
      let when = action.klaarOp.map { ", klaar op \($0.shown)" } ?? ", \(action.stand.naam)"
      lines.marked(
        Mark(action.stand), action.tekst + when + (action.isNieuw ? " (nieuw)" : ""))
    }
    return lines.lines
  }

  /// One row for each competence: what each of the two POPs says of it, the older one first.
  private func add(
    _ title: String, _ then: (has: [String], wants: [String]),
    _ now: (has: [String], wants: [String]),
    _ days: (Datum, Datum), into lines: inout DetailLines
  ) {
    var seen: Set<String> = []
    let all = (now.has + now.wants + then.has + then.wants).filter {
      seen.insert($0.trimmed.lowercased()).inserted
    }
    guard !all.isEmpty else { return }
    let column = 12
    let room = lines.width - 2 * column - 2
    let isTable = room >= 16
    lines.head(
      isTable
        ? TextWidth.padRight(title, to: room + 2) + TextWidth.padRight(days.0.shown, to: column)
          + days.1.shown
        : title)
    for text in all {
      let (before, after) = (Self.word(text, then), Self.word(text, now))
      let mark: Mark =
        after == before
        ? .none
        : after == Self.none
          ? .gone : before == Self.none ? .new : after == Self.has ? .done : .notYet
      guard isTable else {
        lines.marked(mark, "\(text): \(before) op \(days.0.shown), \(after) op \(days.1.shown)")
        continue
      }
      let rows = TextWidth.wrap(text, to: room - 1).map(\.text)
      for (index, row) in rows.enumerated() {
        let words =
          index > 0
          ? row
          : TextWidth.padRight(row, to: room) + TextWidth.padRight(before, to: column) + after
        lines.append(
          DetailLines.Line(
            text: "  " + words, style: after == before ? .dim : .plain,
            mark: index == 0 ? mark : nil))
      }
    }
  }

  private static let none = "–"
  private static let has = "kan het"

  private static func word(_ text: String, _ pop: (has: [String], wants: [String])) -> String {
    func contains(_ texts: [String]) -> Bool {
      texts.contains { $0.trimmed.lowercased() == text.trimmed.lowercased() }
    }
    return contains(pop.has) ? has : contains(pop.wants) ? "leert het" : none
  }
}

extension Mark {
  fileprivate static let new = Mark(text: "+", style: .color(.green))
  fileprivate static let gone = Mark(text: "-", style: .dim)

  fileprivate init(_ stand: POPVergelijking.Actie.Stand) {
    self =
      switch stand {
      case .klaar: .done
      case .open: .notYet
      case .vervallen: .gone
      }
  }
}
