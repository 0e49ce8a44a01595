import Foundation
import TestSupport
import Testing

@Suite("Exit codes", .waits, .timeLimit(.minutes(15)))
struct ExitCodeTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test(arguments: [
    ["onzin"], ["dossier", "onzin"], ["werklijst", "--onzin"], ["dossier", "tonen"],
    ["pop", "registreren", "A-1"],
    ["evaluatie", "aanvragen", "A-1", "--aanleiding", "zomaar", "--datum", "2026-01-01"],
    ["traject", "fase", "A-1", "--fase", "rust", "--datum", "2026-01-01"],
    ["traject", "beeindigen", "A-1", "--datum", "2026-01-01", "--resultaat", "goed"],
    ["tewerkstelling", "registreren", "A-1", "--van", "2026-01-01", "--soort", "vast"],
    ["beslissing", "nemen", "A-1", "--uitkomst", "ja", "--datum", "2026-01-01"],
    ["dossier", "nieuw", "--instrument", "xyz"],
  ])
  func `a command line that means nothing ends with 64 and makes nothing`(arguments: [String])
    throws
  {
    let answer = try desk.run(arguments + ["--json"])
    #expect(answer.status == 64)
    #expect(answer.errors.isEmpty)
    #expect(try JSON(answer.output)["fout"]?["code"] == "gebruik")
    #expect(!FileManager.default.fileExists(atPath: desk.register))
  }

  @Test func `the terminal application without a terminal ends with 64`() throws {
    let answer = try desk.run([])
    #expect(answer.status == 64 && answer.output.isEmpty && !answer.errors.isEmpty)
  }

  @Test(arguments: ["2026-02-30", "morgen", "1/2/2026", "2026-2-1"])
  func `a today that is no day ends with 78`(day: String) throws {
    desk.vandaag = day
    let answer = try desk.run(["werklijst", "--json"])
    #expect(answer.status == 78)
    #expect(try JSON(answer.output)["fout"]?["reden"]?.text?.contains("DOORSTROOM_VANDAAG") == true)
    #expect(try desk.run([]).status == 78)
  }

  @Test func `a register that is not there or is none ends with 74`() throws {
    let check = ["register", "controleren", "--json"]
    #expect(try desk.run(check).status == 74)
    #expect(!FileManager.default.fileExists(atPath: desk.register))
    let garbage = try desk.file("rommel.sqlite", String(repeating: "geen register\n", count: 500))
    for command in [check, ["werklijst", "--json"], ["register", "herbouwen", "--json"]] {
      let answer = try desk.run(command + ["--register", garbage])
      #expect(answer.status == 74 && answer.errors.isEmpty)
      #expect(try JSON(answer.output)["fout"]?["code"] == "register")
    }
    let folder = try desk.run(["werklijst", "--register", "/proc/geen/register.sqlite", "--json"])
    #expect(folder.status == 74)
  }

  @Test func `a file that cannot be read ends with 74, one that is no JSON with 65`() throws {
    try desk.walk(to: .planned)
    let answer = Desk.step("vragenlijst", "beantwoorden", "--json", "--bestand")
    #expect(try desk.run(answer + [desk.folder + "/weg.json"]).status == 74)
    let broken = try desk.run(answer + [try desk.file("half.json", "{\n  \"a\": ")])
    #expect(broken.status == 65)
    #expect(try JSON(broken.output)["fouten"]?[0]?["regel"] == 2)
    let pop = Desk.step("pop", "registreren", "--datum", "2026-01-05", "--bestand")
    #expect(try desk.run(pop + [try desk.file("pop.json", #"{"actie": []}"#)]).status == 65)
    #expect(try desk.dossier()["versie"] == 4)
  }

  @Test(arguments: [
    "UPDATE journal SET feiten = replace(feiten, '2025-06-01', '2025-06-02')",
    "UPDATE journal SET door = 'Iemand anders' WHERE nr = 2",
    "UPDATE dossier SET werknemer = 'Peeters, Jos'",
    "DELETE FROM werkregel",
    "DELETE FROM journal WHERE nr = (SELECT max(nr) FROM journal)",
    "UPDATE inhoud SET json = replace(json, 'heftruck', 'heftrucK')",
  ])
  func `a register that was tampered with ends with 65, and says what differs`(sql: String) throws {
    try desk.walk(to: .popped)
    try desk.expectCleanRegister()
    let copy = desk.folder + "/kopie.sqlite"
    #expect(try sqlite(desk.register, "VACUUM INTO '\(copy)'").status == 0)
    // The schema guards the journal against slips, not against whoever drops the guards.
    let guards = ["journal_alleen_toevoegen", "journal_nooit_wissen", "inhoud_alleen_wissen"]
    let dropped = guards.map { "DROP TRIGGER \($0);" }.joined()
    let tampered = try sqlite(copy, "\(dropped) \(sql); SELECT total_changes() > 0")
    #expect(tampered.status == 0 && tampered.text.hasSuffix("1\n"), "\(tampered.text)")
    let answer = try desk.run(["register", "controleren", "--json", "--register", copy])
    #expect(answer.status == 65)
    #expect(try JSON(answer.output)["verschillen"]?.items.isEmpty == false)
    try desk.expectCleanRegister()
  }

  private func sqlite(_ path: String, _ sql: String) throws -> ChildProcess.Outcome {
    try ChildProcess.run("sqlite3", ["-bail", path, sql])
  }
}
