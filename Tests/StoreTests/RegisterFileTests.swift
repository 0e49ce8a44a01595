import Casework
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Bestand: alleen voor de eigenaar, en heel of niet")
struct RegisterFileTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func kind(of body: () throws -> Void) -> StoreError.Kind? {
    do {
      try body()
      return nil
    } catch {
      return StoreError(error).kind
    }
  }

  @Test func `folder and files are for their owner only`() throws {
    let path = shelf.folder + "/een/twee/register.sqlite"
    let register = try Register.open(path: path, regels: .test)
    #expect(register.isNew)
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())

    #expect(try mode(shelf.folder + "/een") == 0o700)
    #expect(try mode(shelf.folder + "/een/twee") == 0o700)
    for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600, "\(suffix)") }
    #expect(try !Register.open(path: path, regels: .test).isNew)
  }

  @Test func `nothing is left beside a new register`() throws {
    _ = try shelf.open()
    let left = try FileManager.default.contentsOfDirectory(atPath: shelf.folder)
    #expect(left.allSatisfy { $0.hasPrefix("register.sqlite") && !$0.contains("nieuw") })
  }

  @Test func `a register that is not there is not made unasked`() {
    #expect(
      kind { _ = try Register.open(path: shelf.path, regels: .test, createIfMissing: false) }
        == .absent)
    #expect(!FileManager.default.fileExists(atPath: shelf.path))
  }

  @Test func `first starts at once make one register`() async throws {
    let shelf = shelf
    let made = try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 1...8 {
        group.addTask {
          let register = try shelf.open()
          _ = try register.open(
            .test("CMW-\(index)"), newPersoon: PersoonID("p\(index)"), as: .test())
          return register.isNew
        }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(made == 1)
    #expect(try shelf.open().dossiers().count == 8)
    #expect(try shelf.open().check() == [])
  }

  @Test func `two writers on one file never lose an event`() async throws {
    let shelf = shelf
    _ = try shelf.open().open(.test(), newPersoon: PersoonID("p1"), as: .test())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for door in ["els", "an"] {
        group.addTask {
          let register = try shelf.open()
          for _ in 1...25 {
            _ = try register.perform(
              .registerPOP(POP(datum: try day("2026-03-01"), opsteller: door)), on: "CMW-0412",
              as: .test(door: door))
          }
        }
      }
      try await group.waitForAll()
    }

    let register = try shelf.open()
    let lines = try register.journal(of: "CMW-0412")
    #expect(lines.map(\.versie) == Array(1...51))
    #expect(lines.filter { $0.door == "an" }.count == 25)
    #expect(try register.check() == [])
  }

  @Test func `the register of a newer program is refused and left alone`() throws {
    let register = try shelf.open()
    try register.queue.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999-later')")
    }
    #expect(kind { _ = try shelf.open() } == .newer)

    try register.queue.write {
      try $0.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '999-later'")
    }
    #expect(kind { _ = try shelf.open() } == nil)
  }

  @Test func `an event of a newer program is refused and left alone`() throws {
    let register = try shelf.open()
    try walkThrough(register)
    try register.tamper("UPDATE journal SET soort = 'iets-nieuws' WHERE nr = 5")
    let before = try register.overviews()

    #expect(kind { _ = try register.file("CMW-0412") } == .newer)
    #expect(kind { _ = try shelf.open(.make(digest: "andere")) } == .newer)
    #expect(try register.overviews() == before)
    #expect(try register.check().contains { $0.journalNumber == 5 })
  }

  @Test func `another program's file is refused and left alone`() throws {
    let text = Data("geen register".utf8)
    try text.write(to: URL(filePath: shelf.path))
    #expect(kind { _ = try shelf.open() } == .foreign)
    #expect(FileManager.default.contents(atPath: shelf.path) == text)

    let other = shelf.folder + "/ander.sqlite"
    let queue = try DatabaseQueue(path: other)
    try queue.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    #expect(kind { _ = try Register.open(path: other, regels: .test) } == .foreign)
    #expect(try queue.read { try $0.tableExists("journal") } == false)
  }

  @Test func `a full disk leaves the register as it was`() throws {
    let register = try shelf.open()
    try walkThrough(register)
    let before = try register.overviews()
    try register.queue.inDatabase {
      let pages = try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0
      try $0.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
    }
    let failed = kind {
      try register.batch(as: try .test()) { batch in
        for index in 1...500 {
          try batch.open(.test("CMW-\(index)"), newPersoon: PersoonID("p-\(index)"))
        }
      }
    }
    #expect(failed == .full)
    #expect(try register.overviews() == before)
    #expect(try register.check() == [])
  }

  @Test func `a register that was moved away or replaced is missed`() throws {
    let register = try shelf.open()
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())
    try FileManager.default.moveItem(atPath: shelf.path, toPath: shelf.path + ".oud")

    #expect(kind { _ = try register.file("CMW-0412") } == .gone)
    #expect(
      kind { _ = try register.open(.test("CMW-2"), newPersoon: PersoonID("p2"), as: .test()) }
        == .gone)
    #expect(
      kind { try register.keepDraft("x", key: "k", owner: "els", at: Moment(milliseconds: 0)) }
        == .gone)
  }

  @Test func `where a register vanished and its log is left, none is made over it`() throws {
    let register = try shelf.open()
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())
    let log = shelf.path + "-wal"
    let kept = try Data(contentsOf: URL(fileURLWithPath: log))
    try #require(!kept.isEmpty)
    try FileManager.default.moveItem(atPath: shelf.path, toPath: shelf.path + ".oud")
    #expect(kind { _ = try shelf.open() } == .stranded)
    #expect(!FileManager.default.fileExists(atPath: shelf.path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: log)) == kept)
    try FileManager.default.moveItem(atPath: shelf.path + ".oud", toPath: shelf.path)
    #expect(try shelf.open().file("CMW-0412") != nil)
  }

  @Test func `a rebuild that is stopped at its first count leaves the lists as they were`() throws {
    struct Stop: Error {}
    let register = try shelf.open()
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())
    let before = try register.worklist(on: "2026-02-01", limit: 10)
    for last in [0, 1] {
      #expect(throws: StoreError.self) {
        try register.rebuild { done, _ in if done == last { throw Stop() } }
      }
      #expect(try register.worklist(on: "2026-02-01", limit: 10) == before)
    }
  }

  @Test func `a copy without a write-ahead log gets one`() throws {
    let copy = shelf.folder + "/kopie.sqlite"
    let register = try shelf.open()
    try walkThrough(register)
    try register.queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }

    let restored = try Register.open(path: copy, regels: .test)
    let mode = try restored.queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    #expect(mode == "wal")
    #expect(try restored.file("CMW-0412") == register.file("CMW-0412"))
    #expect(try restored.check() == [])
  }

  @Test func `whoever finds the register taken waits longer than the largest import`() throws {
    let patience = try shelf.open().queue.read { try Int.fetchOne($0, sql: "PRAGMA busy_timeout") }
    #expect(try #require(patience) >= 20_000)
  }

  @Test func `every kind of failure has a sentence`() {
    let sentences = StoreError.Kind.allCases.map { StoreError($0, "oorzaak").zin }
    #expect(Set(sentences).count == StoreError.Kind.allCases.count)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") })
  }
}
