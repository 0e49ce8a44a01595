import Canvas

/// What a terminal shows of the bytes it was sent.
///
/// Knows what ncurses sends to terminals that follow ECMA-48; a sequence it does not know is kept
/// in ``unknown``, so that a test can insist there was none.
package struct VirtualTerminal {
  package struct Cell: Hashable, Sendable {
    package var text = " "
    package var isReverse = false
    package var isBold = false
    package var color: Int?
    /// The right half of a wide character.
    package var isContinuation = false
  }

  package private(set) var size: Size
  /// Whether the cursor goes to the next row with the last column, and not with what follows it.
  package var wrapsAtOnce = false
  package private(set) var cursor = Point(x: 0, y: 0)
  package private(set) var isCursorVisible = true
  package private(set) var isAlternate = false
  package private(set) var pastesAreBracketed = false
  package private(set) var unknown: [String] = []
  private var cells: [[Cell]]
  private var pen = Cell()
  private var top = 0
  private var bottom: Int
  private var wraps = false
  private var last = ""
  private var saved = Point(x: 0, y: 0)
  private var pending: [UInt8] = []
  private var isGraphic = false

  package init(size: Size) {
    self.size = size
    bottom = size.height - 1
    cells = Array(repeating: Array(repeating: Cell(), count: size.width), count: size.height)
  }

  /// What is in view: text and styles, without where the cursor is.
  package var screen: [[Cell]] { cells }

  /// The rows as text, without the blanks at their ends.
  package var rows: [String] {
    cells.map { row in
      var text = row.map { $0.isContinuation ? "" : $0.text }.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  package var text: String { rows.joined(separator: "\n") }

  package mutating func resize(to size: Size) {
    var next = Array(repeating: Array(repeating: Cell(), count: size.width), count: size.height)
    for y in 0..<min(size.height, self.size.height) {
      for x in 0..<min(size.width, self.size.width) { next[y][x] = cells[y][x] }
    }
    cells = next
    self.size = size
    top = 0
    bottom = size.height - 1
    move(cursor.x, cursor.y)
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var start = 0
    while start < pending.count {
      guard let length = take(pending[start...]) else { break }
      start += length
    }
    pending.removeFirst(start)
  }

  /// Acts on what stands at the front; answers how many bytes that was, nil when more must come.
  private mutating func take(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escape(bytes)
    case 0x08: move(cursor.x - 1, cursor.y)
    case 0x09: move(min(size.width - 1, (cursor.x / 8 + 1) * 8), cursor.y)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: move(0, cursor.y)
    case 0x0E: isGraphic = true
    case 0x0F: isGraphic = false
    case 0x00..<0x20, 0x7F: break
    default: return character(bytes)
    }
    return 1
  }

  private mutating func character(_ bytes: ArraySlice<UInt8>) -> Int? {
    let first = bytes[bytes.startIndex]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard bytes.count >= length else { return nil }
    put(String(decoding: bytes.prefix(length), as: UTF8.self))
    return length
  }

  private mutating func put(_ text: String) {
    guard let scalar = text.unicodeScalars.first else { return }
    let width = TextWidth.cells(scalar)
    if width == 0 {
      let x = wraps ? cursor.x : max(0, cursor.x - 1)
      let base = cells[cursor.y][x].isContinuation ? x - 1 : x
      cells[cursor.y][max(0, base)].text += text
      return
    }
    if wraps || cursor.x + width > size.width {
      move(0, cursor.y)
      lineFeed()
    }
    var cell = pen
    cell.text = text
    clearHalves(cursor.x)
    cells[cursor.y][cursor.x] = cell
    if width == 2, cursor.x + 1 < size.width {
      clearHalves(cursor.x + 1)
      cell.text = ""
      cell.isContinuation = true
      cells[cursor.y][cursor.x + 1] = cell
    }
    last = text
    if cursor.x + width >= size.width {
      cursor.x = size.width - 1
      wraps = true
      if wrapsAtOnce {
        move(0, cursor.y)
        lineFeed()
      }
    } else {
      cursor.x += width
    }
  }

  /// Half a wide character cannot stay.
  private mutating func clearHalves(_ x: Int) {
    if cells[cursor.y][x].isContinuation, x > 0 { cells[cursor.y][x - 1].text = " " }
    if x + 1 < size.width, cells[cursor.y][x + 1].isContinuation,
      !cells[cursor.y][x].isContinuation
    {
      cells[cursor.y][x + 1].text = " "
      cells[cursor.y][x + 1].isContinuation = false
    }
  }

  private mutating func move(_ x: Int, _ y: Int) {
    cursor = Point(x: max(0, min(size.width - 1, x)), y: max(0, min(size.height - 1, y)))
    wraps = false
  }

  private mutating func lineFeed() {
    wraps = false
    if cursor.y == bottom { scroll(1) } else { move(cursor.x, cursor.y + 1) }
  }

  /// Moves the rows of the region up, or down for a negative number.
  private mutating func scroll(_ count: Int, from first: Int? = nil) {
    let first = first ?? top
    guard first <= bottom else { return }
    let blank = blanks
    for _ in 0..<min(abs(count), bottom - first + 1) {
      if count > 0 {
        cells.remove(at: first)
        cells.insert(blank, at: bottom)
      } else {
        cells.remove(at: bottom)
        cells.insert(blank, at: first)
      }
    }
  }

  private var blanks: [Cell] { Array(repeating: Cell(), count: size.width) }

  private mutating func erase(_ columns: Range<Int>, _ y: Int) {
    for x in columns.clamped(to: 0..<size.width) { cells[y][x] = Cell() }
  }
}

extension VirtualTerminal {
  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let kind = bytes.dropFirst().first else { return nil }
    switch kind {
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "]"):
      guard let end = bytes.firstIndex(of: 0x07) else { return nil }
      return end - bytes.startIndex + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      guard let set = bytes.dropFirst(2).first else { return nil }
      if kind == UInt8(ascii: "(") { isGraphic = set == UInt8(ascii: "0") }
      return 3
    case UInt8(ascii: "#"): return bytes.count >= 3 ? 3 : nil
    case UInt8(ascii: "7"): saved = cursor
    case UInt8(ascii: "8"): move(saved.x, saved.y)
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      move(0, cursor.y)
      lineFeed()
    case UInt8(ascii: "M"):
      if cursor.y == top { scroll(-1) } else { move(cursor.x, cursor.y - 1) }
    case UInt8(ascii: "c"): self = VirtualTerminal(size: size)
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "H"): break
    default: unknown.append("ESC \(UnicodeScalar(kind))")
    }
    return 2
  }

  private mutating func controlSequence(_ bytes: ArraySlice<UInt8>) -> Int? {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { (0x40..<0x7F).contains($0) }) else { return nil }
    let parameters = String(decoding: body[..<end], as: UTF8.self)
    let isPrivate = parameters.first.map { "?>=!".contains($0) } ?? false
    let numbers = parameters.drop { "?>=!".contains($0) }
      .split(separator: ";", omittingEmptySubsequences: parameters.isEmpty).map { Int($0) ?? 0 }
    let final = Character(UnicodeScalar(bytes[end]))
    if isPrivate {
      mode(numbers, final, parameters)
    } else {
      act(final, numbers, max(1, numbers.first ?? 1), parameters)
    }
    return end - bytes.startIndex + 1
  }

  private mutating func mode(_ numbers: [Int], _ final: Character, _ parameters: String) {
    guard final == "h" || final == "l", parameters.first == "?" else {
      if final != "c", final != "p", final != "m" { unknown.append("CSI \(parameters)\(final)") }
      return
    }
    for number in numbers {
      switch number {
      case 25: isCursorVisible = final == "h"
      case 47, 1047, 1049:
        isAlternate = final == "h"
        if isAlternate { cells = Array(repeating: blanks, count: size.height) }
      case 2004: pastesAreBracketed = final == "h"
      default: break
      }
    }
  }

  private mutating func act(
    _ final: Character, _ numbers: [Int], _ count: Int, _ parameters: String
  ) {
    let second = numbers.count > 1 ? max(1, numbers[1]) : 1
    switch final {
    case "A": move(cursor.x, cursor.y - count)
    case "B", "e": move(cursor.x, cursor.y + count)
    case "C", "a": move(cursor.x + count, cursor.y)
    case "D": move(cursor.x - count, cursor.y)
    case "G", "`": move(count - 1, cursor.y)
    case "d": move(cursor.x, count - 1)
    case "H", "f": move(second - 1, count - 1)
    case "J": eraseScreen(numbers.first ?? 0)
    case "K": eraseLine(numbers.first ?? 0)
    case "X": erase(cursor.x..<cursor.x + count, cursor.y)
    case "P":
      cells[cursor.y].removeSubrange(cursor.x..<min(size.width, cursor.x + count))
      cells[cursor.y] += Array(repeating: Cell(), count: size.width - cells[cursor.y].count)
    case "@":
      cells[cursor.y].insert(contentsOf: Array(repeating: Cell(), count: count), at: cursor.x)
      cells[cursor.y].removeLast(cells[cursor.y].count - size.width)
    case "L": scroll(-count, from: cursor.y)
    case "M": scroll(count, from: cursor.y)
    case "S": scroll(count)
    case "T": scroll(-count)
    case "b": for _ in 0..<count { put(last) }
    case "Z": move(max(0, (cursor.x - 1) / 8 * 8), cursor.y)
    case "r":
      top = count - 1
      bottom = (numbers.count > 1 ? second : size.height) - 1
      move(0, 0)
    case "m": style(numbers)
    case "h", "l", "t", "n", "c", "g": break
    default: unknown.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    let rows = part == 0 ? cursor.y + 1..<size.height : part == 1 ? 0..<cursor.y : 0..<size.height
    for y in rows { erase(0..<size.width, y) }
    if part < 2 { eraseLine(part) }
  }

  private mutating func eraseLine(_ part: Int) {
    let columns =
      part == 0
      ? cursor.x..<size.width : part == 1 ? 0..<min(size.width, cursor.x + 1) : 0..<size.width
    erase(columns, cursor.y)
  }

  private mutating func style(_ numbers: [Int]) {
    var rest = (numbers.isEmpty ? [0] : numbers)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: pen = Cell()
      case 38 where rest.first == 5, 48 where rest.first == 5:
        if number == 38 { pen.color = rest.dropFirst().first }
        rest = rest.dropFirst(2)
      case 1: pen.isBold = true
      case 7: pen.isReverse = true
      case 22: pen.isBold = false
      case 27: pen.isReverse = false
      case 30...37: pen.color = number - 30
      case 39: pen.color = nil
      default: break
      }
    }
  }
}
