import Canvas

/// The calm page that shows nothing about anybody.
enum LockPage {
  /// Not one that is pressed by accident, or by a child on a lap.
  static let unlock = Key.control("o")
  /// From any screen.
  static let lock = Key.function(8)

  /// Who locked it stands there, and nothing about anybody else.
  static func draw(on canvas: inout Canvas, by door: String) {
    let lines = [
      "Vergrendeld door \(door)", "",
      "Er is niets verloren. \(unlock.name) opent het scherm weer.",
    ].flatMap { TextWidth.wrap($0, to: max(1, canvas.size.width)) }
    let top = max(0, (canvas.size.height - lines.count) / 2)
    for (index, line) in lines.enumerated() where top + index < canvas.size.height {
      canvas.write(line.text, in: canvas.bounds.row(top + index), align: .center)
    }
    // Beside the last line, where it hides nothing.
    let last = min(max(0, canvas.size.height - 1), top + max(0, lines.count - 1))
    let width = lines.last.map { TextWidth.cells($0.text) } ?? 0
    canvas.cursor =
      canvas.bounds.isEmpty
      ? nil : Point(x: max(0, (canvas.size.width - width) / 2 - 2), y: last)
  }
}

extension Interface {
  /// How long nobody presses a key before the screen locks by itself.
  package static let lockAfter = Duration.seconds(600)

  /// Draws a layer that takes the whole window; false for any other.
  func drawWhole(_ layer: Layer, on canvas: inout Canvas) -> Bool {
    let area = canvas.bounds.dropping(bottom: 1)
    switch layer {
    case .table(let screen): screen.draw(on: &canvas, in: area)
    case .block(let screen): screen.draw(on: &canvas, in: area, message, world)
    default: return false
    }
    return true
  }
}
