import Casework
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Vensters: wat iemand op twee plaatsen typt")
struct WindowTests {
  private let shelf: Shelf
  private let register: Register
  private let key = "decision/CMW-1"

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
  }

  private func moment(_ second: Int) -> Moment { Moment(milliseconds: second * 1000) }
  private func kept() throws -> String? { try register.draft(key: key, owner: "els")?.text }

  @Test func `one window never overwrites what another one kept since`() throws {
    let first = try register.keepDraft("een", key: key, owner: "els", at: moment(1), seen: nil)
    #expect(first == nil)
    let other = try register.keepDraft("twee", key: key, owner: "els", at: moment(2), seen: nil)
    #expect(other?.text == "een")
    #expect(try kept() == "een")
    let again = try register.keepDraft("drie", key: key, owner: "els", at: moment(3), seen: "een")
    #expect(again == nil)
    #expect(try kept() == "drie")
    // The same words are no conflict, whoever typed them.
    #expect(
      try register.keepDraft("drie", key: key, owner: "els", at: moment(4), seen: "een") == nil)
  }

  @Test func `a step forgets what this window typed, not what another one did`() throws {
    try register.keepDraft("een", key: key, owner: "els", at: moment(1))
    try register.dropDraft(key: key, owner: "els", seen: "iets anders")
    #expect(try kept() == "een")
    try register.dropDraft(key: key, owner: "els", seen: "een")
    #expect(try kept() == nil)
  }

  @Test func `the signs of life about one dossier, of everybody and every window`() throws {
    for (key, owner) in [
      ("aanwezig.a/CMW-1", "els"), ("aanwezig.b/CMW-1", "an"), ("aanwezig.a/CMW-11", "an"),
      ("vragenlijst/CMW-1", "an"),
    ] {
      try register.keepDraft("x", key: key, owner: owner, at: moment(1))
    }
    #expect(
      try register.drafts(of: "CMW-1", startingWith: "aanwezig").map(\.key)
        == ["aanwezig.b/CMW-1", "aanwezig.a/CMW-1"])
  }

  @Test func `who types does not wait for a long import, who saves does`() throws {
    let other = try shelf.open()
    let start = ContinuousClock.now
    try other.queue.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError.self) {
        try register.hurrying {
          try register.keepDraft("x", key: key, owner: "els", at: moment(1))
        }
      }
      try db.execute(sql: "ROLLBACK")
    }
    #expect(ContinuousClock.now - start < .seconds(10))
    let patience = try register.queue.read { try Int.fetchOne($0, sql: "PRAGMA busy_timeout") }
    #expect(patience == 20_000)
  }

  @Test func `a register that was put back from a copy is opened again, another one is not`()
    throws
  {
    try walkThrough(try shelf.open())
    let register = try shelf.open()
    let copy = shelf.folder + "/kopie.sqlite"
    try register.queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
    #expect(!register.isReplaced)
    try FileManager.default.removeItem(atPath: shelf.path)
    try FileManager.default.moveItem(atPath: copy, toPath: shelf.path)
    #expect(register.isReplaced)
    // What is left of the old log does not belong to the copy.
    #expect(throws: StoreError.self) { try register.reopened() }
    for suffix in ["-wal", "-shm"] {
      try FileManager.default.removeItem(atPath: shelf.path + suffix)
    }
    let again = try register.reopened()
    #expect(try again.file("CMW-0412") != nil)
    #expect(try again.check() == [])

    let other = try Shelf()
    try walkThrough(try other.open())
    try FileManager.default.removeItem(atPath: shelf.path)
    try FileManager.default.copyItem(atPath: other.path, toPath: shelf.path)
    #expect(throws: StoreError.self) { try register.reopened() }
  }

  @Test func `a clock that is set back leaves a register that is in order`() throws {
    var author = try Author.test()
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: author)
    author.moment = Moment(milliseconds: author.moment.milliseconds - 86_400_000)
    _ = try register.perform(
      .registerPOP(POP(datum: try day("2026-03-01"), opsteller: "els")), on: "CMW-0412",
      as: author)
    #expect(try register.check() == [])
    #expect(try register.journal(of: "CMW-0412").map(\.versie) == [1, 2])
  }
}
