import Foundation
import TestSupport
import Testing

/// Real failures: a disk of four megabytes, a file that may not be written, a lock.
@Suite("The register fails under our feet", .waits, .timeLimit(.minutes(15)))
struct FailingRegisterTests {
  private let desk: Desk
  init() throws {
    desk = try Desk()
    try desk.walk(to: .talked)
  }

  /// Root may do without capabilities what any user may do without.
  private static let asOwner =
    getuid() == 0
    ? [
      "/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search",
      "--inh-caps=-dac_override,-dac_read_search",
    ] : []
  private static let pop = Desk.step("pop", "registreren", "--datum", "2026-01-21", "--actie", "x")

  /// In the field for the motivation of a decision.
  private func deciding(through: [String] = [], changes: [String: String] = [:]) throws -> Keyboard
  {
    let keys = try Keyboard(desk, through: through, changes: changes)
    try keys.press("Enter openen")
    try keys.press("b beslissen")
    try keys.wait(for: "Motivering")
    try keys.tmux.type("1")
    try keys.wait(for: "1 (•) doorstroomklaar")
    try keys.press("Tab volgende veld")
    try keys.wait(for: "Bewaard als ontwerp")
    return keys
  }

  /// A subcommand says it in a sentence and as JSON, and ends with 74.
  private func expectFailure(
    _ words: String, register: String? = nil, through: [String] = [],
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let changes = register.map { ["DOORSTROOM_REGISTER": Optional($0)] } ?? [:]
    let told = try desk.run(Self.pop + ["--json"], changes: changes, through: through)
    #expect(told.status == 74, "\(told)", sourceLocation: location)
    #expect(told.errors.isEmpty, sourceLocation: location)
    let failure = try JSON(told.output)["fout"]
    #expect(failure?["code"] == "register", sourceLocation: location)
    #expect(
      failure?["reden"]?.text?.contains(words) == true, "\(told.output)", sourceLocation: location)
  }

  private func decide(_ keys: Keyboard) throws {
    try keys.press("^S nemen…")
    try keys.confirm()
    try keys.wait(for: "Beslissing: doorstroomklaar")
  }

  @Test func `a full disk costs nothing that was typed`() throws {
    let disk = desk.folder + "/klein"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    let keys = try deciding(
      through: ["/usr/bin/unshare", "--mount"] + (getuid() == 0 ? [] : ["--map-root-user"]) + [
        "/bin/sh", "-c",
        #"mount -t tmpfs -o size=4m,mode=700 t "$1" && cp "$2" "$1" && shift 2 && exec "$@""#,
        "sh", disk, desk.register,
      ], changes: ["DOORSTROOM_REGISTER": disk + "/register.sqlite"])
    let process = try keys.tmux.process()
    let inside = "/proc/\(process)/root" + disk
    let enter =
      ["/usr/bin/nsenter", "--target=\(process)", "--mount"]
      + (getuid() == 0 ? [] : ["--user", "--preserve-credentials"])
    // Whole blocks first, then what is left.
    _ = try ChildProcess.run(
      "/bin/sh", ["-c", #"dd if=/dev/zero of="$1" bs=4k; true"#, "sh", inside + "/ballast"])
    try keys.type("Haalt het tempo")
    try keys.wait(for: "Nog niet bewaard: de schijf is vol")
    try expectFailure("De schijf is vol", register: disk + "/register.sqlite", through: enter)
    try keys.press("Esc terug")
    try keys.wait(for: "Wat u typte, staat enkel nog op dit scherm", "j toch weggaan")
    try keys.press("Esc terug")
    try keys.wait(for: "Haalt het tempo", "Motivering")
    try keys.press("^S nemen…")
    try keys.confirm()
    try keys.wait(for: "De schijf is vol", "r opnieuw proberen")
    unlink(inside + "/ballast")
    try keys.press("r opnieuw proberen")
    try keys.wait(for: "Beslissing: doorstroomklaar")
    let told = try desk.run(
      ["dossier", "tonen", Desk.nummer, "--json", "--register", disk + "/register.sqlite"],
      through: enter)
    #expect(try JSON(told.output)["beslissing"]?["motivering"] == "Haalt het tempo")
  }

  @Test func `a limit on the size of files is told, not died of`() throws {
    let limit = ["/bin/sh", "-c", #"ulimit -f 1; exec "$@""#, "sh"]
    let told = try desk.run(Self.pop + ["--json"], through: limit)
    #expect(told.status == 74, "\(told)")
    let failure = try JSON(told.output)["fout"]
    #expect(failure?["code"] == "register")
    #expect(failure?["reden"]?.text?.hasPrefix("De schijf ") == true)
    try desk.expectCleanRegister()
  }

  @Test func `a register that can only be read keeps nobody's text from them`() throws {
    chmod(desk.register, 0o444)
    let keys = try Keyboard(desk, through: Self.asOwner)
    try keys.wait(for: "Het register is alleen leesbaar. U kunt kijken, niet bewaren.")
    try keys.press("Enter openen")
    try keys.press("b beslissen")
    try keys.wait(for: "Motivering")
    try keys.tmux.type("1")
    try keys.press("Tab volgende veld")
    try keys.type("Haalt het tempo")
    try keys.wait(for: "Nog niet bewaard: het register is alleen leesbaar")
    try expectFailure("alleen leesbaar", through: Self.asOwner)
    chmod(desk.register, 0o600)
    try keys.wait(for: "Bewaard als ontwerp")
    try decide(keys)
    #expect(try desk.dossier()["beslissing"]?["motivering"] == "Haalt het tempo")
    try desk.expectCleanRegister()
  }

  @Test func `a register that is put back from a copy is found again`() throws {
    let keys = try deciding()
    let copy = desk.folder + "/kopie.sqlite"
    _ = try desk.sqlite("VACUUM INTO '\(copy)'")
    let away = desk.folder + "/weg"
    try FileManager.default.moveItem(atPath: desk.folder + "/data", toPath: away)
    try keys.type("Haalt het tempo")
    try keys.wait(for: "Nog niet bewaard: het register is er niet meer")
    try keys.press("^S nemen…")
    try keys.confirm()
    try keys.wait(for: "verplaatst of verwijderd", "r opnieuw proberen")
    try keys.press("r opnieuw proberen")
    try keys.wait(for: "verplaatst of verwijderd")
    try FileManager.default.createDirectory(
      atPath: desk.folder + "/data", withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: copy, toPath: desk.register)
    try keys.press("Esc terug")
    try keys.wait(for: "Het register is teruggezet", "Kijk na of uw laatste stappen")
    try keys.press("Esc terug")
    try keys.wait(for: "Haalt het tempo", "Bewaard als ontwerp")
    try decide(keys)
    #expect(try desk.dossier()["beslissing"]?["motivering"] == "Haalt het tempo")
    try desk.expectCleanRegister()
  }

  @Test func `a register that is locked makes nobody who types wait`() throws {
    let keys = try deciding()
    let other = try PtyProcess("/usr/bin/sqlite3", [desk.register])
    try #require(other.wait { other.text.contains("sqlite>") })
    other.write("BEGIN IMMEDIATE;\nSELECT 'op' || 'slot';\n")
    try #require(other.wait { other.text.contains("opslot") })
    let start = ContinuousClock.now
    try keys.type("Haalt het tempo")
    try keys.wait(for: "Nog niet bewaard: iemand anders is aan het bewaren")
    #expect(ContinuousClock.now - start < .seconds(15))
    try keys.tmux.type(" van de vloer")
    try keys.wait(for: "van de vloer")
    try expectFailure("Iemand anders is net aan het bewaren")
    other.write("ROLLBACK;\n.quit\n")
    try keys.wait(for: "Bewaard als ontwerp")
    try decide(keys)
    #expect(try desk.dossier()["beslissing"]?["motivering"] == "Haalt het tempo van de vloer")
    try desk.expectCleanRegister()
  }
}
