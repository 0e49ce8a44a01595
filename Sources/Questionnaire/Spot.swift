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
  func number(at level: Int) -> Int { level < path.count ? path[level] : 0 }

  /// The path with exactly this many numbers.
  func path(count: Int) -> [Int] {
    path.count >= count
      ? Array(path.prefix(count)) : path + Array(repeating: 0, count: count - path.count)
  }
}
