/// A grid of cells that a screen is drawn on.
///
/// Drawing is a pure function onto this value; a terminal paints the difference between two of
/// them. Nothing can be drawn outside: areas are cut to the canvas, text is cut to its area.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  /// Where the hardware cursor stands; hidden if there is none.
  ///
  /// Screen readers and braille lines follow it, so it stands on what has the focus.
  package var cursor: Point?
  private(set) var cells: [Cell]

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  package var bounds: Rect { Rect(size: size) }

  /// The cell at a place; a blank outside the canvas.
  package subscript(x: Int, y: Int) -> Cell {
    bounds.contains(Point(x: x, y: y)) ? cells[y * size.width + x] : .blank
  }

  /// The cells of one row, for painting.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    (0..<size.height).contains(y) ? cells[y * size.width..<(y + 1) * size.width] : []
  }

  /// Puts a cell inside the bounds, and blanks the other half of a wide character it lands on.
  ///
  /// That half may lie outside the area being drawn: half a character cannot be shown.
  mutating func put(_ cell: Cell, x: Int, y: Int) {
    let index = y * size.width + x
    let old = cells[index]
    if old.isContinuation, x > 0 {
      cells[index - 1] = .blank(cells[index - 1].style)
    }
    if old.width == 2, x + 1 < size.width {
      cells[index + 1] = .blank(cells[index + 1].style)
    }
    cells[index] = cell
  }

  /// Puts a wide character; both columns must lie inside the bounds.
  mutating func putWide(_ cell: Cell, x: Int, y: Int) {
    put(.blank(cell.style), x: x, y: y)
    put(.blank(cell.style), x: x + 1, y: y)
    cells[y * size.width + x] = cell
    cells[y * size.width + x + 1] = .continuation(cell.style)
  }

  /// Changes the style of every cell in an area, such as the reverse bar of a selected row.
  ///
  /// A wide character on the edge of the area changes as a whole.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.maxY where area.width > 0 {
      let start = self[area.x, y].isContinuation ? area.x - 1 : area.x
      let end = self[area.maxX, y].isContinuation ? area.maxX + 1 : area.maxX
      for x in start..<end { change(&cells[y * size.width + x].style) }
    }
  }
}
