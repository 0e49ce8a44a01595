/// A small seeded generator: the same seed gives the same register.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  // The standard library does not promise the same choice in every version; these do.

  mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

  /// - Precondition: `items` is not empty.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[int(0...items.count - 1)] }

  /// `count` different items, or all when there are fewer.
  mutating func pick<Item>(_ count: Int, of items: [Item]) -> [Item] {
    var rest = items
    return (0..<min(count, items.count)).map { _ in rest.remove(at: int(0...rest.count - 1)) }
  }
}
