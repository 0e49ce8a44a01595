/// Which row of a list is selected and which rows are in view.
///
/// Every operation is total: a list may be empty and a window may have no height.
package struct ListWindow: Hashable, Sendable {
  /// How many rows the list has.
  package private(set) var count: Int
  /// How many rows are in view at a time.
  package private(set) var height: Int
  /// The selected row; zero in an empty list.
  package private(set) var selection: Int
  /// The row at the top of the view.
  package private(set) var offset: Int

  package init(count: Int = 0, height: Int = 0, selection: Int = 0) {
    self.count = max(0, count)
    self.height = max(0, height)
    self.selection = selection
    offset = 0
    settle()
  }

  /// The rows in view.
  package var visible: Range<Int> { offset..<min(count, offset + height) }

  /// The selected row, unless the list is empty.
  package var selected: Int? { count > 0 ? selection : nil }

  package mutating func select(_ row: Int) {
    selection = row
    settle()
  }

  /// Takes another list or another window; the selection stays where it was as far as it can.
  package mutating func resize(count: Int? = nil, height: Int? = nil) {
    self.count = max(0, count ?? self.count)
    self.height = max(0, height ?? self.height)
    settle()
  }

  /// Takes in rows above the first one; what is chosen and in view stays so.
  package mutating func prepend(_ rows: Int) {
    count += max(0, rows)
    selection += max(0, rows)
    offset += max(0, rows)
    settle()
  }

  /// Moves the selection; returns false for a key that means nothing here.
  ///
  /// `letters` makes j and k work too, for lists where no letter is a command.
  package mutating func handle(_ key: Key, letters: Bool = false) -> Bool {
    let page = max(1, height - 1)
    switch key {
    case .up: selection -= 1
    case .down: selection += 1
    case .character("k") where letters: selection -= 1
    case .character("j") where letters: selection += 1
    case .pageUp: selection -= page
    case .pageDown: selection += page
    case .home: selection = 0
    case .end: selection = count - 1
    default: return false
    }
    settle()
    return true
  }

  private mutating func settle() {
    selection = max(0, min(selection, count - 1))
    if height > 0 { offset = min(max(offset, selection - height + 1), selection) }
    offset = max(0, min(offset, count - height))
  }
}
