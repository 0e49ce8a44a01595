/// The eight colours every terminal has, and the terminal's own.
///
/// No exact shades: on a light or a dark background the terminal's theme knows best. A colour only
/// repeats what a mark and a word already say.
package enum Color: Hashable, Sendable, CaseIterable {
  case black, red, green, yellow, blue, magenta, cyan, white
  /// What the terminal uses by default.
  case standard
}

/// How a cell looks besides its text.
package struct Style: Hashable, Sendable {
  package var color: Color
  package var bold: Bool
  package var dim: Bool
  package var reverse: Bool
  package var underline: Bool

  package init(
    color: Color = .standard, bold: Bool = false, dim: Bool = false, reverse: Bool = false,
    underline: Bool = false
  ) {
    self.color = color
    self.bold = bold
    self.dim = dim
    self.reverse = reverse
    self.underline = underline
  }

  package static let plain = Style()
  package static let bold = Style(bold: true)
  package static let dim = Style(dim: true)
  package static let reverse = Style(reverse: true)
  package static let underline = Style(underline: true)

  package static func color(_ color: Color) -> Style { Style(color: color) }

  /// This style with only what is named changed.
  package func with(
    color: Color? = nil, bold: Bool? = nil, dim: Bool? = nil, reverse: Bool? = nil,
    underline: Bool? = nil
  ) -> Style {
    Style(
      color: color ?? self.color, bold: bold ?? self.bold, dim: dim ?? self.dim,
      reverse: reverse ?? self.reverse, underline: underline ?? self.underline)
  }
}
