/// One answer to a question.
///
/// Numbers and dates are texts with their exact digits; ``Item/parse(_:)`` makes them well-formed.
package enum Answer: Equatable, Sendable {
  case boolean(Bool)
  case integer(Int)
  /// Digits as JSON writes them, with a point: `2.50`.
  case decimal(String)
  /// `YYYY-MM-DD`; a form from elsewhere may hold `YYYY` or `YYYY-MM`.
  case date(String)
  /// A date, or a date with a time and a zone, as ISO 8601 writes it.
  case dateTime(String)
  /// `HH:MM:SS`.
  case time(String)
  case string(String)
  case uri(String)
  case coding(system: String?, code: String?, display: String?)
  case quantity(value: String, unit: String?)
  /// An answer that is kept but not understood, by the FHIR type in its member name.
  case unsupported(type: String, JSONValue)

  /// Whether it says nothing: an empty text or only spaces counts as no answer.
  package var isBlank: Bool {
    switch self {
    case .string(let text), .uri(let text): text.allSatisfy(\.isWhitespace)
    default: false
    }
  }
}

extension Answer {
  /// Which of two answers comes first.
  enum Order: Equatable {
    case before
    case same
    case after
  }

  /// Whether both mean the same; nothing when that cannot be said.
  ///
  /// Codes are compared by system and code; a side without a system matches any system, and codes
  /// are compared by display when one has none. Numbers compare by value, so `2.0` matches `2`.
  package func matches(_ other: Answer) -> Bool? {
    switch (self, other) {
    case (.coding(let system, let code, let display), .coding(let system2, let code2, let display2)):
      guard let code, let code2 else { return display != nil && display == display2 }
      return code == code2 && (system == nil || system2 == nil || system == system2)
    case (.boolean, .boolean), (.string, .string), (.uri, .uri), (.unsupported, .unsupported):
      return self == other
    case (.quantity(_, let unit), .quantity(_, let unit2)) where unit != unit2:
      return false
    default:
      guard let order = order(to: other) else { return isOrdered && other.isOrdered ? nil : false }
      return order == .same
    }
  }

  /// The order of two numbers, days or times; nothing for other types or unlike precision.
  func order(to other: Answer) -> Order? {
    switch (self, other) {
    case (.date(let left), .date(let right)), (.dateTime(let left), .dateTime(let right)):
      return IsoText.order(left, right)
    case (.time(let left), .time(let right)):
      return left == right ? .same : left < right ? .before : .after
    case (.quantity(let left, let unit), .quantity(let right, let unit2)):
      return unit == unit2 ? Digits.order(left, right) : nil
    default:
      guard let left = digits, let right = other.digits else { return nil }
      return Digits.order(left, right)
    }
  }

  /// Whether answers of this type stand in an order.
  var isOrdered: Bool {
    switch self {
    case .integer, .decimal, .date, .dateTime, .time, .quantity: true
    case .boolean, .string, .uri, .coding, .unsupported: false
    }
  }

  private var digits: String? {
    switch self {
    case .integer(let number): String(number)
    case .decimal(let digits): digits
    default: nil
    }
  }
}
