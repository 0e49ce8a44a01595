import Canvas
import Casework

/// The frame that is everywhere the same: where and who, rule, content, rule, message, keys.
///
/// In a low window it gives way to the content: first the rules go, then message and keys share a
/// row, then the title goes.
struct Frame {
  static let minimum = Size(width: 20, height: 5)
  let size: Size

  static func fits(_ size: Size) -> Bool {
    size.width >= minimum.width && size.height >= minimum.height
  }

  private var bounds: Rect { Rect(size: size) }
  private var hasRules: Bool { size.height >= 16 }
  var hasMessageRow: Bool { size.height >= 9 }
  private var hasTitle: Bool { size.height >= 7 }
  private var rowsBelow: Int { hasRules ? 3 : hasMessageRow ? 2 : 1 }

  /// Everything between the two rules.
  var content: Rect {
    bounds.dropping(top: hasRules ? 2 : hasTitle ? 1 : 0).dropping(bottom: rowsBelow)
  }
  /// For the screens that need no title and no rules: all but the keys.
  var whole: Rect { bounds.dropping(bottom: 1) }

  func drawHeader(on canvas: inout Canvas, trail: [String], _ world: World) {
    guard hasTitle else { return }
    let row = bounds.top(1).inset(dx: 1, dy: 0)
    let isSpecial = world.todayIsSet || world.isTrial
    let who = Self.who(world, in: row.width, isNarrow: bounds.isNarrow)
    let whoWidth = TextWidth.cells(who)
    canvas.write(
      who, in: row.right(whoWidth),
      style: isSpecial ? Style.color(.magenta).with(bold: true) : .plain, align: .right)
    let room = row.dropping(right: whoWidth == 0 ? 0 : whoWidth + 2)
    let short = trail.joined(separator: " ▸ ")
    let whole = (["Doorstroom"] + trail).joined(separator: " ▸ ")
    let choices = bounds.isNarrow ? [whole, short, trail.last ?? ""] : [whole, short]
    let fitting = choices.first { TextWidth.cells($0) <= room.width } ?? choices.last ?? ""
    canvas.write(fitting, in: room, style: .bold)
    if hasRules { canvas.horizontalRule(in: bounds.row(1), style: .dim) }
  }

  /// Who works here, on which day and by which rules, where these are not the ordinary ones.
  ///
  /// Who it is, is known to who sits here; that this is no ordinary day is not. So the name gives
  /// way first, and the day is never cut.
  private static func who(_ world: World, in width: Int, isNarrow: Bool) -> String {
    let day =
      world.todayIsSet
      ? isNarrow ? world.vandaag.shortWithWeekday : "vandaag = \(world.vandaag.shown)" : nil
    guard !isNarrow else {
      let all = [world.isTrial ? "proef" : nil, day].compactMap(\.self).joined(separator: " · ")
      return TextWidth.cells(all) <= width / 2 ? all : day ?? all
    }
    let before = [world.isThrowaway ? "demo" : nil, world.isTrial ? "proefregels" : nil]
    let others = (before + [day]).compactMap(\.self)
    let left = width / 2 - others.reduce(0) { $0 + TextWidth.cells($1) + 3 }
    let room = min(left, max(Self.longestName, width / 4))
    let isShown = room >= min(TextWidth.cells(world.door), 8)
    let door = isShown ? TextWidth.clip(world.door, to: room) : nil
    return (before + [door, day]).compactMap(\.self).joined(separator: " · ")
  }

  /// Where somebody is matters more than the end of a long name.
  private static let longestName = 24

  /// `standing` is what the line says when nothing happened.
  func drawMessage(_ message: Message?, standing: Message?, on canvas: inout Canvas) {
    if hasRules { canvas.horizontalRule(in: bounds.bottom(3), style: .dim) }
    guard let shown = message ?? (hasMessageRow ? standing : nil) else { return }
    let style: Style =
      shown.isProblem ? .color(.red) : shown.isDone ? .color(.green) : .plain
    let row = bounds.bottom(hasMessageRow ? 2 : 1).top(1)
    let wrapped = TextWidth.wrap(shown.text, to: max(1, row.width - 2)).map(\.text)
    // What stands there at rest is told elsewhere too; what a key brought is told once, and whole.
    guard message != nil, bounds.isNarrow, wrapped.count > 1 else {
      return canvas.write(shown.text, in: row.inset(dx: 1, dy: 0), style: style)
    }
    let area = room(for: min(4, wrapped.count), endingWith: row, on: canvas)
    canvas.fill(area)
    for (line, text) in wrapped.prefix(area.height).enumerated() {
      let isCut = line == area.height - 1 && wrapped.count > area.height
      canvas.write(
        isCut ? text + "…" : text, in: area.row(line).inset(dx: 1, dy: 0), style: style)
    }
  }

  /// Rows for a message that one row cannot hold, until the next key: those above the last one, as
  /// far as they are below the one that the cursor stands on.
  private func room(for rows: Int, endingWith row: Rect, on canvas: Canvas) -> Rect {
    let taken = max(1, min(rows, row.maxY - (canvas.cursor?.y ?? 0) - 1))
    return Rect(x: 0, y: row.maxY - taken, width: size.width, height: taken)
  }

  /// Left out where a message has the row.
  ///
  /// In a question every key stays, with less of its words.
  func drawFooter(
    _ keys: [FooterKey], beside message: Message?, isQuestion: Bool = false,
    on canvas: inout Canvas
  ) {
    guard hasMessageRow || message == nil else { return }
    let row = bounds.bottom(1).inset(dx: 1, dy: 0)
    var x = row.x
    let keys =
      isQuestion
      ? keys.shortened(to: row.width)
      : bounds.isNarrow
        ? mostWanted(keys, in: row) : keys.mostWords(in: row.width)
    // Why, the way back and help stay in view: what does not fit is left to the help screen.
    func isKept(_ index: Int) -> Bool {
      let key = keys[index].key
      return index == keys.count - 1 || keys[index].isWhy
        || (index == keys.count - 2 && Self.waysBack.contains(key))
    }
    for (index, item) in keys.enumerated() {
      let reserve =
        isKept(index)
        ? 0
        : keys.indices.filter { $0 > index && isKept($0) }.reduce(0) { $0 + keys[$1].width + 2 }
      guard x + item.width + reserve <= row.maxX else { continue }
      x += canvas.write(item.key, at: Point(x: x, y: row.y), in: row, style: .bold)
      x += item.label.isEmpty ? 2 : 1
      guard !item.label.isEmpty else { continue }
      x += canvas.write(item.label, at: Point(x: x, y: row.y), in: row) + 2
    }
  }

  fileprivate static let arrows = ["↑↓", Charset.ascii.keyName("↑↓")]
  fileprivate static let waysBack = [Key.escape.name, Key.character("q").name]

  /// The keys that a narrow window has room for: first help, or what else stands last, and the way
  /// back, if need be with the first word of its label or none; then saving, why, and the others in
  /// order.
  private func mostWanted(_ keys: [FooterKey], in row: Rect) -> [FooterKey] {
    func rank(_ index: Int) -> Int {
      let key = keys[index].key
      if index == keys.count - 1 { return 0 }
      if index == keys.count - 2, Self.waysBack.contains(key) { return 1 }
      return key == Key.control("s").name ? 2 : keys[index].isWhy ? 3 : 4 + index
    }
    var room = row.width
    var shown: [Int: FooterKey] = [:]
    for index in keys.indices.sorted(by: { rank($0) < rank($1) }) {
      let (key, short) = (keys[index], keys[index].short)
      let wanted =
        switch rank(index) {
        case 0, 2: [key, short]
        case 1: [key, short, key.bare]
        default: [key]
        }
      guard let fitting = wanted.first(where: { $0.width <= room }) else { continue }
      shown[index] = fitting
      room -= fitting.width + 2
    }
    return keys.indices.compactMap { shown[$0] }
  }
}

extension FooterKey {
  /// Explains what stands there; where a word is typed under another key than elsewhere.
  fileprivate var isWhy: Bool { key == Key.character("w").name || label == "waarom" }

  /// With the first word of what it does.
  var short: FooterKey {
    FooterKey(key: key, label: label.split(separator: " ").first.map(String.init) ?? "")
  }
  var bare: FooterKey { FooterKey(key: key, label: "") }
}

extension [FooterKey] {
  /// All of them, with as many of their words as there is room for, the first ones first.
  func shortened(to width: Int) -> [FooterKey] {
    var shown = map(\.bare)
    for forms in [map(\.short), self] {
      for index in indices {
        var longer = shown
        longer[index] = forms[index]
        if longer.width <= width { shown = longer }
      }
    }
    return shown
  }

  /// The way back in one word, and the arrows without any, where that leaves room for another key;
  /// the guide waits for all of them.
  fileprivate func mostWords(in width: Int) -> [FooterKey] {
    func isWide(_ keys: [FooterKey]) -> Bool {
      keys.filter { $0.key != Key.function(1).name }.width > width
    }
    guard isWide(self) else { return self }
    let short = map { Frame.waysBack.contains($0.key) ? $0.short : $0 }
    guard isWide(short) else { return short }
    return short.map { Frame.arrows.contains($0.key) ? $0.bare : $0 }
  }

  /// How many cells they take beside each other.
  var width: Int { reduce(-2) { $0 + $1.width + 2 } }
}
