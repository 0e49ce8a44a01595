import Casework
import GRDB
import Testing

@testable import Store

@Suite("Controle: elke wijziging achter de rug van het register valt op")
struct TamperTests {
  private let shelf: Shelf
  private let register: Register

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
    try walkThrough(register)
  }

  private func lines() throws -> Set<Int> {
    Set(try register.check().compactMap(\.journalNumber))
  }

  @Test func `an untouched register has no differences`() throws {
    #expect(try register.check() == [])
  }

  @Test(arguments: [
    "stroom", "opgetekend_utc", "door", "soort", "dag", "regels", "feiten",
  ])
  func `a changed byte in any text of a line is found`(column: String) throws {
    let length = try #require(
      try register.queue.read {
        try Int.fetchOne($0, sql: "SELECT length(\(column)) FROM journal WHERE nr = 5")
      })
    for position in 1...length {
      // In facts a quote may not be touched: the schema refuses what is no JSON.
      let found = try register.queue.inDatabase { db in
        try db.execute(sql: "SAVEPOINT proef; DROP TRIGGER journal_alleen_toevoegen")
        defer { try? db.execute(sql: "ROLLBACK TO proef; RELEASE proef") }
        do {
          try db.execute(
            sql: """
              UPDATE journal SET \(column) = substr(\(column), 1, :at - 1)
                || CASE substr(\(column), :at, 1) WHEN '1' THEN '2' ELSE '1' END
                || substr(\(column), :at + 1) WHERE nr = 5
              """, arguments: ["at": position])
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
          return true
        }
        return try ChainCheck.differences(in: db).contains {
          $0.journalNumber == 5 && $0.soort == .regel
        }
      }
      #expect(found, "\(column), byte \(position)")
    }
  }

  @Test(arguments: [
    "versie = 99", "soortversie = 2", "dag = NULL", "inhoud_hmac = zeroblob(32)",
    "inhoud_hmac = NULL", "vorige = zeroblob(32)", "hash = zeroblob(32)",
  ])
  func `a changed number, key or hash is found`(change: String) throws {
    try register.tamper("UPDATE journal SET \(change) WHERE nr = 5")
    #expect(try lines().contains(5))
  }

  @Test(arguments: [
    "UPDATE inhoud SET json = replace(json, 'Maes', 'Maas')",
    "UPDATE inhoud SET zout = zeroblob(32)",
    "DELETE FROM inhoud",
  ])
  func `changed or missing contents are found`(change: String) throws {
    try register.tamper("\(change) WHERE nr = 5")
    let found = try register.check().filter { $0.soort == .inhoud }
    #expect(found.map(\.journalNumber) == [5])
  }

  @Test func `contents without a line are found`() throws {
    try register.tamper("INSERT INTO inhoud VALUES (999, zeroblob(32), '{}')")
    #expect(try lines() == [999])
  }

  @Test func `a missing line is found by the one after it`() throws {
    try register.tamper("DELETE FROM inhoud WHERE nr = 5; DELETE FROM journal WHERE nr = 5")
    #expect(try lines().contains(6))
  }

  @Test func `a missing last line is found by the lists`() throws {
    try register.tamper(
      "DELETE FROM inhoud WHERE nr = 19; DELETE FROM journal WHERE nr = 19")
    #expect(try register.check().map(\.soort) == [.overzicht])
  }

  @Test(arguments: [
    "UPDATE dossier SET werknemer = 'x'", "DELETE FROM zoekterm WHERE term = 'jan'",
    "UPDATE persoon SET insz = '93051822361'",
    "INSERT INTO zoekterm VALUES ('x', 'CMW-0412')",
    "INSERT INTO werkregel VALUES (1, 'CMW-0412', 'gesprek', 0, 1, NULL, 'pop', 1, NULL, NULL)",
    "INSERT INTO persoon VALUES ('spook', 1, 0, NULL, NULL, NULL, NULL)",
  ])
  func `a list that shows something else is found, and rebuilt`(change: String) throws {
    try register.tamper(change)
    #expect(try register.check().map(\.soort) == [.overzicht])

    try register.rebuild()
    #expect(try register.check() == [])
  }

  @Test func `the schema itself refuses to change the journal`() throws {
    for change in [
      "UPDATE journal SET door = 'x'", "DELETE FROM journal WHERE nr = 1",
      "UPDATE inhoud SET json = '{}'",
      """
      INSERT INTO journal SELECT 99, stroom, versie, opgetekend_utc, door, soort, soortversie, dag,
        regels, feiten, inhoud_hmac, vorige, hash FROM journal WHERE nr = 1
      """,
    ] {
      #expect(throws: DatabaseError.self) {
        try register.queue.write { try $0.execute(sql: change) }
      }
    }
    #expect(try register.check() == [])
  }
}
