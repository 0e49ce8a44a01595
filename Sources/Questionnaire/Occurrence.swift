/// One item as often as it stands in a response: once, or once for each instance of its groups.
package struct Occurrence: Equatable, Sendable {
  package let spot: Spot
  package let answers: [Answer]
  package fileprivate(set) var isEnabled = false
  /// The place of its item in ``Form/flat``.
  package let index: Int
  /// The place of the occurrence that it stands in, among all of them.
  package let parent: Int?
  /// The number of each item that it stands in, and of itself when it is a group.
  package let path: [Int]

  package var linkId: String { spot.linkId }
  var isAnswered: Bool { isEnabled && !answers.isEmpty }

  mutating func enable() { isEnabled = true }
}

/// All occurrences of the items of a form, in document order.
struct Occurrences {
  let form: Form
  private(set) var all: [Occurrence] = []
  /// For each item of the form the places of its occurrences.
  private(set) var byItem: [[Int]]

  init(form: Form, response: Response) {
    self.form = form
    byItem = Array(repeating: [], count: form.flat.count)
    all.reserveCapacity(form.flat.count)
    let counts = response.groupCounts(form)
    var next = 0
    while next < form.flat.count {
      add(next, in: nil, [], response, counts)
      next += form.sizes[next]
    }
    evaluate()
  }

  private mutating func add(
    _ index: Int, in parent: Int?, _ path: [Int], _ response: Response, _ counts: [Spot: Int]
  ) {
    let item = form.flat[index]
    let isGroup = item.kind == .group
    let count = isGroup && !counts.isEmpty ? counts[Spot(item.linkId, path)] ?? 1 : 1
    for number in 0..<count {
      let own = isGroup ? path + [number] : path
      let spot = Spot(item.linkId, own)
      let answers = response[spot]
      let here = all.count
      all.append(
        Occurrence(spot: spot, answers: answers, index: index, parent: parent, path: own))
      byItem[index].append(here)
      guard form.sizes[index] > 1 else { continue }
      for answer in 0..<(isGroup ? 1 : max(1, answers.count)) {
        let inside = isGroup ? own : path + [answer]
        var child = index + 1
        while child < index + form.sizes[index] {
          add(child, in: here, inside, response, counts)
          child += form.sizes[child]
        }
      }
    }
  }

  /// Each item after what it depends on, so that one round is enough.
  private mutating func evaluate() {
    for index in form.evaluationOrder {
      let item = form.flat[index]
      for place in byItem[index] {
        if let parent = all[place].parent, !all[parent].isEnabled { continue }
        guard !item.conditions.isEmpty else {
          all[place].enable()
          continue
        }
        let wanted = item.enableBehavior == .any
        let isDecided = item.conditions.contains { condition in
          condition.holds(for: answers(to: condition.question, seenFrom: place)) == wanted
        }
        // One that holds is enough for any; one that does not is enough against all.
        let isEnabled = isDecided == wanted
        if isEnabled { all[place].enable() }
      }
    }
  }

  /// The answers that a condition looks at: those in the own instance first; beyond it the nearest
  /// answered question before this item, and then the nearest after it.
  private func answers(to linkId: String, seenFrom place: Int) -> [Answer] {
    guard let question = form.indexes[linkId] else { return [] }
    var candidates = byItem[question]
    if candidates.count > 1 {
      let common = form.commonDepth(all[place].index, question)
      let shared = candidates.map { self.shared(all[$0], all[place], upTo: common) }
      let most = shared.max() ?? 0
      candidates = zip(candidates, shared).compactMap { $1 == most ? $0 : nil }
    }
    guard candidates.count > 1 else {
      return candidates.first.map { all[$0] }.flatMap { $0.isAnswered ? $0.answers : nil } ?? []
    }
    let answered = candidates.filter { all[$0].isAnswered }
    let nearest = answered.last { $0 < place } ?? answered.first
    return nearest.map { all[$0].answers } ?? []
  }

  /// How many levels from the top two occurrences stand in the same instances.
  private func shared(_ left: Occurrence, _ right: Occurrence, upTo common: Int) -> Int {
    zip(left.path.prefix(common), right.path).prefix { $0 == $1 }.count
  }
}

extension Response {
  /// How many instances each group has, where there are more than one.
  func groupCounts(_ form: Form) -> [Spot: Int] {
    var counts: [Spot: Int] = [:]
    for spot in entries.keys where !spot.path.isEmpty {
      guard let index = form.indexes[spot.linkId] else { continue }
      let chain = form.chain(to: index)
      for (level, ancestor) in chain.enumerated() where spot.number(at: level) > 0 {
        let item = form.flat[ancestor]
        guard item.kind == .group else { continue }
        let group = Spot(item.linkId, spot.path(count: level))
        counts[group] = max(counts[group] ?? 1, spot.number(at: level) + 1)
      }
    }
    return counts
  }
}

extension Form {
  /// The items from the top of the form down to this one.
  func chain(to index: Int) -> [Int] {
    var chain = [index]
    while let parent = chain.last.flatMap({ parents[$0] }) { chain.append(parent) }
    return chain.reversed()
  }

  /// How many items two items both stand in; one that stands in the other counts that other.
  func commonDepth(_ left: Int, _ right: Int) -> Int {
    zip(chain(to: left), chain(to: right)).prefix { $0 == $1 }.count
  }
}
