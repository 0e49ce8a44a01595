/// How the numbers at one place of a response change when an instance or an answer goes or moves.
///
/// Everything that is kept by ``Spot`` can follow it: answers, and what a screen knows of them.
package struct Renumbering: Equatable, Sendable {
  /// The items that stand in what moves.
  let linkIds: Set<String>
  let level: Int
  let path: [Int]
  /// For each number the new one, or nothing for what goes away; numbers past the end stay.
  let numbers: [Int?]

  /// Where what stood here stands now; nothing when it went away.
  package func callAsFunction(_ spot: Spot) -> Spot? {
    guard linkIds.contains(spot.linkId), spot.path(count: level) == path else { return spot }
    let old = spot.number(at: level)
    guard numbers.indices.contains(old) else { return spot }
    return numbers[old].map { Spot(spot.linkId, path + [$0] + spot.path.dropFirst(level + 1)) }
  }

  /// Whether nothing moves.
  var isIdle: Bool { numbers.enumerated().allSatisfy { $0.offset == $0.element } }

  /// Which answer became which: the same ones wherever they stand now, the others in their order,
  /// as somebody changes a word in one of several lines.
  static func numbers(from before: [Answer], to after: [Answer]) -> [Int?] {
    var numbers = [Int?](repeating: nil, count: before.count)
    var free = Set(after.indices)
    func pair(_ old: Int, _ new: Int) {
      numbers[old] = new
      free.remove(new)
    }
    for place in before.indices where place < after.count && before[place] == after[place] {
      pair(place, place)
    }
    for old in before.indices where numbers[old] == nil {
      if let new = free.sorted().first(where: { after[$0] == before[old] }) { pair(old, new) }
    }
    for (old, new) in zip(before.indices.filter { numbers[$0] == nil }, free.sorted()) {
      numbers[old] = new
    }
    return numbers
  }
}

extension Dictionary where Key == Spot {
  /// The same values, each where its spot is now.
  package func renumbered(_ move: Renumbering) -> [Spot: Value] {
    var moved: [Spot: Value] = [:]
    for (spot, value) in self {
      if let spot = move(spot) { moved[spot] = value }
    }
    return moved
  }
}
