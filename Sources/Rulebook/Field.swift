import Casework

/// A member of a JSON object, read so that one bad member does not hide the others.
enum Field<Value: Decodable> {
  case value(Value)
  case missing
  /// There is a value, of another kind.
  case wrong

  init<Key: CodingKey>(_ object: KeyedDecodingContainer<Key>, _ key: Key) {
    guard object.contains(key) else {
      self = .missing
      return
    }
    self = (try? object.decode(Value.self, forKey: key)).map(Field.value) ?? .wrong
  }

  /// The value, or what is wrong with the member called `name`.
  func value(_ name: String) throws(RulebookError.Reason) -> Value {
    switch self {
    case .value(let value): return value
    case .missing: throw .missingField(name)
    case .wrong: throw .wrongField(name)
    }
  }
}

extension Field<String> {
  /// The text, which may not be blank.
  func text(_ name: String) throws(RulebookError.Reason) -> String {
    let text = try value(name)
    guard !text.isBlank else { throw .emptyField(name) }
    return text
  }
}
