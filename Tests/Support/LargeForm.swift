import Questionnaire

/// A form as large as this program promises to be quick with: at least 150 items, seven groups
/// deep, of every way to answer, and nearly all of it hanging on answers before it.
package enum LargeForm {
  package static func make() throws -> Form {
    var number = 0
    func question(_ kind: String) -> JSONValue {
      number += 1
      var members: [JSONValue.Member] = [
        .init("linkId", .string("v\(number)")), .init("type", .string(kind)),
        .init("text", .string("Vraag \(number): hoe gaat het met het werk en de begeleiding?")),
      ]
      if kind == "choice" {
        members.append(
          .init(
            "answerOption",
            .array((1...5).map { .object([.init("valueString", .string("Antwoord \($0)"))]) })))
      }
      if number > 3 {
        members += [
          .init(
            "enableWhen",
            .array([exists("v\(number - 1)", false), exists("v1", true)])),
          .init("enableBehavior", .string("any")),
        ]
      }
      return .object(members)
    }
    func group(_ depth: Int, _ name: String) -> JSONValue {
      var items = ["text", "integer", "choice"].map(question)
      if depth < 7 { items.append(group(depth + 1, name)) }
      return .object([
        .init("linkId", .string("g\(name).\(depth)")), .init("type", .string("group")),
        .init("text", .string("Deel \(name) \(depth)")), .init("repeats", .bool(depth == 2)),
        .init("item", .array(items)),
      ])
    }
    return try Form(
      json: .object([
        .init("resourceType", .string("Questionnaire")), .init("status", .string("active")),
        .init("url", .string("https://doorstroom.example/groot")),
        .init("item", .array((1...6).map { group(1, String($0)) })),
      ]))
  }

  private static func exists(_ question: String, _ isThere: Bool) -> JSONValue {
    .object([
      .init("question", .string(question)), .init("operator", .string("exists")),
      .init("answerBoolean", .bool(isThere)),
    ])
  }
}
