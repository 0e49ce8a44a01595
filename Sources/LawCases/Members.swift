import Casework
import Questionnaire

/// The members of an object in a case file, read with their place in every fault.
struct Members: Sendable {
  let place: String
  private let members: [JSONValue.Member]

  init(_ value: JSONValue, place: String) throws(CaseFault) {
    guard let members = value.asMembers else { throw CaseFault(place, "hier hoort een object.") }
    self.members = members
    self.place = place
  }

  private init(place: String, members: [JSONValue.Member]) {
    self.place = place
    self.members = members
  }

  /// The same members, for faults that name their case.
  func placed(_ place: String) -> Members { Members(place: place, members: members) }

  func refuseUnknown(_ known: [String]) throws(CaseFault) {
    for member in members where !known.contains(member.name) {
      let choices = known.joined(separator: ", ")
      throw CaseFault(
        at(member.name),
        known.isEmpty ? "hier horen geen leden." : "dit lid is onbekend. Kies uit: \(choices).")
    }
  }

  func at(_ name: String) -> String { place.isEmpty ? name : "\(place), \(name)" }

  func value(_ name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  func needed(_ name: String) throws(CaseFault) -> JSONValue {
    guard let value = value(name) else { throw CaseFault(at(name), "dit lid ontbreekt.") }
    return value
  }

  func optionalText(_ name: String) throws(CaseFault) -> String? {
    guard let value = value(name) else { return nil }
    guard let text = value.asString else { throw CaseFault(at(name), "hier hoort een tekst.") }
    return text
  }

  /// A text that says something.
  func text(_ name: String) throws(CaseFault) -> String {
    _ = try needed(name)
    guard let text = try optionalText(name), !text.isBlank else {
      throw CaseFault(at(name), "hier hoort een tekst.")
    }
    return text
  }

  func optionalDay(_ name: String) throws(CaseFault) -> Datum? {
    guard let text = try optionalText(name) else { return nil }
    guard let day = Datum(iso: text) else {
      throw CaseFault(at(name), "\"\(text)\" is geen dag. Schrijf JJJJ-MM-DD.")
    }
    return day
  }

  func day(_ name: String) throws(CaseFault) -> Datum {
    _ = try needed(name)
    guard let day = try optionalDay(name) else { throw CaseFault(at(name), "hier hoort een dag.") }
    return day
  }

  func flag(_ name: String, else standard: Bool) throws(CaseFault) -> Bool {
    guard let value = value(name) else { return standard }
    guard let flag = value.asBool else {
      throw CaseFault(at(name), "hier hoort true of false.")
    }
    return flag
  }

  func optionalWord<Word: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Word.Type
  ) throws(CaseFault) -> Word? where Word.RawValue == String {
    guard let text = try optionalText(name) else { return nil }
    guard let word = Word(rawValue: text) else {
      let choices = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw CaseFault(at(name), "\"\(text)\" is onbekend. Kies uit: \(choices).")
    }
    return word
  }

  func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Word.Type
  ) throws(CaseFault) -> Word where Word.RawValue == String {
    _ = try needed(name)
    guard let word = try optionalWord(name, type) else {
      throw CaseFault(at(name), "hier hoort een tekst.")
    }
    return word
  }

  /// A whole number from zero on.
  func optionalNumber(_ name: String) throws(CaseFault) -> Int? {
    guard let value = value(name) else { return nil }
    guard let number = value.asInteger, (0...1_000_000).contains(number) else {
      throw CaseFault(at(name), "hier hoort een geheel getal.")
    }
    return number
  }

  func number(_ name: String) throws(CaseFault) -> Int {
    _ = try needed(name)
    return try optionalNumber(name) ?? 0
  }

  func list(_ name: String) throws(CaseFault) -> [JSONValue] {
    guard let value = value(name) else { return [] }
    guard let items = value.asArray else { throw CaseFault(at(name), "hier hoort een lijst.") }
    return items
  }

  func texts(_ name: String) throws(CaseFault) -> [String] {
    let items = try list(name)
    let texts = items.compactMap(\.asString)
    guard texts.count == items.count else {
      throw CaseFault(at(name), "hier hoort een lijst van teksten.")
    }
    return texts
  }

  /// Each member of an object that maps names to something.
  func pairs(_ name: String) throws(CaseFault) -> [(name: String, value: JSONValue)] {
    guard let value = value(name) else { return [] }
    guard let found = value.asMembers else { throw CaseFault(at(name), "hier hoort een object.") }
    return found.map { (name: $0.name, value: $0.value) }
  }
}
