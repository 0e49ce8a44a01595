import Foundation
import Testing

@Suite("Where the register is", .waits, .timeLimit(.minutes(15)))
struct RegisterPlaceTests {
  private let desk: Desk
  init() throws { desk = try Desk() }

  private func mode(_ path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test func `the first start makes folder and file for their owner only, and says so`() throws {
    let first = try desk.run(Desk.opening() + ["--json"])
    #expect(first.status == 0)
    #expect(first.errors == "Nieuw register gemaakt: \(desk.register)\n")
    #expect(try mode(desk.folder + "/data") == 0o700)
    #expect(try mode(desk.register) == 0o600)
    let second = try desk.run(["werklijst", "--json"])
    #expect(second.status == 0 && second.errors.isEmpty)
  }

  @Test(arguments: [
    ["werklijst"], ["dossier", "lijst"], ["dossier", "tonen", "CMW-1"], ["overzicht"],
    ["register", "controleren"], ["register", "herbouwen"],
    ["dossier", "sluiten", "CMW-1", "--datum", "2026-01-01", "--reden", "weg"],
  ])
  func `what asks a register that is not there makes none, and says how one begins`(
    command: [String]
  ) throws {
    let answer = try desk.run(command)
    #expect(answer.status == 74)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.hasPrefix("Er is nog geen register op deze plaats: \(desk.register)."))
    #expect(!FileManager.default.fileExists(atPath: desk.folder + "/data"))
  }

  @Test func `where only the log of a register is left, that is said and nothing is made`() throws {
    try desk.json(Desk.opening())
    try FileManager.default.removeItem(atPath: desk.register)
    try Data([1, 2, 3]).write(to: URL(fileURLWithPath: desk.register + "-wal"))
    for command in [["werklijst"], Desk.opening()] {
      let answer = try desk.run(command)
      #expect(answer.status == 74)
      #expect(answer.errors.contains("register.sqlite-wal staat er nog"))
    }
    #expect(!FileManager.default.fileExists(atPath: desk.register))
  }

  @Test func `the option beats the environment, which beats the user's data folder`() throws {
    let data = desk.folder + "/xdg"
    let given = desk.folder + "/gegeven.sqlite"
    let changes: [String: String?] = ["XDG_DATA_HOME": data]
    func made(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
    let opening = Desk.opening()
    _ = try desk.run(opening + ["--register", given], changes: changes)
    #expect(made(given) && !made(desk.register) && !made(data))
    _ = try desk.run(opening, changes: changes)
    #expect(made(desk.register) && !made(data))
    _ = try desk.run(opening, changes: changes.merging(["DOORSTROOM_REGISTER": nil]) { $1 })
    #expect(made(data + "/doorstroom/register.sqlite"))
    #expect(try mode(data + "/doorstroom") == 0o700)
  }

  @Test func `without any setting it lies in the home folder`() throws {
    let answer = try desk.run(
      Desk.opening(), changes: ["DOORSTROOM_REGISTER": nil, "XDG_DATA_HOME": nil])
    #expect(answer.status == 0)
    #expect(answer.errors.contains("/.local/share/doorstroom/register.sqlite\n"))
  }

  @Test func `today can be set forwards and backwards; the journal keeps the real time`() throws {
    desk.vandaag = "2031-05-05"
    try desk.json(Desk.opening())
    desk.vandaag = "2025-06-02"
    try desk.take(.popped)
    let lines = try desk.json("dossier", "journaal", Desk.nummer).items
    let numbers = lines.compactMap { $0["nr"]?.number }
    #expect(numbers == numbers.sorted() && numbers.count == 2)
    let times = lines.compactMap { $0["opgetekend"]?.text }
    #expect(times == times.sorted() && times.allSatisfy { $0 < "2030" })
    try desk.expectCleanRegister()
  }

  @Test func `the register can be rebuilt from its journal`() throws {
    try desk.walk(to: .talked)
    let before = [try desk.dossier(), try desk.json("werklijst")]
    #expect(try desk.json("register", "herbouwen")["herbouwd"]?.number ?? 0 > 0)
    #expect([try desk.dossier(), try desk.json("werklijst")] == before)
    try desk.expectCleanRegister()
  }

  @Test func `who does it is said by option or by environment`() throws {
    try desk.json(Desk.opening() + ["--door", "An Maes"])
    try desk.take(.popped)
    let lines = try desk.json("dossier", "journaal", Desk.nummer).items
    #expect(lines.map { $0["door"] } == ["An Maes", "Els Claes"])
  }
}
