import Questionnaire

extension Item {
  /// How to write an answer and what it may be, in the words of the form and by its limits.
  var entryHint: String? {
    let parts = [entryFormat ?? kindHint ?? "", bounds].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private var kindHint: String? {
    switch kind {
    case .integer: "een geheel getal"
    case .decimal: "een getal, met komma"
    case .date: "DD/MM/JJJJ"
    case .time: "UU:MM"
    case .dateTime: "DD/MM/JJJJ UU:MM"
    case .quantity where unit == nil && unitOptions.isEmpty: "een getal en een eenheid"
    case .quantity: "een getal"
    case .url: "een volledig webadres"
    case .boolean where repeats: "ja of nee"
    default: nil
    }
  }

  /// The limits, such as `van 0 tot en met 38, in uren`.
  var bounds: String {
    [range, decimals, length, number, units].compactMap(\.self).joined(separator: ", ")
  }

  private var range: String? {
    switch (limits.minValue.map(shown), limits.maxValue.map(shown)) {
    case (let least?, let most?): "van \(least) tot en met \(most)"
    case (let least?, nil): "vanaf \(least)"
    case (nil, let most?): "tot en met \(most)"
    case (nil, nil): nil
    }
  }

  private var decimals: String? {
    guard kind != .integer, let most = limits.maxDecimalPlaces else { return nil }
    let digits = most == 1 ? "1 cijfer" : "\(most) cijfers"
    return most == 0 ? "zonder cijfers na de komma" : "hoogstens \(digits) na de komma"
  }

  private var length: String? {
    switch (limits.minLength, maxLength) {
    case (let least?, let most?): "\(least) tot \(most) tekens"
    case (let least?, nil): "minstens \(least) tekens"
    case (nil, let most?): "hoogstens \(most) tekens"
    case (nil, nil): nil
    }
  }

  private var number: String? {
    guard repeats, kind.isQuestion else { return nil }
    switch (limits.minOccurs ?? 0, limits.maxOccurs) {
    case (let least, let most?) where least > 1: return "\(least) tot \(most) antwoorden"
    case (let least, nil) where least > 1: return "minstens \(least) antwoorden"
    case (_, let most?): return "hoogstens \(most) antwoorden"
    default: return nil
    }
  }

  private var units: String? {
    if unitOptions.count > 1 {
      return "in \(unitOptions.map(\.name).joined(separator: " of ")) (spatie, spatie kiest)"
    }
    return (unit ?? unitOptions.first).map { "in \($0.name)" }
  }
}
