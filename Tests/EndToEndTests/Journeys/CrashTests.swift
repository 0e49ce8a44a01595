import Glibc
import TestSupport
import Testing

@Suite("When the program or the line goes down", .waits, .timeLimit(.minutes(15)))
struct CrashTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  /// A session that has typed a motivation, two confirmed steps behind it.
  private func typing() throws -> PtyProcess {
    try desk.walk(to: .talked)
    let process = try PtyProcess(Desk.program, environment: desk.environment)
    for (keys, text) in [
      ("", "Peeters"), ("\r", "Beslissing"), ("p", "Verbeteracties"),
      ("\t\t\tNederlands", "Nederlands"), ("\rheftruck", "heftruck"),
      ("\u{13}", "geregistreerd,"),
    ] {
      try process.send(keys, until: text)
    }
    try process.send("b", until: "Motivering")
    try process.send("1\tHaalt het tempo", until: "tempo")
    return process
  }

  /// The form as it opens the next time has what was typed.
  private func expectDraft() throws {
    #expect(try desk.dossier()["versie"] == 8)
    try desk.expectCleanRegister()
    let keys = try Keyboard(desk)
    try keys.press("Enter openen")
    try keys.press("b beslissen")
    try keys.wait(for: "Teruggezet", "Haalt het tempo", "1 (•) doorstroomklaar")
  }

  @Test func `after a kill every confirmed step is there, and what was typed a while ago`() throws {
    let process = try typing()
    try #require(process.wait { process.text.contains("Bewaard als ontwerp") })
    process.write(" en nog een woord")
    process.signal(SIGKILL)
    #expect(process.waitForExit() == 128 + SIGKILL)
    try expectDraft()
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal keeps what was typed, restores the terminal and is the exit code`(signal: Int32)
    throws
  {
    let process = try typing()
    process.signal(signal)
    #expect(process.waitForExit() == 128 + signal)
    #expect(process.isRestored)
    #expect(process.text.contains("\u{1B}[?1049l") && process.text.contains("\u{1B}[?2004l"))
    try expectDraft()
  }

  @Test func `a dropped line keeps what was typed`() throws {
    let process = try typing()
    process.hangUp()
    #expect(process.waitForExit() == 128 + SIGHUP)
    try expectDraft()
  }
}
