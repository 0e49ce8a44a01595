import Canvas

/// What gives way where a window has no room for all of it, decided here and nowhere else.
///
/// In a low window, one after the other: the rules above and below, the lines that introduce a
/// screen, the last line that message and keys then share, the title. In a narrow one: the list
/// beside the text, the name beside the field, the columns of a list by ``Column/importance``.
extension Rect {
  /// A content as a window of 72 by 20 has it holds every introduction.
  var isLow: Bool { height < 15 }
  /// Rows with many columns leave some out; a window of 72 less its margins has all of them.
  var isNarrow: Bool { width < 70 }
  /// What is chosen and what is known of it stand beside each other.
  var hasPanes: Bool { width >= 64 }
  /// The names of fields stand beside what is filled in.
  var hasLabels: Bool { width >= 48 }

  /// How many of the lines that introduce a screen there is room for.
  func headRows(_ wanted: Int) -> Int {
    isLow ? min(wanted, max(0, (height - 3) / 3)) : wanted
  }

  /// How wide a list of steps or parts is beside what is known of the chosen one: the same on every
  /// screen, and no wider than its longest line.
  var railWidth: Int { width < 78 ? 30 : min(34, max(32, width / 3)) }

  /// The part that text to be read is written in: a line of more cannot be followed.
  var readable: Rect { left(Self.mostReadable) }
  static let mostReadable = 120

  /// The first of so many rows to show, so that one of them stays in view.
  func firstRow(showing chosen: Int, of count: Int) -> Int {
    max(0, min(chosen - height / 2, count - height))
  }
}

/// A list and what is known of what is chosen in it: beside each other, or one below the other.
struct Panes {
  let list: Rect
  let detail: Rect
  private let rule: Rect
  private let isBeside: Bool

  /// Below a list of few rows there is more to read than above it to choose from.
  init(_ area: Rect, listWidth: Int, listRows: Int) {
    isBeside = area.hasPanes
    guard !isBeside else {
      list = area.left(listWidth)
      rule = area.dropping(left: listWidth).left(1)
      detail = area.dropping(left: listWidth + 2).dropping(right: 1).readable
      return
    }
    let rows = max(1, min(listRows, area.height / 3))
    list = area.top(rows)
    rule = area.height >= 9 ? area.row(rows) : area.top(0)
    detail = area.dropping(top: rows + rule.height).inset(dx: 1, dy: 0)
  }

  func drawRule(on canvas: inout Canvas) {
    if isBeside {
      canvas.verticalRule(in: rule, style: .dim)
    } else {
      canvas.horizontalRule(in: rule, style: .dim)
    }
  }
}

/// A column of a list: how wide it is at least, and how much it matters.
struct Column {
  let width: Int
  /// The least important one is left out first.
  let importance: Int
  /// Takes what is left over.
  var grows = false

  /// Where the columns stand in a row, two blanks apart where there is room to spare, else one; those
  /// that are left out are empty.
  static func fit(_ columns: [Column], in row: Rect) -> [Rect] {
    var kept = Set(columns.indices)
    func taken() -> Int { kept.reduce(kept.count - 1) { $0 + columns[$1].width } }
    while kept.count > 1, taken() > row.width,
      let least = kept.min(by: { columns[$0].importance < columns[$1].importance })
    {
      kept.remove(least)
    }
    let gap = taken() + kept.count + 7 <= row.width ? 2 : 1
    let spare = max(0, row.width - taken() - (gap - 1) * (kept.count - 1))
    // Where none of those that grow is left, the most important one does.
    let growing =
      kept.filter { columns[$0].grows }.min()
      ?? kept.max { columns[$0].importance < columns[$1].importance }
    var x = 0
    return columns.indices.map { index in
      guard kept.contains(index) else { return row.left(0) }
      let width = columns[index].width + (index == growing ? spare : 0)
      defer { x += width + gap }
      return row.dropping(left: x).left(width)
    }
  }
}
