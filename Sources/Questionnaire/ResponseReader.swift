/// Why a stored response cannot be read, and where in its file.
package struct ResponseReadFault: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    case notAResponse
    case missing(member: String)
    case wrongType(member: String)
    case unknownStatus(String)
    /// The same question twice in one place: its answers belong in one item.
    case duplicateItem
  }

  package let path: String
  package let linkId: String?
  package let reason: Reason
}

extension Response {
  /// Reads a FHIR R4 QuestionnaireResponse; the form is not needed for that.
  ///
  /// A value that is not of its type is read as one that is kept but not understood, so that
  /// ``validate(against:)`` can name its question.
  package init(json: JSONValue) throws(ResponseReadFault) {
    func fault(_ reason: ResponseReadFault.Reason) -> ResponseReadFault {
      ResponseReadFault(path: "", linkId: nil, reason: reason)
    }
    guard json["resourceType"]?.asString == "QuestionnaireResponse" else {
      throw fault(.notAResponse)
    }
    guard let code = json["status"]?.asString else { throw fault(.missing(member: "status")) }
    guard let status = ResponseStatus(rawValue: code) else { throw fault(.unknownStatus(code)) }
    self.init(
      questionnaire: json["questionnaire"]?.asString ?? "", status: status,
      authored: json["authored"]?.asString, source: json.emptied("item"))
    try read(json, Container(parent: nil, place: "", path: []))
  }

  /// What items stand in: the response, an item or an answer.
  private struct Container {
    var parent: String?
    /// Such as `item[2].item[0]`.
    var place: String
    /// The number of each item from the top down to this container.
    var path: [Int]

    func fault(_ reason: ResponseReadFault.Reason) -> ResponseReadFault {
      ResponseReadFault(path: place, linkId: parent, reason: reason)
    }
  }

  private mutating func read(_ json: JSONValue, _ container: Container) throws(ResponseReadFault) {
    guard let member = json["item"] else { return }
    guard let items = member.asArray else {
      throw container.fault(.wrongType(member: "item"))
    }
    var counts: [String: Int] = [:]
    for (index, item) in items.enumerated() {
      let place = "\(container.place.isEmpty ? "" : container.place + ".")item[\(index)]"
      guard item.asMembers != nil else {
        throw ResponseReadFault(
          path: place, linkId: container.parent, reason: .wrongType(member: "item"))
      }
      guard let linkId = item["linkId"]?.asString else {
        throw ResponseReadFault(path: place, linkId: nil, reason: .missing(member: "linkId"))
      }
      let number = counts[linkId, default: 0]
      counts[linkId] = number + 1
      let spot = Spot(linkId, container.path + [number])
      let isAgain =
        number > 0 && (item["answer"] != nil || !self[Spot(linkId, container.path)].isEmpty)
      guard entries[spot] == nil, !isAgain else {
        throw ResponseReadFault(path: place, linkId: linkId, reason: .duplicateItem)
      }
      try read(
        item: item, at: spot, in: container, Container(parent: linkId, place: place, path: []),
        number: number)
    }
  }

  private mutating func read(
    item: JSONValue, at spot: Spot, in outer: Container, _ here: Container, number: Int
  ) throws(ResponseReadFault) {
    var entry = Entry(source: item.emptied("item", "answer"))
    entry.origin = Origin(parent: outer.parent, depth: outer.path.count)
    guard let answers = (item["answer"] ?? .array([])).asArray else {
      throw here.fault(.wrongType(member: "answer"))
    }
    /// For each answer how many with a value stand before it.
    var numbers: [Int] = []
    for (index, answer) in answers.enumerated() {
      guard answer.asMembers != nil else {
        throw ResponseReadFault(
          path: "\(here.place).answer[\(index)]", linkId: here.parent,
          reason: .wrongType(member: "answer"))
      }
      numbers.append(entry.answers.count)
      let original = answer.emptied("item")
      if let value = Answer(kept: answer) {
        guard !value.isBlank else { continue }
        entry.answers.append(value)
        entry.originals.append(original)
      } else if original.hasMembers(besides: ["item"]) {
        entry.withoutValue.append((entry.answers.count, original))
      }
    }
    entry.readNotes()
    change(spot) { $0 = entry }
    var inside = here
    inside.path = outer.path + [number]
    try read(item, inside)
    for (index, answer) in answers.enumerated() {
      var below = here
      below.place = "\(here.place).answer[\(index)]"
      below.path = outer.path + [numbers[index]]
      try read(answer, below)
    }
  }
}
