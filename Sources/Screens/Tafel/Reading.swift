import Canvas
import Casework
import Questionnaire

/// Which rows of a text are in view.
struct Reading: Equatable, Sendable {
  private(set) var top = 0
  var area = Rect(x: 0, y: 0, width: 80, height: 19)

  /// Moves by keys that turn pages; false for any other key.
  mutating func handle(_ key: Key, count: Int) -> Bool {
    switch key {
    case .up: move(-1, count)
    case .down: move(1, count)
    case .pageUp: move(1 - area.height, count)
    case .pageDown: move(area.height - 1, count)
    case .home: move(-count, count)
    case .end: move(count, count)
    default: return false
    }
    return true
  }

  mutating func move(_ rows: Int, _ count: Int) {
    let height = count > area.height ? area.height - 1 : area.height
    top = max(0, min(top + rows, count - height))
  }

  mutating func restart() { top = 0 }

  /// The rows to write on, and a word on the last one where there is more.
  func room(for count: Int, on canvas: inout Canvas, in area: Rect) -> Rect {
    guard count > area.height else { return area }
    let room = area.dropping(bottom: 1)
    let isEnd = top + room.height >= count
    canvas.write(
      isEnd ? "↑ terug" : "↓ verder lezen", in: area.bottom(1), style: .dim, align: .right)
    return room
  }
}

extension Canvas {
  /// Writes the lines in view, each with its mark.
  mutating func write(_ lines: [DetailLines.Line], _ reading: Reading, in area: Rect) {
    let room = reading.room(for: lines.count, on: &self, in: area)
    for (index, line) in lines.dropFirst(reading.top).prefix(room.height).enumerated() {
      let row = room.row(index)
      write(line.text, in: row, style: line.style)
      if let mark = line.mark { write(mark, in: row) }
    }
    cursor = area.origin
  }
}

extension DossierModel {
  /// Why flags and notes are only to be read; nil while the evaluation runs.
  var whyNotPrepare: Belet? {
    guard let evaluation = dossier.evaluatie else { return Reden.geenEvaluatie.belet() }
    if let closed = dossier.sluiting { return Reden.dossierGesloten(closed.datum).belet() }
    return evaluation.beslissing.map { Reden.naBeslissing($0.datum).belet() }
  }

  /// The answers of the last evaluation, on the form in use.
  func filled(_ world: World) -> FilledForm? {
    guard let text = dossier.evaluatie?.vragenlijst?.antwoorden, let read = FilledForm(text: text)
    else { return nil }
    let isThisForm = read.response.questionnaire == world.form.canonical
    return isThisForm ? read : read.carried(to: world.form).filled
  }
}
