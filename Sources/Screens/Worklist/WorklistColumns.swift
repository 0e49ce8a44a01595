import Canvas

/// The column stops of a list of people, in cells from the left of the content.
struct WorklistColumns {
  let when, number, name, enterprise, next: Rect
  /// The last day in full, where there is room for it.
  let last: Rect
  /// Whether the day is a target of the service itself: apart, so that no long name hides it.
  let assumed: Rect

  /// Names of steps are at most this wide.
  private static let longestStep = 22

  init(_ row: Rect) {
    let body = row.inset(dx: 1, dy: 0)
    guard !row.isNarrow else {
      let stops = Column.fit(
        [
          Column(width: 10, importance: 3), Column(width: 9, importance: 4),
          Column(width: 12, importance: 5, grows: true), Column(width: 10, importance: 1),
          Column(width: 18, importance: 2),
        ], in: body.dropping(left: 2))
      (when, number, name, enterprise) = (stops[0], stops[1], stops[2], stops[3])
      assumed = stops[4].left(1)
      next = stops[4].dropping(left: 2)
      last = body.left(0)
      return
    }
    // A row of more cannot be followed from its name to its step.
    var spare = min(body.width, 140) - 78
    func take(_ most: Int) -> Int {
      defer { spare -= max(0, min(most, spare)) }
      return max(0, min(most, spare))
    }
    // What is to be done comes first, then by when, then whose it is.
    let stepWidth = 17 + take(Self.longestStep - 17)
    let lastWidth = spare >= 12 ? take(12) : 0
    // In a window of less than 80, what is lacking is taken from both.
    let lacking = max(0, -spare)
    let nameWidth = 19 + take(11) - lacking / 2
    let enterpriseWidth = 13 + max(0, spare) - (lacking - lacking / 2)
    var x = 2
    func column(_ width: Int, gap: Int) -> Rect {
      defer { x += width + gap }
      return body.dropping(left: x).left(width)
    }
    when = column(10, gap: 2)
    last = lastWidth == 0 ? body.left(0) : column(10, gap: 2)
    number = column(9, gap: 1)
    name = column(nameWidth, gap: 2)
    enterprise = column(enterpriseWidth, gap: 1)
    assumed = column(1, gap: 1)
    next = column(stepWidth, gap: 0)
  }
}
