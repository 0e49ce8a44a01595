import Casework
import GRDB
import Testing

@testable import Store

@Suite("Concepten: wat getypt is, blijft")
struct DraftTests {
  private let shelf: Shelf
  private let register: Register

  init() throws {
    shelf = try Shelf()
    register = try shelf.open()
  }

  private func moment(_ second: Int) -> Moment { Moment(milliseconds: second * 1000) }

  @Test func `a draft is kept, replaced and dropped, for its owner only`() throws {
    try register.keepDraft("eerst", key: "CMW-1/motivering", owner: "els", at: moment(1))
    try register.keepDraft("é\n\"", key: "CMW-1/motivering", owner: "els", at: moment(3))
    try register.keepDraft("ander", key: "CMW-2/reden", owner: "els", at: moment(2))
    try register.keepDraft("van an", key: "CMW-1/motivering", owner: "an", at: moment(1))

    let kept = try #require(try shelf.open().draft(key: "CMW-1/motivering", owner: "els"))
    #expect(
      kept == Draft(key: "CMW-1/motivering", owner: "els", text: "é\n\"", at: moment(3)))
    #expect(try register.draft(key: "CMW-2/reden", owner: "els")?.text == "ander")

    try register.dropDraft(key: "CMW-1/motivering", owner: "els")
    try register.dropDraft(key: "CMW-1/motivering", owner: "els")
    #expect(try register.draft(key: "CMW-1/motivering", owner: "els") == nil)
    #expect(try register.draft(key: "CMW-1/motivering", owner: "an")?.text == "van an")
  }

  /// Which drafts are left of three dossiers, of which one ends in the number of another.
  private func left() throws -> [String] {
    try register.queue.read {
      try String.fetchAll($0, sql: "SELECT sleutel FROM concept ORDER BY sleutel")
    }
  }

  private func keepSome() throws {
    for key in ["gesprek/CMW-0412", "vragenlijst/CMW-0412", "pop/A/CMW-0412", "pop/CMW-04"] {
      for owner in ["els", "an"] {
        try register.keepDraft("Jan", key: key, owner: owner, at: moment(1))
      }
    }
  }

  @Test func `closing a dossier drops its drafts, of everybody`() throws {
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())
    try keepSome()
    _ = try register.perform(
      .registerPOP(POP(datum: try day("2026-03-01"))), on: "CMW-0412", as: .test())
    #expect(try left().count == 8)
    _ = try register.perform(
      .closeDossier(Sluiting(datum: try day("2026-03-02"), reden: "verhuisd")), on: "CMW-0412",
      as: .test())
    #expect(
      try left() == ["pop/A/CMW-0412", "pop/A/CMW-0412", "pop/CMW-04", "pop/CMW-04"])
  }

  @Test(arguments: [1, 2])
  func `erasing in a dossier or its person drops its drafts`(line: Int) throws {
    _ = try register.open(.test(), newPersoon: PersoonID("p1"), as: .test())
    try keepSome()
    try register.erase(journalNumber: line, reason: "op vraag", as: .test())
    #expect(
      try left() == ["pop/A/CMW-0412", "pop/A/CMW-0412", "pop/CMW-04", "pop/CMW-04"])
  }

  @Test func `a draft stands outside the journal`() throws {
    try register.keepDraft("x", key: "k", owner: "els", at: moment(1))
    #expect(try register.journalLength() == 0)
    #expect(try register.check().isEmpty)
  }
}
