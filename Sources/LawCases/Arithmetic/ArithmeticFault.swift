/// Why an arithmetic comes to nothing.
package enum ArithmeticFault: Error, Hashable, Sendable {
  case unknownSign(String)
  case openText
  case unexpected(String)
  case unexpectedEnd
  case wrongKind(String)
  case divisionByNought
  case notWhole
  case negativeRounding
  case noTerm
  case endBeforeStart
  case tooLarge
  case tooLong(limit: Int)

  package var sentence: String {
    switch self {
    case .unknownSign(let sign): "het teken \"\(sign)\" is onbekend."
    case .openText: "een tekst tussen aanhalingstekens is niet gesloten."
    case .unexpected(let text): "\"\(text)\" staat op een plaats waar het niet kan."
    case .unexpectedEnd: "de rekening stopt te vroeg."
    case .wrongKind(let expected): "hier hoort \(expected)."
    case .divisionByNought: "delen door nul kan niet."
    case .notWhole: "\"mod\" rekent met gehele getallen vanaf nul."
    case .negativeRounding: "afronden kan niet onder nul."
    case .noTerm: "een termijn telt minstens één maand."
    case .endBeforeStart: "de laatste dag ligt vóór de eerste."
    case .tooLarge: "het getal of de datum is te groot."
    case .tooLong(let limit): "een rekening telt hoogstens \(limit) tekens."
    }
  }
}
