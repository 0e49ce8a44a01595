import Canvas
import Casework

/// The frame that is everywhere the same: where and who, rule, content, rule, message, keys.
struct Frame {
  static let minimum = Size(width: 72, height: 20)
  let size: Size

  static func fits(_ size: Size) -> Bool {
    size.width >= minimum.width && size.height >= minimum.height
  }

  private var bounds: Rect { Rect(size: size) }
  /// Everything between the two rules.
  var content: Rect { bounds.dropping(top: 2).dropping(bottom: 3) }

  func drawHeader(on canvas: inout Canvas, trail: [String], _ world: World) {
    let row = bounds.top(1).inset(dx: 1, dy: 0)
    var who = world.todayIsSet ? "\(world.door) · vandaag = \(world.vandaag.shown)" : world.door
    if world.isTrial { who = "proefregels · " + who }
    let isSpecial = world.todayIsSet || world.isTrial
    let whoWidth = min(TextWidth.cells(who), row.width / 2)
    canvas.write(
      who, in: row.right(whoWidth),
      style: isSpecial ? Style.color(.magenta).with(bold: true) : .plain, align: .right)
    let room = row.dropping(right: whoWidth + 2)
    let short = trail.joined(separator: " ▸ ")
    let whole = (["Doorstroom"] + trail).joined(separator: " ▸ ")
    canvas.write(TextWidth.cells(whole) <= room.width ? whole : short, in: room, style: .bold)
    canvas.horizontalRule(in: bounds.row(1), style: .dim)
  }

  func drawMessage(_ message: Message?, on canvas: inout Canvas) {
    canvas.horizontalRule(in: bounds.bottom(3), style: .dim)
    guard let message else { return }
    canvas.write(
      message.text, in: bounds.bottom(2).top(1).inset(dx: 1, dy: 0),
      style: message.isProblem ? .color(.magenta) : .plain)
  }

  func drawFooter(_ keys: [FooterKey], on canvas: inout Canvas) {
    let row = bounds.bottom(1).inset(dx: 1, dy: 0)
    var x = row.x
    // Why, the way back and help stay in view: what does not fit is left to the help screen.
    let waysBack = [Key.escape.name, Key.character("q").name]
    func isKept(_ index: Int) -> Bool {
      let key = keys[index].key
      return index == keys.count - 1 || key == Key.character("w").name
        || (index == keys.count - 2 && waysBack.contains(key))
    }
    for (index, item) in keys.enumerated() {
      let reserve =
        isKept(index)
        ? 0
        : keys.indices.filter { $0 > index && isKept($0) }.reduce(0) { $0 + keys[$1].width + 2 }
      guard x + item.width + reserve <= row.maxX else { continue }
      x += canvas.write(item.key, at: Point(x: x, y: row.y), in: row, style: .bold) + 1
      x += canvas.write(item.label, at: Point(x: x, y: row.y), in: row) + 2
    }
  }
}
