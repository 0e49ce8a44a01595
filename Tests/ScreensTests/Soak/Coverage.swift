import Canvas

@testable import Screens

/// A screen and something that can be done on it.
struct Pair: Hashable, Sendable, Comparable {
  /// A form counts by its kind: each has fields and consequences of its own.
  let screen: String
  let command: String

  static func < (left: Pair, right: Pair) -> Bool {
    (left.screen, left.command) < (right.screen, right.command)
  }
}

/// Which pairs a walk has seen and done.
struct Coverage: Sendable {
  /// Every pair that any screen offered so far, done or not.
  private(set) var counts: [Pair: Int] = [:]

  mutating func offer(_ pairs: some Sequence<Pair>) {
    for pair in pairs where counts[pair] == nil { counts[pair] = 0 }
  }

  mutating func take(_ pair: Pair) { counts[pair, default: 0] += 1 }

  func count(_ pair: Pair) -> Int { counts[pair] ?? 0 }

  mutating func merge(_ other: Coverage) {
    counts.merge(other.counts) { $0 + $1 }
  }

  var reached: Int { counts.values.count { $0 > 0 } }
  var percentage: Int { counts.isEmpty ? 0 : reached * 100 / counts.count }

  /// One line per screen: what was done how often, and what never.
  var table: String {
    let screens = Dictionary(grouping: counts.keys.sorted(), by: \.screen)
    let lines = screens.keys.sorted().map { screen in
      let pairs = screens[screen] ?? []
      let done = pairs.filter { count($0) > 0 }.map { "\($0.command) \(count($0))" }
      let never = pairs.filter { count($0) == 0 }.map(\.command)
      return "  \(screen): " + done.joined(separator: ", ")
        + (never.isEmpty ? "" : "; NOOIT " + never.joined(separator: ", "))
    }
    return lines.joined(separator: "\n")
  }
}

extension Layer {
  /// What the screen is called in the table.
  var soakName: String {
    switch self {
    case .form(let form): "form \(form.kind)"
    default: Mirror(reflecting: self).children.first?.label ?? "?"
    }
  }

  /// What can be done here now, and with which key.
  func offers(_ world: World) -> [(pair: Pair, row: KeyRow)] {
    let name = soakName
    let table = keyTable(world)
    // A dialog has no key table; its last line says what it takes.
    let rows = table.isEmpty ? footer(world).compactMap(KeyRow.init) : table
    return rows.filter { $0.unavailable == nil }.map {
      (Pair(screen: name, command: $0.action), $0)
    }
  }
}

extension KeyRow {
  fileprivate init?(_ item: FooterKey) {
    let key: Key
    switch item.key {
    case Key.escape.name: key = .escape
    case Key.enter.name: key = .enter
    default:
      guard item.key.count == 1, let letter = item.key.first else { return nil }
      key = .character(letter)
    }
    self.init(
      action: item.label, keys: [key], label: item.label, description: item.label,
      unavailable: nil)
  }
}
