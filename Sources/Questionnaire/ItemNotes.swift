/// What stands beside the answers of a response: why there is none, and the worker's own words.
///
/// The first stands in FHIR on an answer without a value, as `data-absent-reason`; the second on
/// the item, in an extension of our own. A response keeps them with its answers, so that they go
/// wherever an instance of a group goes.
package struct ItemNotes: Equatable, Sendable {
  package var absences: [Spot: Absence] = [:]
  package var remarks: [Spot: String] = [:]

  static let remarkURL = "https://doorstroom.example/StructureDefinition/opmerking-werknemer"

  package init() {}

  package func cleaned(by clean: (String) -> String) -> ItemNotes {
    var copy = self
    copy.remarks = remarks.mapValues(clean).filter { !$1.allSatisfy(\.isWhitespace) }
    return copy
  }
}

extension Response {
  /// All notes; an answer and the word why there is none do not go together.
  package var notes: ItemNotes {
    get {
      var notes = ItemNotes()
      for (spot, entry) in entries {
        if let absence = entry.absence { notes.absences[spot] = absence }
        if let remark = entry.remark { notes.remarks[spot] = remark }
      }
      return notes
    }
    set {
      let known = Set(entries.lazy.filter { $1.absence != nil || $1.remark != nil }.map(\.key))
      let all = known.union(newValue.absences.keys).union(newValue.remarks.keys)
      for spot in all.sorted() {
        note(newValue.absences[spot], at: spot)
        note(newValue.remarks[spot], at: spot)
      }
    }
  }

  package func absence(at spot: Spot) -> Absence? { entries[spot]?.absence }

  package func remark(at spot: Spot) -> String? { entries[spot]?.remark }

  package mutating func note(_ absence: Absence?, at spot: Spot) {
    guard entries[spot]?.absence != absence else { return }
    change(spot) { $0.absence = $0.answers.isEmpty ? absence : nil }
  }

  package mutating func note(_ remark: String?, at spot: Spot) {
    guard entries[spot]?.remark != remark else { return }
    change(spot) { $0.remark = remark }
  }
}

extension Response.Entry {
  /// Takes the notes out of what was read; they stay in it too, so that it can be written as it
  /// came.
  mutating func readNotes() {
    absence = readAbsence
    remark = readRemark
  }

  private var readAbsence: Absence? { withoutValue.lazy.compactMap(\.json.absence).first }

  private var readRemark: String? {
    let text = source.extensions(ItemNotes.remarkURL).first?["valueString"]?.asString
    return text?.allSatisfy(\.isWhitespace) == false ? text : nil
  }

  /// The item with the remark that is here now.
  func noted(_ item: JSONValue) -> JSONValue {
    guard remark != readRemark else { return item }
    let rest = item.removing(extension: ItemNotes.remarkURL)
    guard let remark else { return rest }
    return rest.adding(
      [.init("url", .string(ItemNotes.remarkURL)), .init("valueString", .string(remark))])
  }

  /// The answers without a value, with the word why there is none as it is now.
  var notedWithoutValue: [(after: Int, json: JSONValue)] {
    guard absence != readAbsence else { return withoutValue }
    var rest = withoutValue.compactMap { after, json -> (after: Int, json: JSONValue)? in
      guard json.absence != nil else { return (after, json) }
      let json = json.removing(extension: Absence.url)
      return json.asMembers?.isEmpty == false ? (after, json) : nil
    }
    guard let absence else { return rest }
    let first = rest.isEmpty ? (after: 0, json: JSONValue.object([])) : rest.removeFirst()
    let reason = first.json.adding(
      [.init("url", .string(Absence.url)), .init("valueCode", .string(absence.rawValue))])
    return [(first.after, reason)] + rest
  }
}

extension JSONValue {
  fileprivate func extensions(_ url: String) -> [JSONValue] {
    (self["extension"]?.asArray ?? []).filter { $0["url"]?.asString == url }
  }

  fileprivate var absence: Absence? {
    extensions(Absence.url).first?["valueCode"]?.asString.flatMap { Absence(code: $0) }
  }

  fileprivate func adding(_ members: [Member]) -> JSONValue {
    setting("extension", to: .array((self["extension"]?.asArray ?? []) + [.object(members)]))
  }

  fileprivate func removing(extension url: String) -> JSONValue {
    guard let all = self["extension"]?.asArray else { return self }
    let kept = all.filter { $0["url"]?.asString != url }
    return kept.isEmpty ? removing("extension") : setting("extension", to: .array(kept))
  }
}
