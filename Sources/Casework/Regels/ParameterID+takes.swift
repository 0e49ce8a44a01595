extension ParameterID {
  /// Whether `value` can be this parameter's, which is in `unit`.
  ///
  /// The one check for a value from anywhere: a file, a site, an old journal or a law case. What
  /// it takes, every rule can reckon with.
  package func takes(_ value: ParameterWaarde, in unit: Eenheid) -> Bool {
    switch (unit, value) {
    case (_, .geen): ParameterID.optional.contains(self)
    case (.tekst, .tekst(let text)): !text.isBlank && woordenschat?.holds([text]) == true
    case (.lijst, .lijst(let codes)):
      !codes.isEmpty && !codes.contains(where: \.isBlank) && Set(codes).count == codes.count
        && woordenschat?.holds(codes) == true
    case (.datum, .datum), (.kalendermaand, .kalendermaand): true
    case (.tekst, _), (.lijst, _), (.datum, _), (.kalendermaand, _): false
    case (_, .getal(let number)): getallen(in: unit).contains(number)
    default: false
    }
  }

  /// The numbers that a counting parameter can be.
  ///
  /// Above the last a count is a slip of the keyboard: no day or amount could be reckoned with it.
  /// A term or lifetime of nothing would end before it begins.
  private func getallen(in unit: Eenheid) -> ClosedRange<Int> {
    switch unit {
    case .jaar: (self == .evaluatieVroegst ? 0 : 1)...100
    case .maand: 1...1_200
    case .dag: (isDayTerm ? 1 : 0)...36_500
    case .eurocent: 0...100_000_000
    case .procent: 0...(self == .indexOndergrens ? 200 : 100)
    case .jaartal: 1800...9999
    case .maandnummer: 1...12
    default: 0...10_000
    }
  }

  /// The other days are targets or days ahead, which may be none.
  private var isDayTerm: Bool {
    switch self {
    case .beroepTermijnIMW, .beroepAdviesIMW, .beroepBeslissingIMW: true
    default: false
    }
  }
}
