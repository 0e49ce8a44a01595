/// Characters and the place where the next one goes in; what both kinds of text field edit.
struct EditBuffer: Hashable, Sendable {
  private(set) var characters: [Character]
  /// Between 0 and the number of characters.
  private(set) var insertion: Int
  let maximumLength: Int
  let keepsNewlines: Bool

  init(_ text: String, maximumLength: Int, keepsNewlines: Bool) {
    characters = Array(SafeText.cleaned(text, keepingNewlines: keepsNewlines))
    insertion = characters.count
    // What is there already is never cut, however it came there.
    self.maximumLength = max(maximumLength, characters.count)
    self.keepsNewlines = keepsNewlines
  }

  var text: String { String(characters) }

  mutating func move(to place: Int) {
    insertion = min(max(0, place), characters.count)
  }

  /// How many characters of a text there is no room for.
  func overflow(of text: String) -> Int {
    let cleaned = SafeText.cleaned(text, keepingNewlines: keepsNewlines)
    return max(0, characters.count + cleaned.count - maximumLength)
  }

  /// Puts in as much of a text as there is room for.
  mutating func insert(_ text: String) {
    let cleaned = SafeText.cleaned(text, keepingNewlines: keepsNewlines)
    let room = maximumLength - characters.count
    // A mark typed after its base needs no room: it joins the character before it.
    let joins = cleaned.unicodeScalars.first.map { TextWidth.cells($0) == 0 } ?? false
    let fitting = Array(cleaned.prefix(max(0, joins ? room + 1 : room)))
    replace(insertion..<insertion, with: fitting)
  }

  mutating func remove(_ range: Range<Int>) {
    replace(range.clamped(to: 0..<characters.count), with: [])
  }

  /// Goes back to an earlier state of this buffer.
  mutating func restore(_ text: String, insertion: Int) {
    characters = Array(text)
    move(to: insertion)
  }

  /// Deletes the blanks before the insertion point and the word before them.
  mutating func removeWordBefore() {
    var start = insertion
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    remove(start..<insertion)
  }

  private mutating func replace(_ range: Range<Int>, with new: [Character]) {
    let before = characters
    characters.replaceSubrange(range, with: new)
    insertion = range.lowerBound + new.count
    let touched = characters[max(0, range.lowerBound - 1)..<min(characters.count, insertion + 1)]
    if touched.contains(where: { !$0.isASCII }) { regroup() }
    if characters.count > maximumLength {
      characters = before
      insertion = range.lowerBound
    }
  }

  /// Makes characters of the scalars again: marks and flags join what they now stand next to.
  private mutating func regroup() {
    let head = String(characters[..<insertion])
    characters = Array(String(characters))
    insertion = min(head.count, characters.count)
  }
}

extension EditBuffer {
  /// Does what a key means for a stretch of text, `line` being where the line begins and ends.
  ///
  /// Returns whether the key meant anything here, even if there was nothing left to do.
  mutating func handle(_ key: Key, line: Range<Int>) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .left: move(to: insertion - 1)
    case .right: move(to: insertion + 1)
    case .home, .control("a"): move(to: line.lowerBound)
    case .end, .control("e"): move(to: line.upperBound)
    case .backspace: if insertion > 0 { remove(insertion - 1..<insertion) }
    case .delete, .control("d"):
      if insertion < characters.count { remove(insertion..<insertion + 1) }
    case .control("k"): remove(insertion..<max(insertion, line.upperBound))
    case .control("u"): remove(min(insertion, line.lowerBound)..<insertion)
    case .control("w"): removeWordBefore()
    default: return false
    }
    return true
  }
}
