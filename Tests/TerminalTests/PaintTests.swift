import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Painting", .timeLimit(.minutes(15)))
struct PaintTests {
  private let probe = ChildProcess.executable("TerminalProbe")

  @Test func `painting the difference shows what painting everything shows`() throws {
    let size = Size(width: 80, height: 24)
    let tmux = try Tmux(probe, ["/dev/null"], size: size)
    var random = SplitMix64(seed: 1)
    for _ in 0..<20 {
      let expected = random.canvas(size: size)
      try settle(tmux, on: expected)
      try tmux.press("r")
      try settle(tmux, on: expected)
      try tmux.press("n")
    }
  }

  /// Waits for the text, and for the cursor and the styles that the terminal takes in after it.
  private func settle(_ tmux: Tmux, on expected: Canvas) throws {
    let text = expected.shownText
    try tmux.wait("canvas:\n\(text)\n") { $0 == text }
    var differences: [String] = []
    // What is still not so after a while is told below.
    _ = try? tmux.wait(seconds: 10, "its cursor and styles") { _ in
      differences = try StyledRows(captured: tmux.styledScreen()).differences(from: expected)
      return try differences.isEmpty && tmux.cursor() == expected.cursor
    }
    #expect(differences == [])
    #expect(try tmux.cursor() == expected.cursor)
  }

  @Test func `after Ctrl-Z and fg the screen is back`() throws {
    let tmux = try Tmux("/bin/bash", ["--norc", "-i"], environment: ["PS1": "prompt> "])
    try tmux.wait(for: "prompt>")
    try tmux.type("\(probe) /dev/null")
    try tmux.press("Enter")
    var random = SplitMix64(seed: 1)
    let expected = random.canvas(size: Size(width: 80, height: 24)).shownText
    try tmux.wait("the canvas") { $0 == expected }
    try tmux.press("z")
    try tmux.wait(for: "Stopped")
    try tmux.type("fg")
    try tmux.press("Enter")
    try tmux.wait("the canvas again") { $0 == expected }
    try tmux.press("q")
    try tmux.wait(for: "prompt>")
  }
}

extension Canvas {
  /// The text without the empty rows at its end, as a look at a terminal gives it.
  fileprivate var shownText: String {
    var text = text
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
