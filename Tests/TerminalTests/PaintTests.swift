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
      let text = expected.shownText
      try tmux.wait("canvas:\n\(text)\n") { $0 == text }
      #expect(try tmux.cursor() == expected.cursor)
      let painted = try StyledRows(captured: tmux.styledScreen()).differences(from: expected)
      #expect(painted == [])
      try tmux.press("r")
      try tmux.wait("the canvas again") { $0 == text }
      let repainted = try StyledRows(captured: tmux.styledScreen()).differences(from: expected)
      #expect(repainted == [])
      try tmux.press("n")
    }
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
