import Foundation
import TestSupport
import Testing

@Suite("Nothing is lost", .waits, .timeLimit(.minutes(15)))
struct LossTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  /// In the field for the motivation of a decision.
  private func deciding(through: [String] = []) throws -> Keyboard {
    let keys = try Keyboard(desk, through: through)
    try keys.press("Enter openen")
    try keys.press("b beslissen")
    try keys.wait(for: "Motivering")
    try keys.tmux.type("1")
    try keys.wait(for: "1 (•) doorstroomklaar")
    try keys.press("Tab volgende veld")
    return keys
  }

  /// The decision as it comes back in a new session has a text.
  private func expectBack(_ text: String) throws {
    let keys = try Keyboard(desk)
    try keys.wait(for: "U was bezig in \(Desk.nummer), Beslissing")
    try keys.tmux.press("t")
    try keys.wait(for: "Motivering", text)
    kill(try keys.tmux.process(), SIGTERM)
    try keys.tmux.waitForExit()
  }

  /// Waits until a text stands among the drafts.
  private func expectKept(_ text: String) throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while try !desk.sqlite("SELECT tekst FROM concept").contains(text) {
      try #require(.now < deadline, "'\(text)' was not kept")
      usleep(20_000)
    }
  }

  @Test func `a kill while somebody motivates on and on loses four seconds at most`() throws {
    try desk.walk(to: .talked)
    let process = try PtyProcess(Desk.program, environment: desk.environment)
    try process.send("", until: "Peeters")
    try process.send("\r", until: "beslissen")
    try process.send("b", until: "Motivering")
    try process.send("1\t", until: "Bewaard")
    let safe = try process.typeOnUntilKilled()
    try expectBack(safe)
    try desk.expectCleanRegister()
  }

  @Test func `a line over SSH that is cut leads back to the half-typed sentence`() throws {
    try desk.walk(to: .talked)
    let shell = try SecureShell(in: desk.folder)
    let line = try shell.line(Desk.program, environment: desk.environment)
    try line.send("", until: "Peeters")
    try line.send("\r", until: "beslissen")
    try line.send("b", until: "Motivering")
    try line.send("1\tHaalt het tempo van de", until: "tempo")
    // The client dies without a word; the server finds the line closed and hangs up.
    line.signal(SIGKILL)
    _ = line.waitForExit()
    try expectKept("Haalt het tempo van de")
    let again = try shell.line(Desk.program, environment: desk.environment)
    try again.send("", until: "U was bezig in")
    try again.send("t", until: "Haalt het tempo van de")
    // The cursor stands behind the last word.
    try again.send(" vloer", until: "vloer")
    again.signal(SIGTERM)
    _ = again.waitForExit()
    try desk.expectCleanRegister()
  }

  @Test func `ten thousand pasted characters survive a hangup the moment after`() throws {
    try desk.walk(to: .talked)
    let sentence = "Haalt het tempo\u{202E} van de\u{7} vloer; één woord meer. "
    let clean = "Haalt het tempo van de vloer; één woord meer. "
    let count = 10_000 / clean.count
    let process = try PtyProcess(Desk.program, environment: desk.environment)
    try process.send("", until: "Peeters")
    try process.send("\r", until: "beslissen")
    try process.send("b", until: "Motivering")
    try process.send("1\t", until: "Bewaard")
    let text = String(repeating: sentence, count: count) + "Slot"
    try process.send("\u{1B}[200~\(text)\u{1B}[201~", until: "Slot")
    process.signal(SIGHUP)
    #expect(process.waitForExit() == 128 + SIGHUP)
    let keys = try Keyboard(desk)
    try keys.tmux.press("t")
    try keys.wait(for: "Slot")
    try keys.press("^S nemen…")
    try keys.confirm()
    try keys.wait(for: "Beslissing: doorstroomklaar")
    let motivation = try desk.dossier()["beslissing"]?["motivering"]
    #expect(motivation == .string(String(repeating: clean, count: count) + "Slot"))
    #expect(!desk.isStored("\u{202E}"))
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGABRT])
  func `a crash gives the terminal back, and what was kept is there`(signal: Int32) throws {
    try desk.walk(to: .talked)
    let process = try PtyProcess(Desk.program, environment: desk.environment)
    try process.send("", until: "Peeters")
    try process.send("\r", until: "beslissen")
    try process.send("b", until: "Motivering")
    try process.send("1\tWoorden", until: "Bewaard als ontwerp")
    try expectKept("Woorden")
    process.signal(signal)
    #expect(process.waitForExit() == 128 + signal)
    #expect(process.isRestored)
    #expect(process.text.contains("\u{1B}[?1049l") && process.text.contains("\u{1B}[?2004l"))
    try expectBack("Woorden")
  }

  @Test func `Ctrl-Z keeps what was typed, cuts no step, and fg brings the screen back`() throws {
    try desk.walk(to: .talked)
    let tmux = try Tmux(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: desk.environment.merging(["PS1": "schelp> "]) { $1 })
    try tmux.wait(for: "schelp>")
    try tmux.type("'\(Desk.program)'\n")
    try tmux.wait(for: "Werklijst")
    try tmux.press("Enter")
    try tmux.wait(for: "beslissen")
    try tmux.press("p")
    try tmux.wait(for: "Verbeteracties")
    // In one go: letters that nobody kept yet, and Ctrl-Z behind them.
    try tmux.press("Tab", "W", "o", "o", "r", "d", "C-z")
    try tmux.wait(for: "Stopped")
    #expect(try desk.sqlite("SELECT tekst FROM concept").contains("Woord"))
    try tmux.type("fg\n")
    try tmux.wait(for: "Verbeteracties")
    try tmux.wait(for: "Woord")
    // A step and Ctrl-Z at once: the step is whole, and the register is free meanwhile.
    try tmux.press("Tab", "Tab", "a", "Enter", "b")
    try tmux.press("C-s", "C-z")
    try tmux.wait("the shell again") { $0.components(separatedBy: "Stopped").count > 2 }
    let versie = try #require(try desk.dossier()["versie"]?.number)
    #expect(versie == 8)
    try desk.json(
      "dossier", "nieuw", "--nummer", "A-2", "--instrument", "lde", "--voornaam", "An", "--naam",
      "Maes", "--geboortedatum", "1990-01-02", "--postcode", "2000", "--onderneming", "Weverij",
      "--ondernemingsnummer", "0887.010.362", "--in-dienst", "2021-03-01")
    try tmux.type("fg\n")
    try tmux.wait(for: "geregistreerd")
    try desk.expectCleanRegister()
  }

  @Test func `two windows of one person never overwrite each other without a word`() throws {
    try desk.walk(to: .talked)
    let first = try deciding()
    try first.type("Eerste venster")
    try expectKept("Eerste venster")
    let second = try Keyboard(desk)
    try second.press("Enter openen")
    try second.press("b beslissen")
    try second.wait(for: "Teruggezet", "Eerste venster")
    try second.tmux.type(" en tweede")
    try expectKept("en tweede")
    try first.tmux.type(" en derde")
    try first.wait(for: "In een ander venster", "In het andere venster: Eerste venster en tweede")
    // Nothing is chosen yet: both texts are there.
    let drafts = "SELECT group_concat(tekst) FROM concept WHERE sleutel LIKE '%decision/%'"
    #expect(try desk.sqlite(drafts).contains("en tweede"))
    #expect(try desk.sqlite(drafts).contains("en derde"))
    try first.press("^Y dit houden")
    try first.wait(for: "Wat u hier typte, blijft staan.")
    #expect(try !desk.sqlite(drafts).contains("en tweede"))
    #expect(try desk.sqlite(drafts).contains("en derde"))
    try second.wait(for: "Eerste venster en tweede")
  }

  @Test func `who was killed is no longer there, and who says nothing is told to be silent`() throws
  {
    try desk.walk(to: .requested)
    func opened(_ name: String) throws -> Keyboard {
      let keys = try Keyboard(desk, changes: ["DOORSTROOM_DOOR": name])
      try keys.press("Enter openen")
      try keys.wait(for: "Traject")
      try keys.tmux.press("v")
      try keys.wait(for: "Welke taken")
      return keys
    }
    let killed = try PtyProcess(
      Desk.program, environment: desk.environment.merging(["DOORSTROOM_DOOR": "Rik Smet"]) { $1 })
    try killed.send("", until: "Peeters")
    try killed.send("\r", until: "Traject")
    try killed.send("v", until: "Welke taken")
    killed.signal(SIGKILL)
    _ = killed.waitForExit()
    #expect(try desk.sqlite("SELECT eigenaar FROM concept").contains("Rik Smet"))
    let silent = try opened("Piet Maes")
    #expect(try !silent.tmux.screen().contains("Rik Smet"))
    let process = try silent.tmux.process()
    kill(process, SIGSTOP)
    // A stopped process could not even be ended.
    defer { kill(process, SIGCONT) }
    _ = try desk.sqlite(
      """
      UPDATE concept SET bewaard_utc = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-12 minutes')
      WHERE sleutel LIKE 'aanwezig%'
      """)
    let third = try opened("Els Claes")
    try third.tmux.wait("twelve minutes") {
      let rail = $0.split(separator: "\n").map { $0.prefix(30) }.joined(separator: " ")
        .split(separator: " ").joined(separator: " ")
      return rail.contains("Ook hier: Piet Maes, sinds") && rail.contains("(al 12 min.")
    }
  }
}

extension Desk {
  /// Asks the register behind the program's back.
  func sqlite(_ statement: String) throws -> String {
    let outcome = try ChildProcess.run(
      "sqlite3", ["-cmd", ".timeout 5000", register, statement], environment: environment)
    guard outcome.status == 0 else { throw Refused(description: outcome.text) }
    return outcome.text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
