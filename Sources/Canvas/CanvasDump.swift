extension Canvas {
  /// The rows as text, without the blanks at their ends.
  package var text: String {
    rows { $0.map(\.text).joined() }
  }

  /// The styles as one letter per cell, without the plain ends of the rows.
  ///
  /// `.` plain, `b` bold, `d` dim, `r` reverse, `u` underline; a colour and nothing else is a
  /// capital: `K` black, `R` red, `G` green, `Y` yellow, `B` blue, `M` magenta, `C` cyan,
  /// `W` white. Any other combination gets the digits and letters `1`…`9`, `e`… in the order in
  /// which they first appear, each explained in a line below the grid, such as `1 = bold red`.
  package var styleGrid: String {
    var legend: [Style: Character] = [:]
    var spare = Array("123456789efghijklmnopqstvwxyz").makeIterator()
    var explanations: [String] = []
    let grid = rows(trimming: ".") { row in
      String(
        row.map { cell in
          if let letter = cell.style.letter ?? legend[cell.style] { return letter }
          let letter = spare.next() ?? "?"
          legend[cell.style] = letter
          explanations.append("\(letter) = \(cell.style.words)")
          return letter
        })
    }
    return ([grid] + explanations).joined(separator: "\n")
  }

  private func rows(
    trimming end: Character = " ", _ text: (ArraySlice<Cell>) -> String
  ) -> String {
    (0..<size.height).map { y in
      let full = text(row(y))
      return full.reversed().drop { $0 == end }.reversed().map(String.init).joined()
    }.joined(separator: "\n")
  }
}

extension Style {
  fileprivate var letter: Character? {
    switch self {
    case .plain: "."
    case .bold: "b"
    case .dim: "d"
    case .reverse: "r"
    case .underline: "u"
    case .color(.black): "K"
    case .color(.red): "R"
    case .color(.green): "G"
    case .color(.yellow): "Y"
    case .color(.blue): "B"
    case .color(.magenta): "M"
    case .color(.cyan): "C"
    case .color(.white): "W"
    default: nil
    }
  }

  fileprivate var words: String {
    let flags = [(bold, "bold"), (dim, "dim"), (reverse, "reverse"), (underline, "underline")]
    let names = flags.filter(\.0).map(\.1)
    return (names + (color == .standard ? [] : ["\(color)"])).joined(separator: " ")
  }
}
