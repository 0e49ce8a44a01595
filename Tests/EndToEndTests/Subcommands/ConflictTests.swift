import TestSupport
import Testing

@Suite("Two people at one dossier", .waits, .timeLimit(.minutes(15)))
struct ConflictTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `answers that change while they are handed in are a conflict`() throws {
    try desk.walk(to: .answered)
    // Somebody holds the register, and changes the dossier after our command has read it.
    let change = """
      BEGIN IMMEDIATE;
      .shell touch '\(desk.folder)/held'; sleep 2
      INSERT INTO journal SELECT nr + 1, stroom, versie + 1, opgetekend_utc, door, soort,
        soortversie, dag, regels, feiten, inhoud_hmac, vorige, hash
        FROM journal ORDER BY nr DESC LIMIT 1;
      INSERT INTO inhoud SELECT nr + 1, zout, json FROM inhoud ORDER BY nr DESC LIMIT 1;
      COMMIT;
      """
    let script = #"""
      sqlite3 -bail "$1" < "$2" & while [ ! -e "$3" ]; do sleep 0.05; done
      "$4" vragenlijst indienen "$5" --overlegd-op 2026-01-10 --json; status=$?; wait; exit $status
      """#
    let outcome = try ChildProcess.run(
      "/bin/sh",
      [
        "-c", script, "sh", desk.register, try desk.file("change.sql", change),
        desk.folder + "/held", Desk.program, Desk.nummer,
      ], environment: desk.environment)
    #expect(outcome.status == 65)
    #expect(try JSON(outcome.text)["fout"]?["code"] == "conflict")
    #expect(try desk.dossier()["evaluatie"]?["vragenlijst"]?["ingediend_op"] == JSON.null)
  }
}
