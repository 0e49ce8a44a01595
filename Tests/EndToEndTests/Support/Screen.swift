import Canvas
import TestSupport
import Testing

/// A session of the real program on a terminal of which every cell is known.
final class Screen {
  let process: PtyProcess
  /// Kept: the register is gone with it.
  private let desk: Desk
  private(set) var terminal: VirtualTerminal
  private var seen = 0
  /// The modes of the terminal before the program touched it.
  let modesBefore: [UInt8]

  init(
    _ desk: Desk, type: String = "xterm-256color", size: Size = Size(width: 80, height: 24),
    arguments: [String] = [], changes: [String: String] = [:], knownSize: Bool = true
  ) throws {
    self.desk = desk
    var environment = desk.environment.merging(changes) { $1 }
    environment["TERM"] = type
    process = try PtyProcess(
      Desk.program, arguments, environment: environment,
      columns: knownSize ? UInt16(size.width) : 0, rows: knownSize ? UInt16(size.height) : 0)
    modesBefore = process.firstModes
    terminal = VirtualTerminal(size: size)
    // The one of our types whose description lacks xenl.
    terminal.wrapsAtOnce = type == "ansi"
  }

  /// Lets the terminal show what came in.
  func show() {
    let output = process.output
    terminal.feed(output[seen...])
    seen = output.count
  }

  /// Waits until a text is in view; answers whether it came.
  func sees(_ text: String, seconds: Double = 20) -> Bool {
    process.wait(seconds: seconds) {
      show()
      return terminal.text.contains(text)
    }
  }

  /// Waits until the cursor has left a place.
  func moves(from place: Point) -> Bool {
    process.wait(seconds: 20) {
      show()
      return terminal.cursor != place
    }
  }

  /// The cell in which a text begins in a row.
  func column(of text: String, inRow y: Int) -> Int? {
    let row = terminal.screen[y]
    return row.indices.first { x in
      row[x...].map(\.text).joined().hasPrefix(text)
    }
  }

  func press(_ keys: String) { process.write(keys) }

  /// Waits a while for an answer, and then until it is whole.
  func answer(within milliseconds: Int) {
    let before = process.output.count
    _ = process.wait(seconds: Double(milliseconds) / 1_000) { process.output.count > before }
    process.settle(quiet: 2)
    show()
  }

  /// Reads until nothing more comes.
  func settle(milliseconds: Int32 = 60) {
    process.settle(quiet: milliseconds)
    show()
  }

  func resize(to size: Size) {
    process.resize(columns: UInt16(size.width), rows: UInt16(size.height))
    terminal.resize(to: size)
  }

  /// The keys of the footer with their labels, such as `("j", "journaal")`.
  var footer: [(key: String, label: String)] {
    (terminal.rows.last ?? "").split(separator: "  ").compactMap { item in
      let parts = item.split(separator: " ", maxSplits: 1).map(String.init)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }

  /// Sends ^L; answers whether that shows what was there before.
  ///
  /// That a draft was kept may be said at any moment, so that line counts only without it.
  func isSameRepainted() -> Bool { repaintedDifference() == nil }

  /// What ^L shows otherwise than it was: cursor, and rows with their looks; nil where nothing is.
  func repaintedDifference() -> String? {
    settle()
    let before = terminal
    press("\u{C}")
    answer(within: 500)
    settle()
    func seen(_ terminal: VirtualTerminal) -> [[VirtualTerminal.Cell]] {
      var rows = terminal.screen
      let line = rows.count - 2
      let isKept = [before, self.terminal].contains {
        $0.rows[line].contains("Bewaard als ontwerp")
      }
      if isKept { rows.remove(at: line) }
      // A blank that is not reversed looks the same in bold or in a colour: curses knows that too,
      // and leaves whichever stands there.
      return rows.map { row in
        row.map { cell in
          var cell = cell
          if cell.text == " ", !cell.isReverse { (cell.isBold, cell.color) = (false, nil) }
          return cell
        }
      }
    }
    let (now, then) = (seen(terminal), seen(before))
    guard now != then || terminal.cursor != before.cursor else { return nil }
    let rows = now.indices.filter { !then.indices.contains($0) || now[$0] != then[$0] }
    return "cursor \(before.cursor) then \(terminal.cursor), rows \(rows)"
      + rows.prefix(2).map { "\n\(then.indices.contains($0) ? "\(then[$0])" : "")\n\(now[$0])" }
      .joined()
  }

  /// Whether the program left the terminal as it was: modes, first screen, cursor, pastes.
  var isRestored: Bool {
    show()
    return process.modes == modesBefore && !terminal.isAlternate && terminal.isCursorVisible
      && !terminal.pastesAreBracketed
  }
}

extension Desk {
  /// A desk with two rows on the work list, the second of somebody with this name.
  static func waiting(for naam: String) throws -> Desk {
    let desk = try Desk()
    try desk.lay(
      Prepared.master("waiting for \(naam)") { desk in
        try desk.walk(to: .planned)
        let nummer = "CMW-0500"
        try desk.json(Self.opening(["nummer": nummer, "naam": naam]))
        try desk.json(
          "pop", "registreren", nummer, "--datum", "2025-06-01", "--actie", "Nederlands")
        try desk.json(
          "evaluatie", "aanvragen", nummer, "--aanleiding", "vijf-jaar", "--datum", "2025-12-01")
        try desk.json("evaluatie", "plannen", nummer, "--datum", "2026-01-20", "--uur", "15:00")
      })
    return desk
  }
}
