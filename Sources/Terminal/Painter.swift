import CCurses
import Canvas

/// Brings canvases into the terminal library's window.
///
/// The library sends only what differs from what the terminal shows already; rows that did not
/// change are not even offered to it.
struct Painter {
  private let window: UnsafeMutablePointer<WINDOW>
  private let hasColors: Bool
  private var shown: Canvas?

  init(window: UnsafeMutablePointer<WINDOW>, colors: Bool) {
    self.window = window
    hasColors = colors && screen_start_colors() != 0
  }

  /// Paints a canvas; one that is larger than the window is cut.
  mutating func paint(_ canvas: Canvas, size: Size) {
    let isSameSize = shown?.size == canvas.size
    if !isSameSize { werase(window) }
    for y in 0..<min(canvas.size.height, size.height) {
      let row = canvas.row(y)
      if isSameSize, let shown, shown.row(y) == row { continue }
      for (x, cell) in row.prefix(size.width).enumerated()
      where !cell.isContinuation && x + cell.width <= size.width {
        put(cell, x: x, y: y)
      }
    }
    shown = canvas
    place(canvas.cursor, size: size)
    wnoutrefresh(window)
    doupdate()
  }

  /// Forgets what the terminal shows, so that the next canvas is sent whole.
  mutating func forget() {
    shown = nil
    screen_invalidate(window)
  }

  private func put(_ cell: Cell, x: Int, y: Int) {
    let scalars = cell.text.unicodeScalars.map(\.value)
    let style = cell.style
    var attributes: attr_t = 0
    if style.bold { attributes |= SCREEN_BOLD }
    if style.dim { attributes |= SCREEN_DIM }
    if style.reverse { attributes |= SCREEN_REVERSE }
    if style.underline { attributes |= SCREEN_UNDERLINE }
    screen_put(
      window, Int32(y), Int32(x), scalars, Int32(scalars.count), attributes,
      hasColors ? style.color.pair : 0)
  }

  /// A hidden cursor goes to the last cell: some terminals cannot hide it.
  private func place(_ cursor: Point?, size: Size) {
    let bounds = Rect(size: size)
    let isVisible = cursor.map(bounds.contains) ?? false
    let place = isVisible ? cursor : nil
    wmove(window, Int32(place?.y ?? size.height - 1), Int32(place?.x ?? size.width - 1))
    curs_set(isVisible ? 1 : 0)
  }
}

extension Color {
  /// The library's pair of this colour on the terminal's own background; 0 is the terminal's own.
  fileprivate var pair: Int16 {
    switch self {
    case .standard: 0
    case .black: 1
    case .red: 2
    case .green: 3
    case .yellow: 4
    case .blue: 5
    case .magenta: 6
    case .cyan: 7
    case .white: 8
    }
  }
}
