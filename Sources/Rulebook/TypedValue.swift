import Casework

extension Rulebook {
  /// A value of `id` as somebody types it: a list with commas, an amount as `1.260,00` or in cents,
  /// `uit` or `geen` for a parameter that may be off.
  package static func value(of id: ParameterID, typed text: String) throws(Refusal)
    -> ParameterWaarde
  {
    let typed = text.trimmed
    if ["uit", "geen"].contains(typed.lowercased()) {
      guard ParameterID.optional.contains(id) else { throw Refusal(.parameterNietUit) }
      return .geen
    }
    guard let value = written(typed, in: id.unit).value(of: id) else {
      throw Refusal(.parameterwaarde(text, id.unit))
    }
    return value
  }

  /// The parameter called `name`.
  package static func parameter(_ name: String) throws(Refusal) -> ParameterID {
    guard let id = ParameterID(rawValue: name) else { throw Refusal(.onbekendeParameter(name)) }
    return id
  }

  private static func written(_ text: String, in unit: Eenheid) -> WrittenValue {
    switch unit {
    case .eurocent: Bedrag(entered: text).map { .number($0.cent) } ?? .other
    case .jaar, .maand, .dag, .aantal, .uur, .procent, .woorden, .jaartal, .maandnummer:
      text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        ? Int(text).map { .number($0) } ?? .other
        : .other
    case .lijst: .list(text.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed))
    case .datum: Datum(entered: text).map { .text($0.iso) } ?? .other
    case .kalendermaand, .tekst: .text(text)
    }
  }
}

extension ParameterWaarde {
  /// Whether a parameter could have this value in a file.
  package func fits(_ id: ParameterID) -> Bool {
    let written: WrittenValue =
      switch self {
      case .getal(let number): .number(number)
      case .tekst(let text): .text(text)
      case .lijst(let codes): .list(codes)
      case .datum(let day): .text(day.iso)
      case .kalendermaand(let month): .text(month.iso)
      case .geen: .nothing
      }
    return written.value(of: id) == self
  }
}
