import Canvas
import Casework
import TestSupport

@testable import Screens

/// Something that happens to a session, small enough to be told again.
enum Happening: Sendable {
  case key(Key)
  case resized(Size)
  case idle
  case leaving
  /// A key while the register does not answer.
  case failing(Key)
  case colleague
  /// Begins again on a screen of the atlas.
  case visit(Int)
}

/// Walks through the screens with keys that chance picks, and rather those that were pressed least.
struct Walker: Sendable {
  private(set) var story: Story
  private(set) var coverage = Coverage()
  private(set) var past: [Happening] = []
  private var random: SplitMix64
  /// How many steps it stays before it goes where something was never done.
  private static let stay = 120
  private var stayed = 0

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    story = Story()
  }

  mutating func step(_ index: VisitIndex) {
    stayed += 1
    if stayed > Self.stay {
      stayed = 0
      happen(.visit(index.target(for: coverage, &random)), index)
    } else {
      happen(next(), index)
    }
  }

  private mutating func next() -> Happening {
    let offers = story.top.offers(story.world)
    coverage.offer(offers.map(\.pair))
    switch Int.random(in: 0..<100, using: &random) {
    case 0: return .resized(random.size())
    case 1: return .idle
    case 2: return .key(.paste(random.text(upTo: 12)))
    case 3: return .failing(randomKey(offers))
    case 4: return .colleague
    case 5: return .leaving
    case 6..<50:
      let scored = offers.map { (coverage.count($0.pair), $0.row.keys) }
      guard let least = scored.map(\.0).min() else { return .key(random.soakKey()) }
      // What nobody did before first; then any of what was done least.
      let rare = scored.filter { $0.0 <= least * 2 }.flatMap(\.1)
      return .key(random.pick(rare))
    default: return .key(random.soakKey())
    }
  }

  private mutating func randomKey(_ offers: [(pair: Pair, row: KeyRow)]) -> Key {
    offers.isEmpty ? random.soakKey() : random.pick(random.pick(offers).row.keys)
  }

  /// Lets something happen, and notes what was done.
  mutating func happen(_ happening: Happening, _ index: VisitIndex) {
    past.append(happening)
    switch happening {
    case .key(let key): press(key)
    case .failing(let key):
      story.outside.failure = "De schijf is vol."
      press(key)
      story.outside.failure = nil
    case .resized(let size): story.send(.resized(size))
    case .idle: story.send(.idle)
    case .leaving: story.send(.leaving)
    case .colleague:
      if let nummer = story.interface.layers.compactMap(\.dossierNumber).last {
        story.colleague(registersPOPIn: nummer)
      }
    case .visit(let number): story = index.views[number].story
    }
  }

  private mutating func press(_ key: Key) {
    if !story.interface.isTooSmall,
      let offer = story.top.offers(story.world).first(where: { $0.row.keys.contains(key) })
    {
      coverage.take(offer.pair)
    }
    story.press(key)
  }

  /// What must hold after every step; nil when all does.
  var fault: String? {
    let canvas = story.canvas
    if canvas.size != story.interface.size { return "the canvas has another size" }
    if !canvas.bounds.isEmpty {
      guard let cursor = canvas.cursor else { return "no cursor" }
      if !canvas.bounds.contains(cursor) { return "the cursor stands outside" }
    }
    return nil
  }

  /// What must hold of the journals: looked at now and then, for it reads all of them.
  var journalFault: String? {
    for (nummer, events) in story.outside.journals where Dossier(events)?.versie != events.count {
      return "the journal of \(nummer) cannot be folded"
    }
    return nil
  }
}

/// Where in the atlas something can be done.
struct VisitIndex: Sendable {
  let views: [View]
  let all: Coverage
  private let places: [Pair: [Int]]

  init(_ views: [View] = Atlas.views) {
    self.views = views
    var all = Coverage()
    var places: [Pair: [Int]] = [:]
    for (number, view) in views.enumerated() {
      let pairs = view.story.top.offers(view.story.world).map(\.pair)
      all.offer(pairs)
      for pair in pairs { places[pair, default: []].append(number) }
    }
    self.all = all
    self.places = places
  }

  /// Half of the time a screen with something that was never done, else any.
  func target(for coverage: Coverage, _ random: inout SplitMix64) -> Int {
    let never = places.keys.filter { coverage.count($0) == 0 }.sorted()
    if !never.isEmpty, random.chance(50), let numbers = places[random.pick(never)] {
      return random.pick(numbers)
    }
    return Int.random(in: views.indices, using: &random)
  }
}

extension SplitMix64 {
  /// Any key that a keyboard has.
  mutating func soakKey() -> Key {
    let special: [Key] = [
      .enter, .enter, .escape, .tab, .tab, .backTab, .up, .down, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .insert, .delete, .backspace, .unknown,
      .function(Int.random(in: 1...12, using: &self)), .alt("x"),
    ]
    switch Int.random(in: 0..<10, using: &self) {
    case 0..<4: return pick(special)
    case 4:
      return .control(pick(Array("abcdefghijklmnopqrstuvwxyz")))
    case 5: return .character(pick(Array("é漢😀€ñ֎ש")))
    default:
      return .character(Character(UnicodeScalar(UInt8.random(in: 0x20..<0x7F, using: &self))))
    }
  }
}
