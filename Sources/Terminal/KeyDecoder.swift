import Canvas

/// Makes keys of the bytes a terminal sends.
///
/// Reads bytes itself instead of leaving it to ncurses: a paste must arrive whole, and an arrow key
/// that a bad line splits must not become an Escape and two letters.
struct KeyDecoder {
  private var bytes: [UInt8] = []
  /// How much of a paste has been searched for its end; nil outside a paste.
  private var searched: Int?
  private var escapeWasReported = false
  private let described: [(bytes: [UInt8], key: Key)]

  private static let pasteStart: [UInt8] = Array("\u{1B}[200~".utf8)
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// `described` are the sequences that the terminal's own description gives for some keys.
  init(described: [[UInt8]: Key] = [:]) {
    self.described = described.map { ($0.key, $0.value) }.sorted { $0.bytes.count > $1.bytes.count }
  }

  /// How many milliseconds to wait for the rest of what came in; nil if nothing is cut off.
  ///
  /// Escape alone is a key that people wait for; nothing else in here is ever sent in part.
  var patience: Int? {
    if searched != nil { return 1_000 }
    if bytes.isEmpty { return nil }
    return bytes.count == 1 && bytes[0] == 0x1B ? 25 : 200
  }

  /// Takes bytes and gives the keys that are complete.
  mutating func feed(_ new: some Sequence<UInt8>) -> [Key] {
    bytes += new
    var keys: [Key] = []
    if escapeWasReported {
      escapeWasReported = false
      keys += lateSequence()
    }
    keys += decodeAll()
    return keys
  }

  /// Gives up waiting: what is cut off becomes the keys it looks like.
  mutating func flush() -> [Key] {
    if searched != nil {
      searched = nil
      defer { bytes = [] }
      return [.paste(String(decoding: bytes, as: UTF8.self))]
    }
    guard !bytes.isEmpty else { return [] }
    let cutOff = bytes
    bytes = []
    if cutOff == [0x1B] {
      escapeWasReported = true
      return [.escape]
    }
    return [.unknown]
  }

  /// An arrow key whose Escape came so early that it was reported already.
  private mutating func lateSequence() -> [Key] {
    guard let first = bytes.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "O"),
      case .complete(let key, let length) = KeySequence.decode([0x1B] + bytes[...], described),
      key != .unknown
    else { return [] }
    bytes.removeFirst(length - 1)
    return [key]
  }

  private mutating func decodeAll() -> [Key] {
    var keys: [Key] = []
    var start = 0
    while start < bytes.count {
      if searched != nil {
        guard let (text, end) = paste(from: start) else { break }
        keys.append(.paste(text))
        start = end
        continue
      }
      if bytes[start...].starts(with: Self.pasteStart) {
        start += Self.pasteStart.count
        searched = start
        continue
      }
      guard case .complete(let key, let length) = KeySequence.decode(bytes[start...], described)
      else { break }
      keys.append(key)
      start += length
    }
    bytes.removeFirst(start)
    searched = searched.map { max(0, $0 - start) }
    return keys
  }

  /// The paste that ends somewhere in the bytes, and where.
  private mutating func paste(from start: Int) -> (String, Int)? {
    let end = Self.pasteEnd
    var place = max(start, (searched ?? 0) - end.count)
    while place + end.count <= bytes.count {
      if bytes[place] == 0x1B, bytes[place...].starts(with: end) {
        searched = nil
        return (String(decoding: bytes[start..<place], as: UTF8.self), place + end.count)
      }
      place += 1
    }
    searched = bytes.count
    return nil
  }
}
