/// A regular expression that a whole answer must fit, followed within bounds.
///
/// It never takes more than ``budget`` steps, however unkind the expression: no place in the text
/// is tried twice from the same place in the pattern.
package struct Pattern: Equatable, Sendable {
  package let text: String
  private let program: [PatternStep]?

  /// How many steps one answer may cost.
  static let budget = 500_000

  package init(_ text: String) {
    self.text = text
    program = PatternReader.program(of: text)
  }

  /// Whether the pattern keeps to what this reads: no back references and no looking behind.
  package var isReadable: Bool { program != nil }

  /// Whether the whole text fits; nothing when that is not known.
  package func matches(_ text: String) -> Bool? {
    guard let program else { return nil }
    var run = PatternRun(program: program, text: Array(text.unicodeScalars), budget: Pattern.budget)
    return run.matches()
  }

  package static func == (left: Pattern, right: Pattern) -> Bool { left.text == right.text }
}

/// One step of a pattern that was read.
enum PatternStep: Sendable {
  case scalar(ScalarClass)
  /// Goes on in both places.
  case split(Int, Int)
  case jump(Int)
  case start
  case end
  case wordBoundary(Bool)
  /// Looks ahead from here, and goes on at `next` when what it finds is as wished.
  case look(isWished: Bool, next: Int)
  case accept
}

/// Follows a pattern through a text.
struct PatternRun {
  let program: [PatternStep]
  let text: [Unicode.Scalar]
  var budget: Int

  /// Nothing when the budget is spent first.
  mutating func matches() -> Bool? { follow(from: 0, at: 0, toTheEnd: true) }

  private mutating func follow(from first: Int, at start: Int, toTheEnd: Bool) -> Bool? {
    var open = [(first, start)]
    var seen = Visited(count: toTheEnd ? program.count * (text.count + 1) : nil)
    while let (step, place) = open.popLast() {
      guard seen.insert(place * program.count + step) else { continue }
      budget -= 1
      guard budget > 0 else { return nil }
      switch program[step] {
      case .scalar(let scalars):
        if place < text.count, scalars.contains(text[place]) { open.append((step + 1, place + 1)) }
      case .split(let left, let right):
        open.append((right, place))
        open.append((left, place))
      case .jump(let next): open.append((next, place))
      case .start: if place == 0 { open.append((step + 1, place)) }
      case .end: if place == text.count { open.append((step + 1, place)) }
      case .wordBoundary(let isWished):
        if (isWord(place - 1) != isWord(place)) == isWished { open.append((step + 1, place)) }
      case .look(let isWished, let next):
        guard let found = follow(from: step + 1, at: place, toTheEnd: false) else { return nil }
        if found == isWished { open.append((next, place)) }
      case .accept:
        if !toTheEnd || place == text.count { return true }
      }
    }
    return false
  }

  private func isWord(_ place: Int) -> Bool {
    text.indices.contains(place) && ScalarClass.word.contains(text[place])
  }
}

/// Which places were tried: a bit for each where they are many and their number is known, since a
/// long text is laid beside its pattern with every key.
private struct Visited {
  private var bits: [UInt64]
  private var others: Set<Int> = []
  private static let most = 1 << 24

  /// Nothing for a look ahead, which mostly tries a few places only.
  init(count: Int?) {
    let count = count.flatMap { $0 <= Visited.most ? $0 : nil } ?? 0
    bits = Array(repeating: 0, count: (count + 63) / 64)
  }

  /// Whether it was not there yet.
  mutating func insert(_ place: Int) -> Bool {
    let word = place / 64
    guard word < bits.count else { return others.insert(place).inserted }
    let bit: UInt64 = 1 << UInt64(place % 64)
    guard bits[word] & bit == 0 else { return false }
    bits[word] |= bit
    return true
  }
}
