/// A JSON text as a value that loses nothing a reader could care about.
///
/// Numbers keep the digits they were written with (`2.00` stays `2.00`) and objects keep the order
/// of their members, so that a form with members we do not know can be written back unchanged.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// The digits exactly as written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One name and its value in an object.
  package struct Member: Equatable, Sendable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONValue {
  /// The value of a member; nothing when this is no object or has no such member.
  package subscript(name: String) -> JSONValue? {
    asMembers?.first { $0.name == name }?.value
  }

  package var asMembers: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  package var asArray: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  package var asString: String? {
    if case .string(let text) = self { text } else { nil }
  }

  package var asBool: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  /// The digits of a number, as written.
  package var asDigits: String? {
    if case .number(let digits) = self { digits } else { nil }
  }

  /// A whole number written without a point or an exponent.
  package var asInteger: Int? { asDigits.flatMap { Int($0) } }

  /// The same object with one member replaced where it stood, or added at the end.
  func setting(_ name: String, to value: JSONValue) -> JSONValue {
    var members = asMembers ?? []
    if let place = members.firstIndex(where: { $0.name == name }) {
      members[place].value = value
    } else {
      members.append(Member(name, value))
    }
    return .object(members)
  }

  /// Whether this is an object with other members than the named ones.
  func hasMembers(besides names: Set<String>) -> Bool {
    (asMembers ?? []).contains { !names.contains($0.name) }
  }

  /// The same object without the named members.
  func removing(_ names: String...) -> JSONValue {
    .object((asMembers ?? []).filter { !names.contains($0.name) })
  }

  /// The same object with the named members as marks of their place only.
  func emptied(_ names: String...) -> JSONValue {
    .object(
      (asMembers ?? []).map { names.contains($0.name) ? Member($0.name, .array([])) : $0 })
  }

  /// The same object with these elements in a member, or without it when there are none.
  func filling(_ name: String, with elements: [JSONValue]) -> JSONValue {
    elements.isEmpty ? removing(name) : setting(name, to: .array(elements))
  }
}
