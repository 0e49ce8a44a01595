/// Why a stored response cannot be read, and where in its file.
package struct ResponseReadFault: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    case notAResponse
    case missing(member: String)
    case wrongType(member: String)
    case unknownStatus(String)
    /// The same item twice, as in a repeated group: this program keeps one.
    case duplicateItem
  }

  package let path: String
  package let linkId: String?
  package let reason: Reason
}

extension Response {
  /// Reads a FHIR R4 QuestionnaireResponse; the form is not needed for that.
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
      authored: json["authored"]?.asString, source: json.removing("item"))
    try read(json, path: "", linkId: nil)
  }

  /// Reads the items that stand in a response, an item or an answer.
  private mutating func read(_ json: JSONValue, path: String, linkId: String?)
    throws(ResponseReadFault)
  {
    guard let member = json["item"] else { return }
    guard let items = member.asArray else {
      throw ResponseReadFault(path: path, linkId: linkId, reason: .wrongType(member: "item"))
    }
    for (index, item) in items.enumerated() {
      try read(item: item, path: "\(path.isEmpty ? "" : path + ".")item[\(index)]")
    }
  }

  private mutating func read(item: JSONValue, path: String) throws(ResponseReadFault) {
    guard let linkId = item["linkId"]?.asString else {
      throw ResponseReadFault(path: path, linkId: nil, reason: .missing(member: "linkId"))
    }
    guard entries[linkId] == nil else {
      throw ResponseReadFault(path: path, linkId: linkId, reason: .duplicateItem)
    }
    var entry = Entry(source: item.removing("item", "answer"))
    let answers = item["answer"] ?? .array([])
    guard let answers = answers.asArray else {
      throw ResponseReadFault(path: path, linkId: linkId, reason: .wrongType(member: "answer"))
    }
    for (index, answer) in answers.enumerated() {
      do throws(Answer.BadMember) {
        guard let value = try Answer(in: answer, prefix: "value"), !value.isBlank else { continue }
        entry.answers.append(value)
        entry.originals.append(answer.removing("item"))
      } catch {
        throw ResponseReadFault(
          path: "\(path).answer[\(index)]", linkId: linkId, reason: .wrongType(member: error.name))
      }
    }
    change(linkId) { $0 = entry }
    try read(item, path: path, linkId: linkId)
    for (index, answer) in answers.enumerated() {
      try read(answer, path: "\(path).answer[\(index)]", linkId: linkId)
    }
  }
}
