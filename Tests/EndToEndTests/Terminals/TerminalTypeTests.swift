import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Every terminal", .waits, .timeLimit(.minutes(15)))
struct TerminalTypeTests {
  static let types = [
    "xterm-256color", "xterm", "xterm-color", "screen", "screen-256color", "tmux",
    "tmux-256color", "linux", "vt220", "vt100", "rxvt", "rxvt-unicode-256color", "xterm-kitty",
    "foot", "alacritty", "ansi", "st-256color", "putty", "konsole", "gnome",
  ]

  /// Two dossiers on the work list: one with letters that are easy to get wrong.
  private func desk() throws -> Desk { try .waiting(for: Self.name) }

  private static let name = "漢字 Ünal e\u{301}e\u{301}n 😀 שלום"

  @Test(arguments: types)
  func `the work list shows, the cursor follows the row, and the terminal is put back`(
    type: String
  ) throws {
    let screen = try Screen(desk(), type: type)
    try #require(screen.sees("Werklijst"), "\(screen.process.text)")
    #expect(screen.sees("q stoppen"))
    screen.settle()
    let first = screen.terminal.cursor
    screen.press("\u{1B}[B")
    #expect(screen.moves(from: first))
    screen.settle()
    #expect(screen.terminal.cursor.y == first.y + 1)
    let chosen = [first.y, first.y + 1].map { screen.terminal.rows[$0] }
    #expect(chosen.contains { $0.contains("Peeters, Jan") })
    #expect(chosen.contains { $0.contains("漢字 Ünal") })
    // What stands after the name stands in the same column on both rows.
    let columns = [first.y, first.y + 1].map { screen.column(of: "De Linde", inRow: $0) }
    #expect(columns[0] != nil && columns[0] == columns[1])
    #expect(screen.terminal.unknown == [])
    expectPainted(screen)
    screen.press("q")
    #expect(screen.process.waitForExit() == 0)
    #expect(screen.isRestored)
    #expect(!screen.terminal.text.contains("onbekend"))
  }

  /// The screen after all that was painted bit by bit equals the screen that ^L paints whole.
  private func expectPainted(_ screen: Screen, at location: SourceLocation = #_sourceLocation) {
    let before = screen.terminal.text
    #expect(
      screen.isSameRepainted(), "\(before)\n\(screen.terminal.text)", sourceLocation: location)
  }

  @Test func `after many small paints the screen is what a full paint shows`() throws {
    let desk = try Desk()
    try desk.walk(to: .started)
    let screen = try Screen(desk)
    try #require(screen.sees("q stoppen"))
    // Through lists, a dossier, its trajectory, fees, journal, help, and a form with text.
    for keys in [
      "\r", "\u{1B}[B\u{1B}[B", "\u{1B}[A", "t", "\u{1B}", "j", "\u{1B}[B\u{1B}[B", "w", "\u{1B}",
      "\u{1B}", "v", "w", "\u{1B}", "\u{1B}", "?", "\u{1B}[B\u{1B}[B\u{1B}[B", "\u{1B}", "t", "u",
      "12", "漢é", "\t", "xyz", "\u{7F}", "\u{1B}", "\u{1B}", "\u{1B}", "p", "\u{1B}[6~", "\u{1B}",
    ] {
      screen.press(keys)
      // On a busy machine what is typed may still be on its way to a program that sleeps.
      screen.answer(within: 1_000)
      screen.settle()
      expectPainted(screen)
    }
    #expect(screen.terminal.unknown == [])
  }

  @Test(arguments: ["geen-zo-een", ""])
  func `a type that nobody knows falls back, and one line says so`(type: String) throws {
    let screen = try Screen(desk(), type: type)
    #expect(screen.sees("xterm"))
    let line = screen.terminal.rows.first { $0.contains("xterm") } ?? ""
    #expect(line.contains(type.isEmpty ? "niet ingesteld" : "'\(type)' is onbekend"))
    screen.press("q")
    #expect(screen.process.waitForExit() == 0)
    #expect(screen.isRestored)
  }

  @Test func `without a terminal it says what to use instead`() throws {
    let desk = try Desk()
    let piped = try desk.run([])
    #expect(piped.status == 64 && piped.errors.contains("doorstroom werklijst"))
    let dumb = try Screen(desk, type: "dumb")
    #expect(dumb.process.waitForExit() == 64)
    dumb.show()
    #expect(dumb.process.text.contains("TERM=dumb"))
    #expect(dumb.process.text.contains("doorstroom werklijst"))
    #expect(dumb.process.modes == dumb.modesBefore)
  }

  @Test func `a terminal of 0 by 0 is taken for 80 by 24`() throws {
    let screen = try Screen(desk(), knownSize: false)
    #expect(screen.sees("q stoppen"))
  }

  @Test(arguments: [(20, 5), (72, 20), (80, 24), (132, 43), (300, 100), (300, 5), (20, 100)])
  func `every size shows something and takes q`(width: Int, height: Int) throws {
    let screen = try Screen(desk(), size: Size(width: width, height: height))
    #expect(screen.sees(width >= 72 ? "q stoppen" : "? hulp"))
    screen.press("q")
    #expect(screen.process.waitForExit() == 0)
    #expect(screen.isRestored)
  }

  @Test func `a storm of sizes ends in a whole screen`() throws {
    let screen = try Screen(desk())
    try #require(screen.sees("q stoppen"))
    var random = SplitMix64(seed: 5)
    for round in 0..<150 {
      screen.resize(
        to: Size(
          width: Int.random(in: 20...300, using: &random),
          height: Int.random(in: 5...100, using: &random)))
      if round % 3 == 0 { screen.press("\u{1B}[B\r\u{1B}[A") }
      if round % 25 == 0 { screen.settle(milliseconds: 5) }
    }
    screen.resize(to: Size(width: 80, height: 24))
    screen.settle(milliseconds: 300)
    screen.press("\u{1B}\u{1B}\u{1B}\u{1B}\u{C}")
    #expect(screen.sees("q stoppen"))
    screen.settle()
    expectPainted(screen)
    screen.press("q")
    #expect(screen.process.waitForExit() == 0)
    #expect(screen.isRestored)
  }
}
