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
    let first = try desk.run(["werklijst", "--json"])
    #expect(first.status == 0)
    #expect(first.errors == "Nieuw register gemaakt: \(desk.register)\n")
    #expect(try JSON(first.output) == [])
    #expect(try mode(desk.folder + "/data") == 0o700)
    #expect(try mode(desk.register) == 0o600)
    let second = try desk.run(["werklijst", "--json"])
    #expect(second.status == 0 && second.errors.isEmpty)
  }

  @Test func `the option beats the environment, which beats the user's data folder`() throws {
    let data = desk.folder + "/xdg"
    let given = desk.folder + "/gegeven.sqlite"
    let changes: [String: String?] = ["XDG_DATA_HOME": data]
    func made(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
    _ = try desk.run(["werklijst", "--register", given], changes: changes)
    #expect(made(given) && !made(desk.register) && !made(data))
    _ = try desk.run(["werklijst"], changes: changes)
    #expect(made(desk.register) && !made(data))
    _ = try desk.run(["werklijst"], changes: changes.merging(["DOORSTROOM_REGISTER": nil]) { $1 })
    #expect(made(data + "/doorstroom/register.sqlite"))
    #expect(try mode(data + "/doorstroom") == 0o700)
  }

  @Test func `without any setting it lies in the home folder`() throws {
    let answer = try desk.run(
      ["werklijst"], changes: ["DOORSTROOM_REGISTER": nil, "XDG_DATA_HOME": nil])
    #expect(answer.status == 0)
    #expect(answer.errors.hasSuffix("/.local/share/doorstroom/register.sqlite\n"))
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
