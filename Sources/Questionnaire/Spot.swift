/// Where an item stands in a response: which one it is, and in which repetition.
///
/// The path has one number for each item that it stands in: the how-manieth instance of a group,
/// or the how-manieth answer of a question, from 0. A group has its own number behind those. Zeros
/// at the end say nothing and are left out, so that the linkId alone is the first of everything.
package struct Spot: Hashable, Sendable {
  package let linkId: String
  package let path: [Int]

  package init(_ linkId: String, _ path: some Sequence<Int> = []) {
    self.linkId = linkId
    var path = Array(path)
    while path.last == 0 { path.removeLast() }
    self.path = path
  }

  /// The number at a level; what was left out is 0.
  package func number(at level: Int) -> Int { level < path.count ? path[level] : 0 }

  /// The spot of the item in which everything has the same numbers as here, up to a level.
  package func sibling(_ linkId: String, upTo level: Int) -> Spot {
    Spot(linkId, path(count: level))
  }

  /// The path with exactly this many numbers.
  package func path(count: Int) -> [Int] {
    path.count >= count
      ? Array(path.prefix(count)) : path + Array(repeating: 0, count: count - path.count)
  }
}

extension Spot: ExpressibleByStringLiteral {
  package init(stringLiteral linkId: String) { self.init(linkId) }
}

extension Dictionary where Key == Spot {
  /// What is known of the first of everything.
  package subscript(linkId: String) -> Value? {
    get { self[Spot(linkId)] }
    set { self[Spot(linkId)] = newValue }
  }
}

extension Spot: Comparable {
  /// By name and then by place; an order that is always the same, not that of the form.
  package static func < (left: Spot, right: Spot) -> Bool {
    left.linkId == right.linkId
      ? left.path.lexicographicallyPrecedes(right.path) : left.linkId < right.linkId
  }
}
