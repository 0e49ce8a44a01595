import TestSupport
import Testing

/// Who mistypes a place gets a register there; the screen must not pass that over.
@Suite("A first start", .waits, .timeLimit(.minutes(5)))
struct FirstStartTests {
  @Test func `the screen says that a register was made, and where`() throws {
    let desk = try Desk()
    let first = try Screen(desk)
    #expect(first.sees("Nieuw, leeg register: \(desk.register.prefix(40))"))
    first.press("q")
    #expect(first.process.waitForExit() == 0)
    let second = try Screen(desk)
    #expect(second.sees("Niets te doen."))
    #expect(!second.terminal.text.contains("Nieuw, leeg register"))
    second.press("q")
    #expect(second.process.waitForExit() == 0)
  }
}
