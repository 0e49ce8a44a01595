/// A word, figure, day or sign of an arithmetic.
enum Token: Equatable {
  case getal(Breuk)
  case dag(Kalenderdag)
  case tekst(String)
  case woord(String)
  case teken(String)

  var shown: String {
    switch self {
    case .getal(let number): number.shown(cents: false)
    case .dag(let day): day.text
    case .tekst(let text), .woord(let text), .teken(let text): text
    }
  }
}

/// Cuts an arithmetic into tokens.
struct Tokenizer {
  private let characters: [Character]
  private var place = 0

  static func tokens(of text: String) throws(ArithmeticFault) -> [Token] {
    var tokenizer = Tokenizer(characters: Array(text))
    var tokens: [Token] = []
    while let token = try tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private init(characters: [Character]) { self.characters = characters }

  private func character(_ offset: Int = 0) -> Character? {
    place + offset < characters.count ? characters[place + offset] : nil
  }

  private mutating func next() throws(ArithmeticFault) -> Token? {
    while let blank = character(), blank.isWhitespace { place += 1 }
    guard let first = character() else { return nil }
    if first.isDigit { return figure() }
    if first.isLetter { return word() }
    if first == "\"" { return try quoted() }
    return try sign(first)
  }

  /// A day, a month (as text) or a number.
  private mutating func figure() -> Token {
    let start = place
    while let next = character() {
      let follows = character(1)?.isDigit == true
      guard next.isDigit || ((next == "-" || next == "." || next == ",") && follows) else { break }
      place += 1
    }
    let text = String(characters[start..<place])
    if let day = Kalenderdag(text) { return .dag(day) }
    if let number = Breuk(dutch: text) { return .getal(number) }
    return .tekst(text)
  }

  private mutating func word() -> Token {
    let start = place
    while let next = character() {
      let joins = (next == "-" || next == "/") && character(1)?.isLetter == true
      guard next.isLetter || next.isDigit || joins else { break }
      place += 1
    }
    return .woord(String(characters[start..<place]))
  }

  private mutating func quoted() throws(ArithmeticFault) -> Token {
    place += 1
    let start = place
    while let next = character(), next != "\"" { place += 1 }
    guard character() != nil else { throw .openText }
    defer { place += 1 }
    return .tekst(String(characters[start..<place]))
  }

  private mutating func sign(_ first: Character) throws(ArithmeticFault) -> Token {
    place += 1
    if first == "<" || first == ">", character() == "=" {
      place += 1
      return .teken("\(first)=")
    }
    let known: [Character: String] = [
      "×": "*", "÷": "/", "−": "-", "≤": "<=", "≥": ">=", "≠": "<>",
    ]
    if let spelled = known[first] { return .teken(spelled) }
    guard "+-*/(){},<>=".contains(first) else { throw .unknownSign(String(first)) }
    return .teken(String(first))
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
