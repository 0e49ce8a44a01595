import Canvas
import Casework
import Questionnaire

/// One question at a time, large and calm, for everybody at the table to look at.
///
/// It takes the whole window: no name, no number, no list, no note, and nothing that is
/// confidential, since the employer looks along.
package struct TableScreen: Equatable, Sendable {
  let questions: [SharedAnswer]
  private(set) var place = 0
  private var reading = Reading()
  private let model: DossierModel?

  enum Action: Hashable, Sendable { case next, previous, further, nearer, lock, back }

  /// The answers in the register, of these questions only where some are named.
  init(
    _ model: DossierModel, _ world: World, only wanted: Set<String>? = nil,
    startingAt linkId: String? = nil
  ) {
    let filled =
      model.filled(world) ?? FilledForm(response: Response(questionnaire: world.form.canonical))
    self.init(model, filled, world, only: wanted, startingAt: linkId)
  }

  /// The answers as they stand on screen.
  init(
    _ model: DossierModel?, _ filled: FilledForm, _ world: World, only wanted: Set<String>? = nil,
    startingAt linkId: String?
  ) {
    self.model = model
    questions = SharedAnswer.all(world.form, filled).filter {
      wanted?.contains($0.linkId) ?? true
    }
    place = questions.firstIndex { $0.linkId == linkId } ?? 0
  }

  var dossierNumber: String? { model?.dossier.nummer }

  var bindings: [Binding<Action>] {
    [
      Binding(
        .right, .character(" "), .pageDown, .enter, action: .next, label: "volgende",
        description: "naar de volgende vraag"),
      Binding(
        .left, .pageUp, .backspace, action: .previous, label: "vorige",
        description: "naar de vorige vraag"),
      Binding(
        .down, action: .further, label: "verder", description: "verder lezen, of de volgende vraag",
        inFooter: false),
      Binding(
        .up, action: .nearer, label: "terug", description: "terug lezen, of de vorige vraag",
        inFooter: false),
      Binding(
        LockPage.lock, .character("v"), action: .lock, label: "vergrendelen",
        description: "het scherm leegmaken tot u het weer opent"),
      Binding(.escape, .character("q"), action: .back, label: "terug", description: "terug"),
    ]
  }

  mutating func resize(to area: Rect) {
    reading.area = Self.body(in: area)
  }

  /// Between some air and the line that counts, where there is room for them.
  private static func body(in area: Rect) -> Rect {
    area.height < 12 ? area : area.inset(dx: 0, dy: 2)
  }

  mutating func update(_ key: Key) -> Outcome {
    guard let binding = bindings.binding(for: key) else { return .ignored }
    switch binding.action {
    case .next: step(1)
    case .previous: step(-1)
    case .further: scroll(1)
    case .nearer: scroll(-1)
    case .lock: return Outcome(locks: true)
    case .back: return .pop()
    }
    return .ignored
  }

  private mutating func step(_ step: Int) {
    let next = max(0, min(place + step, questions.count - 1))
    if next != place { reading.restart() }
    place = next
  }

  /// A long answer is read on; at its end the next question follows.
  private mutating func scroll(_ row: Int) {
    let before = reading.top
    reading.move(
      row, spaced(width: reading.area.width, height: reading.area.height).count)
    if reading.top == before { step(row) }
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let body = Self.body(in: area)
    if body != area {
      canvas.box(
        in: area.inset(dx: 1, dy: 0), title: "Samen bekijken",
        footer: questions.isEmpty ? nil : "\(place + 1) van \(questions.count)")
    }
    let lines = spaced(width: area.width, height: body.height)
    let room = reading.room(for: lines.count, on: &canvas, in: body)
    let left = Self.margin(area.width)
    let air = max(0, (room.height - lines.count) / 2)
    // Beside the question: on it the cursor would hide a letter.
    canvas.cursor = Point(x: left - 2, y: min(room.y + air, max(0, area.maxY - 1)))
    for (index, line) in lines.dropFirst(reading.top).prefix(room.height - air).enumerated() {
      canvas.write(
        line.text, in: room.row(index + air).inset(dx: left, dy: 0), style: line.style,
        align: .center)
    }
  }

  private static func margin(_ width: Int) -> Int { max(2, width / 8) }

  /// With a blank row after every row, where all of it still fits.
  private func spaced(width: Int, height: Int) -> [DetailLines.Line] {
    let lines = lines(width: width)
    let airy = lines.flatMap { [$0, DetailLines.Line(text: "", style: .plain)] }
    return airy.count <= height ? airy : lines
  }

  private func lines(width: Int) -> [DetailLines.Line] {
    var lines = DetailLines(
      width: min(Rect.mostReadable, max(10, width - 2 * Self.margin(width))))
    guard questions.indices.contains(place) else {
      lines.add("Er zijn geen vragen om samen te bekijken.", style: .bold)
      return lines.lines
    }
    let shown = questions[place]
    lines.add(shown.question, style: .bold)
    lines.gap()
    if shown.answers.isEmpty { lines.add("nog geen antwoord", style: .dim) }
    for answer in shown.answers {
      // One line is to be seen from across the table; more lines are to be read.
      let isLine = !answer.contains("\n") && TextWidth.cells(answer) + 4 <= lines.width
      for paragraph in answer.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.add(
          isLine ? "\u{A0} \(paragraph) \u{A0}" : String(paragraph),
          style: Style(bold: true, underline: isLine))
      }
      lines.gap()
    }
    return lines.lines
  }
}
