import Canvas
import Foundation
import TestSupport

/// Walks through the real program, guided by what its last line offers.
struct PtyWalk {
  private let desk: Desk
  private let register: String
  private var random: SplitMix64
  private var screen: Screen
  /// What was pressed since the program was last started.
  private var past: [String] = []
  private(set) var faults: [String] = []
  /// How often each thing was done that a last line offered: `dossier ▸ Traject: u uren`.
  private var counts: [String: Int] = [:]
  /// On which screen each of those was seen, and where it led the last time.
  private var places: [String: String] = [:]
  private var destinations: [String: String] = [:]
  /// The last key may have ended the program by itself.
  private var isLeaving = false
  private var starts = 0
  private var repaints = 0

  init(_ desk: Desk, register: String, seed: UInt64) throws {
    self.desk = desk
    self.register = register
    random = SplitMix64(seed: seed)
    screen = try Self.started(desk, register)
  }

  private static func started(_ desk: Desk, _ register: String) throws -> Screen {
    let screen = try Screen(desk, changes: ["DOORSTROOM_REGISTER": register])
    _ = screen.sees("hulp")
    return screen
  }

  /// Does one thing.
  ///
  /// A walk that `isClosing` goes more often to what it saw and has not done yet.
  mutating func step(isClosing: Bool = false) throws {
    let offers = self.offers
    for offer in offers where counts[offer.name] == nil { counts[offer.name] = 0 }
    for offer in offers { places[offer.name] = place }
    switch random.pick(Array(0..<100)) {
    case 0: try resize()
    case 1: send("\u{1B}[200~\(random.text(upTo: 8).filter { $0 != "\u{1B}" })\u{1B}[201~")
    case 2: try signal()
    case 3..<(isClosing ? 90 : 65):
      let hopes = hopes()
      let best = offers.map { hope($0.name, hopes) }.max() ?? 0
      let promising = offers.filter { best > 0 && hope($0.name, hopes) == best }
      // A form that was saved or left may not come back: what leaves it is done last.
      let staying = promising.filter { !Self.isLeaving($0.bytes) }
      if promising.isEmpty {
        send(anyKey())
      } else {
        use(random.pick(staying.isEmpty ? promising : staying))
      }
    case 65..<82:
      let least = offers.map { counts[$0.name] ?? 0 }.min() ?? 0
      let rare = offers.filter { (counts[$0.name] ?? 0) <= least * 2 }
      if rare.isEmpty { send(anyKey()) } else { use(random.pick(rare)) }
    default: send(anyKey())
    }
    try look()
  }

  private static func isLeaving(_ bytes: String) -> Bool {
    ["\u{1B}", "\u{13}", "\r", "q", "j"].contains(bytes)
  }

  private mutating func use(_ offer: (name: String, bytes: String)) {
    counts[offer.name, default: 0] += 1
    // Another dossier may offer what this one does not: not always the row in view.
    if offer.name == "Werklijst: Enter openen", random.chance(70) {
      send(String(repeating: "\u{1B}[B", count: random.pick(Array(1...40))))
    }
    send(offer.bytes)
    screen.show()
    destinations[offer.name] = place
  }

  /// How much is left to try on each screen, and a little less for every step on the way to it.
  private func hopes() -> [String: Double] {
    var hopes: [String: Double] = [:]
    for _ in 0..<6 {
      var next: [String: Double] = [:]
      for (name, place) in places {
        next[place] = max(next[place] ?? 0, hope(name, hopes))
      }
      hopes = next
    }
    return hopes
  }

  private func hope(_ name: String, _ hopes: [String: Double]) -> Double {
    if counts[name] == 0 { return 1 }
    // What stays where it was is no way to what this dossier does not offer.
    if destinations[name] == places[name] { return 0 }
    // What was tried often and led nowhere new is worth less each time.
    let used = Double(counts[name] ?? 0)
    return (destinations[name].flatMap { hopes[$0] } ?? 0) * 0.9 / (1 + used / 20)
  }

  private mutating func send(_ bytes: String) {
    past.append(bytes.debugDescription)
    isLeaving = bytes == "q"
    screen.press(bytes)
    // An Escape by itself is only known to be one after a while.
    screen.answer(within: bytes == "\u{1B}" ? 60 : 15)
  }

  private mutating func resize() throws {
    let usual = [Size(width: 80, height: 24), Size(width: 72, height: 20)]
    let size =
      random.chance(60)
      ? random.pick(usual)
      : Size(
        width: Int.random(in: 20...300, using: &random),
        height: Int.random(in: 5...100, using: &random))
    change(to: size)
    guard !usual.contains(size) else { return }
    // A small window offers few keys on its last line: a while with any keys, and on.
    for _ in 0..<5 {
      send(anyKey())
      try look()
    }
    checkPainting()
    change(to: usual[0])
  }

  private mutating func change(to size: Size) {
    past.append("\(size)")
    screen.resize(to: size)
    screen.answer(within: 30)
  }

  private mutating func signal() throws {
    let number = random.pick([
      SIGWINCH, SIGTSTP, SIGCONT, SIGSTOP, SIGTERM, SIGHUP, SIGINT, SIGQUIT,
    ])
    past.append("signal \(number)")
    screen.process.signal(number)
    switch number {
    case SIGSTOP:
      screen.process.signal(SIGCONT)
      screen.answer(within: 40)
    case SIGTERM, SIGHUP, SIGINT, SIGQUIT: try ended(128 + number)
    default: screen.answer(within: 40)
    }
  }

  /// Looks whether all is well; a program that was left is started again.
  private mutating func look() throws {
    if let status = screen.process.waitForExit(seconds: 0) {
      return try restart(status, expected: 0)
    }
    screen.show()
    let size = screen.terminal.size
    if !Rect(size: size).contains(screen.terminal.cursor) { faults.append("the cursor is outside") }
    if !screen.terminal.unknown.isEmpty { faults.append("unknown: \(screen.terminal.unknown)") }
  }

  private mutating func ended(_ expected: Int32) throws {
    guard let status = screen.process.waitForExit(seconds: 30) else {
      faults.append("it goes on after signal \(expected - 128)")
      return
    }
    // It was on its way out already when the signal came.
    try restart(status, expected: status == 0 && isLeaving ? 0 : expected)
  }

  private mutating func restart(_ status: Int32, expected: Int32) throws {
    if status != expected { faults.append("it ended with \(status), not \(expected)") }
    if !screen.isRestored { faults.append("the terminal was not put back after \(status)") }
    guard faults.isEmpty else { return }
    starts += 1
    past = []
    screen = try Self.started(desk, register)
  }

  /// What was painted bit by bit is what ^L paints whole.
  mutating func checkPainting() {
    // The last key may still be on its way to a program that sleeps.
    screen.answer(within: 200)
    let before = screen.terminal.text
    repaints += 1
    guard let difference = screen.repaintedDifference() else { return }
    // Nobody typed for two seconds on a busy machine: that the draft was kept came in between.
    let isKept = { (text: String) in text.contains("Bewaard als ontwerp") }
    guard isKept(before) || !isKept(screen.terminal.text) else { return }
    faults.append("painted:\n\(before)\nwhole:\n\(screen.terminal.text)\n\(difference)")
  }

  mutating func end() throws {
    guard screen.process.waitForExit(seconds: 0) == nil else { return }
    screen.process.signal(SIGTERM)
    if screen.process.waitForExit() != 128 + SIGTERM { faults.append("TERM did not end it") }
    if !screen.isRestored { faults.append("the terminal was not put back at the end") }
  }

  var percentage: Int {
    counts.isEmpty ? 0 : counts.values.count { $0 > 0 } * 100 / counts.count
  }

  var summary: String {
    "\(counts.values.count { $0 > 0 }) van \(counts.count) paren (\(percentage) %), "
      + "\(starts) keer herstart, \(repaints) keer geheel vergeleken"
  }

  var table: String {
    counts.sorted { $0.key < $1.key }
      .map { $0.value == 0 ? "  \($0.key) NOOIT" : "  \($0.key) \($0.value)" }
      .joined(separator: "\n")
  }

  /// What led to a fault, the latest last.
  var tale: String { past.suffix(80).joined(separator: " ") }
}

extension PtyWalk {
  /// The screen in view: the header without numbers and names of people; nil when it is cut.
  private var place: String? {
    let header = (screen.terminal.rows.first ?? "").trimmingPrefix(" ")
    let trail = (header.firstRange(of: "  ").map { header[..<$0.lowerBound] } ?? header[...])
      .replacing("Doorstroom ▸ ", with: "")
    var parts = trail.components(separatedBy: " ▸ ")
    if parts[0].contains(#/^[A-Z]+-\d+/#) { parts[0] = "dossier" }
    if parts[0].hasPrefix("Mandaat") { parts[0] = "mandaat" }
    // The text of a step has no header; it is one screen too, whatever text that is.
    if parts[0].hasPrefix("Dossier ") { parts = ["Tekst overnemen"] }
    // Its parts are one screen with other text.
    if parts[0] == "Gids" { parts = ["Gids"] }
    // The list of keys is one screen, whichever screen it is about.
    if parts.last == "Hulp" { parts = ["Hulp"] }
    let name = parts.joined(separator: " ▸ ")
    return name.contains("…") ? nil : name
  }

  private var offers: [(name: String, bytes: String)] {
    guard let place else { return [] }
    return screen.footer.compactMap { item in
      Self.bytes(of: item.key).map { ("\(place): \(item.key) \(item.label)", $0) }
    }
  }

  private static func bytes(of key: String) -> String? {
    switch key {
    case "Enter": "\r"
    case "Esc": "\u{1B}"
    case "Tab": "\t"
    case "Shift-Tab": "\u{1B}[Z"
    case "Spatie": " "
    case "PgDn": "\u{1B}[6~"
    case "PgUp": "\u{1B}[5~"
    case "↑↓", "↓": "\u{1B}[B"
    case "↑": "\u{1B}[A"
    case "→": "\u{1B}[C"
    case "←": "\u{1B}[D"
    case "F1": "\u{1B}OP"
    case "F3": "\u{1B}OR"
    case let list where list.hasPrefix("1-"): "1"
    default:
      if key.count == 2, key.first == "^", let letter = key.last?.asciiValue {
        String(UnicodeScalar(letter & 0x1F))
      } else {
        key.count == 1 ? key : nil
      }
    }
  }

  private mutating func anyKey() -> String {
    let sequences = [
      "\u{1B}[A", "\u{1B}[B", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F",
      "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[Z", "\u{1B}[3~", "\r", "\r", "\t", "\u{7F}", "\u{1B}",
      "\u{1B}", "é", "漢", "\u{1B}OP", "\u{1B}x", "\u{1B}[99;99R", "\u{202E}",
    ]
    if random.chance(50) { return random.pick(sequences) }
    let code = UInt8.random(in: 1..<0x7F, using: &random)
    return code == 0x1B ? "\u{1B}[B" : String(UnicodeScalar(code))
  }
}
