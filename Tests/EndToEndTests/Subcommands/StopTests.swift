import Foundation
import TestSupport
import Testing

@Suite("Stopping long work", .waits, .timeLimit(.minutes(15)))
struct StopTests {
  @Test func `an import that is stopped leaves nothing, and goes through afterwards`() throws {
    let desk = try Desk()
    let header =
      "dossiernummer;instrument;voornaam;naam;insz;geboortedatum;postcode;onderneming;"
      + "ondernemingsnummer;in_dienst;wop;laatste_pop\n"
    let lines = (1...20_000).map {
      "CMW-\($0);cmw;Jan;Peeters\($0);;1993-05-18;2000;De Linde;0887.010.362;2021-03-01;60 hoog;\n"
    }
    let path = desk.folder + "/groot.csv"
    try (header + lines.joined()).write(toFile: path, atomically: true, encoding: .utf8)
    // Stopped in the middle: once it holds the register, which is until all is in.
    #expect(try desk.json("dossier", "lijst").items.isEmpty)
    let stopped = try ChildProcess.run(
      "/bin/sh",
      [
        "-c",
        #"""
        "$0" importeren dossiers "$1" 2>"$1.err" & program=$!
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
