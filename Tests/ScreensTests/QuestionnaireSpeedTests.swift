import Canvas
import Questionnaire
import Testing

@testable import Screens

@Suite("A large form", .serialized)
struct QuestionnaireSpeedTests {
  /// 150 questions and groups, seven levels deep, of every kind that is typed or chosen.
  private static func form() throws -> Form {
    var number = 0
    func question(_ kind: String) -> JSONValue {
      number += 1
      var members: [JSONValue.Member] = [
        .init("linkId", .string("v\(number)")), .init("type", .string(kind)),
        .init("text", .string("Vraag \(number): hoe gaat het met het werk en de begeleiding?")),
      ]
      if number > 3 {
        members += [
          .init(
            "enableWhen",
            .array([
              .object([
                .init("question", .string("v\(number - 1)")), .init("operator", .string("exists")),
                .init("answerBoolean", .bool(false)),
              ]),
              .object([
                .init("question", .string("v1")), .init("operator", .string("exists")),
                .init("answerBoolean", .bool(true)),
              ]),
            ])), .init("enableBehavior", .string("any")),
        ]
      }
      return .object(members)
    }
    func group(_ depth: Int, _ name: String) -> JSONValue {
      var items = ["text", "integer", "boolean"].map(question)
      if depth < 6 { items.append(group(depth + 1, name)) }
      return .object([
        .init("linkId", .string("g\(name).\(depth)")), .init("type", .string("group")),
        .init("text", .string("Deel \(name) \(depth)")), .init("item", .array(items)),
      ])
    }
    let parts = (1...6).map { group(1, String($0)) }
    return try Form(
      json: .object([
        .init("resourceType", .string("Questionnaire")), .init("status", .string("active")),
        .init("url", .string("https://doorstroom.example/groot")),
        .init("item", .array(parts)),
      ]))
  }

  @Test func `a key is on the canvas in a few milliseconds, at the end of a long text too`() throws
  {
    let form = try Self.form()
    #expect(form.flat.count >= 140)
    #expect(form.flat.map(\.depth).max() == 6)
    var interface = Interface(
      previewing: World(
        vandaag: Outside.vandaag, todayIsSet: false, regels: Shipped.regels, form: form,
        door: Outside.door), size: .large)
    _ = interface.update(.resized(.large))
    _ = interface.update(.key(.paste(String(repeating: "Een zin over het werk. ", count: 430))))
    var times: [Duration] = []
    for step in 0..<60 {
      let key: Key = step % 20 == 19 ? .tab : .character(step % 5 == 4 ? " " : "1")
      times.append(
        ContinuousClock().measure {
          _ = interface.update(.key(key))
          _ = interface.draw()
        })
    }
    times.sort()
    print("form of \(form.flat.count): median \(times[30]), p95 \(times[56])")
    #if DEBUG
      #expect(times[56] < .milliseconds(250))
    #else
      #expect(times[56] < .milliseconds(5))
    #endif
  }
}
