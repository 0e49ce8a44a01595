import Canvas

extension Interface {
  /// Draws everything; the same state gives the same cells.
  package func draw() -> Canvas {
    var canvas = Canvas(size: size)
    guard !isTooSmall || isLocked else {
      drawTooSmall(on: &canvas)
      return canvas.spelled(in: charset)
    }
    guard !isLocked else {
      LockPage.draw(on: &canvas, world)
      return canvas.spelled(in: charset)
    }
    let frame = Frame(size: size)
    let base = layers.lastIndex { !$0.isDialog } ?? 0
    if drawWhole(layers[base], on: &canvas) {
      for layer in layers[(base + 1)...] { layer.draw(on: &canvas, in: frame.content, world) }
      frame.drawFooter(
        footer.map(spelled), beside: nil, isQuestion: top.isDialog, on: &canvas)
      return canvas.spelled(in: charset)
    }
    frame.drawHeader(on: &canvas, trail: layers[base].trail(world), world)
    for layer in layers[base...] { layer.draw(on: &canvas, in: frame.content, world) }
    if canvas.cursor == nil { canvas.cursor = frame.content.bottom(1).origin }
    // Where they share a row, what is asked now goes before what was done.
    let isOver = top.isDialog && !frame.hasMessageRow && message?.isProblem == false
    let said = isOver ? nil : message
    frame.drawMessage(said, standing: layers[base].standingMessage(world), on: &canvas)
    frame.drawFooter(
      footer.map(spelled), beside: said, isQuestion: top.isDialog || top.isList,
      on: &canvas)
    return canvas.spelled(in: charset)
  }

  private func spelled(_ key: FooterKey) -> FooterKey {
    FooterKey(key: charset.keyName(key.key), label: key.label)
  }

  /// At most eight keys of the screen, then what works everywhere, as far as there is room; the list
  /// of keys always last.
  private var footer: [FooterKey] {
    let help = FooterKey(key: top.takesText ? Self.keyList.name : "?", label: GlobalKeys.keys)
    if top.isDialog { return top.footer(world) }
    if case .help = top { return top.footer(world) }
    if case .palette = top { return top.footer(world) }
    var keys = Array(top.footer(world).prefix(8))
    // Before the way back, which stands last.
    let all: [GlobalAction] = top.takesText || keys.count >= 8 ? [.guide] : [.palette, .guide]
    if top.isPlain {
      let more = all.compactMap { GlobalKeys.footerKey($0) }
      keys.insert(contentsOf: more, at: max(0, keys.count - 1))
    }
    return keys + [help]
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let lines = [
      "Het venster is te klein: \(size.width) op \(size.height).",
      "Maak het minstens \(Frame.minimum.width) op \(Frame.minimum.height).",
      "Wat u typte, staat er nog.",
    ]
    var y = 0
    for line in lines {
      y += canvas.write(paragraph: line, in: canvas.bounds.dropping(top: y))
    }
    canvas.cursor = canvas.bounds.isEmpty ? nil : Point(x: 0, y: 0)
  }
}

extension Layer {
  /// What the message line says when nothing happened.
  func standingMessage(_ world: World) -> Message? {
    switch self {
    case .worklist(let screen): screen.standingMessage(world)
    case .dossier(let screen): screen.standingMessage(world)
    case .journal(let screen): screen.standingMessage
    case .palette(let screen): screen.standingMessage
    case .help(let screen): screen.standingMessage
    case .form(let screen): screen.elsewhere == nil ? nil : .elsewhere
    case .questionnaire(let screen): screen.standingMessage
    default: nil
    }
  }
}
