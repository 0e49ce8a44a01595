/// Works out the arithmetic of a law case by itself: no rule and no calendar of the program.
///
/// The grammar is told in the page Law-cases. From loose to tight: `als … dan … anders …`, `of`,
/// `en`, comparing and `in`, `+` and `-`, `afgerond`, `*`, `/` and `mod`.
package struct Arithmetic {
  private let tokens: [Token]
  private var place = 0

  /// Longer than any case needs; it also keeps brackets from nesting without end.
  package static let limit = 600

  package static func value(of text: String) throws(ArithmeticFault) -> Antwoord {
    guard text.count <= limit else { throw .tooLong(limit: limit) }
    var arithmetic = Arithmetic(tokens: try Tokenizer.tokens(of: text))
    let value = try arithmetic.choice()
    if let rest = arithmetic.peek { throw .unexpected(rest.shown) }
    return value
  }

  private init(tokens: [Token]) { self.tokens = tokens }

  private mutating func choice() throws(ArithmeticFault) -> Antwoord {
    guard take(.woord("als")) else { return try either() }
    let condition = try truth(try either())
    try need("dan")
    let yes = try choice()
    try need("anders")
    let no = try choice()
    return condition ? yes : no
  }

  private mutating func either() throws(ArithmeticFault) -> Antwoord {
    var value = try both()
    while take(.woord("of")) {
      let right = try truth(try both())
      value = .ja(try truth(value) || right)
    }
    return value
  }

  private mutating func both() throws(ArithmeticFault) -> Antwoord {
    var value = try comparison()
    while take(.woord("en")) {
      let right = try truth(try comparison())
      value = .ja(try truth(value) && right)
    }
    return value
  }

  private mutating func comparison() throws(ArithmeticFault) -> Antwoord {
    let left = try sum()
    let isNegated = take(.woord("niet"))
    if take(.woord("in")) {
      guard case .lijst(let items) = try sum() else { throw .wrongKind("een lijst als {a, b}") }
      return .ja(items.contains(left) != isNegated)
    }
    guard !isNegated else { throw .unexpected("niet") }
    guard case .teken(let sign) = peek, ["<", "<=", "=", ">=", ">", "<>"].contains(sign) else {
      return left
    }
    place += 1
    let right = try sum()
    return switch sign {
    case "=": .ja(left == right)
    case "<>": .ja(left != right)
    case "<": .ja(try isLess(left, right))
    case ">": .ja(try isLess(right, left))
    case "<=": .ja(try !isLess(right, left))
    default: .ja(try !isLess(left, right))
    }
  }

  private func isLess(_ left: Antwoord, _ right: Antwoord) throws(ArithmeticFault) -> Bool {
    switch (left, right) {
    case (.getal(let one), .getal(let other)): try one.isLess(than: other)
    case (.dag(let one), .dag(let other)): one.isBefore(other)
    default: throw .wrongKind("twee getallen of twee dagen om te vergelijken")
    }
  }
}

extension Arithmetic {
  private mutating func sum() throws(ArithmeticFault) -> Antwoord {
    var value = try product()
    while case .teken(let sign) = peek, sign == "+" || sign == "-" {
      place += 1
      let direction = sign == "+" ? 1 : -1
      if case .dag(let day) = value {
        value = try moved(day, direction)
      } else if direction > 0 {
        value = .getal(try number(value).plus(try number(try product())))
      } else {
        value = .getal(try number(value).minus(try number(try product())))
      }
    }
    return value
  }

  /// A day and what is added to it or taken off; of two days, the days between them.
  private mutating func moved(_ day: Kalenderdag, _ direction: Int) throws(ArithmeticFault)
    -> Antwoord
  {
    if direction < 0, case .dag(let earlier) = peek {
      place += 1
      return .getal(Breuk(try earlier.days(to: day)))
    }
    let term = try duration()
    return .dag(
      term.months == 0
        ? try day.moved(days: direction * term.days)
        : try day.moved(months: direction * term.months))
  }

  /// `3 maanden`, `1 jaar`, `59 dagen`, `2 weken`.
  private mutating func duration() throws(ArithmeticFault) -> (days: Int, months: Int) {
    guard case .getal(let number) = peek, let count = number.whole, abs(count) <= 60_000 else {
      throw .wrongKind("een aantal dagen, weken, maanden of jaren")
    }
    place += 1
    guard case .woord(let unit) = peek else { throw .wrongKind("dagen, weken, maanden of jaar") }
    place += 1
    switch unit {
    case "dag", "dagen": return (count, 0)
    case "week", "weken": return (7 * count, 0)
    case "maand", "maanden": return (0, count)
    case "jaar", "jaren": return (0, 12 * count)
    default: throw .unexpected(unit)
    }
  }

  private mutating func product() throws(ArithmeticFault) -> Antwoord {
    var value = try factor()
    while true {
      if take(.teken("*")) {
        value = .getal(try number(value).times(try number(try factor())))
      } else if take(.teken("/")) {
        value = .getal(try number(value).divided(by: try number(try factor())))
      } else if take(.woord("mod")) {
        value = .getal(try number(value).rest(of: try number(try factor())))
      } else {
        break
      }
    }
    guard take(.woord("afgerond")) else { return value }
    guard take(.woord("op")) else { return .getal(try number(value).rounded(toParts: 1)) }
    try need("de")
    try need("cent")
    return .getal(try number(value).rounded(toParts: 100))
  }

  private mutating func factor() throws(ArithmeticFault) -> Antwoord {
    guard let token = peek else { throw .unexpectedEnd }
    place += 1
    switch token {
    case .getal(let number): return .getal(number)
    case .dag(let day): return .dag(day)
    case .tekst(let text): return Antwoord(reading: text)
    case .woord("laatste"): return try lastDay()
    case .woord(let name) where peek == .teken("("): return try function(name)
    case .woord(let word) where Self.reserved.contains(word): throw .unexpected(word)
    case .woord(let word): return Antwoord(reading: word)
    case .teken("("):
      let value = try choice()
      try need(")")
      return value
    case .teken("{"): return .lijst(try list(upTo: "}"))
    case .teken(let sign): throw .unexpected(sign)
    }
  }

  private static let reserved: Set<String> = [
    "als", "dan", "anders", "en", "of", "in", "niet", "mod", "afgerond", "vanaf", "t/m",
  ]

  /// `laatste dag van 3 maanden vanaf 2026-01-31`.
  private mutating func lastDay() throws(ArithmeticFault) -> Antwoord {
    try need("dag")
    try need("van")
    let term = try duration()
    guard term.months > 0 else { throw .noTerm }
    try need("vanaf")
    return .dag(try day(try factor()).lastDay(ofMonths: term.months))
  }

  private mutating func function(_ name: String) throws(ArithmeticFault) -> Antwoord {
    try need("(")
    if name == "dagen" {
      let first = try day(try sum())
      try need("t/m")
      let last = try day(try sum())
      try need(")")
      return .getal(Breuk(try first.days(through: last)))
    }
    guard name == "grootste" || name == "kleinste" else { throw .unexpected(name) }
    let items = try list(upTo: ")")
    guard var best = items.first else { throw .unexpectedEnd }
    for item in items.dropFirst() {
      let isBetter = try name == "grootste" ? isLess(best, item) : isLess(item, best)
      if isBetter { best = item }
    }
    return best
  }

  private mutating func list(upTo end: String) throws(ArithmeticFault) -> [Antwoord] {
    var items: [Antwoord] = []
    if take(.teken(end)) { return items }
    repeat { items.append(try choice()) } while take(.teken(","))
    try need(end)
    return items
  }
}

extension Arithmetic {
  private var peek: Token? { place < tokens.count ? tokens[place] : nil }

  private mutating func take(_ token: Token) -> Bool {
    guard peek == token else { return false }
    place += 1
    return true
  }

  private mutating func need(_ text: String) throws(ArithmeticFault) {
    guard let token = peek else { throw .unexpectedEnd }
    guard take(.woord(text)) || take(.teken(text)) else { throw .unexpected(token.shown) }
  }

  private func truth(_ value: Antwoord) throws(ArithmeticFault) -> Bool {
    guard case .ja(let yes) = value else { throw .wrongKind("een vergelijking") }
    return yes
  }

  private func number(_ value: Antwoord) throws(ArithmeticFault) -> Breuk {
    guard case .getal(let number) = value else { throw .wrongKind("een getal") }
    return number
  }

  private func day(_ value: Antwoord) throws(ArithmeticFault) -> Kalenderdag {
    guard case .dag(let day) = value else { throw .wrongKind("een dag") }
    return day
  }
}
