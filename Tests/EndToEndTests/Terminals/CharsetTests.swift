import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Plain signs, no colours", .waits, .timeLimit(.minutes(15)))
struct CharsetTests {
  private func desk() throws -> Desk { try .waiting(for: "Ünal 漢") }

  private func shown(_ arguments: [String], _ changes: [String: String]) throws -> Screen {
    let screen = try Screen(desk(), arguments: arguments, changes: changes)
    try #require(screen.sees("q stoppen"))
    screen.settle()
    return screen
  }

  @Test(arguments: [(["open", "--ascii"], [:]), (["open"], ["DOORSTROOM_ASCII": "1"])])
  func `asked for, signs are plain and names stay as they are`(
    arguments: [String], changes: [String: String]
  ) throws {
    let text = try shown(arguments, changes).terminal.text
    #expect(text.contains("Ünal 漢"))
    #expect(!text.contains { "─▸·…│✔".contains($0) })
    #expect(text.contains("-----"))
  }

  @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": "POSIX", "DOORSTROOM_ASCII": "1"]])
  func `on a line that is not UTF-8 every byte is ASCII`(changes: [String: String]) throws {
    let screen = try shown(["open"], changes)
    #expect(screen.process.output.allSatisfy { $0 < 0x80 })
    #expect(screen.terminal.text.contains("Unal ??"))
  }

  @Test func `DOORSTROOM_ASCII=0 says that the line carries UTF-8 whatever the locale says`() throws
  {
    let text = try shown(["open"], ["LC_ALL": "C", "DOORSTROOM_ASCII": "0"]).terminal.text
    #expect(text.contains("Ünal 漢") && text.contains("─"))
  }

  @Test func `NO_COLOR leaves the colours out and nothing else`() throws {
    let colored = try shown([], [:])
    let plain = try shown([], ["NO_COLOR": "1"])
    #expect(colored.terminal.screen.joined().contains { $0.color != nil })
    #expect(plain.terminal.screen.joined().allSatisfy { $0.color == nil })
    #expect(plain.terminal.text == colored.terminal.text)
  }
}
