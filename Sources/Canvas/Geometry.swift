/// The extent of an area in cells; never negative.
package struct Size: Hashable, Sendable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A cell by column and row, counted from the top left.
package struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// An area of cells; its size is never negative, whatever is cut from it.
///
/// Screens are laid out by cutting areas from areas, and a window can be one cell small: every cut
/// yields an area inside the one it was cut from, possibly empty.
package struct Rect: Hashable, Sendable {
  package let x: Int
  package let y: Int
  package let width: Int
  package let height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  package init(origin: Point = Point(x: 0, y: 0), size: Size) {
    self.init(x: origin.x, y: origin.y, width: size.width, height: size.height)
  }

  package var origin: Point { Point(x: x, y: y) }
  package var size: Size { Size(width: width, height: height) }
  package var isEmpty: Bool { width == 0 || height == 0 }
  /// The first column to the right of the area.
  package var maxX: Int { x + width }
  /// The first row below the area.
  package var maxY: Int { y + height }

  package func contains(_ point: Point) -> Bool {
    (x..<maxX).contains(point.x) && (y..<maxY).contains(point.y)
  }

  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }
}

extension Rect {
  package func top(_ rows: Int) -> Rect {
    Rect(x: x, y: y, width: width, height: rows.clamped(to: height))
  }

  package func bottom(_ rows: Int) -> Rect {
    let kept = rows.clamped(to: height)
    return Rect(x: x, y: maxY - kept, width: width, height: kept)
  }

  package func left(_ columns: Int) -> Rect {
    Rect(x: x, y: y, width: columns.clamped(to: width), height: height)
  }

  package func right(_ columns: Int) -> Rect {
    let kept = columns.clamped(to: width)
    return Rect(x: maxX - kept, y: y, width: kept, height: height)
  }

  package func dropping(top rows: Int) -> Rect { bottom(height - rows.clamped(to: height)) }
  package func dropping(bottom rows: Int) -> Rect { top(height - rows.clamped(to: height)) }
  package func dropping(left columns: Int) -> Rect { right(width - columns.clamped(to: width)) }
  package func dropping(right columns: Int) -> Rect { left(width - columns.clamped(to: width)) }

  /// The row `number` from the top, counted from zero; empty when the area has no such row.
  package func row(_ number: Int) -> Rect {
    number < 0 ? top(0) : dropping(top: number).top(1)
  }

  package func inset(dx: Int, dy: Int) -> Rect {
    dropping(left: dx).dropping(right: dx).dropping(top: dy).dropping(bottom: dy)
  }

  /// An area of at most `size` in the middle of `area`.
  package static func centered(_ size: Size, in area: Rect) -> Rect {
    let width = min(size.width, area.width)
    let height = min(size.height, area.height)
    return Rect(
      x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2,
      width: width, height: height)
  }
}

extension Int {
  fileprivate func clamped(to limit: Int) -> Int { Swift.min(Swift.max(0, self), limit) }
}
