import Questionnaire

/// A file of law cases about one subject.
package struct Wetsgevallen: Sendable {
  package let onderwerp: String
  package let gevallen: [Wetsgeval]

  /// Reads a file; every member must be known, so that a slip of the pen does not pass unseen.
  package init(bytes: [UInt8]) throws(CaseFault) {
    let json: JSONValue
    do throws(JSONFault) {
      json = try JSONValue(bytes: bytes)
    } catch {
      throw CaseFault("", error.sentence)
    }
    let file = try Members(json, place: "")
    try file.refuseUnknown(["onderwerp", "gevallen"])
    onderwerp = try file.text("onderwerp")
    _ = try file.needed("gevallen")
    let items = try file.list("gevallen")
    guard !items.isEmpty else { throw CaseFault("gevallen", "er staat geen enkel geval in.") }
    var gevallen: [Wetsgeval] = []
    var names: Set<String> = []
    for (offset, item) in items.enumerated() {
      let geval = try Wetsgeval(item, number: offset + 1)
      guard names.insert(geval.naam).inserted else {
        throw CaseFault(
          "geval \(offset + 1) \"\(geval.naam)\"", "een ander geval heeft dezelfde naam.")
      }
      gevallen.append(geval)
    }
    self.gevallen = gevallen
  }
}

extension Wetsgevallen {
  /// Where the cases of the program itself lie, below `Resources/`.
  package static let folder = "wetsgevallen/"
}
