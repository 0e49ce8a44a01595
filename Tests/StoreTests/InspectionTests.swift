import Casework
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Controle van buitenaf: er verandert niets")
struct InspectionTests {
  private let shelf: Shelf

  init() throws {
    shelf = try Shelf()
    let register = try shelf.open()
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())
    _ = try register.perform(
      .registerPOP(POP(datum: try day("2026-03-01"))), on: "CMW-0412", as: .test())
    try register.queue.close()
  }

  private func inspect(_ regels: Regelboek = .test) throws -> Inspection {
    try Inspection(ofRegisterAt: shelf.path, regels: regels)
  }

  /// The bytes of the register; what SQLite keeps beside it to read by does not count.
  private func bytes() throws -> Data {
    try #require(FileManager.default.contents(atPath: shelf.path))
  }

  /// Changes the file as another version of the program would have left it.
  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: shelf.path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func `a sound register gives nothing and stays as it is, byte for byte`() throws {
    let before = try bytes()
    let found = try inspect()
    #expect(found.differences.isEmpty && found.remark == nil)
    #expect(try bytes() == before)
  }

  @Test func `other rules that give the same lists are a remark`() throws {
    let before = try bytes()
    let found = try inspect(.make(digest: "andere"))
    #expect(found.differences.isEmpty && found.remark == .otherRules)
    #expect(try bytes() == before)
  }

  @Test func `other rules that give other lists are a difference, and nothing is rebuilt`() throws {
    let before = try bytes()
    for _ in 1...2 {
      let found = try inspect(.make(digest: "andere", popGeldigheid: 2))
      #expect(found.differences.map(\.soort) == [.overzicht, .overzicht])
    }
    #expect(try bytes() == before)
  }

  @Test func `an older schema is not migrated; its journal is checked`() throws {
    try change(
      "DROP TABLE concept; DELETE FROM grdb_migrations WHERE identifier = '003-concepten'")
    let before = try bytes()
    let found = try inspect()
    #expect(found.differences.isEmpty && found.remark == .olderSchema)
    #expect(try bytes() == before)
    try change("DROP TRIGGER journal_alleen_toevoegen; UPDATE journal SET door = 'x' WHERE nr = 1")
    #expect(try inspect().differences.map(\.soort) == [.regel])
  }

  @Test func `a tampered list is found, not mended`() throws {
    try change("UPDATE dossier SET werknemer = 'x'; UPDATE meta SET waarde = 'y'")
    #expect(try inspect().differences.map(\.soort) == [.overzicht, .overzicht])
  }

  @Test func `what somebody is still writing is checked too`() throws {
    let register = try shelf.open()
    _ = try register.perform(
      .registerPOP(POP(datum: try day("2026-03-02"))), on: "CMW-0412", as: .test())
    #expect(try inspect().differences.isEmpty)
    try register.tamper("UPDATE journal SET door = 'x' WHERE nr = 3")
    #expect(try inspect().differences.contains { $0.journalNumber == 3 })
  }

  @Test func `every remark has a sentence`() {
    #expect(Inspection.Remark.otherRules.zin.hasSuffix("."))
    #expect(Inspection.Remark.olderSchema.zin.hasSuffix("."))
  }
}
