import Foundation
import TestSupport
import Testing

@Suite("Stopping long work", .waits, .timeLimit(.minutes(15)))
struct StopTests {
  private func csv(_ count: Int, on desk: Desk) throws -> String {
    let header =
      "dossiernummer;instrument;voornaam;naam;insz;geboortedatum;postcode;onderneming;"
      + "ondernemingsnummer;in_dienst;wop;laatste_pop\n"
    let lines = (1...count).map {
      "CMW-\($0);cmw;Jan;Peeters\($0);;1993-05-18;2000;De Linde;0887.010.362;2021-03-01;60 hoog;\n"
    }
    return try desk.file("groot.csv", header + lines.joined())
  }

  private func importing(_ count: Int, on desk: Desk) throws -> PtyProcess {
    let pty = try PtyProcess(
      Desk.program, ["importeren", "dossiers", try csv(count, on: desk)],
      environment: desk.environment)
    try #require(pty.wait { pty.text.contains("(Esc stopt)") }, "\(pty.text)")
    return pty
  }

  @Test func `Esc stops an import at the keyboard, and leaves the terminal as it was`() throws {
    let desk = try Desk()
    let pty = try importing(8_000, on: desk)
    // An arrow begins with the same byte and stops nothing.
    pty.write("\u{1B}[A")
    let before = pty.text
    #expect(pty.wait { pty.text != before })
    pty.write("\u{1B}")
    #expect(pty.waitForExit() == 130)
    #expect(pty.text.contains("Gestopt. Er is niets bewaard of gewijzigd."))
    #expect(pty.modes == pty.firstModes)
    #expect(try desk.json("dossier", "lijst").items.isEmpty)
  }

  @Test func `Ctrl-Z waits until an import is done, so that nobody is locked out`() throws {
    let desk = try Desk()
    let pty = try importing(2_000, on: desk)
    pty.write("\u{1A}")
    #expect(pty.wait { pty.text.contains("Even geduld: eerst wordt dit afgewerkt") })
    let start = pty.text.components(separatedBy: "Even geduld").first ?? ""
    #expect(start.hasSuffix("\r\u{1B}[K"), "not behind the bar")
    #expect(pty.waitForExit(seconds: 120) == 0)
    #expect(try desk.json("dossier", "lijst").items.count == 2_000)
  }

  @Test func `a rebuild that is stopped with Esc leaves the register as it was`() throws {
    let desk = try Desk()
    try desk.json("demo", "--maak", desk.register, "--dossiers", "1200")
    let before = try desk.json("werklijst")
    let pty = try PtyProcess(
      Desk.program, ["register", "herbouwen"], environment: desk.environment)
    try #require(pty.wait { pty.text.contains("(Esc stopt)") }, "\(pty.text)")
    let bar = pty.text.components(separatedBy: "\r").first { $0.contains(" van ") } ?? ""
    #expect(bar.contains(" van 2400 personen en dossiers"), "\(bar)")
    #expect(bar.count < 80, "it is written over, and does not wrap")
    pty.write("\u{1B}")
    #expect(pty.waitForExit() == 130)
    #expect(pty.text.contains("Gestopt."))
    #expect(try desk.json("werklijst") == before)
    try desk.expectCleanRegister()
  }

  @Test func `an import that is stopped leaves nothing, and goes through afterwards`() throws {
    let desk = try Desk()
    let path = try csv(20_000, on: desk)
    // Stopped in the middle: once it holds the register, which is until all is in.
    let stopped = try ChildProcess.run(
      "/bin/sh",
      [
        "-c",
        #"""
        "$0" importeren dossiers "$1" 2>"$1.err" & program=$!
        while kill -0 $program 2>/dev/null && [ ! -e "$2" ]; do sleep 0.05; done
        while kill -0 $program 2>/dev/null && sqlite3 "$2" "BEGIN IMMEDIATE; ROLLBACK" 2>/dev/null
        do sleep 0.05; done
        kill -INT $program; wait $program; echo "rc=$?"
        """#, Desk.program, path, desk.register,
      ], environment: desk.environment)
    let said = try String(contentsOfFile: path + ".err", encoding: .utf8)
    #expect(stopped.text.contains("rc=130"), "\(stopped.text) \(said)")
    #expect(said.contains("Gestopt. Er is niets bewaard of gewijzigd."))
    #expect(try desk.json("dossier", "lijst").items.isEmpty)
    #expect(try desk.json("register", "controleren")["in_orde"] == true)
  }
}
