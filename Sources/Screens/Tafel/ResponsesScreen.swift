import Canvas
import Casework
import Questionnaire

/// The answers of this evaluation beside those of an earlier one.
package struct ResponsesScreen: Equatable, Sendable {
  private(set) var model: DossierModel
  private var reading = Reading()
  private(set) var showsConfidential = false
  private(set) var showsAll = false
  /// How many evaluations back the other one lies.
  private(set) var back = 1

  enum Action: Hashable, Sendable { case read, older, newer, all, confidential, back }

  init(model: DossierModel) { self.model = model }

  mutating func refresh(_ model: DossierModel) { self.model = model }
  mutating func resize(to area: Rect) { reading.area = area.dropping(top: headRows(in: area)) }

  /// What the columns are; without columns each line says it.
  private func headRows(in area: Rect) -> Int { area.hasPanes ? area.headRows(2) : 0 }

  private var answered: [Evaluatie] { model.dossier.evaluaties.filter { $0.vragenlijst != nil } }

  var bindings: [Binding<Action>] {
    let count = answered.count
    return [
      Binding(
        .up, .down, .pageUp, .pageDown, .home, .end, action: .read, label: "lezen",
        description: "verder en terug lezen", inFooter: false),
      Binding(
        .left, action: .older, label: "ouder", description: "naast een oudere evaluatie leggen",
        unavailable: back + 1 < count ? nil : "Er is geen oudere evaluatie met antwoorden."),
      Binding(
        .right, action: .newer, label: "jonger", description: "naast een jongere evaluatie leggen",
        unavailable: back > 1 ? nil : "Er is geen jongere evaluatie om ernaast te leggen."),
      Binding(
        .character("a"), action: .all, label: showsAll ? "enkel wat anders is" : "alles",
        description: "alle antwoorden tonen, of enkel wat veranderde"),
      Binding(
        .character("x"), action: .confidential,
        label: showsConfidential ? "zonder vertrouwelijk" : "met vertrouwelijk",
        description: "vertrouwelijke antwoorden tonen of verbergen"),
      Binding(.escape, .character("q"), action: .back, label: "terug", description: "terug"),
    ]
  }

  mutating func update(_ key: Key, in world: World) -> Outcome {
    guard let binding = bindings.binding(for: key) else { return .ignored }
    if let reason = binding.unavailable { return .notNow(reason) }
    switch binding.action {
    case .read:
      _ = reading.handle(key, count: lines(world).count)
      return .ignored
    case .older: back += 1
    case .newer: back -= 1
    case .all: showsAll.toggle()
    case .confidential: showsConfidential.toggle()
    case .back: return .pop()
    }
    reading.restart()
    return .ignored
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ world: World) {
    let inner = area.inset(dx: 1, dy: 0)
    let all = answered
    canvas.cursor = inner.origin
    guard all.count > 1, let now = all.last else {
      let used = canvas.write(
        paragraph: "Er is maar één evaluatie met antwoorden.", in: inner, style: .bold)
      canvas.write(
        paragraph: "Er is niets om mee te vergelijken.",
        in: inner.dropping(top: used + (area.isLow ? 0 : 1)), style: .dim)
      return
    }
    let columns = Columns(width: inner.width)
    let earlier = all[max(0, all.count - 1 - back)]
    let head = inner.top(headRows(in: area)).row(0)
    canvas.write("Vraag", in: columns.question(head), style: .dim)
    canvas.write("evaluatie \(earlier.dag.shown)", in: columns.old(head), style: .dim)
    canvas.write("nu (\(now.dag.shown))", in: columns.new(head), style: .dim)
    let lines = lines(world)
    var reading = reading
    reading.move(0, lines.count)
    let body = inner.dropping(top: headRows(in: area))
    let room = reading.room(for: lines.count, on: &canvas, in: body)
    for (index, line) in lines.dropFirst(reading.top).prefix(room.height).enumerated() {
      let row = room.row(index)
      canvas.write(line.question, in: line.isHead ? row : columns.question(row), style: line.style)
      if let mark = line.mark { canvas.write(mark, in: row) }
      canvas.write(line.old, in: columns.old(row), style: .dim)
      canvas.write(line.new, in: columns.new(row), style: line.style)
    }
  }

  private func lines(_ world: World) -> [Line] {
    let all = answered
    guard all.count > 1 else { return [] }
    let read = all.map { evaluation in
      evaluation.vragenlijst.flatMap { FilledForm(text: $0.antwoorden) }
        ?? FilledForm(response: Response(questionnaire: world.form.canonical))
    }
    let table = ResponseComparison(
      form: world.form, responses: read, withConfidential: showsConfidential)
    let (old, new) = (max(0, all.count - 1 - back), all.count - 1)
    let rows = table.rows.filter { showsAll || $0.change(from: old, to: new) != .same }
    let columns = Columns(width: max(20, reading.area.width - 2))
    var lines: [Line] = []
    var part = ""
    for row in rows where !(row.answers[old].isEmpty && row.answers[new].isEmpty) {
      if row.part != part {
        part = row.part
        if !lines.isEmpty { lines.append(Line()) }
        lines.append(Line(question: part, style: .bold, isHead: true))
      }
      lines +=
        reading.area.hasPanes
        ? row.lines(old, new, columns)
        : row.stacked(old, new, all[old].dag, width: reading.area.width - 4)
    }
    if lines.isEmpty { lines.append(Line(question: "Er veranderde niets.", isHead: true)) }
    if table.withheld > 0 {
      let count = table.withheld
      lines.append(Line())
      lines.append(
        Line(
          question: count == 1
            ? "1 vertrouwelijk antwoord niet getoond."
            : "\(count) vertrouwelijke antwoorden niet getoond.", style: .dim, isHead: true))
    }
    return lines
  }

  /// One row of the screen.
  fileprivate struct Line {
    var question = ""
    var old = ""
    var new = ""
    var mark: Mark?
    var style = Style.plain
    var isHead = false
  }

  /// Where the three columns stand: the question a little wider than the answers.
  fileprivate struct Columns {
    let width: Int
    var answer: Int { (width - 4) * 3 / 10 }
    var asked: Int { width - 4 - 2 * answer - 2 }

    func question(_ row: Rect) -> Rect { row.dropping(left: 2).left(asked) }
    func old(_ row: Rect) -> Rect { row.dropping(left: 2 + asked + 2).left(answer) }
    func new(_ row: Rect) -> Rect { row.dropping(left: 2 + asked + 2 + answer + 2) }
  }
}

extension ResponseComparison.Row {
  /// The question, and below it both answers with their day.
  fileprivate func stacked(_ old: Int, _ new: Int, _ day: Datum, width: Int)
    -> [ResponsesScreen.Line]
  {
    let trend = trend(from: old, to: new)
    let before = answers[old].isEmpty ? "—" : answers[old]
    let now = answers[new].isEmpty ? "—" : answers[new]
    let texts: [(String, Style)] = [
      (question, .bold), ("\(day.shown): \(before)", .dim),
      ("nu: \(now)\(trend.map { " (\($0.rawValue))" } ?? "")", .plain),
    ]
    var mark: Mark? = Mark(change(from: old, to: new), trend)
    return texts.flatMap { text, style in
      TextWidth.wrap(text, to: max(1, width)).map { row in
        defer { mark = nil }
        return ResponsesScreen.Line(
          question: "  " + row.text, mark: mark, style: style, isHead: true)
      }
    }
  }

  fileprivate func lines(_ old: Int, _ new: Int, _ columns: ResponsesScreen.Columns)
    -> [ResponsesScreen.Line]
  {
    func wrapped(_ text: String, _ width: Int) -> [String] {
      TextWidth.wrap(text, to: max(1, width)).map(\.text)
    }
    let trend = trend(from: old, to: new)
    let change = change(from: old, to: new)
    let now = answers[new] + (trend.map { " (\($0.rawValue))" } ?? "")
    let cells = [
      wrapped(question, columns.asked),
      wrapped(answers[old].isEmpty ? "—" : answers[old], columns.answer),
      wrapped(answers[new].isEmpty ? "—" : now, columns.answer),
    ]
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      func cell(_ column: Int) -> String {
        cells[column].indices.contains(line) ? cells[column][line] : ""
      }
      return ResponsesScreen.Line(
        question: cell(0), old: cell(1), new: cell(2),
        mark: line == 0 ? Mark(change, trend) : nil)
    }
  }
}

extension Mark {
  fileprivate init(_ change: ResponseComparison.Change, _ trend: ResponseComparison.Trend?) {
    self =
      switch (change, trend) {
      case (_, .better?): Mark(text: "+", style: .color(.green))
      case (_, .worse?): .late
      case (.same, nil): .none
      case (.new, nil): Mark(text: "+", style: .bold)
      case (.gone, nil): Mark(text: "-", style: .dim)
      case (.other, nil): .busy
      }
  }
}
