/// Reads a regular expression into steps.
///
/// Knows texts, classes, `\d \w \s \b \p{…}`, groups, choices, repetition, `^`, `$` and looking
/// ahead. Everything else makes the pattern unreadable.
struct PatternReader {
  private var rest: Substring.UnicodeScalarView
  private var depth = 0
  private static let stepLimit = 4000

  private struct Unreadable: Error {}

  /// Nothing when the pattern does not keep to what this reads.
  static func program(of text: String) -> [PatternStep]? {
    var reader = PatternReader(rest: text[...].unicodeScalars)
    guard let steps = try? reader.choice(), reader.rest.isEmpty else { return nil }
    return steps + [.accept]
  }

  private init(rest: Substring.UnicodeScalarView) { self.rest = rest }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func next() throws(Unreadable) -> Unicode.Scalar {
    guard let scalar = rest.popFirst() else { throw Unreadable() }
    return scalar
  }

  /// `a|b`; the steps count their places from 0.
  private mutating func choice() throws(Unreadable) -> [PatternStep] {
    depth += 1
    defer { depth -= 1 }
    guard depth < 50 else { throw Unreadable() }
    let left = try sequence()
    guard take("|") else { return left }
    let right = try choice()
    return try checked(
      [.split(1, left.count + 2)] + left.moved(1) + [.jump(left.count + 2 + right.count)]
        + right.moved(left.count + 2))
  }

  private mutating func sequence() throws(Unreadable) -> [PatternStep] {
    var steps: [PatternStep] = []
    while let scalar = rest.first, scalar != "|", scalar != ")" {
      let part = try repeated(try atom())
      steps += part.moved(steps.count)
      steps = try checked(steps)
    }
    return steps
  }

  private func checked(_ steps: [PatternStep]) throws(Unreadable) -> [PatternStep] {
    guard steps.count <= PatternReader.stepLimit else { throw Unreadable() }
    return steps
  }

  private mutating func repeated(_ part: [PatternStep]) throws(Unreadable) -> [PatternStep] {
    var (least, most): (Int, Int?) = (1, 1)
    if take("*") {
      (least, most) = (0, nil)
    } else if take("+") {
      (least, most) = (1, nil)
    } else if take("?") {
      (least, most) = (0, 1)
    } else if rest.first == "{", let counts = try count() {
      (least, most) = counts
    } else {
      return part
    }
    // How eager it is makes no difference to whether the whole fits.
    if !take("?"), rest.first == "+" { throw Unreadable() }
    guard (most ?? least) <= 1000, part.count * max(1, most ?? least) <= PatternReader.stepLimit
    else { throw Unreadable() }
    var steps: [PatternStep] = []
    for _ in 0..<least { steps += part.moved(steps.count) }
    guard let most else {
      let start = steps.count
      return steps + [.split(start + 1, start + part.count + 2)] + part.moved(start + 1)
        + [.jump(start)]
    }
    guard most >= least else { throw Unreadable() }
    for _ in least..<most {
      let start = steps.count
      steps += [.split(start + 1, start + part.count + 1)] + part.moved(start + 1)
    }
    return try checked(steps)
  }

  /// `{2}`, `{2,}` or `{2,5}`; anything else between braces is not read.
  private mutating func count() throws(Unreadable) -> (Int, Int?)? {
    rest.removeFirst()
    var text = ""
    while let scalar = rest.popFirst(), scalar != "}" { text.unicodeScalars.append(scalar) }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let least = parts.first.flatMap({ Int($0) }), least >= 0, parts.count <= 2 else {
      throw Unreadable()
    }
    guard parts.count == 2 else { return (least, least) }
    if parts[1].isEmpty { return (least, nil) }
    guard let most = Int(parts[1]) else { throw Unreadable() }
    return (least, most)
  }

  private mutating func atom() throws(Unreadable) -> [PatternStep] {
    let scalar = try next()
    switch scalar {
    case ".": return [.scalar(.anything)]
    case "^": return [.start]
    case "$": return [.end]
    case "[": return [.scalar(try scalarClass())]
    case "(": return try group()
    case "\\":
      if take("b") { return [.wordBoundary(true)] }
      if take("B") { return [.wordBoundary(false)] }
      return [.scalar(try escape())]
    case "*", "+", "?", "{": throw Unreadable()
    default: return [.scalar(ScalarClass(ranges: [scalar...scalar]))]
    }
  }

  private mutating func group() throws(Unreadable) -> [PatternStep] {
    var look: Bool?
    if take("?") {
      switch try next() {
      case ":": break
      case "=": look = true
      case "!": look = false
      default: throw Unreadable()
      }
    }
    let inside = try choice()
    guard take(")") else { throw Unreadable() }
    guard let look else { return inside }
    return [.look(isWished: look, next: inside.count + 2)] + inside.moved(1) + [.accept]
  }

  private mutating func scalarClass() throws(Unreadable) -> ScalarClass {
    var found = ScalarClass(isNegated: take("^"))
    var isFirst = true
    while true {
      let scalar = try next()
      if scalar == "]", !isFirst { return found }
      isFirst = false
      guard scalar != "[" else { throw Unreadable() }
      let low = scalar == "\\" ? try escape() : ScalarClass(ranges: [scalar...scalar])
      let isRange = rest.first == "-" && rest.dropFirst().first != "]"
      guard isRange, low.kinds.isEmpty, let from = low.only else {
        found.kinds.append(.of(low))
        continue
      }
      rest.removeFirst()
      let end = try next()
      let high = end == "\\" ? try escape() : ScalarClass(ranges: [end...end])
      guard let to = high.only, from <= to else { throw Unreadable() }
      found.ranges.append(from...to)
    }
  }

  private mutating func escape() throws(Unreadable) -> ScalarClass {
    let scalar = try next()
    switch scalar {
    case "d": return .digit
    case "D": return ScalarClass.digit.negated
    case "w": return .word
    case "W": return ScalarClass.word.negated
    case "s": return .space
    case "S": return ScalarClass.space.negated
    case "t": return ScalarClass(ranges: ["\t"..."\t"])
    case "n": return ScalarClass(ranges: ["\n"..."\n"])
    case "r": return ScalarClass(ranges: ["\r"..."\r"])
    case "x": return try hex(2)
    case "u": return try hex(4)
    case "p", "P":
      guard take("{") else { throw Unreadable() }
      var name = ""
      while let letter = rest.popFirst(), letter != "}" { name.unicodeScalars.append(letter) }
      guard let kind = ScalarClass.Kind(category: name) else { throw Unreadable() }
      return ScalarClass(kinds: [kind], isNegated: scalar == "P")
    case "0"..."9", "A"..."Z", "a"..."z": throw Unreadable()
    default: return ScalarClass(ranges: [scalar...scalar])
    }
  }

  private mutating func hex(_ count: Int) throws(Unreadable) -> ScalarClass {
    var text = ""
    for _ in 0..<count { text.unicodeScalars.append(try next()) }
    guard let scalar = UInt32(text, radix: 16).flatMap({ Unicode.Scalar($0) }) else {
      throw Unreadable()
    }
    return ScalarClass(ranges: [scalar...scalar])
  }
}

extension ScalarClass {
  /// The scalar of a class of one.
  fileprivate var only: Unicode.Scalar? {
    guard !isNegated, kinds.isEmpty, ranges.count == 1, let range = ranges.first else { return nil }
    return range.lowerBound == range.upperBound ? range.lowerBound : nil
  }
}

extension [PatternStep] {
  /// The same steps when they begin at another place.
  fileprivate func moved(_ offset: Int) -> [PatternStep] {
    map { step in
      switch step {
      case .split(let left, let right): .split(left + offset, right + offset)
      case .jump(let next): .jump(next + offset)
      case .look(let isWished, let next): .look(isWished: isWished, next: next + offset)
      case .scalar, .start, .end, .wordBoundary, .accept: step
      }
    }
  }
}
