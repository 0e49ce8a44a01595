import Canvas

/// The calm page that shows nothing about anybody.
enum LockPage {
  /// Not one that is pressed by accident, or by a child on a lap.
  static let unlock = Key.control("o")
  /// From any screen.
  static let lock = Key.function(8)

  /// Whose screen it is and how it opens, in the frame of every screen; nothing about anybody else.
  static func draw(on canvas: inout Canvas, _ world: World) {
    guard !canvas.bounds.isEmpty else { return }
    let frame = Frame(size: canvas.size)
    let isFramed = Frame.fits(canvas.size)
    let area = isFramed ? frame.content : canvas.bounds
    let (who, how) = ("Vergrendeld door \(world.door)", "\(unlock.name) opent")
    let whole = "\(who) · \(how)"
    let width = max(1, area.width - 4)
    let said =
      (TextWidth.cells(whole) <= width ? [whole] : [who, how]) + ["Er is niets verloren."]
    let lines = said.flatMap { TextWidth.wrap($0, to: width).map(\.text) }.prefix(area.height)
    let top = max(0, (area.height - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      canvas.write(line, in: area.row(top + index), align: .center)
    }
    // Before the first line, where it hides nothing.
    let first = lines.first.map { TextWidth.cells($0) } ?? 0
    canvas.cursor = Point(
      x: area.x + max(0, (area.width - first) / 2 - 2), y: min(area.y + top, area.maxY - 1))
    guard isFramed else { return }
    frame.drawHeader(on: &canvas, trail: ["Vergrendeld"], world)
    frame.drawMessage(nil, standing: nil, on: &canvas)
    frame.drawFooter(
      [FooterKey(key: unlock.name, label: "openen")], beside: nil, on: &canvas)
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
