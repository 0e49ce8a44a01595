import Casework
import Questionnaire

extension JSONValue {
  /// An object with its members in this order.
  static func members(_ pairs: (String, JSONValue)...) -> JSONValue {
    .object(pairs.map { Member($0.0, $0.1) })
  }

  static func integer(_ number: Int) -> JSONValue { .number(String(number)) }
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
  static func optional(_ day: Datum?) -> JSONValue { day.map { .string($0.iso) } ?? .null }
  static func date(_ day: Datum) -> JSONValue { .string(day.iso) }
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}

extension Waarschuwing {
  var json: JSONValue {
    .members(
      ("code", .string(code)), ("zin", .string(zin)), ("bron", .string(bron.titel)))
  }
}
