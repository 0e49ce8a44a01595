import Questionnaire

/// A form made up from a seed, and answers to it in which every text is another.
package struct RandomForm {
  package let form: Form
  package private(set) var response: Response
  private var random: SplitMix64
  private var count = 0

  /// With strings only, or with questions of every kind that can be answered; those have no
  /// answers here.
  package init(seed: UInt64, everyKind: Bool = false) throws {
    random = SplitMix64(seed: seed)
    var made: [String] = []
    var items = RandomForm.items(&random, &made, depth: 0, inGroup: "")
    if everyKind { items = RandomForm.varied(items, &random) }
    form = try Form(
      json: JSONValue(
        parsing:
          #"{"resourceType":"Questionnaire","status":"active","url":"u","item":[\#(items)]}"#))
    response = Response(questionnaire: form.canonical)
    if !everyKind { for item in form.items { answer(item, []) } }
  }

  /// The same items with other kinds in the place of about two strings out of three.
  private static func varied(_ items: String, _ random: inout SplitMix64) -> String {
    let codes = (0..<14).map { #"{"valueCoding":{"code":"c\#($0)","display":"Keuze \#($0)e"}}"# }
    let few = #""answerOption":[\#(codes.prefix(4).joined(separator: ","))]"#
    let many = #""answerOption":[\#(codes.joined(separator: ","))]"#
    let kinds = [
      #""boolean""#, #""integer""#, #""decimal""#, #""date""#, #""dateTime""#, #""time""#,
      #""text""#, #""url""#, #""quantity""#, #""choice",\#(few)"#, #""choice",\#(many)"#,
      #""open-choice",\#(few)"#, #""open-choice",\#(many)"#, #""string""#, #""string""#,
    ]
    let parts = items.split(separator: #""type":"string""#, omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      // A question that a condition compares with a text stays one.
      text + #""type":"# + (kinds.randomElement(using: &random) ?? "") + part
    }
  }

  private static func chance(_ percent: Int, _ random: inout SplitMix64) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private static func items(
    _ random: inout SplitMix64, _ questions: inout [String], depth: Int, inGroup name: String
  ) -> String {
    let count = Int.random(in: depth == 0 ? 3...5 : 1...3, using: &random)
    return (0..<count).map { number in
      let linkId = "\(name)\(number)"
      let isGroup = depth < 3 && chance(40, &random)
      var members = [#""linkId":"\#(linkId)","type":"\#(isGroup ? "group" : "string")""#]
      if chance(40, &random) { members.append(#""repeats":true"#) }
      if chance(30, &random) { members.append(#""required":true"#) }
      if let question = questions.randomElement(using: &random), chance(45, &random) {
        let tests = [
          #""operator":"exists","answerBoolean":true"#,
          #""operator":"exists","answerBoolean":false"#,
          #""operator":"!=","answerString":"a""#, #""operator":"=","answerString":"u3""#,
        ]
        let test = tests.randomElement(using: &random) ?? ""
        let other = questions.randomElement(using: &random) ?? question
        members.append(
          #""enableBehavior":"\#(chance(50, &random) ? "any" : "all")","#
            + #""enableWhen":[{"question":"\#(question)",\#(test)},"#
            + #"{"question":"\#(other)","operator":"exists","answerBoolean":true}]"#)
      }
      if chance(8, &random) {
        let url = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
        members.append(#""extension":[{"url":"\#(url)","valueBoolean":true}]"#)
      }
      if !isGroup { questions.append(linkId) }
      if isGroup || (depth < 3 && chance(20, &random)) {
        let inside = items(&random, &questions, depth: depth + 1, inGroup: linkId + ".")
        members.append(#""item":[\#(inside)]"#)
      }
      return "{\(members.joined(separator: ","))}"
    }.joined(separator: ",")
  }

  /// Answers an item in a random number of instances, those that are not shown too.
  private mutating func answer(_ item: Item, _ path: [Int]) {
    let most = item.repeats ? 3 : 1
    if item.kind == .group {
      for number in 0..<Int.random(in: 1...most, using: &random) {
        for child in item.items { answer(child, path + [number]) }
      }
      return
    }
    let answers = (0..<Int.random(in: 0...most, using: &random)).map { _ in
      count += 1
      return Answer.string("u\(count)")
    }
    if !answers.isEmpty { response[Spot(item.linkId, path)] = answers }
    for number in 0..<max(1, answers.count) {
      for child in item.items { answer(child, path + [number]) }
    }
  }

  /// The draft as it could come from elsewhere: with members that this program does not know.
  package mutating func foreignDraft() -> JSONValue {
    decorated(response.json(form: form, status: .inProgress))
  }

  private mutating func decorated(_ json: JSONValue) -> JSONValue {
    switch json {
    case .array(let elements): return .array(elements.map { decorated($0) })
    case .object(let members):
      var members = members.map { JSONValue.Member($0.name, decorated($0.value)) }
      if RandomForm.chance(25, &random) {
        let place = Int.random(in: 0...members.count, using: &random)
        members.insert(
          .init("x\(place)", .array([.number("2.00"), .object([.init("é", .null)])])), at: place)
      }
      return .object(members)
    default: return json
    }
  }
}
