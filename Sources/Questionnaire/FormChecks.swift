/// Checks that need all items of a form at once, and finds an order to evaluate conditions in.
struct FormChecks {
  private let flat: [Item]
  private let paths: [String]
  private(set) var faults: [FormFault] = []
  private(set) var remarks: [FormRemark] = []
  /// The first item with each linkId.
  private(set) var indexes: [String: Int] = [:]
  /// Each item after its parent and after the questions that its conditions look at.
  private(set) var order: [Int] = []

  /// Takes the items in document order and the place in the file of each.
  init(flat: [Item], paths: [String]) {
    self.flat = flat
    self.paths = paths
  }

  mutating func run() {
    for (index, item) in flat.enumerated() {
      if indexes[item.linkId] == nil {
        indexes[item.linkId] = index
      } else {
        report(.duplicateLinkId, index)
      }
    }
    for (index, item) in flat.enumerated() {
      for (place, condition) in item.conditions.enumerated() {
        let path = "\(paths[index]).enableWhen[\(place)]"
        guard let question = indexes[condition.question] else {
          report(.unknownQuestion(linkId: condition.question), index, path)
          continue
        }
        if !flat[question].kind.isQuestion {
          report(.notAQuestion(linkId: condition.question), index, path)
        } else if !condition.isPossible(for: flat[question]) {
          let reason = FormRemark.Reason.impossibleCondition(question: condition.question)
          remarks.append(FormRemark(linkId: item.linkId, path: path, reason: reason))
        }
        let source = flat[question]
        if source.isComputed && (source.readOnly || source.isHidden) {
          report(.dependsOnExpression(question: condition.question), index, path)
        }
      }
    }
    for (index, item) in flat.enumerated() {
      for linkId in item.comparedWith {
        let other = indexes[linkId].map { flat[$0] }
        if other?.kind.isQuestion == true { continue }
        remarks.append(
          FormRemark(
            linkId: item.linkId, path: paths[index], reason: .comparedWithNothing(linkId: linkId)))
      }
    }
    sort()
  }

  /// Puts each item after what it waits for; what is left over waits for itself.
  private mutating func sort() {
    let needs = flat.map { item in
      (item.conditions.map(\.question) + [item.parent].compactMap(\.self))
        .compactMap { indexes[$0] }
    }
    var waiting = needs.map(\.count)
    var followers: [[Int]] = flat.map { _ in [] }
    for (index, needed) in needs.enumerated() {
      for need in needed { followers[need].append(index) }
    }
    order = flat.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for follower in followers[order[next]] {
        waiting[follower] -= 1
        if waiting[follower] == 0 { order.append(follower) }
      }
      next += 1
    }
    var seen: Set<Int> = Set(order)
    for start in flat.indices where !seen.contains(start) {
      reportLoop(from: start, needs: needs, waiting: waiting, seen: &seen)
    }
  }

  /// Walks from item to item that it waits for, until it comes back where it has been.
  private mutating func reportLoop(
    from start: Int, needs: [[Int]], waiting: [Int], seen: inout Set<Int>
  ) {
    var walk = [start]
    while let last = walk.last, seen.insert(last).inserted {
      guard let next = needs[last].first(where: { waiting[$0] > 0 }) else { return }
      walk.append(next)
    }
    guard let last = walk.popLast(), let first = walk.firstIndex(of: last) else { return }
    report(.loop(linkIds: walk[first...].map { flat[$0].linkId }), last)
  }

  private mutating func report(_ reason: FormFault.Reason, _ index: Int, _ path: String? = nil) {
    faults.append(
      FormFault(path: path ?? paths[index], linkId: flat[index].linkId, reason: reason))
  }
}
