import Canvas

extension SplitMix64 {
  /// A canvas with words, wide characters, rules and styles, made by the calls a screen makes.
  package mutating func canvas(size: Size) -> Canvas {
    let words = ["Peeters", "Ünal", "€ 1.588,10", "漢字", "e\u{301}e\u{301}n", "─┼─", "█▒░", "x"]
    var canvas = Canvas(size: size)
    for _ in 0..<Int.random(in: 1...40, using: &self) {
      let place = Point(
        x: Int.random(in: -4..<size.width + 4, using: &self),
        y: Int.random(in: 0..<max(1, size.height), using: &self))
      let style = Style(
        color: Color.allCases.randomElement(using: &self) ?? .standard,
        bold: Bool.random(using: &self), reverse: Bool.random(using: &self),
        underline: Bool.random(using: &self))
      canvas.write(
        words.randomElement(using: &self) ?? "", at: place, in: canvas.bounds, style: style)
    }
    canvas.cursor = Point(
      x: Int.random(in: 0..<max(1, size.width), using: &self),
      y: Int.random(in: 0..<max(1, size.height), using: &self))
    return canvas
  }
}
