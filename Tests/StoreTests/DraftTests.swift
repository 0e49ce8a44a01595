import Casework
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
    #expect(try register.drafts(owner: "els").map(\.text) == ["é\n\"", "ander"])

    try register.dropDraft(key: "CMW-1/motivering", owner: "els")
    try register.dropDraft(key: "CMW-1/motivering", owner: "els")
    #expect(try register.draft(key: "CMW-1/motivering", owner: "els") == nil)
    #expect(try register.draft(key: "CMW-1/motivering", owner: "an")?.text == "van an")
  }

  @Test func `a draft stands outside the journal`() throws {
    try register.keepDraft("x", key: "k", owner: "els", at: moment(1))
    #expect(try register.journalLength() == 0)
    #expect(try register.check().isEmpty)
  }
}
