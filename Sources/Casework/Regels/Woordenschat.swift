/// What may stand in the text or the list of a parameter.
package enum Woordenschat: Sendable {
  /// These words and no other.
  case woorden([String])
  /// A way of writing; whoever reads it makes the same of it as who wrote it.
  case schrijfwijze(@Sendable ([String]) -> Bool)
  /// Sentences for people, that no rule reads.
  case vrij

  /// Whether the program knows what these mean; a misspelt one would silently do nothing.
  func holds(_ texts: [String]) -> Bool {
    switch self {
    case .woorden(let known): texts.allSatisfy(known.contains)
    case .schrijfwijze(let isWritten): isWritten(texts)
    case .vrij: true
    }
  }
}

extension ParameterID {
  /// Nil for a parameter that is no text and no list; for those every one has its vocabulary here.
  package var woordenschat: Woordenschat? {
    switch self {
    case .beroepTekstCMW, .beroepTekstLDE: .vrij
    case .uitkomstenCMW, .uitkomstenLDE, .uitkomstenAMA, .uitkomstenIMW:
      .woorden(Uitkomst.allCases.map(\.rawValue))
    case .wopBegeleidingsnoden: .woorden(Begeleidingsnood.allCases.map(\.rawValue))
    case .mandaatInstrumenten366, .mandaatInstrumenten380, .mandaatInstrumenten390,
      .mandaatInstrumenten432:
      .woorden(Instrument.allCases.map(\.rawValue))
    case .teltMee: .woorden(Tewerkstellingsoort.allCases.map(\.rawValue))
    case .terugkeerOorzaken: .woorden(Eindoorzaak.allCases.map(\.rawValue))
    // Wage premiums of collectief maatwerk go by steps of five per cent.
    case .wopPercentagesCMW: .woorden(stride(from: 0, through: 100, by: 5).map(String.init))
    case .wopPercentagesIMW: .woorden((0...100).map(String.init))
    case .bevestigdeOproepen: .woorden(ParameterID.oproepen)
    case .wopMinimum: .schrijfwijze { $0.allSatisfy(isWOP) }
    case .imwLoonpremieKwartalen: .schrijfwijze(areQuarters)
    case .imwLoonpremieVerloop: .schrijfwijze(areCourses)
    case .postcodeProvincie: .schrijfwijze(areProvinces)
    default: words.map(Woordenschat.woorden)
    }
  }
}

extension ParameterID {
  private static let callPrefix = "mandaat.instrumenten-"

  /// The calls of which is known for which instruments they were.
  private static var oproepen: [String] {
    allCases.map(\.rawValue).filter { $0.hasPrefix(callPrefix) }
      .map { String($0.dropFirst(callPrefix.count)) }
  }
}

/// A whole number as we write it ourselves: no sign, and no zero in front.
private func number(_ text: some StringProtocol, in range: ClosedRange<Int>) -> Int? {
  guard let number = Int(text), String(number) == text, range.contains(number) else { return nil }
  return number
}

/// `9-20`: from and through, of which the first is not above the last.
private func range(_ text: some StringProtocol, in limits: ClosedRange<Int>) -> ClosedRange<Int>? {
  let edges = text.split(separator: "-", omittingEmptySubsequences: false)
  guard edges.count == 2, let first = number(edges[0], in: limits),
    let last = number(edges[1], in: limits), first <= last
  else { return nil }
  return first...last
}

/// `40 laag`, of a percentage that exists.
private func isWOP(_ text: String) -> Bool {
  guard let wop = try? WOP(text) else { return false }
  return (0...100).contains(wop.percentage)
}

/// `1-5`, `6-8`: periods of quarters, one after the other.
private func areQuarters(_ texts: [String]) -> Bool {
  let periods = texts.compactMap { range($0, in: 1...100) }
  return periods.count == texts.count
    && zip(periods, periods.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
}

/// `40:30:20`: per cent in each period; each first percentage has one course.
private func areCourses(_ texts: [String]) -> Bool {
  let courses = texts.map {
    $0.split(separator: ":", omittingEmptySubsequences: false).map { number($0, in: 0...100) }
  }
  return courses.allSatisfy { !$0.contains(nil) }
    && Set(courses.map(\.first)).count == courses.count
}

/// `2000-2999:Antwerpen`: postal codes of which each lies in one province at most.
private func areProvinces(_ texts: [String]) -> Bool {
  var ranges: [ClosedRange<Int>] = []
  for text in texts {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, Provincie(rawValue: String(parts[1])) != nil,
      let codes = range(parts[0], in: 1_000...9_999)
    else { return false }
    ranges.append(codes)
  }
  ranges.sort { $0.lowerBound < $1.lowerBound }
  return zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
}
