/// A questionnaire: a tree of items, checked when it is read.
///
/// A `Form` that exists has unique linkIds, conditions on questions that exist, and no loops.
package struct Form: Equatable, Sendable {
  /// Empty when the form gives none.
  package let url: String
  /// Empty when the form gives none.
  package let version: String
  package let title: String
  package let description: String
  package let items: [Item]
  /// All items in document order, each before the items in it.
  package let flat: [Item]
  /// What is kept but not used.
  package let remarks: [FormRemark]
  /// The JSON that the form was read from, with every member we do not know.
  package let source: JSONValue

  let indexes: [String: Int]
  /// Indexes in ``flat``, each after all that its own enablement depends on.
  let evaluationOrder: [Int]
  /// For each item the place of the one that it stands in.
  let parents: [Int?]
  /// For each item how many there are in it, itself included.
  let sizes: [Int]
  /// Whether any option counts for a score.
  let hasWeights: Bool

  /// Reads a FHIR R4 Questionnaire.
  ///
  /// Throws every fault found, so that the author of a form can mend them in one go.
  package init(json: JSONValue) throws(FormFaults) {
    var reader = FormReader()
    let items = reader.form(json)
    let flat = items.flatMap(\.withDescendants)
    var checks = FormChecks(flat: flat, paths: reader.paths)
    checks.run()
    let faults = reader.faults + checks.faults
    guard faults.isEmpty else { throw FormFaults(faults: faults) }

    url = json["url"]?.asText ?? ""
    version = json["version"]?.asText ?? ""
    title = json["title"]?.asText ?? json["name"]?.asText ?? ""
    description = json["description"]?.asText ?? ""
    self.items = items
    self.flat = flat
    let noUrl = url.isEmpty ? [FormRemark(linkId: nil, reason: .noUrl)] : []
    remarks = noUrl + reader.remarks + checks.remarks
    source = json
    indexes = checks.indexes
    evaluationOrder = checks.order
    parents = flat.map { item in item.parent.flatMap { checks.indexes[$0] } }
    var sizes = flat.map { _ in 1 }
    for (index, parent) in parents.enumerated().reversed() {
      if let parent { sizes[parent] += sizes[index] }
    }
    self.sizes = sizes
    hasWeights = flat.contains { $0.options.contains { $0.weight != nil } }
  }

  /// How a response names this form: `url|version`.
  package var canonical: String { version.isEmpty ? url : "\(url)|\(version)" }

  package func item(_ linkId: String) -> Item? { indexes[linkId].map { flat[$0] } }
}

extension Item {
  /// This item and everything in it, in document order.
  package var withDescendants: [Item] { [self] + items.flatMap(\.withDescendants) }
}

extension JSONValue {
  /// A text, or the digits of a number that should have been one.
  fileprivate var asText: String? { asString ?? asDigits }
}
