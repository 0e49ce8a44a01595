/// One cell of a canvas.
package struct Cell: Hashable, Sendable {
  /// A base scalar with its combining marks, at most ``maximumScalars``; empty in a continuation.
  package let text: String
  package var style: Style
  /// 1, or 2 for the left half of a wide character.
  package let width: Int
  /// Whether this is the right half of the wide character to the left.
  package let isContinuation: Bool

  /// As many as a terminal library takes in one cell.
  package static let maximumScalars = 5

  package static let blank = Cell(text: " ", style: .plain, width: 1)

  init(text: String, style: Style, width: Int) {
    self.text = text
    self.style = style
    self.width = width
    self.isContinuation = false
  }

  private init(continuationWith style: Style) {
    self.text = ""
    self.style = style
    self.width = 1
    self.isContinuation = true
  }

  static func blank(_ style: Style) -> Cell { Cell(text: " ", style: style, width: 1) }
  static func continuation(_ style: Style) -> Cell { Cell(continuationWith: style) }
}
