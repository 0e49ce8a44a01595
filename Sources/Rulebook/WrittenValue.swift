import Casework

/// A parameter's value as JSON has it, before its unit says what it must be.
enum WrittenValue: Decodable {
  case number(Int)
  case text(String)
  case list([String])
  /// `null`: from this day on nothing holds.
  case nothing
  /// Something that no unit takes, such as a fraction or an object.
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([String].self) {
      self = .list(list)
    } else {
      self = .other
    }
  }

  /// The value of `id`, or nothing when it is of another kind or outside the unit's range.
  func value(of id: ParameterID) -> ParameterWaarde? {
    switch (id.unit, self) {
    case (_, .nothing): ParameterID.optional.contains(id) ? .geen : nil
    case (.jaar, .number(let n)), (.maand, .number(let n)), (.aantal, .number(let n)),
      (.uur, .number(let n)), (.eurocent, .number(let n)), (.procent, .number(let n)),
      (.woorden, .number(let n)), (.dag, .number(let n)):
      (0...id.unit.most).contains(n) ? .getal(n) : nil
    case (.jaartal, .number(let n)): (1800...9999).contains(n) ? .getal(n) : nil
    case (.maandnummer, .number(let n)): (1...12).contains(n) ? .getal(n) : nil
    case (.kalendermaand, .text(let text)): Maand(iso: text).map(ParameterWaarde.kalendermaand)
    case (.datum, .text(let text)): Datum(iso: text).map(ParameterWaarde.datum)
    case (.tekst, .text(let text)):
      text.isBlank || id.words?.contains(text) == false || !id.takes([text]) ? nil : .tekst(text)
    case (.lijst, .list(let codes)):
      codes.isEmpty || codes.contains(where: \.isBlank) || Set(codes).count < codes.count
        || !id.takes(codes)
        ? nil : .lijst(codes)
    default: nil
    }
  }
}

extension Eenheid {
  /// Above this a count is a slip of the keyboard: no day or amount could be reckoned with it.
  fileprivate var most: Int {
    switch self {
    case .jaar: 100
    case .maand: 1_200
    case .dag: 36_500
    case .eurocent: 100_000_000
    default: 10_000
    }
  }
}

extension ParameterID {
  /// Whether the program knows what these codes mean; a misspelt one would silently do nothing.
  fileprivate func takes(_ codes: [String]) -> Bool {
    switch self {
    case .uitkomstenCMW, .uitkomstenLDE, .uitkomstenAMA, .uitkomstenIMW:
      codes.allSatisfy { Uitkomst(rawValue: $0) != nil }
    case .wopBegeleidingsnoden: codes.allSatisfy { Begeleidingsnood(rawValue: $0) != nil }
    case .mandaatInstrumenten366, .mandaatInstrumenten380, .mandaatInstrumenten390,
      .mandaatInstrumenten432:
      codes.allSatisfy { Instrument(rawValue: $0) != nil }
    case .wopPercentagesCMW, .wopPercentagesIMW:
      codes.allSatisfy { code in Int(code).map { (0...100).contains($0) } ?? false }
    case .bevestigdeOproepen: codes.allSatisfy { Int($0) != nil }
    case .wopMinimum: codes.allSatisfy { (try? WOP($0)) != nil }
    default: true
    }
  }
}
