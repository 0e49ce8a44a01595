import Foundation
import Testing

@testable import Questionnaire

/// The forms that the tests read from disk.
enum Fixtures {
  static let names = [
    "operators", "nested", "every-type", "template", "template-1", "scored", "repeating",
    "value-sets",
  ]

  static func json(_ name: String) throws -> JSONValue {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    // The forms that the program ships, the newest and the one before.
    let shipped = ["template": "evaluatie-maatwerk", "template-1": "evaluatie-maatwerk-1"]
    let file = tests.appending(
      path: shipped[name].map { "../../Resources/vragenlijsten/\($0).json" }
        ?? "Forms/\(name).json")
    return try JSONValue(bytes: Array(Data(contentsOf: file)))
  }

  static func form(_ name: String) throws -> Form { try Form(json: json(name)) }

  /// A form with the given items, written as JSON.
  static func form(items: String) throws -> Form {
    try Form(
      json: JSONValue(
        parsing: #"{"resourceType":"Questionnaire","status":"active","url":"u","item":\#(items)}"#))
  }

  static func faults(items: String) throws -> [FormFault] {
    let faults = #expect(throws: FormFaults.self) { try form(items: items) }
    return try #require(faults).faults
  }
}
